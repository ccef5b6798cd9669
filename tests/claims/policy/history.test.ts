import { describe, expect, it } from 'vitest';
import { historyText, noHistory, readHistory, recorded, unrecorded } from '../../../src/claims/policy/history.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { approval, compiled, policy } from './policies.ts';

const data = (changes: Partial<Policy> = {}): Policy => compiled(changes).data;
const told = (changes: ReturnType<typeof unrecorded>): string[] => changes.map(({ kind, id, change }) => `${kind} ${id} ${change}`);
const first = data({ approvals: [approval()] });
const history = recorded(noHistory, unrecorded(noHistory, first), '2026-01-01');
const [soc2, cookies] = policy().claims;
if (soc2 === undefined || cookies === undefined) throw new Error('The test policy has two claims.');

describe('the history of a policy', () => {
  it('begins with all that the policy says', () => {
    expect(told(unrecorded(noHistory, first))).toEqual(['claim compliance.soc2 added', 'claim site.cookies added', 'approval soc2-report added']);
    expect(unrecorded(history, first)).toEqual([]);
  });

  it.each([
    ['a claim with other words', data({ claims: [{ ...soc2, instead: 'Acme holds no SOC 2 report.' }, cookies], approvals: [approval()] }), ['claim compliance.soc2 changed']],
    ['a claim with another phrase', data({ claims: [{ ...soc2, phrases: ['SOC 2', 'SOC two'] }, cookies], approvals: [approval()] }), ['claim compliance.soc2 changed']],
    ['a claim that was reviewed', data({ claims: [soc2, { ...cookies, reviewed: '2026-02-01' }], approvals: [approval()] }), ['claim site.cookies reviewed']],
    ['an approval of other words', data({ approvals: [approval({ wordings: ['Acme has a SOC 2 report.'] })] }), ['approval soc2-report changed']],
    ['an approval that ends sooner', data({ approvals: [approval({ until: '2026-02-01' })] }), ['approval soc2-report changed']],
    ['an approval that is gone', data(), ['approval soc2-report removed']],
    ['further examples, which no reader sees', data({ claims: [{ ...soc2, examples: { block: ['Acme has SOC 2.'], pass: ['What is SOC 2?'] } }, cookies], approvals: [approval()] }), []],
  ])('lacks %s, until it is written down', (_, changed, expected) => {
    const changes = unrecorded(history, changed);
    expect(told(changes)).toEqual(expected);
    expect(unrecorded(recorded(history, changes, '2026-02-02'), changed)).toEqual([]);
  });

  it('does not depend on the order of keys in the file', () => {
    const { id, ...rest } = approval();
    expect(unrecorded(history, data({ approvals: [{ ...rest, id }] }))).toEqual([]);
  });

  it('keeps one list for each day', () => {
    const gone = recorded(history, unrecorded(history, data()), '2026-01-01');
    const again = recorded(gone, unrecorded(gone, first), '2026-03-01');
    expect(again.days.map(({ day, changes }) => [day, changes.length])).toEqual([['2026-01-01', 4], ['2026-03-01', 1]]);
    expect(unrecorded(again, first)).toEqual([]);
  });

  it('is read as it was written, and nothing else is', () => {
    expect(readHistory(historyText(history))).toEqual(history);
    expect(readHistory(historyText(noHistory))).toEqual(noHistory);
    expect(readHistory('{')).toMatch(/JSON/);
    expect(readHistory(historyText(history).replace('2026-01-01', '2026-02-30'))).toBe('a day that exists, such as `2026-01-31` at `days.0.day`');
  });
});
