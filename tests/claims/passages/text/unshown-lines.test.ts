/** What a player or another program does not show introduces nothing of what it shows. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();
const blocked = (path: string, text: string): string[] =>
  checkSources([{ path, text }], policy, { today: '2026-06-01' }).findings.map(({ text: words }) => words);

describe('a line that is not shown denies nothing', () => {
  it.each([
    ['the name of a cue', 'a.vtt', 'WEBVTT\n\nWhat we lack\n00:00.000 --> 00:04.000\nSSO and backups\n'],
    ['the name of a cue of SubRip', 'a.srt', 'Not ours:\n00:00:00,000 --> 00:00:04,000\nSSO\n'],
    ['a comment of reStructuredText', 'a.rst', '.. What we do not have:\n\n- SSO\n'],
    ['a comment of Org', 'a.org', '# What we do not have:\n- SSO\n'],
    ['a comment of AsciiDoc', 'a.adoc', '// What we do not have:\n\n- SSO\n'],
    ['a comment of TeX', 'a.tex', '% What we do not have:\n\n- SSO\n'],
    ['a line that a change takes away', 'a.diff', '@@ -1,2 +1,2 @@\n Plans\n-SSO: not available\n+SSO: available\n'],
    ['all that a change takes away', 'a.patch', '@@ -1,2 +1,2 @@\n-What we do not have:\n+What we have:\n - SSO\n'],
  ])('%s', (_, path, text) => {
    expect(blocked(path, text)).toContain('SSO');
  });
});

describe('what is shown does', () => {
  it.each([
    ['in the cue', 'a.vtt', 'WEBVTT\n\n1\n00:00.000 --> 00:04.000\nWe have no SSO.\n'],
    ['in reStructuredText', 'a.rst', '.. note:: Words.\n\nWhat we do not have:\n\n- SSO\n'],
    ['in Org', 'a.org', 'What we do not have:\n- SSO\n'],
    ['in what a change makes', 'a.diff', '@@ -1 +1 @@\n-SSO: available\n+SSO: not available\n'],
    ['around what a change makes', 'a.diff', '@@ -1,2 +1,2 @@\n What we do not have:\n+- SSO\n-- Failover\n'],
    ['in TeX', 'a.tex', 'What 100\\% of us do not have:\n\n- SSO\n'],
  ])('%s', (_, path, text) => {
    expect(blocked(path, text)).toEqual([]);
  });
});

it('and a claim is read there all the same', () => {
  expect(blocked('a.rst', '.. BayStore has SSO.\n\nWords.\n')).toEqual(['SSO']);
});
