/** Every way in which the words around a mention that would pass say that it is so after all, by its example. */
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/claims/passages/index.ts';
import { secondThoughtOn, secondThoughts } from '../../../src/claims/stance/en/rules/aftermath.ts';
import { rulesFor } from '../../../src/claims/stance/en/rules/index.ts';
import { sceneOf } from '../../../src/claims/stance/en/scene.ts';
import type { Scene } from '../../../src/claims/stance/en/scene.ts';
import { readStance } from '../../../src/claims/stance/index.ts';

const publisher = { names: ['BayStore'] };

/** The mention that stands in brackets in a piece of Markdown, in its passage. */
function marked(example: string): Parameters<typeof sceneOf> {
  const words = /\[(.+?)\]/u.exec(example)?.[1] ?? '';
  const { passages } = passagesOf({ path: 'example.md', text: example.replace(`[${words}]`, words), format: 'markdown' });
  const passage = passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`nothing reads “${words}” in: ${example}`);
  const start = passage.text.indexOf(words);
  return [passage, { start, end: start + words.length }, publisher];
}

/** The first rule's reading, before anybody thinks twice. */
function firstReading(scene: Scene) {
  for (const rule of rulesFor(scene)) {
    const found = rule(scene);
    if (found !== null) return found;
  }
  throw new Error('no rule reads it');
}

describe('a second thought', () => {
  it.each(secondThoughts.map((thought) => [thought.example, thought] as const))('asserts its example, and is the first to: %s', (example, thought) => {
    const scene = sceneOf(...marked(example));
    const found = firstReading(scene);
    expect(found.stance).not.toBe('asserted');
    expect(secondThoughtOn(scene, found)?.thought).toBe(thought);
    expect(readStance(...marked(example))).toMatchObject({ stance: 'asserted', because: { rule: thought.rule, place: thought.place } });
  });
});
