import { reading } from '../../shared/reading.ts';
import { lookalikes } from '../../words/lookalikes.ts';
import type { Rule } from '../rule.ts';

/** Words that only look like the claim, told by what stands around them. */
export const lookalike: Rule = (scene) => {
  const token = scene.tokens[scene.at];
  const first = scene.tokens[0];
  const last = scene.tokens.at(-1);
  if (token === undefined || first === undefined || last === undefined) return null;
  const { text } = scene.passage;
  const before = text.slice(Math.max(first.start, token.start - 80), token.start);
  const after = text.slice(token.end, Math.min(last.end, token.end + 80));
  const found = lookalikes.find(
    (one) => one.words.test(token.raw) && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  );
  return found === undefined ? null : reading('topic', 'lookalike', found.reason, 'itself');
};
