/**
 * A pattern may hold several alternatives, and one example would show the use
 * of one of them: each has its own, at the same place of the list.
 */
import { describe, expect, it } from 'vitest';
import { bothOf } from '../../../src/claims/stance/en/afterwards/sequel.ts';
import { plainOf } from '../../../src/claims/stance/en/shared/plain.ts';
import { sceneOf } from '../../../src/claims/stance/en/sentence/scene.ts';
import { constructions } from '../../../src/claims/stance/en/words/constructions/index.ts';
import { sequels } from '../../../src/claims/stance/en/words/sequels.ts';
import { turns } from '../../../src/claims/stance/en/words/turns/index.ts';
import { examplesOf, marked } from './marked.ts';

/** The source of a pattern, parted at each `|` outside of groups and classes. */
function alternativesOf({ source }: RegExp): string[] {
  const found = [''];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/gu)) {
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (part === '|' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${part}`);
  }
  return found;
}

describe('the alternatives of a pattern', () => {
  it.each([
    [/a|b/u, ['a', 'b']],
    [/(?:a|(?=b|c)d)|e/u, ['(?:a|(?=b|c)d)', 'e']],
    [/[|]|[^\]|]\|/u, ['[|]', String.raw`[^\]|]\|`]],
  ])('are parted: %s', (pattern, expected) => {
    expect(alternativesOf(pattern)).toEqual(expected);
  });

  it.each([
    ['turn', turns, plainOf],
    ['sequel', sequels, bothOf],
    ['construction', constructions, plainOf],
  ])('have an example each, in a %s', (_, forms, plain) => {
    const unreached = forms.flatMap((form) => {
      const plains = examplesOf(form).map((example) => plain(sceneOf(...marked(example))));
      const alternatives = alternativesOf(form.pattern);
      // An example more than there are alternatives shows none.
      return Array.from({ length: Math.max(plains.length, alternatives.length) }, (__, index) => alternatives[index])
        .filter((one, index) => one === undefined || !new RegExp(one, form.pattern.flags).test(plains[index] ?? ''))
        .map((one) => `${examplesOf(form)[0]}: ${one}`);
    });
    expect(unreached).toEqual([]);
  });
});
