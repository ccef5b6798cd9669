import { passagesOf } from '../../../src/claims/passages/index.ts';
import type { Shown } from '../../../src/claims/stance/en/words/shown.ts';
import type { Mention, Passage } from '../../../src/claims/types.ts';

const publisher = { names: ['BayStore'] };

/**
 * A piece of Markdown with a mention in brackets, read: the passage that holds the words, and where.
 *
 * @throws {Error} No passage holds the words.
 */
export function marked(
  example: string,
): readonly [passage: Passage, mention: Pick<Mention, 'start' | 'end'>, typeof publisher] {
  const words = /\[(?![ x]\])(.+?)\]/u.exec(example)?.[1] ?? '';
  const before = example.slice(0, example.indexOf(`[${words}]`)).split(words).length - 1;
  const { passages } = passagesOf({
    path: 'example.md',
    text: example.replace(`[${words}]`, words),
    format: 'markdown',
  });
  const passage = passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`nothing reads “${words}” in: ${example}`);
  let start = passage.text.indexOf(words);
  for (let skipped = 0; skipped < before; skipped += 1) start = passage.text.indexOf(words, start + 1);
  return [passage, { start, end: start + words.length }, publisher];
}

/** The texts that show a pattern. */
export function examplesOf(shown: Shown): readonly string[] {
  return 'examples' in shown ? shown.examples : [shown.example];
}
