import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a name in a record takes the stance of the record’s status', () => {
  it.each([
    { status: 'conditional', stance: 'conditional' },
    { status: 'deferred', stance: 'denied' },
    { status: 'planned', stance: 'planned' },
    { status: 'ready', stance: 'asserted' },
    { status: 'unconditional', stance: 'asserted' },
  ])('$status: $stance', ({ status, stance }) => {
    const given = { carrier: 'data', keys: ['area'], siblings: [['status', status]] } as const;
    expect(read('[[Audit logs]]', given).stance).toBe(stance);
  });
});
