import { describe, expect, it } from 'vitest';
import { boundaryMessage, findingMessage, findingNotes } from '../../../src/claims/messages/findings.ts';
import { stances } from '../../../src/claims/types.ts';
import { finding } from '../reporters/reports.ts';

describe('the headline of a finding', () => {
  it.each([
    ['asserted', 'is claimed here'],
    ['planned', 'is announced for later'],
    ['other-party', 'is claimed of somebody else'],
  ] as const)('tells what a sentence does that is %s, and what to do', (stance, does) => {
    expect(findingMessage({ ...finding, text: 'SOC 2', stance })).toBe(
      `“SOC 2” ${does}, and no approval covers that: reword it, or have it approved`,
    );
  });

  it('says where words stand that are part of no sentence', () => {
    expect(findingMessage({ ...finding, carrier: 'link-target' })).toMatch(
      / is claimed here, in an address or a name, and no/,
    );
    expect(findingMessage({ ...finding, carrier: 'file-name' })).toMatch(
      / is claimed here, in the name of a file, and no/,
    );
  });

  it('has words for every stance that a policy may block', () => {
    const told = stances.map((stance) => findingMessage({ ...finding, stance }));
    expect(new Set(told).size).toBe(stances.length);
  });

  it('names the words that need a boundary, and where it has to stand', () => {
    expect(boundaryMessage('Checkout', 'page', 'checkout')).toBe(
      '“Checkout” is mentioned, but the statement that limits it (boundary `checkout`) is not in sight on the same page: add it',
    );
  });
});

describe('words that are approved while a check holds, and it does not', () => {
  const resting = { ...finding, lapse: { kind: 'failed-check', name: 'no-cookies-or-storage' } as const };

  it('are to be left as they are: their own reasons are no help, and whoever keeps the subject is asked', () => {
    expect(findingMessage(resting)).toBe(
      '“SOC 2” is approved while the check `no-cookies-or-storage` holds, and it does not: mend what keeps it from holding, and leave these words',
    );
    expect(findingNotes({ ...resting, suggestion: null })).toEqual(['ask: Security']);
  });
});
