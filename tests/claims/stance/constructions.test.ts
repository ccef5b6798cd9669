/** Every form of a sentence that is read by its whole shape, by the example that stands beside it. */
import { describe, expect, it } from 'vitest';
import { constructions } from '../../../src/claims/stance/en/words/constructions/index.ts';
import { readStance } from '../../../src/claims/stance/index.ts';
import { plainOf } from '../../../src/claims/stance/en/shared/plain.ts';
import { sceneOf } from '../../../src/claims/stance/en/sentence/scene.ts';
import { examplesOf, marked } from './marked.ts';

const shown = constructions.flatMap((form) => examplesOf(form).map((example) => ({ example, form })));

describe('a construction', () => {
  it.each(shown)('reads $form.stance: $example', ({ example, form }) => {
    expect(readStance(...marked(example)).stance).toBe(form.stance);
  });

  it.each(shown)('is the first to fit its example: $example', ({ example, form }) => {
    const plain = plainOf(sceneOf(...marked(example)));
    expect(constructions.find(({ pattern }) => pattern.test(plain))).toBe(form);
  });
});
