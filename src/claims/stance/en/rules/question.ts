import { followedBy, isPutToOthers, saidIn } from '../shared/beside.ts';
import { isOwned } from '../shared/noun-phrase.ts';
import { plainOf } from '../shared/plain.ts';
import { isOurs, isPublisherName, namesPublisher } from '../shared/publisher.ts';
import { reading } from '../shared/reading.ts';
import { presupposes } from '../shared/subject.ts';
import { quote, wordAt, wordsBetween } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import { hitsOf } from '../sentence/scope.ts';
import { pattern } from '../words/pattern.ts';
import { deferring, needing, rhetorical } from '../words/questions.ts';
import type { Rule } from './rule.ts';

/** "Did you know that we are SOC 2 certified?", "Isn't checkout live?": asked in order to be said. */
export const rhetoric: Rule = (scene) => {
  if (!scene.isQuestion) return null;
  const asked = wordsBetween(scene, 0, 12);
  const found = rhetorical.exec(asked)?.[0];
  const isTaught =
    found?.startsWith('where') === true && hitsOf(scene, 'topic').some(({ direction }) => direction === 'forward');
  // "Why settle for a store without it?": ours has it.
  const settled = settling.exec(plainOf(scene))?.[0];
  if (settled !== undefined && !isDeniedAfter(scene))
    return reading('asserted', 'rhetorical', settled.replace('§', '').trim(), 'before');
  if (found !== undefined && !isTaught && !isDeniedAfter(scene))
    return reading('asserted', 'rhetorical', quote(scene, 0, 2), 'before');
  if (!needing.test(asked) || isLeftOpen(scene)) return null;
  return reading('asserted', 'need-met', quote(scene, 0, 1), 'before');
};

/** Asked of a reader who puts up with the lack of it. */
const settling = pattern('u')`
  ^(?:\W )?(?:
    why (?:would you |should you |do you )?(?:still )?(?:
      settle|risk|gamble|put up|choose|use|trust|stay|sail|moor|stick|live|go|pay|buy|host
    )|tired of|sick of|weary of|fed up with|had enough of|enough of|(?:are you )?(?:still|stuck) |ever wished
  )[^?]*\bwithout (?:an? |any |the |proper |real )?§|
  ^why (?!
    is\b|are\b|was\b|were\b|do\b|does\b|did\b|has\b|have\b|can\b|not\b|must\b|should\b|would\b|will\b|might\b
  )[\p{L}]+\b[^?]* when\b(?![^?]*\b(?:not|no|never|none|nobody|nothing|without)\b)[^?]*§`;

/** Whether what follows a need says nothing, says no, or puts it off. */
function isLeftOpen(scene: Scene): boolean {
  const first = answerTo(scene);
  if (first === '' || first.endsWith('?') || deferring.test(first)) return true;
  return saidIn(first).some((says) => ['denied', 'planned', 'conditional', 'topic'].includes(says));
}

/** The first sentence after a question. */
function answerTo(scene: Scene): string {
  const told = (scene.rest !== '' ? scene.rest : (followedBy(scene) ?? '')).slice(0, 160);
  return told.split(/(?<=[.!?])\s/u)[0] ?? '';
}

function isDeniedAfter(scene: Scene): boolean {
  // '"Where are the reviews?" a friend asked. There are none.'
  const second = scene.rest.slice(0, 200).split(/(?<=[.!?])\s/u)[1] ?? '';
  if (/^there (?:is|are) (?:none|not)\b/iu.test(second)) return true;
  return saidIn(answerTo(scene)).some((says) => says === 'denied' || says === 'planned');
}

export const question: Rule = (scene) => {
  if (!scene.isQuestion || isOwned(scene)) return null;
  if (isPutToOthers(scene)) return reading('topic', 'question', '?', 'after');
  // "- [x] Is MFA on?": the tick is the answer.
  if (scene.passage.around.task === 'done') return reading('asserted', 'done-task', '[x]', 'task');
  const first = scene.tokens[scene.clause.from]?.word ?? wordAt(scene, 0);
  const opening = scene.tokens[0]?.word ?? first;
  if (['why', 'how', 'when', 'where'].includes(opening) && presupposes(scene)) return null;
  if (opening === 'why' && scene.tokens[1]?.word === 'not') return null;
  // "How do I claim a credit under your uptime guarantee?": there is one (Strawson 1950).
  if (['why', 'how', 'when', 'where'].includes(opening) && isYours(scene) && !isDeniedAfter(scene))
    return reading('asserted', 'presupposed', 'your', 'before');
  // "How does BayStore encrypt data at rest?": it does, unless what follows takes it back.
  if (
    ownDoing.test(plainOf(scene)) &&
    namesPublisher(scene, scene.tokens.map(({ raw }) => raw).join(' ')) &&
    !isTakenBack(scene)
  )
    return reading('asserted', 'presupposed', quote(scene, 0, 3), 'before');
  // "What is in your SOC 2 report?"
  if (
    /^(?:what|which|who)$/u.test(opening) &&
    isYours(scene) &&
    /\b(?:report|certificate|audit|sla|attestation)s?$/iu.test(
      `${scene.named} ${wordAt(scene, scene.at + 1)}`.trim(),
    ) &&
    !isDeniedAfter(scene)
  )
    return reading('asserted', 'presupposed', 'your', 'before');
  // "What does the SLA pay? Ten percent for each hour.": it pays, so it is.
  if (isOfDefinitePaper(scene) && figured.test(answerTo(scene)) && !isDeniedAfter(scene) && !isLeftOpen(scene))
    return reading('asserted', 'presupposed', 'the', 'before');
  // "What is SOC 2? Something BayStore has held since May."
  const told = scene.rest.split(/(?<=[.!?])\s/u)[0] ?? '';
  const isHeld =
    /\b(?:has|have|holds?|held|passed)\b(?! to\b)/iu.test(told) &&
    !/\b(?:would|could)\b|['’]d\b/iu.test(told) &&
    !/\b(?:not|no|never|nothing|none|yet)\b|n['’]t\b/iu.test(told) &&
    (namesPublisher(scene, told) || /\bwe\b/iu.test(told));
  if (isHeld) return reading('asserted', 'answered', quote(scene, 0, 2), 'before');
  if (isAskedOfUs(scene) && isCopyOffered(scene)) return reading('asserted', 'answered', quote(scene, 0, 2), 'before');
  if (isAskedOfUs(scene) && isAnswered(scene) && !isDeniedAfter(scene))
    return reading('asserted', 'answered', quote(scene, 0, 2), 'before');
  return reading('topic', 'question', '?', 'after');
};

/** Asked how, where or when somebody does what they do. */
const ownDoing = pattern('u')`
  ^(?:how(?: often)?|where|when) (?:does|do|did) we (?:\w+ly )?(?:§|(?:
    store|keep|take|make|run|test|protect|hold|save|put|back up|restore|sign|encrypt|replicate|accept|meet|earn|renew|pass
  )\b[^?]*§)|
  ^(?:how(?: often)?|where|when) (?:is|are|was|were) [^?]*§[^?]* (?:in|by|at|with|on) we\b`;

/** Whether what follows a question denies, delays or doubts what it takes for granted. */
function isTakenBack(scene: Scene): boolean {
  const first = answerTo(scene);
  return isDeniedAfter(scene) || (first !== '' && isLeftOpen(scene));
}

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
  const isAhead = ['heading', 'term', 'summary'].includes(scene.passage.carrier);
  const told = (scene.rest !== '' ? scene.rest : isAhead ? (followedBy(scene) ?? '') : '').slice(0, 160);
  // "It is in your inbox after you ask."
  if (whereItIs.test(told)) return true;
  return (
    /\b(?:cop(?:y|ies)|paper|certificate|report|letter|nda|form)\b/iu.test(told) &&
    /\b(?:ndas?|ask|request|write to|mail|public|sign|below|attached|download|handed out)\b/iu.test(told) &&
    !noneThere.test(told)
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
  const isAhead =
    (scene.passage.carrier === 'paragraph' && /\?\W*$/u.test(scene.passage.text)) ||
    scene.passage.carrier === 'heading' ||
    scene.passage.carrier === 'term' ||
    scene.passage.carrier === 'summary' ||
    scene.passage.carrier === 'front-matter' ||
    scene.passage.around.keys.length > 0;
  const told = (scene.rest !== '' ? scene.rest : isAhead ? (followedBy(scene) ?? '') : '').slice(0, 200);
  const first = told.split(/(?<=[.!?])\s/u)[0] ?? '';
  // An answer that names the claim again is judged by itself.
  if (told.toLowerCase().includes(scene.named.toLowerCase())) return false;
  if (
    first === '' ||
    first.split(/\s+/u).length > 12 ||
    isLeftOpen(scene) ||
    /^\W*(?:are|is|do|does|did|can|will|have|has|how|what|when|where|who|why|which)\b/iu.test(first)
  )
    return false;
  return !noAnswer.test(first);
}

const noAnswer = pattern('iu')`
  \b(?:
    not|no|never|nothing|none|nowhere|nobody|neither|yet|if|once|when|unless|depends?|(?<!\b(?:you|who|day you) )ask|contact|see|read|
    learn|question|what(?:ever)?|whichever|means?|soon|plan|planned|roadmap|would|could|might|have to|lack|
    lacks|missing
  )\b|n['’]t\b|['’]d\b`;

/** Quoted as words: 'avoid adjectives such as "cutting-edge"', 'sentences like "we are certified" are blocked'. */
export const quoted: Rule = (scene) => {
  const { text } = scene.passage;
  const token = scene.tokens[scene.at];
  const [first, last] = [scene.tokens[0], scene.tokens.at(-1)];
  if (token === undefined || first === undefined || last === undefined) return null;
  const before = text.slice(Math.max(first.start, token.start - 160), token.start);
  const after = text.slice(token.end, Math.min(last.end + 1, token.end + 160));
  const open = /["“«„][^"“”«»]{0,80}$|(?:^|\s)[‘'`][^‘’'`]{0,20}$/u.exec(before);
  const close = /^[^"“”«»]{0,80}["”»]|^[^‘’'`]{0,20}[’'`](?:\W|$)|^[,.]["”»’']/u.exec(after);
  if (
    open === null ||
    close === null ||
    testified.test(before) ||
    shown.test(before) ||
    backed.test(after) ||
    thanked.test(after.slice(close[0].length)) ||
    saidBy.test(after.slice(close[0].length))
  )
    return null;
  const outside = `${before.slice(0, open.index)} ${after.slice(close[0].length)}`;
  const isWhole = before.length - open.index <= 2 && close[0].length <= 2;
  const hit = (isWhole ? wordsOf : namesOf).exec(outside);
  if (hit === null || (!isWhole && /\b(?:we|our|us)\b/iu.test(outside)) || isNamedIn(scene, outside, isWhole))
    return null;
  return reading('topic', 'quoted', hit[0].trim(), 'sentence');
};

function isNamedIn(scene: Scene, outside: string, isWhole: boolean): boolean {
  return !isWhole && namesPublisher(scene, outside);
}

/** Words that make what is quoted a matter of words. */
const wordsOf = pattern('iu')`
  \b(?:
    words?|terms?|phrases?|adjectives?|labels?|claims?|wording|copy|say|saying|says|write|call|called|defines?|
    defined|definitions?|marketing|buzzwords?|query|queries|search|searches|prompt|prompts|jargon|slogans?|
    blocks?|blocked|flags?|flagged|rejects?|rejected|misleads?|misleading|wrong|untrue|false|vague|meaningless|
    means? (?:nothing|little|something)
  )\b`;

/** The same right before a longer quotation, which is then their example. */
const namesOf = pattern('iu')`
  \b(?:
    words?|terms?|phrases?|sentences?|claims?|lines?|badges?|labels?|wordings?|headlines?|statements?|
    say(?:s|ing)?|reading|reads?|like|such as|called?
  )[\s:,]*(?=\s|$)`;

/** What is written up for all to see, and what is said to be so. */
const shown = pattern('iu')`
  \b(?:badge|banner|letter|label|seal|sticker|sign|wall|plaque|certificate|report)s? (?:\p{L}+ ){0,4}?(?:
    says?|reads?|carries|states?
  )\b|\b(?:carries|bears|wears|stand by|earned) the (?:words?|label|badge|seal|title|phrase)\b`;
const backed = pattern('u')`
  ^\W*(?:
    ,? ?(?:says|writes?|said|wrote) \p{Lu}|(?:is|are) (?:in every|backed|true|earned|printed)|is a big word, but|hangs
  )`;

/** "…", says a customer. */
const thanked = pattern('iu')`
  ^\W*(?:says?|said|writes?|wrote|tells?|told|reports?|agrees?)(?: us)? (?:(?:
    an?|one|our|another|the|many|every|happy|new|\p{L}+
  ) ){0,3}(?:
    customers?|users?|clients?|buyers?|owners?|reviewers?|founders?|merchants?|shops?|teams?|everyone|people|
    they|he|she
  )\b`;

/** "…," says Ms Roy; "…," says a passenger: a person, and no text. */
const saidBy = pattern('u')`
  ^\W*(?:says?|said|writes?|wrote|adds?|added) (?:
    (?:Ms|Mr|Mrs|Dr|Prof)\.? \p{Lu}|
    \p{Lu}\p{Ll}+(?:['’]s (?:father|mother|parents?|owner)|,| \p{Lu}\p{Ll}+,| (?:of|from|at|in) \p{Lu})|
    (?:an?|the|one|our) (?:\p{Ll}+ )?(?:
      mayor|father|mother|parent|patient|passenger|driver|rider|student|pupil|teacher|doctor|nurse|manager|
      director|officer|engineer|developer|designer|baker|chef|captain|farmer|player|critic|journalist|guest|
      visitor|resident|neighbou?r|reader|member|principal|head|critics|parents|students|guests|patients
    )\b
  )`;

/** What somebody is quoted as saying of us is said by us. */
const testified = pattern('iu')`
  \b(?:
    customers?|users?|clients?|buyers?|people|everyone|everybody|reviewers?|press|auditors?|analysts?|teams?|
    partners?|they|he|she
  ) (?:all |often |always )?(?:say|says|said|tell|told|write|wrote|call|calls|agree|agrees|report|put it)\b`;
