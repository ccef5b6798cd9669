import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/claims/passages/index.ts';
import { readStance } from '../../../src/claims/stance/index.ts';

describe('a name in a record takes the stance of the record’s status', () => {
  it.each([
    { status: 'conditional', stance: 'conditional' },
    { status: 'deferred', stance: 'denied' },
    { status: 'planned', stance: 'planned' },
    { status: 'ready', stance: 'asserted' },
    { status: 'unconditional', stance: 'asserted' },
  ])('$status: $stance', ({ status, stance }) => {
    const { passages } = passagesOf({
      path: 'areas.yml',
      text: `- area: Audit logs\n  status: ${status}\n`,
      format: 'yaml',
    });
    const [passage] = passages;
    if (passage?.text !== 'Audit logs') throw new Error('the name is not read');
    expect(readStance(passage, { start: 0, end: passage.text.length }, { names: ['BayStore'] }).stance).toBe(stance);
  });
});
