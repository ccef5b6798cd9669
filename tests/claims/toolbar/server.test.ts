import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/claims/policy/index.ts';
import type { PolicyResult } from '../../../src/claims/policy/index.ts';
import { trySentence } from '../../../src/claims/toolbar/server.ts';
import { project } from '../cli/project.ts';
import { compiled, waiver } from '../policy/policies.ts';

const setting = (result: PolicyResult) => ({
  root: '/',
  readPolicy: () => result,
  content: () => [],
  today: () => '2026-06-01',
});

describe('a sentence that is tried in the toolbar', () => {
  it.each(['Our SOC 2 Schedule is part of every contract.', 'Acme does not claim SOC 2.'])(
    'is judged as by `claims try`: %s',
    async (text) => {
      const changes = { waivers: ['try.md', 'sentence.md'].map((page, at) => waiver({ id: `title-${at}`, page })) };
      const { mentions } = trySentence({ text }, setting({ ok: true, policy: compiled(changes) }));
      const { out } = await project({}, changes).claims('try', text, '--format', 'json');
      const tried = JSON.parse(out) as { mentions: { text: string; outcome: string; because: string }[] };
      const told = ({ text, outcome, because }: (typeof tried.mentions)[number]) => ({ text, outcome, because });
      expect(mentions.map(told)).toEqual(tried.mentions.map(told));
      expect(mentions).toHaveLength(1);
    },
  );

  it('is told where the policy is at fault, by line and column', () => {
    const result = parsePolicy('{\n  "version": 2', 'claims-policy.json');
    expect(trySentence({ text: 'Hello.' }, setting(result)).errors[0]).toMatch(
      /^claims-policy\.json:2:\d+: Unexpected /,
    );
  });
});
