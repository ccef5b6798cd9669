import { describe, expect, it } from 'vitest';
import { claimsDiff, type PageMention } from '../../../src/claims/record/diff.ts';

const denial: PageMention = {
  page: '/',
  claim: 'compliance.soc2',
  sentence: 'BayStore holds no SOC 2 report.',
  stance: 'denied',
  outcome: 'allowed',
};
const assertion: PageMention = {
  ...denial,
  sentence: 'BayStore holds a SOC 2 report.',
  stance: 'asserted',
  outcome: 'blocked',
};

describe('claimsDiff', () => {
  it('finds nothing where nothing changed, in whatever order', () => {
    const other = { ...denial, sentence: 'No SOC 2 report exists.' };
    expect(claimsDiff([denial, other], [other, denial])).toEqual([]);
  });

  it('calls a mention that came added and one that went dropped', () => {
    expect(claimsDiff([], [denial])).toMatchObject([{ kind: 'added', before: null, after: { stance: 'denied' } }]);
    expect(claimsDiff([denial], [])).toMatchObject([{ kind: 'dropped', before: { stance: 'denied' }, after: null }]);
  });

  it('calls a denial that became an assertion turned', () => {
    expect(claimsDiff([denial], [assertion])).toMatchObject([
      {
        kind: 'turned',
        page: '/',
        claim: 'compliance.soc2',
        before: { stance: 'denied' },
        after: { stance: 'asserted' },
      },
    ]);
  });

  it('calls the same sentence under another reading turned', () => {
    const moved = { ...denial, stance: 'asserted', outcome: 'blocked' } as const;
    expect(claimsDiff([denial], [moved])).toMatchObject([{ kind: 'turned' }]);
  });

  it('calls other words that say the same reworded', () => {
    const other = { ...denial, sentence: 'There is no SOC 2 report.' };
    expect(claimsDiff([denial], [other])).toMatchObject([{ kind: 'reworded' }]);
  });

  it('does not see white space and capitals as a change', () => {
    expect(claimsDiff([denial], [{ ...denial, sentence: 'BayStore  holds\nno SOC 2 Report.' }])).toEqual([]);
  });

  it('keeps pages and claims apart, in order', () => {
    const elsewhere = { ...denial, page: '/plans/' };
    expect(claimsDiff([], [elsewhere, denial]).map(({ page }) => page)).toEqual(['/', '/plans/']);
  });
});
