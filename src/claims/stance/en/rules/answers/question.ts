import type { Place } from '../../../../types.ts';
import { isPutToOthers, standsOver } from '../../shared/beside.ts';
import { isOwned } from '../../shared/noun-phrase.ts';
import { plainOf } from '../../shared/plain.ts';
import { isOurs, isPublisherName, namesPublisher } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { answerTo, firstSentence, followingOf, isDeniedAfter, isDoubtedAfter, isLeftOpen } from '../../shared/reply.ts';
import { presupposes } from '../../shared/subject.ts';
import { quote, wordAt } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { pattern } from '../../words/pattern.ts';
import type { ReadCase, Rule } from '../rule.ts';

/** A whole question says nothing, where it takes nothing for granted and no answer follows. */
export const question: Rule = (scene) => {
  const asked = questionOn(scene);
  if (asked === null) return null;
  const found = questions.find(({ holds }) => holds(asked));
  if (found === undefined || found.makes === null) return null;
  const [words, place] = found.quotes?.(scene) ?? ['?', 'after'];
  return reading(found.makes.stance, found.makes.rule, words, place);
};

/** A question about the mention. */
interface Asked {
  readonly scene: Scene;
  /** The word that the sentence begins with. */
  readonly opening: string;
}

/** A sort of question. */
interface Question extends ReadCase<Asked> {
  /** What is quoted for it, and where that stands; its mark where nothing is said here. */
  readonly quotes?: (scene: Scene) => readonly [words: string, place: Place];
}

/** The question that the mention stands in; `null` where it is in none, or is ours whatever is asked. */
export function questionOn(scene: Scene): Asked | null {
  return scene.isQuestion && !isOwned(scene) ? { scene, opening: wordAt(scene, 0) } : null;
}

const toBeAnswered = { stance: 'topic', rule: 'question' } as const;
const presupposed = { stance: 'asserted', rule: 'presupposed' } as const;
const answered = { stance: 'asserted', rule: 'answered' } as const;
const byOpening: Question['quotes'] = (scene) => [quote(scene, 0, 2), 'before'];
const byYour: Question['quotes'] = () => ['your', 'before'];

/**
 * What a question says. The first that holds decides: whom it is put to and a box
 * that is ticked before anything it takes for granted, and that before its answer,
 * since it says so whatever the answer is, unless this denies the thing.
 */
export const questions: readonly Question[] = [
  {
    example: '## Questions to ask your host\n\nDo you have a [SOC 2 report]?',
    makes: toBeAnswered,
    holds: ({ scene }) => isPutToOthers(scene),
  },
  {
    // The tick is the answer.
    example: '- [x] Is [MFA] on?',
    makes: { stance: 'asserted', rule: 'done-task' },
    quotes: () => ['[x]', 'task'],
    holds: ({ scene }) => scene.passage.around.task === 'done',
  },
  {
    example: 'Why is BayStore [SOC 2 certified]?',
    makes: null,
    holds: ({ scene, opening }) => ofCircumstance.test(opening) && presupposes(scene),
  },
  {
    // What it proposes is to be had.
    example: 'Why not start with [SSO]?',
    makes: null,
    holds: ({ scene, opening }) => opening === 'why' && wordAt(scene, 1) === 'not',
  },
  {
    // There is one (Strawson 1950).
    example: 'How do I claim a credit under your [uptime guarantee]?',
    makes: presupposed,
    quotes: byYour,
    holds: ({ scene, opening }) => ofCircumstance.test(opening) && isYours(scene) && !isDeniedAfter(scene),
  },
  {
    // It does, unless what follows takes it back.
    example: 'How does BayStore encrypt [data at rest]?',
    makes: presupposed,
    quotes: (scene) => [quote(scene, 0, 3), 'before'],
    holds: ({ scene }) =>
      ownDoing.test(plainOf(scene)) &&
      namesPublisher(scene, scene.tokens.map(({ raw }) => raw).join(' ')) &&
      !isDoubtedAfter(scene),
  },
  {
    example: 'What does your [SOC 2] report cover?',
    makes: presupposed,
    quotes: byYour,
    holds: ({ scene, opening }) =>
      /^(?:what|which|who)$/u.test(opening) &&
      isYours(scene) &&
      /\b(?:report|certificate|audit|sla|attestation)s?$/iu.test(
        `${scene.named} ${wordAt(scene, scene.at + 1)}`.trim(),
      ) &&
      !isDeniedAfter(scene),
  },
  {
    // It pays, so it is.
    example: 'What does the [SLA] pay? Ten percent for each hour.',
    makes: presupposed,
    quotes: () => ['the', 'before'],
    holds: ({ scene }) => isOfDefinitePaper(scene) && figured.test(answerTo(scene)) && !isDoubtedAfter(scene),
  },
  {
    example: 'What is [SOC 2]? Something BayStore has held since May.',
    makes: answered,
    quotes: byOpening,
    holds: ({ scene }) => isToldAsHeld(scene),
  },
  {
    example: 'Do you hold [ISO 27001]? Ask for a copy.',
    makes: answered,
    quotes: byOpening,
    holds: ({ scene }) => isAskedOfUs(scene) && isCopyOffered(scene),
  },
  {
    example: 'When do you take [backups]? At two in the morning.',
    makes: answered,
    quotes: byOpening,
    holds: ({ scene }) => isAskedOfUs(scene) && isAnswered(scene) && !isDeniedAfter(scene),
  },
  {
    example: 'Is [SOC 2] worth the work?',
    makes: toBeAnswered,
    holds: () => true,
  },
];

/** Words that ask for a circumstance of what is so. */
const ofCircumstance = /^(?:why|how|when|where)$/u;

/** Whether an answer about anybody says that we have it. */
function isToldAsHeld(scene: Scene): boolean {
  const answer = firstSentence(scene.rest);
  return (
    /\b(?:has|have|holds?|held|passed)\b(?! to\b)/iu.test(answer) &&
    !/\b(?:would|could)\b|['’]d\b/iu.test(answer) &&
    !/\b(?:not|no|never|nothing|none|yet)\b|n['’]t\b/iu.test(answer) &&
    (namesPublisher(scene, answer) || /\bwe\b/iu.test(answer))
  );
}

/** Asked how, where or when somebody does what they do. */
const ownDoing = pattern('u')`
  ^(?:how(?: often)?|where|when) (?:does|do|did) we (?:\w+ly )?(?:§|(?:
    store|keep|take|make|run|test|protect|hold|save|put|back up|restore|sign|encrypt|replicate|accept|meet|earn|renew|pass
  )\b[^?]*§)|
  ^(?:how(?: often)?|where|when) (?:is|are|was|were) [^?]*§[^?]* (?:in|by|at|with|on) we\b`;

/** "The SOC 2 report", "the SLA": of which something is asked. */
function isOfDefinitePaper({ at, tokens, named }: Scene): boolean {
  const phrase = `${named} ${tokens[at + 1]?.word ?? ''}`.trim();
  return (
    tokens[at - 1]?.word === 'the' &&
    /\b(?:reports?|certificates?|audits?|slas?|attestations?|tests?|baas?|agreements?|letters?)(?: \S+)?$/iu.test(
      phrase,
    )
  );
}

/** An answer that only somebody who has it could give. */
const figured = pattern('iu')`
  ^[^.!?]*(?:
    \d|\b(?:percent|per cent|two|three|four|five|ten|everything|ours?|we|us|your|folder|link|takes? days|now)\b
  )`;

/** Whether the reader's "your" owns the mention. */
function isYours({ at, tokens }: Scene): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const your = before.findLastIndex(({ word }) => word === 'your');
  return (
    your >= 0 &&
    before
      .slice(your + 1)
      .every(
        ({ kind, word }) =>
          kind === 'word' && !['of', 'to', 'for', 'in', 'with', 'on', 'about', 'from', 'and'].includes(word),
      )
  );
}

/** "Is BayStore certified?", "do you sign a BAA?", "SOC 2?": of us, or of nobody else. */
function isAskedOfUs(scene: Scene): boolean {
  const words = scene.tokens.filter(({ kind }) => kind !== 'mark');
  if (words.length <= 2) return true;
  const [first, second] = [words[0]?.word ?? '', words[1]?.word ?? ''];
  if (
    /^(?:how often|when (?:was|is|did) (?:your|our|the)|who (?:\w+ ){1,2}(?:your|our)|how can (?:i|we) (?:pay|buy))\b/u.test(
      words
        .slice(0, 6)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return true;
  if (isTakenForGranted(scene)) return true;
  if (!/^(?:is|are|do|does|did|has|have|can|will)$/u.test(first)) return false;
  // "Is data encrypted?", "is there a free trial?"
  if (
    scene.passage.carrier === 'heading' &&
    /^(?:is|are)$/u.test(first) &&
    ['data', 'my', 'there', 'backups', 'payments'].includes(second)
  )
    return true;
  return ['you', 'we', 'your', 'our'].includes(second) || isPublisherName(scene, second);
}

/** "Do you hold ISO 27001? Ask for a copy." There is a paper, however it is come by. */
function isCopyOffered(scene: Scene): boolean {
  const following = followingOf(scene, standsOver(scene)).slice(0, 160);
  // "It is in your inbox after you ask."
  if (whereItIs.test(following)) return true;
  return (
    /\b(?:cop(?:y|ies)|paper|certificate|report|letter|nda|form)\b/iu.test(following) &&
    /\b(?:ndas?|ask|request|write to|mail|public|sign|below|attached|download|handed out)\b/iu.test(following) &&
    !noneThere.test(following)
  );
}

const whereItIs = pattern('iu')`
  ^(?:it|one|ours|they) (?:is|are|comes?|lives?|waits?|sits?|arrives?) (?:
    in|on|under|with|at|below|right|already|here
  )\b(?! (?:
    the (?:list|roadmap|works|pipeline|way|table)|progress|preparation|our (?:list|roadmap|way)|its way|review|
    planning|hold
  ))`;

const noneThere = pattern('iu')`
  \b(?:
    there (?:is|are) (?:no|none)|(?:have|has|hold|holds) (?:no|none)|do(?:es)? not (?:have|hold|exist)|
    not (?:exist|issued|commissioned|started|held)|none|yet|once|until|plan\w*|would
  )\b`;

/** "When do you take backups?", "who audits us?": asks for a circumstance of what is so (Strawson 1950). */
function isTakenForGranted(scene: Scene): boolean {
  const words = scene.tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ word }) => word)
    .slice(0, 14);
  if (
    !circumstance.test(words.slice(0, 2).join(' ')) ||
    words.some((word) => /^(?:would|could|should|will|might|if)$/u.test(word))
  )
    return false;
  // "How long are backups kept?": a thing; a standard is anybody's.
  const isThing = scene.kind !== 'name' || scene.tokens[scene.at - 1]?.word === 'the';
  return isThing || words.some((word) => /^(?:you|your|my|i)$/u.test(word) || isOurs(scene, { word, raw: word }));
}

const circumstance = /^(?:when|where|who|which|since when|how (?:many|much|long|often|is|are|do|does|did))\b/u;

/** Whether what follows is short and neither denies, defers nor asks in turn: an answer, and no "no". */
function isAnswered(scene: Scene): boolean {
  const { around, carrier, text } = scene.passage;
  const isAhead =
    (carrier === 'paragraph' && /\?\W*$/u.test(text)) ||
    ['heading', 'term', 'summary', 'front-matter'].includes(carrier) ||
    around.keys.length > 0;
  const following = followingOf(scene, isAhead).slice(0, 200);
  const first = firstSentence(following);
  return (
    // An answer that names the claim again is judged by itself.
    !following.toLowerCase().includes(scene.named.toLowerCase()) &&
    first !== '' &&
    first.split(/\s+/u).length <= 12 &&
    !isLeftOpen(scene) &&
    !/^\W*(?:are|is|do|does|did|can|will|have|has|how|what|when|where|who|why|which)\b/iu.test(first) &&
    !noAnswer.test(first)
  );
}

const noAnswer = pattern('iu')`
  \b(?:
    not|no|never|nothing|none|nowhere|nobody|neither|yet|if|once|when|unless|depends?|(?<!\b(?:you|who|day you) )ask|contact|see|read|
    learn|question|what(?:ever)?|whichever|means?|soon|plan|planned|roadmap|would|could|might|have to|lack|
    lacks|missing
  )\b|n['’]t\b|['’]d\b`;
