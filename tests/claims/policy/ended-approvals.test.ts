import { describe, expect, it } from 'vitest';
import { endedApprovals } from '../../../src/claims/policy/ended-approvals.ts';
import type { History } from '../../../src/claims/policy/history.ts';

type Change = History['days'][number]['changes'][number];

const change = (changes: Partial<Change>): Change => ({
  kind: 'approval',
  id: 'report',
  claim: 'a.r',
  change: 'added',
  sha256: null,
  ...changes,
});
const added = { day: '2026-01-01', changes: [change({ until: '2026-03-31' })] };
const ended = (today: string, ...later: History['days']) =>
  endedApprovals({ version: 1, days: [added, ...later] }, today);

describe('an approval has ended', () => {
  it('from the day after its last', () => {
    expect(ended('2026-03-31')).toEqual([]);
    expect(ended('2026-04-01')).toEqual([{ id: 'report', claim: 'a.r', day: '2026-04-01' }]);
  });

  it('by itself, where it was changed only afterwards', () => {
    const prolonged = { day: '2026-04-02', changes: [change({ change: 'changed', until: '2026-12-31' })] };
    expect(ended('2026-05-01', prolonged)).toHaveLength(1);
  });

  it.each([
    ['it was withdrawn before', { day: '2026-02-01', changes: [change({ change: 'removed' })] }],
    ['it was prolonged in time', { day: '2026-04-01', changes: [change({ change: 'changed', until: '2026-12-31' })] }],
  ])('not where %s', (_, next) => {
    expect(ended('2026-05-01', next)).toEqual([]);
  });

  it('in no other sense: a waiver that is over is none', () => {
    const waiver = { day: '2026-01-01', changes: [change({ kind: 'waiver', until: '2026-01-31' })] };
    expect(endedApprovals({ version: 1, days: [waiver] }, '2026-03-01')).toEqual([]);
  });
});
