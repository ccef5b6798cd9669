/** What follows a question or a fragment, and what may be made of it. */
import type { Scene } from '../../sentence/scene.ts';
import { pattern } from '../../words/pattern.ts';
import type { StructureCue } from '../../words/structure.ts';
import { answerOf, bodyOf, followedBy, longest, standsOver } from '../../shared/beside.ts';
import { textAfter } from '../../shared/sentence-text.ts';

/** What follows a question or a fragment, in its passage or the next, and what that is as an answer. */
export interface Told {
  readonly scene: Scene;
  /** What follows, and the first sentence of it. */
  readonly text: string;
  readonly first: string;
  readonly answer: StructureCue | null;
}

export const yes = { stance: 'asserted', rule: 'answer-yes' } as const;
export const soToSpeak = { stance: 'asserted', rule: 'answered' } as const;
export const doublyDenied = { stance: 'asserted', rule: 'double-negation' } as const;
export const stillToDo = { stance: 'conditional', rule: 'demand' } as const;
export const no = { stance: 'denied', rule: 'answer-no' } as const;

/** An answer that there is no such thing. */
export const thereIsNone = pattern('iu')`
  \b(?:
    there (?:is|are|was|were) (?:no|none|not)|not yet|no such|(?:we|it) (?:have|has|had|do|does) (?:no|not)|none|
    never (?:was|had)|nobody (?:has|made)|planned|would
  )\b`;

/** Whether an answer says that there is none: "there is none", "we offer no SSO". */
export function saysThereIsNone({ named }: Scene, text: string): boolean {
  const near = text.slice(0, 200);
  return thereIsNone.test(near) || near.toLowerCase().includes(`no ${named.toLowerCase()}`);
}

/** An answer that says nothing of what was asked. */
export const evading = pattern('iu')`
  \b(?:
    depends?|ask|see|nobody|none|no|not|never|unknown|open|when|once|if|would|could|still|planned|whoever|your?|
    auditors?|processors?|controllers?|customers?|vendors?|both|every|each|an?
  )\b`;

/** What a question or a bare fragment is followed by; `null` where nothing would be its answer. */
export function toldAfter(scene: Scene): Told | null {
  if ((scene.verb >= 0 && !scene.isQuestion) || (scene.isQuestion && isLawAsked(scene))) return null;
  // "“Are you compliant?” a reader wrote. We are not.": who asked is no answer.
  const within = scene.rest
    .replace(prefatory, '')
    .replace(
      /^["”»]?\s*(?:an?|one|the|some) (?:\p{L}+ ){1,3}(?:wrote|asked|asks|wanted to know|wonders?|wondered)\.\s+/iu,
      '',
    );
  const ahead =
    scene.isQuestion || isNamed(scene) || isLabelAlone(scene) || isKey(scene)
      ? (followedBy(scene) ?? (scene.isQuestion ? bodyOf(scene) : null))
      : null;
  const text = scene.rest.length > 0 ? within.replace(/^["“]?a(?:nswer)?[.:]\s+/iu, '') : ahead;
  if (text === null || (!scene.isQuestion && isNextLabel(text) && /^[^\p{L}\p{N}]*:\s*\S/u.test(textAfter(scene))))
    return null;
  // "No. 4711" is a number, and no "no".
  const first =
    text.slice(0, 400).split(/(?<=[.!?])(?<!\bno\.(?= ?\d))(?<!\b(?:dr|mr|mrs|ms|prof)\.)\s/iu)[0] ??
    text.slice(0, 400);
  const answer = answerOf(first.replace(/^a(?:nswer)?:\s*/iu, ''));
  // "Not satisfied? Get your money back.": what asks denies nothing.
  return { scene, text, first, answer: answer?.stance === 'denied' && first.trim().endsWith('?') ? null : answer };
}

/** What is said before an answer, and answers nothing. */
const prefatory = pattern('iu')`
  ^\W*(?:
    do(?:n['’]t| not) make (?:us|me) laugh|good question|glad you ask(?:ed)?|(?:thanks|thank you) for asking|
    funny you (?:should )?ask(?:ed)?|let(?:['’]s| us) see|where to (?:start|begin)|brace yourself|sit down
  )[.!:…]+\s+`;

/** "SLA: no", and on the next line "Available: no": another label with a value of its own. */
function isNextLabel(text: string): boolean {
  return /^[\p{L}\p{N}][^:.!?\n]{0,40}:\s+\S/u.test(text);
}

/** "Does the GDPR require …?": the answer is about the law, and not about us. */
function isLawAsked({ at, tokens, kind }: Scene): boolean {
  const [before, next] = [tokens.slice(0, at).map(({ word }) => word), tokens[at + 1]?.word ?? ''];
  return (
    kind === 'name' &&
    /^(?:do|does|did|will|can)(?: the)?$/u.test(before.join(' ')) &&
    /^(?:require|apply|mandate|cover|prohibit|forbid|allow|define|say|mean|demand|affect|regulate)$/u.test(next)
  );
}

/** A heading that names the thing and no more: what follows it may be its answer. */
export function isNamed(scene: Scene): boolean {
  const token = scene.tokens[scene.at];
  return standsOver(scene) && token !== undefined && scene.passage.text.trim().length <= token.end - token.start + 12;
}

/** "SOC 2:" on a line of its own, over what is said of it. */
function isLabelAlone({ at, passage: { text }, tokens }: Scene): boolean {
  const token = tokens[at];
  return token !== undefined && /:\s*$/u.test(text) && text.trim().length <= token.end - token.start + 4;
}

/** A key of data, with its value after it. */
function isKey({ passage: { around, carrier, text } }: Scene): boolean {
  return (carrier === 'data' || carrier === 'front-matter') && around.after !== null && text.length <= longest;
}
