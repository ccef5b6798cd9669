import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/claims/policy/index.ts';
import type { PolicyResult } from '../../../src/claims/policy/index.ts';
import { ContentPlaces, judgePage, trySentence } from '../../../src/claims/toolbar/server.ts';
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

describe('a page that is shown', () => {
  const sentence = 'Acme does not claim SOC 2.';
  const site = project({ 'content/pages/a.md': `${sentence}\n` });
  const shown = { url: '/a/', html: `<p>${sentence}</p>` };

  it('is traced to its content, which is judged once for all pages until it changes', () => {
    let read = 0;
    let policy = compiled();
    let today = '2026-06-01';
    const own = {
      root: site.root,
      readPolicy: () => ({ ok: true as const, policy }),
      content: () => (read++, ['content']),
      today: () => today,
    };
    const places = new ContentPlaces();
    const sources = (): (string | null)[] => judgePage(shown, own, places).mentions.map(({ source }) => source);
    expect([sources(), sources(), read]).toEqual([['content/pages/a.md:1:21'], ['content/pages/a.md:1:21'], 1]);
    site.write('content/pages/a.md', `Tea.\n\n${sentence}\n`);
    places.forget();
    expect([sources(), read]).toEqual([['content/pages/a.md:3:21'], 2]);
    today = '2026-06-02';
    expect([sources(), read]).toEqual([['content/pages/a.md:3:21'], 3]);
    policy = compiled({ waivers: [waiver()] });
    expect([sources(), sources(), read]).toEqual([['content/pages/a.md:3:21'], ['content/pages/a.md:3:21'], 4]);
  });
});
