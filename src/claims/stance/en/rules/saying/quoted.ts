import { namesPublisher } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import type { Scene } from '../../sentence/scene.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';

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

/** "The word …", "… is marketing", "… is misleading": the sentence is about the words that it quotes. */
const wordsOf = pattern('iu')`
  \b(?:
    words?|terms?|phrases?|adjectives?|labels?|claims?|wording|copy|say|saying|says|write|call|called|defines?|
    defined|definitions?|marketing|buzzwords?|query|queries|search|searches|prompt|prompts|jargon|slogans?|
    blocks?|blocked|flags?|flagged|rejects?|rejected|misleads?|misleading|wrong|untrue|false|vague|meaningless|
    means? (?:nothing|little|something)
  )\b`;

/** "Sentences like …": the same right before a longer quotation, which is then their example. */
const namesOf = pattern('iu')`
  \b(?:
    words?|terms?|phrases?|sentences?|claims?|lines?|badges?|labels?|wordings?|headlines?|statements?|
    say(?:s|ing)?|reading|reads?|like|such as|called?
  )[\s:,]*(?=\s|$)`;

/** "The badge says …", and "… is true, says Ms Roy": what is written up for all to see, or said to be so. */
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
