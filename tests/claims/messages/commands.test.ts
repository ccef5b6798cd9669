import { describe, expect, it } from 'vitest';
import { tryMessage } from '../../../src/claims/messages/commands.ts';

describe('what is said of a sentence without a phrase of the policy', () => {
  it('does not read as a clearance', () => {
    expect(tryMessage).toMatch(/was not judged.*does not make it true.*ask the owners of the policy/);
  });
});
