/** A name in one place, and a tick or a figure in another. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();

function blocked(body: string, head = ''): string[] {
  const text = `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
  return checkSources([{ path: 'dist/a.html', text }], policy, { today: '2026-11-21' }).findings.map(
    ({ text: words }) => words,
  );
}

const ticked = '<input type="checkbox" checked>';
const open = '<input type="checkbox">';

describe('a tick says of a name that it is there', () => {
  it.each([
    ['in a label', `<label>${ticked} Backups</label>`, 'Backups'],
    ['in a paragraph', `<p>Failover ${ticked}</p>`, 'Failover'],
    ['of a switch', '<p>Nightly backups <input type="checkbox" role="switch" checked></p>', 'Nightly backups'],
    ['in a cell', `<table><tr><th>Backups<td>${ticked}</table>`, 'Backups'],
    ['within a cell', `<table><tr><td>SSO<td><label>${ticked}</label></table>`, 'SSO'],
    ['of an item of a menu', '<ul><li role="menuitemcheckbox" aria-checked="true">Backups</ul>', 'Backups'],
    ['of a button', '<p>Failover <button aria-pressed="true"></button></p>', 'Failover'],
  ])('%s', (_, body, words) => {
    expect(blocked(body)).toContain(words);
  });

  it.each([
    ['an open box', `<ul><li>${open} Backups</ul>`],
    ['a wish', `<p>Ask me about backups ${ticked}</p>`],
    ['a denial', `<ul><li>${ticked} No backups</ul><p>No failover ${ticked}</p>`],
    ['a name of no claim', `<p>Newsletter ${ticked}</p>`],
  ])('but not %s', (_, body) => {
    expect(blocked(body)).toEqual([]);
  });
});

describe('a name and its value are read as one line', () => {
  it.each([
    ['a caption over figures', '<table><caption>Backups</caption><tr><td>02:00<td>14 GB</table>', 'Backups'],
    [
      'the same with heads',
      '<table><caption>Backups</caption><tr><th>At<th>Size<tr><td>02:00<td>14 GB</table>',
      'Backups',
    ],
    ['a term', '<dl><dt>Backups<dd>35<dt>Berths<dd>2</dl>', 'Backups'],
    ['a term and a rhythm', '<dl><dt>Backups<dd>nightly, kept 35 days</dl>', 'Backups'],
  ])('%s', (_, body, words) => {
    expect(blocked(body)).toContain(words);
  });

  it.each([
    ['uptime', '100', 'Uptime'],
    ['backups', 'nightly', 'Backups'],
  ])('of a card: %s', (_, data, label) => {
    const head = `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="${data}">`;
    expect(blocked('<p>Words.</p>', head)).toContain(label);
  });

  it.each([
    ['a term that is denied', '<dl><dt>Backups<dd>None<dt>SSO<dd>Deferred</dl>'],
    ['a term that is explained', '<dl><dt>Backup<dd>A copy of data, kept elsewhere</dl>'],
    ['a caption over figures of something else', '<table><caption>Berths</caption><tr><td>2<td>14 GB</table>'],
  ])('and says nothing where it is %s', (_, body) => {
    expect(blocked(body)).toEqual([]);
  });
});

describe('in front matter and data', () => {
  const found = (path: string, text: string): number =>
    checkSources([{ path, text }], policy, { today: '2026-11-21' }).findings.length;

  it('a term and what it is worth are one line', () => {
    expect(
      found('content/pages/a.md', "---\nterms:\n  - { term: Backups, definition: '35, the newest from 02:00' }\n---\n"),
    ).toBe(1);
    expect(found('public/a.json', '[{"label":"Uptime","value":"100"}]')).toBe(1);
  });

  it('one that is denied, and names that programs use, are none', () => {
    expect(found('content/pages/a.md', '---\nterms:\n  - { term: Backups, definition: Deferred }\n---\n')).toBe(0);
    expect(found('public/a.json', '[{"label":"Refunds","value":"area-3"},{"name":"Refunds","count":3}]')).toBe(0);
  });
});
