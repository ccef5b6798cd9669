/** What stands under a heading that only names a claim, by the examples that stand beside the cases. */
import { describe, expect, it } from 'vitest';
import { keeps, linesUnder, records } from '../../../src/claims/stance/en/afterwards/record.ts';
import { sceneOf } from '../../../src/claims/stance/en/sentence/scene.ts';
import { givenHeads } from '../../../src/claims/stance/en/words/given-heads.ts';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { marked } from './marked.ts';

describe('a record under a name', () => {
  it.each(records.map((one) => [one.example, one] as const))('asserts the name: %s', (example, one) => {
    expect(linesUnder(sceneOf(...marked(example))).filter(one.holds)).not.toEqual([]);
    expect(saidBy(readStance(...marked(example)))).toMatchObject({
      stance: 'asserted',
      because: { rule: 'told-below', place: 'answer' },
    });
  });
});

describe('a name stays a topic', () => {
  it.each(keeps.map((one) => [one.example, one] as const))('where a line is of that kind: %s', (example, one) => {
    const lines = linesUnder(sceneOf(...marked(example)));
    const others = keeps.filter((each) => each !== one && lines.some(each.holds));
    expect(lines.some(one.holds)).toBe(true);
    expect(others.map((each) => each.example)).toEqual([]);
    expect(saidBy(readStance(...marked(example))).stance).not.toBe('asserted');
  });
});

describe('a head that denies a price, an effort or an absence', () => {
  it.each(givenHeads.map((one) => [one.example, one] as const))('asserts what it stands over: %s', (example, one) => {
    const { leadIn, headings } = marked(example)[0].around;
    const head = leadIn ?? headings.at(-1) ?? '';
    expect(givenHeads.filter(({ pattern }) => pattern.test(head))).toEqual([one]);
    expect(readStance(...marked(example))).toMatchObject({
      stance: 'asserted',
      because: { rule: 'double-negation' },
    });
  });
});

describe('what a heading denies goes', () => {
  it.each([
    ['as far as a label that turns it', '## Not offered\n\n- A parrot\n\nOffered:\n\n- [SSO]'],
    ['as far as a bold line that turns it', '## Not offered\n\n- A parrot\n\n**Offered**\n\n- [SSO]'],
    ['as far as its own opposite', '## Not on the menu\n\n- Oysters\n\nOn the menu:\n\n- [SSO]'],
    ['as far as a line across the page', '## Not offered\n\nA parrot.\n\n---\n\n- [SSO]'],
    ['nowhere, where nothing is missing', '## Missing\n\nNothing.\n\n- [SSO]'],
    ['nowhere, where there are no gaps', '## Gaps\n\nNone.\n\n- [SSO]'],
    ['as far as its own last sentence', '## Not offered: parrots. Offered:\n\n- [SSO]'],
    ['as far as an item that turns it', '## Not offered\n\n- A parrot\n- Offered:\n- [SSO]'],
  ])('%s', (_title, example) => {
    expect(readStance(...marked(example)).stance).toBe('asserted');
  });

  it.each([
    ['over labels that only sort', '## Not offered\n\nSecurity:\n\n- [SSO]'],
    ['over bold lines that only sort', '## Not offered\n\n**Security**\n\n- [SSO]'],
    ['over a line across the page before anything else', '## Not offered\n\n---\n\n- [SSO]'],
    ['over a line that tells what others have', '## What BayStore does not have\n\nWhat others have:\n\n- [SSO]'],
    ['into the next chapter after a line', '## Missing\n\n### A\n\n- a parrot\n\n---\n\n### B\n\n- [SSO]'],
  ])('on, %s', (_title, example) => {
    expect(readStance(...marked(example)).stance).toBe('denied');
  });
});
