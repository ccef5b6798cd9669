import { describe, expect, it } from 'vitest';
import {
  historyText,
  noHistory,
  readHistory,
  recorded,
  recordedText,
  unrecorded,
} from '../../../src/claims/policy/history.ts';
import { readHistoryShape } from '../../../src/claims/policy/history-shape.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { approval, compiled, policy, waiver } from './policies.ts';

const data = (changes: Partial<Policy> = {}): Policy => compiled(changes).data;
const told = (changes: ReturnType<typeof unrecorded>): string[] =>
  changes.map(({ kind, id, change }) => `${kind} ${id} ${change}`);
const first = data({ approvals: [approval()] });
const history = recorded(noHistory, unrecorded(noHistory, first), '2026-01-01');
const [soc2, cookies] = policy().claims;
const [security, build] = policy().approvers;
if (soc2 === undefined || cookies === undefined || security === undefined || build === undefined)
  throw new Error('The test policy has two of each.');
const boundary = {
  id: 'sandbox',
  claims: ['compliance.*'],
  text: 'content/boundaries/sandbox.md',
  scope: 'page' as const,
};

describe('the history of a policy', () => {
  it('begins with all that the policy says', () => {
    expect(told(unrecorded(noHistory, first))).toEqual([
      'claim compliance.soc2 added',
      'claim site.cookies added',
      'approval soc2-report added',
      'setting publisher added',
      'approver security added',
      'approver build added',
    ]);
    expect(unrecorded(history, first)).toEqual([]);
  });

  it.each([
    [
      'a claim with other words',
      data({ claims: [{ ...soc2, instead: 'Acme holds no SOC 2 report.' }, cookies], approvals: [approval()] }),
      ['claim compliance.soc2 changed'],
    ],
    [
      'a claim with another phrase',
      data({ claims: [{ ...soc2, phrases: ['SOC 2', 'SOC two'] }, cookies], approvals: [approval()] }),
      ['claim compliance.soc2 changed'],
    ],
    [
      'a claim that was reviewed',
      data({ claims: [soc2, { ...cookies, reviewed: '2026-02-01' }], approvals: [approval()] }),
      ['claim site.cookies reviewed'],
    ],
    [
      'an approval of other words',
      data({ approvals: [approval({ wordings: ['Acme has a SOC 2 report.'] })] }),
      ['approval soc2-report changed'],
    ],
    [
      'an approval that ends sooner',
      data({ approvals: [approval({ until: '2026-02-01' })] }),
      ['approval soc2-report changed'],
    ],
    ['an approval that is gone', data(), ['approval soc2-report removed']],
    ['stances that block no longer', data({ approvals: [approval()], blocks: ['asserted'] }), ['setting blocks added']],
    [
      'other limits',
      data({ approvals: [approval()], limits: { approvalDays: 400, linkSeenDays: 180 } }),
      ['setting limits added'],
    ],
    ['another register', data({ approvals: [approval()], register: '/said/' }), ['setting register added']],
    [
      'other routes',
      data({ approvals: [approval()], routes: [{ folder: 'pages', url: '/' }] }),
      ['setting routes added'],
    ],
    [
      'other names of the publisher',
      data({ approvals: [approval()], publisher: { names: ['Other'] } }),
      ['setting publisher changed'],
    ],
    [
      'an approver of more',
      data({ approvals: [approval()], approvers: [{ ...security, families: ['*'] }, build] }),
      ['approver security changed'],
    ],
    ['a waiver', data({ approvals: [approval()], waivers: [waiver()] }), ['waiver contract-title added']],
    ['a boundary', data({ approvals: [approval()], boundaries: [boundary] }), ['boundary sandbox added']],
    [
      'further examples, which no reader sees',
      data({
        claims: [{ ...soc2, examples: { block: ['Acme has SOC 2.'], pass: ['What is SOC 2?'] } }, cookies],
        approvals: [approval()],
      }),
      [],
    ],
  ])('lacks %s, until it is written down', (_, changed, expected) => {
    const changes = unrecorded(history, changed);
    expect(told(changes)).toEqual(expected);
    expect(unrecorded(recorded(history, changes, '2026-02-02'), changed)).toEqual([]);
  });

  it.each<[string, Partial<Policy>, string]>([
    ['a boundary that is gone', { boundaries: [] }, 'boundary sandbox removed'],
    ['a boundary on fewer pages', { boundaries: [{ ...boundary, pages: ['/nothing/'] }] }, 'boundary sandbox changed'],
    ['limits that are gone', { limits: undefined }, 'setting limits removed'],
    ['a waiver that ends later', { waivers: [waiver({ until: '2027-01-31' })] }, 'waiver contract-title changed'],
  ])('tells %s', (_, changes, expected) => {
    const whole = { limits: { approvalDays: 90, linkSeenDays: 30 }, boundaries: [boundary], waivers: [waiver()] };
    const history = recorded(noHistory, unrecorded(noHistory, data(whole)), '2026-01-01');
    expect(told(unrecorded(history, data({ ...whole, ...changes })))).toEqual([expected]);
  });

  it('does not depend on the order of keys in the file', () => {
    const { id, ...rest } = approval();
    expect(unrecorded(history, data({ approvals: [{ ...rest, id }] }))).toEqual([]);
  });

  it('keeps one list for each day', () => {
    const gone = recorded(history, unrecorded(history, data()), '2026-01-01');
    const again = recorded(gone, unrecorded(gone, first), '2026-03-01');
    expect(again.days.map(({ day, changes }) => [day, changes.length])).toEqual([
      ['2026-01-01', 7],
      ['2026-03-01', 1],
    ]);
    expect(unrecorded(again, first)).toEqual([]);
  });

  it.each([
    ['the same day', '2026-01-01'],
    ['a later day', '2026-03-01'],
  ])('keeps byte for byte what it says already: %s', (_, day) => {
    const changes = unrecorded(history, data());
    const ordered = historyText(history);
    const shuffled = ordered
      .replace(/"change":"added",("sha256":"[^"]+")/g, '$1,"change":"added"')
      .replace(/,"until":"[^"]+"/, '$& ');
    for (const text of [
      ordered,
      shuffled,
      JSON.stringify(history),
      JSON.stringify(history, null, 4),
      `\ufeff${shuffled.trim()}`,
      ordered.replaceAll('\n', '\r\n'),
    ]) {
      const longer = recordedText(text, changes, day);
      expect(readHistory(longer)).toEqual(recorded(history, changes, day));
      const line = longer.indexOf('"removed"');
      const kept = Array.from({ length: text.length }, (_, at) => at).findIndex((at) => text[at] !== longer[at]);
      expect(kept).toBeLessThan(line);
      expect(longer.endsWith(text.slice(kept))).toBe(true);
      expect(longer.replaceAll('\r\n', '').includes('\n')).toBe(
        text.replaceAll('\r\n', '').includes('\n') || !text.includes('\r'),
      );
    }
    expect(recordedText(ordered, changes, day)).toBe(historyText(recorded(history, changes, day)));
  });

  it('writes every change in one order of keys', () => {
    const whole = historyText(
      recorded(noHistory, unrecorded(noHistory, data({ waivers: [waiver()], boundaries: [boundary] })), '2026-02-02'),
    );
    expect(whole).toMatch(
      /^\s*\{"kind":"waiver","id":"contract-title","claim":"[^"]+","change":"added","sha256":"\w+","until":"[\d-]+"\},?$/m,
    );
    expect(
      whole
        .match(/^ {8}\{.*$/gm)
        ?.every((line) => /^\s*\{"kind":"\w+","id":"[^"]+",(?:"claim":"[^"]+",)?"change":"added","sha256":/.test(line)),
    ).toBe(true);
    expect(recordedText('{"version":1,"days":[]}', unrecorded(noHistory, first), '2026-02-02')).toBe(
      historyText(recorded(noHistory, unrecorded(noHistory, first), '2026-02-02')),
    );
  });

  it('is read as it was written, and nothing else is', () => {
    expect(readHistory(historyText(history))).toEqual(history);
    expect(readHistory(historyText(noHistory))).toEqual(noHistory);
    const whole = recorded(
      history,
      unrecorded(
        history,
        data({ waivers: [waiver()], boundaries: [boundary], claims: [soc2, { ...cookies, reviewed: '2026-02-01' }] }),
      ),
      '2026-02-02',
    );
    expect(readHistory(historyText(whole))).toEqual(whole);
    expect(readHistoryShape(whole)).toEqual(whole);
    expect(readHistory('{')).toBe('1:2 end of the text in place of `}` to close the object');
    expect(readHistory('{"version":1,\n"days":[],"days":[]}')).toBe('2:11 second key `days` in place of each key once');
    expect(readHistory('{"version":2,"days":[]}')).toBe('another shape at `$.version`');
    expect(readHistory(historyText(history).replace('"boundary"', '"border"').replace('"approver"', '"friend"'))).toBe(
      'another shape at `$.days[0].changes[4].kind`',
    );
    expect(readHistory(historyText(history).replace('2026-01-01', '2026-02-30'))).toBe(
      'another shape at `$.days[0].day`',
    );
  });
});
