import { describe, expect, it } from 'vitest';
import { remarkClaims } from '../../src/claims/remark-claims.ts';

describe('the remark plugin', () => {
  it('refuses at once a day that does not exist, before any file is judged', () => {
    expect(() => remarkClaims({ today: '2026-02-30' })).toThrow(
      new RangeError('Unexpected day `2026-02-30`, expected one that exists, such as `2026-01-31`'),
    );
  });
});
