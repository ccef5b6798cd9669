/** A policy tried on its own examples, as the files that would hold them. */
import { expect, it } from 'vitest';
import { compiled } from '../policy/policies.ts';
import { trySelf } from '../../../src/claims/judging/self-test.ts';
import { compilePhrases } from '../../../src/claims/mentions/index.ts';

it('names an example that no file would be searched for', () => {
  const policy = compiled();
  expect(trySelf(policy).ok).toBe(true);
  const other = compilePhrases([{ id: 'x', phrases: ['something else'] }]);
  const result = trySelf({ ...policy, matcher: { ...policy.matcher, prefilter: other.prefilter } });
  expect(result.ok ? [] : result.problems.map(({ at, message }) => `${at} ${message}`)).toMatchInlineSnapshot(`
    [
      "$.claims[0].examples.block[0] Example “Acme is SOC 2 certified.” has to be blocked by \`compliance.soc2\`, but passes in a file of its own, because no file is searched for these words: write the phrase without its signs",
      "$.claims[1].examples.block[0] Example “Acme is battle-tested.” has to be blocked by \`site.cookies\`, but passes in a file of its own, because no file is searched for these words: write the phrase without its signs",
    ]
  `);
});
