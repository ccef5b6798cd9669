import { isOurs, isPublisherName } from '../nearby.ts';
import type { Scene } from '../scene.ts';
import type { Rule } from './rule.ts';
import { reading } from './rule.ts';

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
  const around = scene.tokens.filter((one) => /^(?:words?|terms?|phrases?|adjectives?|labels?|claims?|wording|copy|say|saying|says|write|call|called|marketing|buzzwords?|query|queries|search|searches|prompt|prompts|jargon|slogans?)$/u.test(one.word));
  const hit = around[0];
  return hit === undefined ? null : reading('topic', 'quoted', hit.raw, 'sentence');
};
