import type { Passage, Reading } from '../../../types.ts';
import type { Named } from '../../language.ts';
import { reading } from '../shared/reading.ts';
import { sceneOf, type Scene } from '../sentence/scene.ts';
import { anybodys, given, ofTheWord, sortOfThing } from '../words/explained.ts';
import { pattern } from '../words/pattern.ts';

type Read = (passage: Passage, mention: Named) => Reading;

/** A sentence that names a thing again, and where. */
type Again = Named & { readonly text: string };

/**
 * "**RPO.** How much data one is prepared to lose. We do not publish one.": an
 * entry's word, what it means, and a sentence that gives it up. Where that
 * sentence names the thing again, or stands for it by "one" or "it", it is read
 * like any other; read as a denial, it is the word's reading.
 *
 * @param read How a passage is read.
 */
export function givenUpAfter(scene: Scene, read: Read): Reading | null {
  if (scene.verb >= 0) return null;
  const label = sentenceOfLabel(scene);
  if (label !== null) {
    const again = namedAgain(scene, label);
    return again !== null && isDenied(scene, again, read) ? refusedBy(label) : null;
  }
  if (!isEntry(scene)) return null;
  const text = isTitle(scene) ? (scene.passage.around.after ?? '') : scene.rest;
  const sentences = text.slice(0, 500).split(/(?<=[.!?])["”»')\]*_]*\s+/u);
  const at = sentences.findIndex((sentence) => !isExplaining(scene, sentence));
  // What gives a word up stands behind its meaning, or under it as a title: else the meaning behind it would be ours.
  if (at < (isTitle(scene) ? 0 : 1)) return null;
  for (const sentence of sentences.slice(at, at + 2)) {
    const again = namedAgain(scene, sentence);
    if (again !== null) return isDenied(scene, again, read) ? refusedBy(sentence) : null;
    if (sentence.endsWith('?') || !denying.test(sentence)) return null;
  }
  return null;
}

function refusedBy(sentence: string): Reading {
  return reading('denied', 'refused-after', sentence, 'answer');
}

/** Whether a sentence that names the thing again is read as a denial of it. */
function isDenied({ passage: { around, ...passage } }: Scene, again: Again, read: Read): boolean {
  const { section: _, ...beside } = around;
  const alone: Passage = { ...passage, carrier: 'paragraph', text: again.text, around: { ...beside, after: null } };
  return read(alone, again).stance === 'denied';
}

/** "SOC 2: BayStore is not SOC 2 certified.": what a label's own sentence says behind its colon; `null` where it has none. */
function sentenceOfLabel({ at, passage: { text }, tokens }: Scene): string | null {
  const [first, token, last] = [tokens[0], tokens[at], tokens.at(-1)];
  if (first === undefined || token === undefined || last === undefined) return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(first.start, token.start))) return null;
  return (
    /^(?:\s*\([^()]{1,40}\))?\W{0,3}(?::|\s[–—-])\s+(\S+\s\S+\s.*)$/su.exec(text.slice(token.end, last.end))?.[1] ??
    null
  );
}

/** "Paying by card", over "You cannot pay by card here.": the text under a title says of it what it says. */
function isTitle({ passage: { carrier } }: Scene): boolean {
  return ['heading', 'term', 'summary'].includes(carrier);
}

/** Whether the mention's own sentence is no more than a word, with another form of it in brackets. */
function isEntry({ at, passage: { text }, tokens }: Scene): boolean {
  const [first, token, last] = [tokens[0], tokens[at], tokens.at(-1)];
  if (first === undefined || token === undefined || last === undefined) return false;
  const rest = `${text.slice(first.start, token.start)}${text.slice(token.end, last.end)}`;
  return /^\W*(?:[\p{L}\p{N}\s-]{0,40}\([\p{L}\p{N}\s-]{0,40}\))?\W*$/u.test(rest);
}

/** Whether a sentence tells what sort of thing a word means, or what anybody does. */
function isExplaining({ passage, publisher }: Scene, sentence: string): boolean {
  if ([sortOfThing, anybodys, ofTheWord, within].some((form) => form.test(sentence))) return true;
  // "Copies kept somewhere else": a noun and what sets it apart, said of nobody.
  const first = /[\p{L}\p{N}]+/u.exec(sentence);
  if (first === null || given.test(sentence)) return false;
  const named = { start: first.index, end: first.index + first[0].length };
  return sceneOf({ ...passage, text: sentence }, named, { names: [...publisher] }).verb < 0;
}

/** "Under HIPAA, a contract between …" */
const within = pattern('iu')`
  ^\W*(?:under|in|by|for|among|within) [^,.]{1,40}, (?:an?|the|any|what|how|when|where|whether) (?!.*\b(?:we|our|ours|your)\b)`;

const denying = /\b(?:no|not|none|never|neither|nobody|nothing|nor|without|cannot)\b|n['’]t\b/iu;

/** How a sentence goes on behind what it denies, without narrowing it: no denial of a part, a price or a kind. */
const unbounded = String.raw`(?=\W*$|[,;:]|\s(?:and|or|but|because|since|as|yet|so|today|now|here|at|either|on (?:any|our|this)|in any|with any|for (?:any|our|now)|of (?:our|any))\b)`;

/** What an entry's word is called: "Recovery point objective (RPO)" by both. */
function namesOf(scene: Scene): string[] {
  const { named, passage, tokens } = scene;
  const entry = passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const [, long = '', short = ''] = /^\W*([\p{L}\p{N}\s-]+?)\s*\(([\p{L}\p{N}\s-]+)\)/u.exec(entry) ?? [];
  const words = isTitle(scene) ? named.split(/\s+/u).filter((word) => word.length > 3) : [];
  return [named, long, short, ...words].filter((one) => one.length > 1);
}

/** What a standard's name goes with: "HIPAA compliant". */
const state =
  '(?:[ -](?:compliant|compliance|certified|certificate|certification|accredited|attested|audited|ready|reports?))?';

/** A sentence about us in which the word stands again, or in the place of what points back at it. */
function namedAgain(scene: Scene, sentence: string): Again | null {
  if (!denying.test(sentence)) return null;
  const names = namesOf(scene).map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/s$/iu, ''));
  const again = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?:s|es)?${state}${unbounded}`, 'iu').exec(
    sentence,
  );
  if (again !== null) return { text: sentence, start: again.index, end: again.index + again[0].length };
  const pointing = new RegExp(String.raw`(?<=\p{L} )(?:one|it|any|them|either)${unbounded}`, 'iu').exec(sentence);
  if (pointing === null || !/^\W*(?:\p{Lu}\p{L}+|we|there|nobody|no one|none|neither)\b/iu.test(sentence)) return null;
  const text = sentence.slice(0, pointing.index) + scene.named + sentence.slice(pointing.index + pointing[0].length);
  return { text, start: pointing.index, end: pointing.index + scene.named.length };
}
