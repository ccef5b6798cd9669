import { describe, expect, it } from 'vitest';
import { approval } from '../policy/policies.ts';
import { project } from './project.ts';

const wording = 'An independent SOC 2 report is available.';
const approvals = [approval({ wordings: [wording], pages: ['content/pages/trust.md', 'dist/trust.md'], evidence: [{ kind: 'check', name: 'no-cookies-or-storage' }] })];

describe('check --fix', () => {
  it('replaces a near miss by the approved wording, says so, and exits by what remains', async () => {
    const site = project({ 'content/pages/trust.md': '\ufeff# Trust\r\n\r\nHello. Our independent SOC 2 report is available. Bye.\r\n' }, { approvals });
    const { status, err } = await site.claims('check', '--fix');
    expect(site.read('content/pages/trust.md')).toBe(`\ufeff# Trust\r\n\r\nHello. ${wording} Bye.\r\n`);
    expect(err).toBe(
      `content/pages/trust.md:3:24 now says “${wording}” instead of “Our independent SOC 2 report is available.”\n`,
    );
    expect(status).toBe(0);
    expect((await site.claims('check', '--fix')).err).toBe('');
  });

  it.each([
    ['another sentence', 'content/pages/trust.md', 'Acme is SOC 2 certified.\n'],
    ['a page without the approval', 'content/pages/other.md', 'Our independent SOC 2 report is available.\n'],
    ['a sentence with markup in it', 'content/pages/trust.md', 'Our *independent* SOC 2 report is available.\n'],
    ['front matter', 'content/pages/trust.md', '---\ntitle: Our independent SOC 2 report is available.\n---\n'],
    ['built output', 'dist/trust.md', 'Our independent SOC 2 report is available.\n'],
  ])('leaves %s alone', async (_, path, text) => {
    const site = project({ [path]: text }, { approvals });
    const { err } = await site.claims('check', '--fix', path);
    expect(site.read(path)).toBe(text);
    expect(err).toBe('');
  });

  it('leaves all alone when the approval has ended', async () => {
    const text = 'Our independent SOC 2 report is available.\n';
    const site = project({ 'content/pages/trust.md': text }, { approvals });
    expect((await site.claims('check', '--fix', '--today', '2027-01-01')).status).toBe(1);
    expect(site.read('content/pages/trust.md')).toBe(text);
  });

  it('changes no standard input', async () => {
    expect((await project({}).pipe('x', 'check', '-', '--fix')).status).toBe(2);
  });
});
