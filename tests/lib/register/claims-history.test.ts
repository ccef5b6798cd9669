import { describe, expect, it } from 'vitest';
import { byAge, registerDays } from '../../../src/lib/register/claims-history.ts';
import type { PolicyHistory } from '../../../src/lib/register/claims-history.ts';

type Day = PolicyHistory['days'][number];
type Change = Day['changes'][number];

const words = {
  'claim-added': 'Claims entered',
  'approval-added': 'Approvals entered',
  'approval-changed': 'Approvals changed',
  'approval-removed': 'Approvals withdrawn',
  'approval-lapsed': 'Approvals lapsed',
};
const claim = (id: string, change: Change['change'] = 'added'): Change => ({ kind: 'claim', id, change, sha256: null });
const approval = (change: Change['change'] = 'added'): Change => ({
  ...claim('report', change),
  kind: 'approval',
  claim: 'a.r',
});
const told = (days: readonly Day[], ended: PolicyHistory['ended'] = []) =>
  registerDays({ days: [...days], ended }, words);
const added = { day: '2026-01-01', changes: [approval()] };

describe('the days on which the register changed', () => {
  it('come the newest first, with what changed', () => {
    expect(told([added, { day: '2026-02-01', changes: [claim('a.b'), claim('a.c')] }])).toEqual([
      { day: '2026-02-01', anchor: 'changes-2026-02-01', text: 'Claims entered: a.b, a.c.', changes: 2 },
      { day: '2026-01-01', anchor: 'changes-2026-01-01', text: 'Approvals entered: a.r.', changes: 1 },
    ]);
  });

  it('are those of claims and approvals: who approves and what is waived is not in the register', () => {
    const kinds = ['setting', 'approver', 'waiver', 'boundary'] as const;
    expect(told([{ day: '2026-01-01', changes: kinds.map((kind) => ({ ...approval(), kind })) }])).toEqual([]);
  });

  it('tell of what was entered as the day leaves it, and of what was withdrawn on the same day', () => {
    const changes = [claim('a.b'), claim('a.b', 'changed'), approval(), approval('removed')];
    expect(told([{ day: '2026-01-01', changes }])[0]?.text).toBe(
      'Claims entered: a.b. Approvals entered: a.r. Approvals withdrawn: a.r.',
    );
  });

  it('count where there are many', () => {
    const changes = Array.from({ length: 13 }, (_, index) => claim(`a.c${index}`));
    expect(told([{ day: '2026-01-01', changes }])[0]?.text).toBe('Claims entered: 13.');
  });

  it('have an approval’s end among them', () => {
    expect(told([added], [{ id: 'report', claim: 'a.r', day: '2026-04-01' }])[0]).toEqual({
      day: '2026-04-01',
      anchor: 'changes-2026-04-01',
      text: 'Approvals lapsed: a.r.',
      changes: 1,
    });
  });

  it('count every change of a day, so that the number grows with each record', () => {
    const [before] = told([{ day: '2026-01-01', changes: [claim('a.b')] }]);
    const [after] = told([{ day: '2026-01-01', changes: [claim('a.b'), claim('a.c')] }]);
    expect([before?.changes, after?.changes]).toEqual([1, 2]);
  });

  it('are all on the page, however many there are: the feed links to each', () => {
    const days = told(
      Array.from({ length: 25 }, (_, index) => ({
        day: `2026-01-${String(index + 1).padStart(2, '0')}`,
        changes: [claim('a.b')],
      })),
    );
    const { newest, earlier } = byAge(days);
    expect([...newest, ...earlier]).toEqual(days);
    expect(newest).toHaveLength(10);
  });

  it('stop the build when a kind of change has no words', () => {
    expect(() => told([{ day: '2026-01-01', changes: [claim('a.b', 'removed')] }])).toThrow('`claim-removed`');
  });
});
