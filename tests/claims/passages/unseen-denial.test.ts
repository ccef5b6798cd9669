/** A denial that nobody sees answers nothing: what stands below is the answer. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../matrix/sentences.ts';

const policy = ownPolicy();

function blocked(path: string, text: string): string[] {
  return checkSources([{ path, text }], policy, { today: '2026-11-21' }).findings.map(({ text: words }) => words);
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Page</title><style>.h{clip-path:inset(50%)}</style></head><body>${body}</body></html>`;
const no = (words = 'No.'): string => `<span class="h">${words}</span>`;

describe('on a page, an unseen “no” in the block of a question leaves the answer to the next', () => {
  it.each([
    ['a paragraph', `<p>Is BayStore HIPAA compliant? ${no()}</p><p>Yes, since June.</p>`, 'HIPAA'],
    ['a heading', `<h3>Do you offer SSO? ${no()}</h3><p>On every plan.</p>`, 'SSO'],
    ['a heading, and a bare date', `<h3>Is BayStore SOC 2 certified? ${no()}</h3><p>Since May.</p>`, 'SOC 2 certified'],
    ['a cell', `<table><tr><td>SOC 2? ${no()}</td><td>Yes</td></tr></table>`, 'SOC 2'],
    ['a term', `<dl><dt>Nightly backups? ${no('Never.')}</dt><dd>Yes</dd></dl>`, 'Nightly backups'],
    ['a summary', `<details open><summary>Do you sign a BAA? ${no()}</summary>Yes, since May.</details>`, 'sign a BAA'],
    [
      'a style that only may hide it',
      '<p>Is BayStore HIPAA compliant? <span style="opacity:.08">No.</span></p><p>Yes.</p>',
      'HIPAA',
    ],
    ['a colour', '<p>Do you take cards? <font color="#fefefe">No.</font></p><p>Yes, all of them.</p>', 'take cards'],
    ['a “no” that is not heard', '<p>SSO? <i aria-hidden="true">No.</i></p><p>Yes, on every plan.</p>', 'SSO'],
  ])('%s', (_, body, words) => {
    expect(blocked('dist/a.html', page(body))).toContain(words);
  });

  it.each([
    ['a heading that denies at its start', `<h2>${no('No ')}SOC 2</h2><p>May 2025.</p>`],
    ['a heading that asks', `<p>${no('What is ')}SOC 2${no('? ')} Ours, since May.</p>`],
  ])('nor does one before its words: %s', (_, body) => {
    expect(blocked('dist/a.html', page(body))).toContain('SOC 2');
  });
});

describe('in Markdown, before any style is known', () => {
  it.each([
    [
      'a heading',
      '### Is BayStore HIPAA compliant? <span class="visually-hidden">No.</span>\n\nYes, since June.\n',
      'HIPAA',
    ],
    ['a paragraph', 'Do you offer SSO? <font color="white">No.</font>\n\nYes, on every plan.\n', 'SSO'],
    ['an item', '- Do you make backups? <i style="opacity:.02">Never.</i>\n\n  Every night.\n', 'backups'],
    ['a statement', 'BayStore is <em class="q">in no way</em> SOC 2 certified.\n', 'SOC 2 certified'],
    ['a heading over a list', '## What we <b class="q">do not</b> have\n\n- SOC 2\n', 'SOC 2'],
    ['what introduces a list', 'We <b class="q">do not</b> have:\n\n- SOC 2\n', 'SOC 2'],
    [
      'front matter',
      '---\nlead: BayStore is <em class="q">not</em> SOC 2 certified.\n---\n\nWords.\n',
      'SOC 2 certified',
    ],
  ])('%s', (_, text, words) => {
    expect(blocked('content/pages/a.md', text)).toContain(words);
  });
});

describe('words for those who listen may stay', () => {
  it.each([
    ['a label before an answer', page(`<h3>Do you offer SSO?</h3><p>${no('Answer: ')}No.</p>`)],
    ['a label that agrees', page(`<h3>Do you offer SSO? ${no('No.')}</h3><p>No, passwords only.</p>`)],
    [
      'a caption over a table',
      page('<table><caption class="h">What is deferred</caption><tr><th>SSO</th><td>Deferred</td></tr></table>'),
    ],
    ['a name of a link', page(`<p>We have no SOC 2 report. <a href="/trust">Read more${no(' about SOC 2')}</a></p>`)],
    ['a point in a number', page(`<h3><a href="#a">1${no('.')}2</a> No backups</h3><p>There are none.</p>`)],
  ])('%s', (_, text) => {
    expect(blocked('dist/a.html', text)).toEqual([]);
  });

  it.each([
    ['an answer below that agrees', '### Is there an SLA? <span class="chip">Not yet</span>\n\nThere is no SLA.\n'],
    ['an answer with a style', '### Do you offer SSO?\n\n<span class="lead">No.</span> We use passwords.\n'],
    [
      'chips in a list',
      '- SSO <span class="chip">not included</span>\n- Backups <span class="chip">not included</span>\n',
    ],
    ['a label', '<span class="visually-hidden">Note:</span> BayStore has no SOC 2 report.\n'],
  ])('in Markdown: %s', (_, text) => {
    expect(blocked('content/pages/a.md', text)).toEqual([]);
  });
});
