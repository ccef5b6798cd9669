import { describe, expect, it } from 'vitest';
import { approval } from '../policy/policies.ts';
import { nothingFixedMessage } from '../../../src/claims/messages/commands.ts';
import { project } from './project.ts';

const wording = 'An independent SOC 2 report is available.';
const near = 'An independent SOC-2 report is available.';
const approvals = [
  approval({
    wordings: [wording],
    pages: ['content/pages/trust.md', 'dist/trust.md'],
    evidence: [{ kind: 'check', name: 'no-cookies-or-storage' }],
  }),
];

const nothingFixed = `${nothingFixedMessage}\n`;

describe('check --fix', () => {
  it('replaces a near miss by the approved wording, says so, and exits by what remains', async () => {
    const site = project(
      { 'content/pages/trust.md': '\ufeff# Trust\r\n\r\nHello. An independent SOC-2  Report, is available! Bye.\r\n' },
      { approvals },
    );
    const { status, err } = await site.claims('check', '--fix');
    expect(site.read('content/pages/trust.md')).toBe(`\ufeff# Trust\r\n\r\nHello. ${wording} Bye.\r\n`);
    expect(err).toBe(
      `content/pages/trust.md:3:23 now says “${wording}” instead of “An independent SOC-2 Report, is available!”\n`,
    );
    expect(status).toBe(0);
    expect((await site.claims('check', '--fix')).err).toBe(nothingFixed);
  });

  it.each([
    ['another sentence', 'content/pages/trust.md', 'Acme is SOC 2 certified.\n'],
    ['a page without the approval', 'content/pages/other.md', `${near}\n`],
    ['a sentence with markup in it', 'content/pages/trust.md', 'An *independent* SOC-2 report is available.\n'],
    ['front matter', 'content/pages/trust.md', `---\ntitle: ${near}\n---\n`],
    ['built output', 'dist/trust.md', `${near}\n`],
  ])('leaves %s alone', async (_, path, text) => {
    const site = project({ [path]: text }, { approvals });
    const { err } = await site.claims('check', '--fix', path);
    expect(site.read(path)).toBe(text);
    expect(err).toBe(nothingFixed);
  });

  it.each([
    ['another tense', 'An independent SOC 2 report was available.'],
    ['a word more', 'An independent SOC 2 report is available today.'],
    ['a word less', 'A SOC 2 report is available.'],
    ['another word', 'Our independent SOC 2 report is available.'],
    ['a “not”', 'Not an independent SOC 2 report is available.'],
    ['another order', 'Available is an independent SOC 2 report.'],
    ['a question', 'An independent SOC 2 report is available?'],
    ['a sign that counts', 'An independent SOC 2+ report is available.'],
  ])('leaves %s alone: it says something else', async (_, sentence) => {
    const site = project({ 'content/pages/trust.md': `${sentence}\n` }, { approvals });
    await site.claims('check', '--fix');
    expect(site.read('content/pages/trust.md')).toBe(`${sentence}\n`);
  });

  it('leaves another number of the same digits alone', async () => {
    const wordings = ['Of SOC 2, 99.9 parts are done.'];
    const site = project(
      { 'content/pages/trust.md': 'Of SOC 2, 9.99 parts are done.\n' },
      { approvals: approvals.map((each) => ({ ...each, wordings })) },
    );
    await site.claims('check', '--fix');
    expect(site.read('content/pages/trust.md')).toContain('9.99');
    site.write('content/pages/trust.md', 'Of SOC-2: 99.9 parts are done.\n');
    await site.claims('check', '--fix');
    expect(site.read('content/pages/trust.md')).toBe(`${wordings[0]}\n`);
  });

  it('leaves all alone when the approval has ended', async () => {
    const text = `${near}\n`;
    const site = project({ 'content/pages/trust.md': text }, { approvals });
    expect((await site.claims('check', '--fix', '--today', '2027-01-01')).status).toBe(1);
    expect(site.read('content/pages/trust.md')).toBe(text);
  });

  it('changes no standard input', async () => {
    expect((await project({}).pipe('x', 'check', '-', '--fix')).status).toBe(2);
  });
});
