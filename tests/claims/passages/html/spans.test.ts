/** What heads several rows or columns stands in each of them: what one says of it does not answer for the others. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();

function blocked(table: string): string[] {
  const text = `<!doctype html><html lang="en"><head><title>Page</title></head><body><table>${table}</table></body></html>`;
  return checkSources([{ path: 'dist/a.html', text }], policy, { today: '2026-11-21' }).findings.map(
    ({ text: words }) => words,
  );
}

describe('one of several values claims', () => {
  it.each([
    ['a yes in the second row', '<tr><th rowspan=2>SSO<td>2024<td>no<tr><td>2025<td>yes'],
    ['a day in the second row', '<tr><th rowspan=2>SSO<td>Type I<td>no<tr><td>Type II<td>May 2025'],
    ['a figure in the third row', '<tr><th rowspan=3>SSO<td>2023<td>no<tr><td>2024<td>no<tr><td>2025<td>on every plan'],
    ['words before it', '<tr><td>Lacking<td rowspan=2>SSO<tr><td>Held since May'],
    ['a value on either side', '<tr><td>no<td rowspan=2>SSO<td>2024<tr><td>yes<td>2025'],
    [
      'under a column of its own',
      '<tr><th>Claim<th>Year<th>Held<tr><td rowspan=2>SSO<td>2024<td>no<tr><td>2025<td>yes',
    ],
    ['a head over two columns', '<tr><th colspan=2>SSO<tr><td>no<td>yes'],
    ['a picture as the head', '<tr><th rowspan=2><img src="/a.png" alt="SSO"><td>2024<td>no<tr><td>2025<td>yes'],
  ])('%s', (_, table) => {
    expect(blocked(table)).toContain('SSO');
  });
});

describe('none of several values claims', () => {
  it.each([
    ['a no in each row', '<tr><th rowspan=2>SSO<td>Shallow<td>no<tr><td>Deep<td>not yet'],
    ['one no for both rows', '<tr><td>SSO<td rowspan=2>no<tr><td>HIPAA'],
    ['a head that denies both rows', '<tr><td rowspan=2>Not held<td>SSO<tr><td>HIPAA'],
    ['a head that denies both columns', '<tr><th colspan=2>What we lack<tr><td>SSO<td>HIPAA'],
    ['a no in each column', '<tr><th colspan=2>SSO<tr><td>no<td>not yet'],
  ])('%s', (_, table) => {
    expect(blocked(table)).toEqual([]);
  });
});
