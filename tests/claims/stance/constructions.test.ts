/** Every form of a sentence that is read by its whole shape, by the example that stands beside it. */
import { describe, expect, it } from 'vitest';
import { plainPassage } from '../../../src/claims/plain-passage.ts';
import { constructions } from '../../../src/claims/stance/en/words/constructions.ts';
import { readStance } from '../../../src/claims/stance/index.ts';
import { plainOf } from '../../../src/claims/stance/en/plain.ts';
import { sceneOf } from '../../../src/claims/stance/en/scene.ts';

const publisher = { names: ['BayStore'] };

/** A sentence with its mention in brackets, taken apart. */
function marked(example: string): { passage: ReturnType<typeof plainPassage>; mention: { start: number; end: number } } {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  return { passage: plainPassage(example.replace('[', '').replace(']', '')), mention: { start, end } };
}

describe('a construction', () => {
  it.each(constructions.map(({ example, stance }) => [stance, example] as const))('reads %s: %s', (stance, example) => {
    const { passage, mention } = marked(example);
    expect(readStance(passage, mention, publisher).stance).toBe(stance);
  });

  it.each(constructions.map(({ example, pattern }) => [example, pattern] as const))('is the first to fit its example: %s', (example, pattern) => {
    const { passage, mention } = marked(example);
    const plain = plainOf(sceneOf(passage, mention, publisher));
    expect(constructions.find((one) => one.pattern.test(plain))?.pattern).toBe(pattern);
  });
});
