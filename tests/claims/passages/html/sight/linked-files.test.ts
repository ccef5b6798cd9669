/** The name of a file is read with the text of the link to it. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../../matrix/sentences.ts';

const policy = ownPolicy();
const blocked = (link: string): (string | null)[] =>
  checkSources([{ path: 'dist/a.html', text: `<html lang="en"><p>${link}</p></html>` }], policy, {
    today: '2026-06-01',
  }).findings.map(({ claim }) => claim);

describe('a link to a file', () => {
  it.each([
    ['by the name it is kept under', '<a href="/letter.txt" download="soc2-report.txt">Our report</a>'],
    ['by its address', '<a href="/papers/soc2-report.pdf">Our report</a>'],
    ['by its address, with a year', '<a href="/SOC2%20Report%202026.pdf?v=2#page=1">Download our <b>report</b></a>'],
    ['with its kind behind', '<a href="/soc2-reports.pdf">Our report (PDF, 2 MB)</a>'],
  ])('says what the file is called: %s', (_, link) => {
    expect(blocked(link)).toContain('compliance.soc2');
  });

  it.each([
    ['that is called something else', '<a href="/soc2-report.pdf">Our answer</a>'],
    ['whose name denies', '<a href="/no-soc2-report.txt">Our report</a>'],
    ['that is a page', '<a href="/compliance/soc2-report/">Our report</a>'],
    ['of nobody', '<a href="/gdpr-policy.txt">A policy</a>'],
  ])('says no more where it leads to one %s', (_, link) => {
    expect(blocked(link)).toEqual([]);
  });
});
