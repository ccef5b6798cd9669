import { late } from '../../../late.ts';
import type { Reading } from '../../../types.ts';
import { putsOff } from '../shared/beside.ts';
import { plainOf, weFor } from '../shared/plain.ts';
import { reading } from '../shared/reading.ts';
import type { Scene } from '../sentence/scene.ts';
import * as aftermath from '../words/aftermath.ts';
import { pattern } from '../words/pattern.ts';
import { passing, type Passing } from '../words/turns/turn.ts';
import { turns } from '../words/turns/index.ts';
import { actAlone } from './act.ts';
import { amongBurdens } from './among-burdens.ts';
import { askedAfter } from './asked-after.ts';
import { inPicture } from './in-picture.ts';
import { inTable } from './in-table.ts';
import { inUse } from './in-use.ts';
import { retractions } from './retracted.ts';
import { turnedValues } from './turned-value.ts';
import { mendings } from './mended.ts';
import { recordUnder, toldOfOurs } from './record.ts';
import { rejections } from './rejected.ts';
import { replies } from './replies.ts';
import { textUnder } from './sequel.ts';
import { stoodOver } from './stood-over.ts';
import { lookedAt, type Released, type SecondThought } from './thought.ts';
import { untrue } from '../words/untrue.ts';
import { turnedByPlace } from './turned-by-place.ts';
import { heldAfter } from './held-after.ts';
import { lackUndone } from './lack-undone.ts';
import { lesserLacks } from './lesser-ware.ts';
import { readAsLabel } from './read-as-label.ts';
import { boundedThing } from './bounded-thing.ts';
import { sparedHeads } from './spared-head.ts';
import { siblings } from './siblings.ts';
import { takenUp } from './taken-up.ts';

/**
 * What the words after a sentence make of it: "HIPAA requires safeguards. Ours
 * were approved in May." says what its first sentence did not, and "There was
 * no SLA until May. There is now." takes back what it denied.
 *
 * @returns The reading, or that it is asserted after all.
 */
export function afterwards(scene: Scene, found: Reading): Reading {
  const second = secondThoughtOn(scene, found);
  return second === null
    ? found
    : reading('asserted', second.thought.rule, second.words === '' ? null : second.words, second.thought.place);
}

/** The first second thought that overturns a reading, and the words it goes by. */
export function secondThoughtOn(
  scene: Scene,
  found: Reading,
): { readonly thought: SecondThought; readonly words: string } | null {
  const stance = passing.find((one) => one === found.stance);
  if (stance === undefined) return null;
  const released: Released = {
    scene,
    stance,
    because: found.because,
    next: weFor(scene, scene.rest.slice(0, lookedAt)),
    after: late(() => undoubted(partsAfter(scene))),
  };
  for (const thought of secondThoughts) {
    const words = thought.of.includes(stance) ? thought.words(released) : null;
    if (typeof words === 'string') return { thought, words };
  }
  return null;
}

export const secondThoughts: readonly SecondThought[] = [
  ...turnedByPlace,
  ...stoodOver,
  ...amongBurdens,
  ...heldAfter,
  ...siblings,
  ...lesserLacks,
  ...inUse,
  ...sparedHeads,
  ...boundedThing,
  ...inPicture,
  ...lackUndone,
  {
    // A name over a record.
    example: '## [SOC 2]\n\n- Auditor: Prescott & Lane\n- Opinion: unqualified',
    of: ['topic'],
    rule: 'told-below',
    place: 'answer',
    words: ({ scene, because }) => (['bare-heading', 'step', 'use'].includes(because.rule) ? recordUnder(scene) : null),
  },
  {
    example: '## About our [SLA]\n\nIt was written by Jane Doe in 2024 and has been broken twice.',
    of: ['topic'],
    rule: 'told-below',
    place: 'answer',
    words: ({ scene, because }) => (because.rule === 'bare-heading' ? toldOfOurs(scene) : null),
  },
  ...mendings,
  ...takenUp,
  ...replies,
  ...askedAfter,
  {
    example: 'Nothing is missing, not even the [SLA].',
    of: passing,
    rule: 'double-negation',
    place: 'sentence',
    // "There is still none." lets the sentence stand as it is.
    words: ({ scene, stance }) =>
      aftermath.lasting.test((scene.rest === '' ? textUnder(scene) : scene.rest).slice(0, 160))
        ? null
        : turnedBy(scene, stance),
  },
  ...inTable,
  ...readAsLabel,
  ...turnedValues,
  ...retractions,
  ...rejections,
  actAlone,
];

/** The words by which a sentence says in substance what it does not say in form. */
function turnedBy(scene: Scene, stance: Passing): string | null {
  const plain = plainOf(scene);
  if (aftermath.absent.test(plain)) return null;
  for (const { of, pattern } of turns) {
    const words = of.includes(stance) ? pattern.exec(plain)?.[0] : undefined;
    if (words !== undefined) return words.replace('§', scene.named);
  }
  return null;
}

/** The clauses after the mention's own, and the two sentences after its sentence. */
export function partsAfter({ at, passage, rest, tokens }: Scene): string[] {
  const [token, last] = [tokens[at], tokens.at(-1)];
  if (token === undefined || last === undefined) return [];
  const within = passage.text
    .slice(token.end, Math.min(last.end, token.end + 200))
    .split(/[;:—–]\s+|,\s+(?:and |but |so |yet )?|\s+and (?=got|have|has|hold|passed|met)/u)
    .slice(1);
  const isAhead = ['heading', 'term', 'summary', 'document-title'].includes(passage.carrier);
  const after = (rest === '' && isAhead ? (passage.around.after ?? '') : rest)
    .slice(0, 240)
    .split(/(?<=[.!?:])\s+|;\s+|,\s+so\s+/u)
    .slice(0, 4);
  // "But it is there.", "so here it is": what only joins a part to the one before says nothing.
  return [...within, ...after]
    .map((part) => part.trim().replace(/^(?:but|and|yet|so(?= (?:here|there)\b))\s+/iu, ''))
    .filter((part) => part !== '' && !part.endsWith('?'));
}

/** The parts that take nothing back; "Now:" takes up nothing where "still none" follows. */
function undoubted(parts: readonly string[]): string[] {
  return parts.filter((part, index) => {
    const next = part.endsWith(':') ? parts[index + 1] : undefined;
    return isUndoubted(part) && (next === undefined || isUndoubted(next));
  });
}

/** Whether nothing in a part denies it, puts it off or asks for it. */
function isUndoubted(part: string): boolean {
  return !takingBackAgain.test(part) && !putsOff(part);
}

const takingBackAgain = pattern('iu')`
  \b(?:
    ${untrue}|misleading|premature|too early|not|no|never|none|neither|if|when|once|until|
    unless|should|would|could|might|must
  )\b|\bmay\b(?<!May)|n['’]t\b`;
