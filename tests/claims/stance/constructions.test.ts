/** Every form of a sentence that is read by its whole shape, by the example that stands beside it. */
import { describe, expect, it } from 'vitest';
import { constructions } from '../../../src/claims/stance/en/words/constructions/index.ts';
import { readStance } from '../../../src/claims/stance/index.ts';
import { plainOf } from '../../../src/claims/stance/en/shared/plain.ts';
import { sceneOf } from '../../../src/claims/stance/en/sentence/scene.ts';
import { marked } from './marked.ts';

describe('a construction', () => {
  it.each(constructions.map(({ example, stance }) => [stance, example] as const))('reads %s: %s', (stance, example) => {
    expect(readStance(...marked(example)).stance).toBe(stance);
  });

  it.each(constructions.map(({ example, pattern }) => [example, pattern] as const))(
    'is the first to fit its example: %s',
    (example, pattern) => {
      const plain = plainOf(sceneOf(...marked(example)));
      expect(constructions.find((one) => one.pattern.test(plain))?.pattern).toBe(pattern);
    },
  );
});
