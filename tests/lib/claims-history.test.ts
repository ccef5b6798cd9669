import { describe, expect, it } from 'vitest';
import { historyFrom, registerDays } from '../../src/lib/claims-history.ts';

const words = {
  'claim-added': 'Claims entered',
  'approval-added': 'Approvals entered',
  'approval-changed': 'Approvals changed',
  'approval-removed': 'Approvals withdrawn',
  'approval-lapsed': 'Approvals lapsed',
};
const added = {
  day: '2026-01-01',
  changes: [{ kind: 'approval', id: 'report', claim: 'a.r', change: 'added', until: '2026-03-31' }],
};

describe('a history', () => {
  it.each([
    ['no file', undefined],
    ['a broken file', '{'],
    ['a file of something else', '{"version":2}'],
  ])('is empty where there is %s', (_, text) => {
    expect(historyFrom(text)).toEqual({ days: [] });
  });

  it('is what its file says', () => {
    expect(historyFrom(JSON.stringify({ version: 1, days: [added] })).days).toEqual([added]);
  });
});

describe('the days on which the register changed', () => {
  it('come the newest first, with what changed', () => {
    const claim = {
      day: '2026-02-01',
      changes: [
        { kind: 'claim', id: 'a.b', change: 'added' },
        { kind: 'claim', id: 'a.c', change: 'added' },
      ],
    };
    expect(registerDays({ days: [added, claim] }, words, '2026-02-02')).toEqual([
      { day: '2026-02-01', anchor: 'changes-2026-02-01', text: 'Claims entered: a.b, a.c.' },
      { day: '2026-01-01', anchor: 'changes-2026-01-01', text: 'Approvals entered: a.r.' },
    ]);
  });

  it('are those of claims and approvals: who approves and what is waived is not in the register', () => {
    const changes = ['setting', 'approver', 'waiver', 'boundary'].map((kind) => ({
      kind,
      id: 'x',
      claim: 'a.b',
      change: 'added',
      until: '2026-01-31',
    }));
    expect(registerDays({ days: [{ day: '2026-01-01', changes }] }, words, '2026-03-01')).toEqual([]);
  });

  it('tell of what was entered as the day leaves it, and of what was withdrawn on the same day', () => {
    const changes = [
      { kind: 'claim', id: 'a.b', change: 'added' },
      { kind: 'claim', id: 'a.b', change: 'changed' },
      { kind: 'approval', id: 'report', claim: 'a.r', change: 'added' },
      { kind: 'approval', id: 'report', claim: 'a.r', change: 'removed' },
    ];
    expect(registerDays({ days: [{ day: '2026-01-01', changes }] }, words, '2026-01-02')[0]?.text).toBe(
      'Claims entered: a.b. Approvals entered: a.r. Approvals withdrawn: a.r.',
    );
  });

  it('count where there are many', () => {
    const changes = Array.from({ length: 13 }, (_, index) => ({ kind: 'claim', id: `a.c${index}`, change: 'added' }));
    expect(registerDays({ days: [{ day: '2026-01-01', changes }] }, words, '2026-02-02')[0]?.text).toBe(
      'Claims entered: 13.',
    );
  });

  it('have an approval’s end among them from the day after its last', () => {
    expect(registerDays({ days: [added] }, words, '2026-03-31')).toHaveLength(1);
    expect(registerDays({ days: [added] }, words, '2026-04-01')[0]).toEqual({
      day: '2026-04-01',
      anchor: 'changes-2026-04-01',
      text: 'Approvals lapsed: a.r.',
    });
  });

  it('have no end of an approval that was withdrawn or prolonged before', () => {
    const removed = { day: '2026-02-01', changes: [{ kind: 'approval', id: 'report', change: 'removed' }] };
    const prolonged = {
      day: '2026-04-01',
      changes: [{ kind: 'approval', id: 'report', change: 'changed', until: '2026-12-31' }],
    };
    for (const next of [removed, prolonged])
      expect(
        registerDays({ days: [added, next] }, words, '2026-05-01')
          .map(({ text }) => text)
          .join(),
      ).not.toContain('lapsed');
  });

  it('stop the build when a kind of change has no words', () => {
    expect(() =>
      registerDays(
        { days: [{ day: '2026-01-01', changes: [{ kind: 'claim', id: 'a.b', change: 'removed' }] }] },
        words,
        '2026-01-01',
      ),
    ).toThrow('`claim-removed`');
  });
});
