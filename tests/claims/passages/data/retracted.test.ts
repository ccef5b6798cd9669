/** What a page or a record says over a denial, under it or in a note to it, may take the denial back. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();
const blocked = (path: string, text: string): string[] =>
  checkSources([{ path, text }], policy, { today: '2026-06-01' }).findings.map(({ text: words }) => words);

const notice = (title: string, text: string): string => `---\ntitle: ${title}\nday: 2026-11-22\ntext: ${text}\n---\n`;
const area = (missing: string): string => `area: SSO\nstatus: conditional\nmissing: ${missing}\nrisk: None.\n`;

describe('a denial that is taken back is none', () => {
  it.each([
    ['by the title of its notice', 'content/notices/a.md', notice('Struck from this page', 'BayStore has no SSO.')],
    ['by a title that tells when', 'content/notices/a.md', notice('What is no longer so', 'We have no SSO.')],
    ['by a title of words', 'content/notices/a.md', notice('Words that had to go', 'There is no SSO here.')],
    ['by a correction', 'content/notices/a.md', notice('Corrected', 'The page on plans said that there is no SSO.')],
    ['by a mistake', 'content/notices/a.md', notice('A mistake of ours', 'We wrote that BayStore has no SSO.')],
    ['by the text of its notice', 'content/notices/a.md', notice('No SSO', 'This line is struck from the page.')],
    ['by a heading of a page', 'content/pages/a.md', '### Deleted\n\n“There is no SSO.”\n'],
    ['by a footnote', 'content/pages/a.md', 'BayStore has no SSO.[^1]\n\n[^1]: In version 1.\n'],
    [
      'by a footnote that tells of today',
      'content/pages/a.md',
      'BayStore has no SSO.[^1]\n\n[^1]: So it was; now it has.\n',
    ],
    [
      'by a condition of which nothing is missing',
      'content/launch-register/a.yml',
      area('Nothing but your signature.'),
    ],
  ])('%s', (_, path, text) => {
    expect(blocked(path, text)).toContain('SSO');
  });
});

describe('one that stands is one', () => {
  it.each([
    [
      'what was struck comes first',
      'content/notices/a.md',
      notice('Struck from this page', 'The line that offered SSO. BayStore has no SSO.'),
    ],
    ['what was wrong is the claim', 'content/notices/a.md', notice('Corrected', 'The page named SSO. There is none.')],
    ['a note explains', 'content/pages/a.md', 'BayStore has no SSO.[^1]\n\n[^1]: See the claims register.\n'],
    ['something is missing', 'content/launch-register/a.yml', area('An identity provider.')],
    ['nothing is shown', 'content/launch-register/a.yml', area('Nothing has been agreed.')],
  ])('where %s', (_, path, text) => {
    expect(blocked(path, text)).toEqual([]);
  });
});
