import { findCues } from '../cue.ts';
import { english } from '../en/index.ts';
import { deferring, needing, rhetorical } from '../en/questions.ts';
import { lex } from '../lexer.ts';
import { isOurs, isPublisherName } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import { hitsOf } from '../scope.ts';
import type { Rule } from './rule.ts';
import { quote, reading } from './rule.ts';

/** "Did you know that we are SOC 2 certified?", "Isn't checkout live?": asked in order to be said. */
export const rhetoric: Rule = (scene) => {
  if (!scene.isQuestion) return null;
  const asked = scene.tokens.slice(0, 12).map(({ word }) => word).join(' ');
  const found = rhetorical.exec(asked)?.[0];
  const isTaught = found?.startsWith('where') === true && hitsOf(scene, 'topic').some(({ direction }) => direction === 'forward');
  if (found !== undefined && !isTaught) return reading('asserted', 'rhetorical', quote(scene, 0, 2), 'before');
  if (!needing.test(asked) || isLeftOpen(scene)) return null;
  return reading('asserted', 'need-met', quote(scene, 0, 1), 'before');
};

/** Whether what follows a need says nothing, says no, or puts it off. */
function isLeftOpen(scene: Scene): boolean {
  const told = (scene.rest !== '' ? scene.rest : (scene.passage.around.after ?? '')).slice(0, 160);
  const first = told.split(/(?<=[.!?])\s/u)[0] ?? '';
  if (first === '' || first.endsWith('?') || deferring.test(first)) return true;
  const cues = findCues(english, lex(first, { start: 0, end: first.length }, null));
  return cues.some(({ cue }) => ['denied', 'planned', 'conditional', 'topic'].includes(cue.says));
}

export const question: Rule = (scene) => {
  if (!scene.isQuestion || isOurs(scene)) return null;
  const first = scene.tokens[scene.clause.from]?.word ?? scene.tokens[0]?.word ?? '';
  const opening = scene.tokens[0]?.word ?? first;
  if (['why', 'how', 'when', 'where'].includes(opening) && presupposes(scene)) return null;
  if (opening === 'why' && scene.tokens[1]?.word === 'not') return null;
  return reading('topic', 'question', '?', 'after');
};

/** "Why is BayStore SOC 2 certified?" takes the certificate for granted. */
export function presupposes(scene: Scene): boolean {
  const words = scene.tokens.slice(1, scene.at);
  const isUs = words.some((token) => token.word === 'we' || isPublisherName(scene, token.word));
  const isBeing = words.some((token) => /^(?:is|are|am|stay|stays|remain|keep|became|become|got|get|was|were|has|have)$/u.test(token.word));
  return isUs && isBeing && !words.some((token) => ['should', 'would', 'could', 'can', 'will'].includes(token.word));
}

/** Quoted as words: 'avoid adjectives such as "cutting-edge"'. */
export const quoted: Rule = (scene) => {
  const text = scene.passage.text;
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const open = text[token.start - 1] ?? '';
  const close = text[token.end] ?? '';
  if (!'"“\'‘`«'.includes(open || ' ') || !'"”\'’`»,.'.includes(close || ' ')) return null;
  if (testified.test(text.slice(Math.max(0, token.start - 120), token.start))) return null;
  const around = scene.tokens.filter((one) => /^(?:words?|terms?|phrases?|adjectives?|labels?|claims?|wording|copy|say|saying|says|write|call|called|marketing|buzzwords?|query|queries|search|searches|prompt|prompts|jargon|slogans?)$/u.test(one.word));
  const hit = around[0];
  return hit === undefined ? null : reading('topic', 'quoted', hit.raw, 'sentence');
};

/** What somebody is quoted as saying of us is said by us. */
const testified = /\b(?:customers?|users?|clients?|buyers?|people|everyone|everybody|reviewers?|press|auditors?|analysts?|teams?|partners?|they|he|she) (?:all |often |always )?(?:say|says|said|tell|told|write|wrote|call|calls|agree|agrees|report|put it)\b/iu;
