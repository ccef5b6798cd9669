import fc from 'fast-check';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { deepest, nestingProblem, tooDeepMessage } from '../../../../src/claims/passages/markdown/limits.ts';
import { parseMarkdown } from '../../../../src/claims/passages/markdown/micromark.ts';

const levels = (count: number, line: (depth: number) => string): string =>
  Array.from({ length: count }, (_, depth) => line(depth)).join('\n');
const problem = (text: string) => nestingProblem({ path: 'a.md', text });

describe('a text is refused before it is parsed that nests', () => {
  it.each([
    ['lists by indentation', (depth: number) => `${' '.repeat(2 * depth)}- a`],
    ['numbered lists by indentation', (depth: number) => `${' '.repeat(3 * depth)}1. a`],
    ['lists by tabs', (depth: number) => `${'\t'.repeat(depth)}* a`],
    ['empty items', (depth: number) => `${' '.repeat(2 * depth)}-`],
    ['items with text between', (depth: number) => `${' '.repeat(2 * depth)}- a\n\n${' '.repeat(2 * depth + 2)}b\nc\n`],
    ['lists in a quote', (depth: number) => `> ${' '.repeat(2 * depth)}- a`],
    ['quotes in lists', (depth: number) => `${' '.repeat(4 * depth)}- > a`],
    ['notes', (depth: number) => `${' '.repeat(4 * depth)}[^${depth}]: a\n`],
    ['marks on a line', (depth: number) => `${'> '.repeat(depth)}a`],
  ])('%s too deeply', (_, line) => {
    expect(problem(levels(deepest.containers + 2, line))?.message).toBe(tooDeepMessage);
    expect(problem(levels(deepest.containers / 4, line))).toBeNull();
    // Time and again is not within each other.
    expect(problem(`${levels(deepest.containers / 4, line)}\n\n`.repeat(20))).toBeNull();
  });

  it.each([
    ['what stands beside', (depth: number) => `${' '.repeat(depth % 3)}- a`],
    ['lists that end', (depth: number) => `- a\n  - b\n\ntext ${depth}\n`],
    ['quotes that go on', () => '> - a\n>   - b\n> c'],
  ])('and not %s', (_, line) => {
    expect(problem(levels(500, line))).toBeNull();
  });
});

describe('backticks', () => {
  it('that nothing closes are read as they usually are, with their places', () => {
    const parts = fc.constantFrom(
      '`',
      '``',
      '```',
      'a',
      ' ',
      '\\',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '| ',
      '\n| - | - |\n',
      '*',
      '[',
      '](x)',
      '<',
      '>',
      ':a[',
      '{b="`"}',
      ']',
      '!',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 30 }).map((list) => list.join('')),
        (text) => {
          const usual = fromMarkdown(text, {
            extensions: [gfm(), directive()],
            mdastExtensions: [
              ...gfmFromMarkdown().map((each) => ({ ...each, transforms: [] })),
              directiveFromMarkdown(),
            ],
          });
          expect(parseMarkdown(text)).toEqual(usual);
        },
      ),
      { numRuns: 2_000, seed: 20261122 },
    );
  });
});
