/**
 * A pattern may hold several alternatives, and one example would show the use
 * of one of them: each has its own, at the same place of the list.
 */
import { describe, expect, it } from 'vitest';
import { partsAfter } from '../../../src/claims/stance/en/afterwards/second-thoughts.ts';
import { bothOf, textUnder } from '../../../src/claims/stance/en/afterwards/sequel.ts';
import { plainOf, weFor } from '../../../src/claims/stance/en/shared/plain.ts';
import { sceneOf, type Scene } from '../../../src/claims/stance/en/sentence/scene.ts';
import { closings } from '../../../src/claims/stance/en/words/closings.ts';
import { constructions } from '../../../src/claims/stance/en/words/constructions/index.ts';
import { grantedValues } from '../../../src/claims/stance/en/words/granted-values.ts';
import { sequels } from '../../../src/claims/stance/en/words/sequels.ts';
import type { ShownPattern } from '../../../src/claims/stance/en/words/shown.ts';
import { turns } from '../../../src/claims/stance/en/words/turns/index.ts';
import { undoings } from '../../../src/claims/stance/en/words/undoings.ts';
import { examplesOf, marked } from './marked.ts';
import { valuesOf } from './values.ts';

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
    ['turn', turns, (scene: Scene) => [plainOf(scene)]],
    ['value', grantedValues, valuesOf],
    ['sequel', sequels, (scene: Scene) => [bothOf(scene)]],
    ['construction', constructions, (scene: Scene) => [plainOf(scene)]],
    ['closing', closings, (scene: Scene) => partsAfter(scene).map((part) => weFor(scene, part))],
    ['undoing', undoings, (scene: Scene) => [scene.rest, textUnder(scene)]],
  ])('have an example each, in a %s', (_, forms: readonly ShownPattern[], textsOf) => {
    const unreached = forms.flatMap((form) => {
      const texts = examplesOf(form).map((example) => textsOf(sceneOf(...marked(example))));
      const alternatives = alternativesOf(form.pattern);
      // An example more than there are alternatives shows none.
      return Array.from({ length: Math.max(texts.length, alternatives.length) }, (__, index) => alternatives[index])
        .filter((one, index) => {
          const alone = new RegExp(one ?? '(?!)', form.pattern.flags);
          return texts[index]?.some((text) => alone.test(text)) !== true;
        })
        .map((one) => `${examplesOf(form)[0]}: ${one}`);
    });
    expect(unreached).toEqual([]);
  });

  // The lexer parts "add-on" in two: no such word would ever be met.
  it('hold no hyphen between letters where they read words one space apart', () => {
    const hyphened = [...turns, ...grantedValues, ...sequels, ...constructions].filter(({ pattern }) =>
      /[a-z]-\??[a-z]/u.test(pattern.source.replace(/\[(?:\\.|[^\]\\])*\]/gu, '')),
    );
    expect(hyphened.map((form) => examplesOf(form)[0])).toEqual([]);
  });
});
