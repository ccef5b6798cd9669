import { expect } from 'vitest';
import { isDivisible } from '../../../src/claims/passages/builder.ts';
import { passagesOf } from '../../../src/claims/passages/index.ts';
import type { Passage, Source, Surroundings } from '../../../src/claims/types.ts';

/** Read a file and expect no problem with it. */
export function read(text: string, path = 'page.md'): Passage[] {
  const { passages, problems } = passagesOf({ path, text });
  expect(problems).toEqual([]);
  return passages;
}

/** `carrier: text` of every passage. */
export function outline(passages: readonly Passage[]): string[] {
  return passages.map(({ carrier, text }) => `${carrier}: ${text}`);
}

/** What surrounds the one passage that reads `text`. */
export function around(passages: readonly Passage[], text: string): Surroundings {
  // As it is heard, with the names of pictures.
  const found = passages.filter((passage) => passage.text === text && passage.around.onlyHeard === undefined);
  expect(found.map((passage) => passage.text)).toEqual([text]);
  return (found[0] as Passage).around;
}

/** The stretches of source a passage came from, in order; `null` for none. */
export function sources({ runs }: Passage, { text }: Pick<Source, 'text'>): (string | null)[] {
  return runs.map(({ from, to }) => (from === null || to === null ? null : text.slice(from, to)));
}

/** Expect runs that cover the text in order and say in the source what they say in the text. */
export function expectExact(passage: Passage, source: string): void {
  let at = 0;
  for (const run of passage.runs) {
    expect(run.start).toBe(at);
    expect(run.end).toBeGreaterThan(run.start);
    at = run.end;
    if (run.from === null || run.to === null) continue;
    expect(run.to).toBeGreaterThan(run.from);
    expect(run.to).toBeLessThanOrEqual(source.length);
    if (!isDivisible(run)) continue;
    const written = source.slice(run.from, run.to).replaceAll('\0', '\uFFFD').replaceAll('\r', '\n');
    expect(written).toBe(passage.text.slice(run.start, run.end));
  }
  expect(at).toBe(passage.text.length);
}
