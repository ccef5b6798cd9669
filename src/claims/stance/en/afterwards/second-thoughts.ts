import { late } from '../../../late.ts';
import type { Reading } from '../../../types.ts';
import { answerOf, framed, isOfBurden, lastOf, putsOff } from '../shared/beside.ts';
import { plainOf, weFor } from '../shared/plain.ts';
import { isWe } from '../shared/publisher.ts';
import { reading } from '../shared/reading.ts';
import { counterField, isOfNoLack } from '../shared/verdict.ts';
import { sentenceOf, textAfter, textBefore, wordsBetween } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import * as aftermath from '../words/aftermath.ts';
import * as columns from '../words/columns.ts';
import { pattern } from '../words/pattern.ts';
import { lackQuestion } from '../words/replies.ts';
import { settled } from '../words/structure.ts';
import { passing, type Passing } from '../words/turns/turn.ts';
import { turns } from '../words/turns/index.ts';
import { actAlone } from './act.ts';
import { closingIn, undoingIn } from './following.ts';
import { inTable } from './in-table.ts';
import { retractions } from './retracted.ts';
import { turnedValues } from './turned-value.ts';
import { mendings } from './mended.ts';
import { recordUnder, toldOfOurs } from './record.ts';
import { rejections } from './rejected.ts';
import { replies } from './replies.ts';
import { sequelOf, textUnder } from './sequel.ts';
import { isDeniedByRest, type Released, type SecondThought } from './thought.ts';
import { crossedBoxes, crosses, crossesAlone, openBoxes, ticks } from '../../../text/marks.ts';
import { untrue } from '../words/untrue.ts';

/** How much of a following text is close by, in UTF-16 code units. */
const near = 60;
/** How many characters of a following text are looked at. */
const lookedAt = 300;

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
  {
    // What is struck is said no longer, and a denial neither.
    example: '~~No [SOC 2] report.~~',
    of: ['denied', 'conditional'],
    rule: 'double-negation',
    place: 'itself',
    words: ({ scene, because }) =>
      isStruck(scene) && ['itself', 'before', 'after', 'sentence'].includes(because.place)
        ? (because.words ?? '')
        : null,
  },
  {
    // What is cut off is said to nobody.
    example: '<p style="overflow:hidden;white-space:nowrap">[SOC 2] is missing.</p>',
    of: ['denied', 'conditional'],
    rule: 'cut-off',
    place: 'end',
    words: ({ scene, because }) =>
      scene.passage.around.isCut === true &&
      ['after', 'answer', 'sentence'].includes(because.place) &&
      !isDoubtedBefore(scene)
        ? (because.words ?? '')
        : null,
  },
  {
    example: '## Myths about BayStore\n\n- There are no [backups].',
    of: ['denied'],
    rule: 'double-negation',
    place: 'heading',
    words: ({
      scene: {
        passage: { around },
      },
      because,
    }) =>
      because.place !== 'heading' &&
      because.place !== 'lead-in' &&
      because.rule !== 'refused-after' &&
      [around.headings.at(-1), around.leadIn].some((one) => aftermath.mythHeading.test(one?.slice(-80) ?? ''))
        ? (around.headings.at(-1) ?? '')
        : null,
  },
  {
    // What a record says is not so, or no longer, and not what it asks.
    example: '---\ngap: "[SOC 2]"\nclosed: true\n---',
    of: ['denied'],
    rule: 'double-negation',
    place: 'sibling',
    words: ({ scene, because }) => (/^(?:answer|row|sibling)$/u.test(because.place) ? null : counterField(scene)),
  },
  {
    example: '---\nnotMissing: "[SOC 2]"\n---',
    of: ['denied'],
    rule: 'double-negation',
    place: 'key',
    words: ({ because }) => (because.place === 'key' && isOfNoLack(because.words ?? '') ? because.words : null),
  },
  {
    // A no beside each of what is asked for as a burden, or marked by a cross that means yes.
    example: '## Is anything missing?\n\n- [Backups]: no',
    of: ['denied'],
    rule: 'double-negation',
    place: 'heading',
    words: ({ scene, because }) => (because.rule === 'answer-no' ? burdenAsked(scene) : null),
  },
  {
    example: 'If you want [SSO] elsewhere, it costs extra. Here it does not.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      aftermath.spared.test(next) && aftermath.burdened.test(allWordsOf(scene)) ? scene.rest : null,
  },
  {
    example: 'A shallow berth does without [backups]. A deep berth does not.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) => (aftermath.otherPlan.test(next) ? scene.rest : null),
  },
  {
    example: 'We cannot publish the [SOC 2 report] here; write to us for a copy.',
    of: ['denied', 'topic'],
    rule: 'told-after',
    place: 'answer',
    words: ({ after }) => after().find((part) => aftermath.atHand.test(part)),
  },
  {
    example: 'Sandbox berths have no [SLA]. All others do.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ after }) => after().find((part) => aftermath.othersHaveIt.test(part)),
  },
  {
    example: 'No budget for a [SOC 2] audit? Use ours.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => {
      const next = scene.rest === '' ? textUnder(scene) : scene.rest;
      return aftermath.lent.test(next) ? next : null;
    },
  },
  {
    // What we have not, somebody else may have.
    example: 'Dinghy has no [SSO]. Schooner does.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (aftermath.siblingHasIt.test(scene.rest) && isOfNamedThing(scene) ? scene.rest : null),
  },
  {
    example: 'No [SSO]? Look in Settings.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (scene.isQuestion && aftermath.hint.test(scene.rest) ? scene.rest : null),
  },
  {
    example: 'Before we open:\n\n- [backups]\n- failover\n\nEach is met.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, because }) =>
      /^(?:lead-in|heading|parent|task|column|caption|row)$/u.test(because.place)
        ? aftermath.fulfilledAll.exec(weFor(scene, scene.passage.around.outro ?? ''))?.[0]
        : null,
  },
  {
    example: 'What to ask your host:\n\n1. Do you have [SOC 2]?\n2. Do you take backups?\n\nBoth answers are yes.',
    of: ['topic', 'conditional'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (scene.isQuestion ? aftermath.allYes.exec(scene.passage.around.outro ?? '')?.[0] : null),
  },
  {
    example: 'Berths without [SSO]: 0',
    of: ['denied'],
    rule: 'double-negation',
    place: 'sentence',
    words: ({ scene }) => aftermath.countedNone.exec(sentenceOf(scene, lookedAt))?.[0],
  },
  {
    example: '<dl><dt>Gaps in [SSO]</dt><dd>none known</dd></dl>',
    of: ['denied'],
    rule: 'double-negation',
    place: 'answer',
    words: ({ scene }) =>
      aftermath.faultsIn.test(textBefore(scene)) ? aftermath.noneOfThem.exec(toldOf(scene))?.[0] : null,
  },
  {
    example: '[Deployments]: nobody notices.',
    of: ['denied', 'topic'],
    rule: 'double-negation',
    place: 'answer',
    words: ({ scene }) => aftermath.unnoticed.exec(toldOf(scene))?.[0].trim(),
  },
  {
    // What is crossed out in a list of the past.
    example: 'A year ago, this page had three red crosses:\n\n- ✗ [SOC 2]\n- ✗ SSO',
    of: ['denied'],
    rule: 'told-above',
    place: 'lead-in',
    words: ({ scene, because }) =>
      crossed.test(because.words ?? '') ? aftermath.formerly.exec(lastOf(scene.passage.around.leadIn))?.[0] : null,
  },
  {
    example: 'There is no [SLA]. Not any more.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: (released) => {
      const { scene, because, next } = released;
      // What refutes an assertion denies nothing that it could take back.
      if (because.rule === 'refused-after' || isDeniedByRest(released)) return null;
      const isUndone = (undoingIn(scene.rest) ?? undoingIn(textUnder(scene))) !== undefined;
      const isElsewhere = aftermath.notHere.test(next) && (scene.isQuestion || !/^\W*not here\b/iu.test(next));
      return isUndone || isElsewhere ? scene.rest : null;
    },
  },
  {
    example: '| Myth | Fact |\n|---|---|\n| There are no [backups] | See the log |',
    of: ['denied'],
    rule: 'double-negation',
    place: 'column',
    words: ({
      scene: {
        passage: {
          around: { cell },
        },
      },
      because,
    }) =>
      because.rule !== 'answer-no' && aftermath.mythColumn.test(cell?.columnHeader ?? '') ? cell?.columnHeader : null,
  },
  {
    example: '| Then | Now |\n|---|---|\n| No [failover] | 40 seconds |',
    of: ['denied'],
    rule: 'told-after',
    place: 'row',
    words: ({
      scene: {
        passage: {
          around: { cell },
        },
      },
    }) =>
      cell !== null && columns.formerColumn.test(cell.columnHeader ?? '')
        ? cell.rowCells.find(
            ({ label, text }) =>
              columns.presentColumn.test(label ?? '') &&
              telling.test(text) &&
              answerOf(text)?.stance !== 'denied' &&
              !/\b(?:no|not|never|none|still|yet|planned|soon|same)\b/iu.test(text),
          )?.text
        : null,
  },
  {
    example: '### Closed issues\n\n- #41 No [SSO]',
    of: ['denied'],
    rule: 'told-above',
    place: 'heading',
    words: ({
      scene: {
        passage: { around },
        verb,
      },
    }) =>
      (verb >= 0 ? [] : [around.headings.at(-1) ?? '', around.leadIn ?? '']).find((one) =>
        settled.test(one.slice(-200)),
      ),
  },
  {
    example: '[SSO]: ❌ → ✅',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => turnedGreen.exec(textAfter(scene).slice(0, near))?.[0],
  },
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
  {
    example: 'Would you sail without [backups]? Neither do our berths.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      scene.isQuestion && aftermath.neither.test(next) && !/\bnot\b/iu.test(scene.rest.slice(0, near))
        ? scene.rest
        : null,
  },
  {
    example: 'If you need [SSO], that sounds hard. With us it is not.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      aftermath.easyHere.test(next) && aftermath.hard.test(allWordsOf(scene)) ? scene.rest : null,
  },
  {
    example: '"[Uptime]? I have not thought of it since we moved to BayStore."',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ next }) => aftermath.arrival.exec(next)?.[0].trim(),
  },
  {
    example: 'Not every host has [SSO]. Guess which one does.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, next }) =>
      (aftermath.winking.exec(next)?.[0] ?? aftermath.kidding.exec(scene.passage.around.after ?? '')?.[0])?.trim(),
  },
  {
    example: 'A [SOC 2] report needs an auditor. She came in March, read for three weeks and signed ours.',
    of: ['conditional', 'topic'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, after }) =>
      after()
        .map((part) => aftermath.witnessed.exec(weFor(scene, part))?.[0])
        .find((one) => one !== undefined),
  },
  {
    example: 'HIPAA requires [safeguards]. Ours were approved in May.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, after }) => after().find((part) => takesUp(weFor(scene, part))),
  },
  {
    example: 'There was no [SLA] until May. There is now.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, after }) =>
      after().find((part) => aftermath.takenBack.test(part) || aftermath.outdone.test(weFor(scene, part))),
  },
  {
    // What follows the sentence is looked at with it.
    example: '[SSO] needs a directory. Bring yours.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, stance }) => (sequelOf(scene, stance) === undefined ? null : scene.rest),
  },
  {
    example: 'What you will not find here:\n\n- berths without [encryption]',
    of: passing,
    rule: 'double-negation',
    place: 'lead-in',
    words: ({
      scene: {
        passage: { around },
      },
      because,
    }) => (because.words === 'without' && framed(around.leadIn, 'lead-in')?.stance === 'denied' ? around.leadIn : null),
  },
  ...replies,
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
  ...turnedValues,
  ...retractions,
  ...rejections,
  actAlone,
];

/** A cross before the words, or a no. */
const crossed = pattern('u')`^\W*[×${crosses}${crossesAlone}${crossedBoxes}]`;

const telling = pattern('u')`[\p{L}\p{N}${ticks}]`;

/** "❌ → ✅" */
const turnedGreen = pattern('u')`[${crosses}${crossesAlone}${openBoxes}]\uFE0F?\s*(?:→|⇒|➜|➔|-+>|=+>)\s*[${ticks}]`;

/** Whether the passage is struck out, or letters of its sentence are, by strokes through each. */
function isStruck({ passage: { around, text }, tokens }: Scene): boolean {
  return (
    around.visibility === 'struck' ||
    /[\u0335-\u0338]/u.test(text.slice(tokens[0]?.start ?? 0, (tokens.at(-1)?.end ?? 0) + 1))
  );
}

/** Whether the sentence tells of something by its name, and that is not who publishes. */
function isOfNamedThing(scene: Scene): boolean {
  const [first, second] = scene.tokens;
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(first.raw) &&
    ['has', 'lacks', 'comes', 'offers', 'includes'].includes(second?.word ?? '') &&
    !isWe(scene, first)
  );
}

/** Whether the sentence denies or doubts before it comes to the mention. */
function isDoubtedBefore({ at, tokens }: Scene): boolean {
  return tokens
    .slice(0, at)
    .some(({ word }) =>
      /^(?:no|not|never|none|nobody|nothing|neither|without|cannot|if|until|unless|would|could)$/u.test(word),
    );
}

/** The sentence's own words. */
function allWordsOf(scene: Scene): string {
  return wordsBetween(scene, 0, scene.tokens.length);
}

/** What stands behind the colon of a label, or under it. */
function toldOf(scene: Scene): string {
  const after = textAfter(scene).slice(0, lookedAt);
  return /^\W{0,2}(?::|\s[–—-])\s+(.+)$/su.exec(after)?.[1] ?? (/^\W*$/u.test(after) ? textUnder(scene) : '');
}

/** The line over a table or list that asks for burdens or faults, where what stands in it is not a lack itself. */
function burdenAsked({ passage: { around, text } }: Scene): string | undefined {
  const asked = [around.caption ?? '', around.headings.at(-1) ?? '', lastOf(around.leadIn)].find(
    (one) =>
      (one.trim().endsWith('?') && (isOfBurden(one) || lackQuestion.test(one))) ||
      aftermath.legend.test(one) ||
      aftermath.faulty.test(one),
  );
  const isLacking = /^\W*no \p{L}/iu.test(text) && /\bgaps?\b/iu.test(asked ?? '');
  return isLacking ? undefined : asked;
}

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

/** "We passed it", "Ours were approved", "BayStore complies with every article": it is taken up, and said of us. */
function takesUp(plain: string): boolean {
  return aftermath.saidOfOurs.test(plain) || aftermath.held.test(plain) || closingIn(plain) !== undefined;
}
