import type { Cell, LabelledText, Place, Reading, Stance } from '../types.ts';
import { findCues } from './cue.ts';
import { english } from './en/index.ts';
import { lex } from './lexer.ts';
import { answers, frames, manualColumns, manualHeadings, pictured, teaching, type StructureCue } from './en/structure.ts';
import { copulas, determiners, sellingVerbs, verbForms } from './en/grammar.ts';
import { comparisonHeadings, knownCompanies } from './en/party.ts';
import { kindOf } from './en/kinds.ts';
import { isQuality, isStating, statingAfter } from './nearby.ts';
import type { Scene } from './scene.ts';
import { reading, type Rule } from './sentence.ts';

/** Labels and headings longer than this are prose, and looked at no further. */
const longest = 200;

export function answerOf(text: string): StructureCue | null {
  const short = text.trim().slice(0, longest);
  return answers.find((answer) => answer.pattern.test(short)) ?? null;
}

export function frameOf(text: string): StructureCue | null {
  if (text.length > longest || text.trim().endsWith('?')) return null;
  const plain = withoutPseudo(text);
  return frames.find((frame) => frame.pattern.test(plain)) ?? null;
}

/** "Never worry about downtime" and "Not only storage" frame nothing. */
function withoutPseudo(text: string): string {
  const tokens = lex(text, { start: 0, end: text.length }, null);
  let plain = text;
  for (const { cue, from, to } of findCues(english, tokens)) {
    if (cue.says !== 'pseudo' && cue.says !== 'asserted') continue;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    plain = plain.slice(0, start) + '#'.repeat(end - start) + plain.slice(end);
  }
  return plain;
}

function framed(text: string | null, place: Place): Reading | null {
  if (text === null) return null;
  const frame = frameOf(text);
  return frame === null ? null : reading(frame.stance, frame.rule, text, place);
}

/** What is answered straight after a fragment or question in the same passage, or by the next. */
export const answered: Rule = (scene) => {
  const isBare = scene.verb < 0;
  if (!isBare && !scene.isQuestion) return null;
  const inPassage = scene.rest.length > 0;
  const text = inPassage ? scene.rest : scene.isQuestion ? scene.passage.around.after : null;
  if (text === null) return null;
  const first = text.split(/(?<=[.!?])\s/u)[0] ?? text;
  const answer = answerOf(first.replace(/^answer:\s*/iu, ''));
  if (answer === null) return null;
  const isShort = first.length <= 40;
  if (!scene.isQuestion && !isShort) return null;
  if (answer.stance === 'asserted') {
    const named = scene.tokens[scene.at]?.raw.toLowerCase() ?? '';
    if (text.toLowerCase().includes(named)) return null;
  }
  return reading(answer.stance, answer.rule, first.slice(0, 60), 'answer');
};

/** Cells decide by their row and column. */
export const cell: Rule = (scene) => {
  const { cell: place } = scene.passage.around;
  if (place === null) return null;
  if (place.isHeader) return headerCell(place);
  const kind = kindOf(scene.tokens[scene.at]?.raw ?? '');
  if (kind === 'step' || kind === 'feature') {
    const header = place.columnHeader ?? '';
    if (manualColumns.test(header.slice(0, longest))) return reading('topic', 'manual-column', header, 'column');
  }
  return rowHeader(scene, place) ?? columnFrame(place) ?? neighbours(scene, place);
};

function headerCell(place: Cell): Reading | null {
  const told = place.columnCells.map((one) => answerOf(one.text)).filter((one) => one !== null);
  if (told.length === 0) return null;
  const yes = told.find((one) => one.stance === 'asserted');
  const first = yes ?? told[0];
  return first === undefined ? null : reading(first.stance, first.rule, null, 'column');
}

/** The row's label is judged by the row: our column where one is named, else the first answer. */
function rowHeader(scene: Scene, place: Cell): Reading | null {
  if (place.column !== 0) return null;
  const others = place.rowCells.slice(1);
  const ours = others.filter((one) => isOurColumn(scene, one.label));
  const cells = ours.length > 0 ? ours : others;
  for (const one of cells) {
    const answer = answerOf(one.text);
    if (answer !== null) return reading(answer.stance, answer.rule, one.text.slice(0, 60), 'row');
  }
  return null;
}

function isOurColumn(scene: Scene, label: string | null): boolean {
  if (label === null) return false;
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => ['us', 'we', 'our'].includes(word))) return true;
  return words.some((word) => word.length > 2 && [...scene.publisher].some((name) => name.startsWith(word) || word.startsWith(name)));
}

function columnFrame(place: Cell): Reading | null {
  return framed(place.columnHeader, 'column');
}

/** A status elsewhere in the row speaks for the cells beside it. */
function neighbours(scene: Scene, place: Cell): Reading | null {
  const hasOurs = place.rowCells.some((one) => isOurColumn(scene, one.label));
  const isComparison = [scene.passage.around.title ?? '', ...scene.passage.around.headings].some((one) => comparisonHeadings.test(one));
  if (hasOurs && isComparison && place.columnHeader !== null && !isOurColumn(scene, place.columnHeader) && place.column > 0) {
    return reading('other-party', 'their-column', place.columnHeader, 'column');
  }
  for (const one of place.rowCells.slice(1)) {
    if (one.text === scene.passage.text || !isStatus(one)) continue;
    const answer = answerOf(one.text);
    if (answer !== null) return reading(answer.stance, answer.rule, one.text.slice(0, 60), 'row');
  }
  return framed(place.rowHeader, 'row');
}

function isStatus(one: LabelledText): boolean {
  return one.label !== null && /\b(?:status|state|done|ready|available|progress)\b/iu.test(one.label);
}

export const task: Rule = (scene) => {
  const box = scene.passage.around.task;
  if (box === 'open') return reading('conditional', 'open-task', '[ ]', 'task');
  if (box === 'done') return reading('asserted', 'done-task', '[x]', 'task');
  return null;
};

/** The line, parents, term, caption, summaries and headings around bare words, nearest first. */
export const frame: Rule = (scene) => {
  const { around } = scene.passage;
  // A mark of its own says more than any heading.
  if (/^\s*[✓✔✅☑🟢]/u.test(scene.passage.text)) return null;
  const keys = around.keys.at(-1) ?? null;
  const status = around.siblings.find(([key]) => /\b(?:status|state|stage|phase|availability|progress|done|enabled|certified|compliant)\b/iu.test(key));
  const told = status === undefined ? null : answerOf(status[1]);
  if (told !== null && status !== undefined) return reading(told.stance, told.rule, status[1], 'sibling');
  return (
    parentFrame(around.parents) ??
    leadInFrame(around.leadIn) ??
    framed(around.term, 'term') ??
    framed(keys, 'key') ??
    framed(around.caption, 'caption') ??
    framed(around.summaries.at(-1) ?? null, 'summary') ??
    headingFrame(around.headings, scene.passage.text.length)
  );
};

/** Only what introduces: the last sentence, if it ends in a colon or is a bare label. */
function leadInFrame(leadIn: string | null): Reading | null {
  const last = leadIn?.trim().split(/(?<=[.!?])\s+/u).at(-1) ?? '';
  if (last === '' || (!last.endsWith(':') && last.length > 60)) return null;
  return framed(last, 'lead-in');
}

/** A label within the passage: "Prerequisite: …", "Scope: …". */
export const label: Rule = (scene) => {
  const text = scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0);
  const colon = text.lastIndexOf(':');
  if (colon < 0 || colon > 60 || /[.!?]\s/u.test(text.slice(0, colon))) return null;
  return framed(text.slice(0, colon), 'before');
};

function parentFrame(parents: readonly string[]): Reading | null {
  for (let index = parents.length - 1; index >= 0; index -= 1) {
    const found = framed(parents[index] ?? null, 'parent');
    if (found !== null) return found;
  }
  return null;
}

/**
 * Under "Limitations" a bare noun is a thing lacking; a longer fragment says how
 * a thing there is limited.
 */
const nounLength = 60;

function headingFrame(headings: readonly string[], length: number): Reading | null {
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const heading = headings[index] ?? '';
    if (length > nounLength && /\b(?:limit\w*|gaps?|problems?|issues?)\b/iu.test(heading)) continue;
    const found = framed(heading, 'heading');
    if (found !== null) return found;
  }
  return null;
}

/** A heading that only names its subject, which the section then treats. */
export const bareHeading: Rule = (scene) => {
  const { carrier } = scene.passage;
  const isTitleField = carrier === 'front-matter' && /^(?:title|sidebar title|sidebartitle|nav title|label|meta keywords|meta_keywords|keywords|tags)$/iu.test(scene.passage.around.keys.at(-1) ?? '');
  const isTitle = carrier === 'heading' || carrier === 'document-title' || isTitleField;
  if (!isTitle || scene.verb >= 0 || /[$€£]|\b(?:eur|usd|gbp)\b|%|[✓✔✅]/iu.test(scene.passage.text)) return null;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  if (isStatement(scene, raw)) return null;
  if (isQuality(raw) && !/compliance$/iu.test(raw)) return null;
  const stating = statingAfter(scene);
  if (stating >= 0 && scene.tokens[stating]?.word !== 'compliance') return null;
  return reading('topic', 'bare-heading', null, 'itself');
};

/**
 * Whether bare words are a statement all the same: a whole sentence with its
 * full stop, the verb within the claim's own words ("BayStore scales
 * automatically"), or an invitation ("Start your free trial").
 */
function isStatement(scene: Scene, raw: string): boolean {
  const text = scene.passage.text.slice(0, longest).trim();
  if (/[.!]$/u.test(text) && text.split(/\s+/u).length >= 4) return true;
  const words = raw.toLowerCase().match(/\p{L}+/gu) ?? [];
  const before = scene.tokens[scene.at - 1];
  if (before?.kind === 'word' && words.some((word) => verbForms.has(word) || copulas.has(word))) return true;
  return sellingVerbs.has(words[0] ?? '') && /\b(?:your|free|today|now)\b/iu.test(raw);
}

/** An address that is a subject's name and no more: `/soc2/`. A picture of that name may well be a badge. */
export const address: Rule = (scene) => {
  const { carrier, text } = scene.passage;
  const token = scene.tokens[scene.at];
  if ((carrier !== 'link-target' && carrier !== 'file-name') || token === undefined) return null;
  const kind = kindOf(token.raw);
  if (kind === 'state' || kind === 'superlative' || statingAfter(scene) >= 0) return null;
  const isWhole = /[/:]$|^$/u.test(text.slice(0, token.start)) && /^(?:$|[/?#]|\.(?!png|jpe?g|gif|svg|webp|avif|bmp|ico)\w+(?:$|[?#]))/iu.test(text.slice(token.end));
  return isWhole ? reading('topic', 'address', null, 'itself') : null;
};

/** Bare words under a heading that teaches what they name, in a manual, or in a picture's text. */
export const manual: Rule = (scene) => {
  const { carrier, around } = scene.passage;
  const raw = scene.tokens[scene.at]?.raw ?? '';
  const kind = kindOf(raw);
  if (kind === 'state' || kind === 'superlative' || statingAfter(scene) >= 0 || isStatement(scene, raw)) return null;
  if (carrier === 'image-alt' || carrier === 'image-title') {
    const shown = pictured.exec(scene.passage.text.slice(0, longest))?.[0];
    return shown === undefined ? null : reading('topic', 'pictured', shown, 'itself');
  }
  const heading = around.headings.at(-1) ?? '';
  if (teaching.test(heading.slice(0, longest)) && heading.toLowerCase().includes(raw.toLowerCase())) {
    return reading('topic', 'teaching', heading, 'heading');
  }
  const column = around.cell?.columnHeader ?? '';
  if (around.cell !== null && manualColumns.test(column.slice(0, longest))) return reading('topic', 'manual-column', column, 'column');
  const row = around.cell?.rowHeader ?? '';
  if (around.cell !== null && isCode(row)) return reading('topic', 'manual-row', row, 'row');
  if (manualHeadings.test(heading.slice(0, longest)) && kind !== 'name') return reading('topic', 'manual', heading, 'heading');
  return null;
};

function isCode(text: string): boolean {
  const short = text.trim();
  return short.length <= 80 && !/\s/u.test(short) && /[a-z][A-Z]|[a-z]_[a-z]|^--?[a-z]|^[/@.]|[a-z]\.[a-z]/u.test(short);
}

/** A section about another product: the heading introduces the name that the sentence begins with. */
export const otherSection: Rule = (scene) => {
  const { headings, title } = scene.passage.around;
  const own = headings.at(-1);
  const raw = /^\W*([\p{L}\p{N}.]+)/u.exec(scene.passage.text.slice(0, 60))?.[1];
  if (own === undefined || raw === undefined || !/^\p{Lu}/u.test(raw)) return null;
  const first = { raw, word: raw.toLowerCase() };
  if (determiners.has(first.word)) return null;
  const name = own.replace(/^\W*\d+[.)]?\s*/u, '').trim().toLowerCase();
  const isIts = name.split(/\s+/u)[0] === first.word;
  const isListed = /^\W*\d+[.)]/u.test(own) || comparisonHeadings.test(title ?? '') || headings.some((one) => comparisonHeadings.test(one)) || knownCompanies.has(first.word);
  const isOurs = [...scene.publisher].some((one) => one.startsWith(first.word) || first.word.startsWith(one));
  if (!isIts || !isListed || isOurs) return null;
  return reading('other-party', 'other-section', own, 'heading');
};

export type { Stance };
export { isStating };
