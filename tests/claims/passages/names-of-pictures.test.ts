/** What a picture or a drawing is called is heard, not seen: it may claim, and takes nothing back for those who see. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/claims/checking/check.ts';
import { judgeSource } from '../../../src/claims/judging/judge.ts';
import { readingMessage } from '../../../src/claims/messages/readings.ts';
import type { Reading } from '../../../src/claims/types.ts';
import { ownPolicy } from '../../matrix/sentences.ts';

const policy = ownPolicy();

const blocked = (path: string, text: string): string[] =>
  checkSources([{ path, text }], policy, { today: '2026-11-21' }).findings.map(({ text: words }) => words);

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
const picture = (name: string): string => `<img src="/icon-192.png" alt="${name}">`;
const tick = '<path fill="none" stroke="green" d="M2 8l4 4 8-9"/>';
const drawing = (name: string): string => `<svg role="img" aria-label="${name}">${tick}</svg>`;

describe('on a page, a name takes nothing back', () => {
  it.each([
    ['in a cell', `<table><tr><td>SSO<td>${picture('no')}</table>`],
    ['in a cell, of a drawing', `<table><tr><th>Feature<th>BayStore<tr><td>SSO<td>${drawing('not included')}</table>`],
    ['in a cell, by a title', `<table><tr><td>SSO<td><svg><title>no</title>${tick}</svg></table>`],
    ['beside a date', `<table><tr><td>SSO<td>${picture('not available')} since May</table>`],
    ['before the claim', `<table><tr><td>${picture('No')}<td>SSO<td>on every berth</table>`],
    ['at the head of a column', `<table><tr><th>${picture('Rejected')}<tr><td>SSO</table>`],
    ['at the head of another’s column', `<table><tr><th>Feature<th>${picture('Bellhop')}<tr><td>SSO<td>yes</table>`],
    ['in a caption', `<table><caption>${drawing('What we lack')}</caption><tr><td>SSO</table>`],
    ['in a term', `<dl><dt>${picture('Not ours')}<dd>SSO</dl>`],
    ['in a definition', `<dl><dt>SSO<dd>${picture('none')}</dl>`],
    ['in a summary', `<details><summary>${drawing('Not ours:')}</summary>SSO</details>`],
    ['as the label of a list', '<ul aria-label="Struck from our list"><li>SSO</ul>'],
    ['as an answer', `<p>Do you offer SSO?</p>${picture('No.')}`],
    ['as an answer before another', `<p>Do you offer SSO?</p>${picture('No.')}<p>Yes, since May.</p>`],
    ['as an answer in the question', `<p>Do you offer SSO? ${drawing('Not yet')}</p>`],
    ['as an answer before the next question', `<h3>Do you offer SSO? ${picture('Never')}</h3><h3>Why?</h3>`],
    ['as an answer in a figure', `<h3>Is there SSO?</h3><figure>${picture('No.')}<figcaption>Since May.</figure>`],
  ])('%s', (_, body) => {
    expect(blocked('dist/a.html', page(body))).toContain('SSO');
  });

  it('nor beside words that another name completes', () => {
    const body = `<p>BayStore has ${picture('no')} SOC ${picture('2')} report</p>`;
    expect(blocked('dist/a.html', page(body))).toHaveLength(1);
  });
});

describe('nor in Markdown', () => {
  it.each([
    ['in a cell', '| Thing | Here |\n| --- | --- |\n| SSO | ![no](/icon-192.png) |\n'],
    ['at the head of a column', '| ![Missing](/icon-192.png) |\n| --- |\n| SSO |\n'],
    ['as an answer', '### Do you offer SSO?\n\n![No.](/icon-192.png)\n\nSince May.\n'],
    ['as the only answer', 'Do you offer SSO?\n\n![Not yet](/icon-192.png)\n'],
  ])('%s', (_, text) => {
    expect(blocked('content/pages/a.md', text)).toContain('SSO');
  });
});

describe('what is said in words, or in the name alone, stays', () => {
  it.each([
    ['a name that denies by itself', '<img src="/icon-192.png" alt="A diagram; BayStore has no SSO">'],
    ['a sign with its word', `<table><tr><th>Feature<th>BayStore<tr><td>SSO<td>${picture('cross')} no</table>`],
    ['a note beside the name of a thing', `<table><tr><td>SSO ${picture('single sign-on')}<td>no</table>`],
    ['the picture of a thing, and a word', `<table><tr><td>${picture('SSO')}<td>no</table>`],
    ['an answer in words under a picture', `<h3>Do you offer SSO? ${picture('No')}</h3><p>No, we do not.</p>`],
    ['a sign before a head', `<dl><dt>${picture('cross')} What we lack<dd>SSO</dl>`],
    ['a label of a list that is introduced', '<p>We do not have:</p><ul aria-label="List of gaps"><li>SSO</ul>'],
    ['a heading that a label refers to', '<h2 id="a">What we lack</h2><ul aria-labelledby="a"><li>SSO</ul>'],
  ])('on a page: %s', (_, body) => {
    expect(blocked('dist/a.html', page(body))).toEqual([]);
  });

  it.each([
    ['a name that denies by itself', '![A diagram; BayStore has no SSO](/icon-192.png)\n'],
    ['a sign with its word', '| Thing | Here |\n| --- | --- |\n| SSO | ![no](/icon-192.png) no |\n'],
    ['an answer in words', '### Do you offer SSO?\n\n![No.](/icon-192.png)\n\nNo, not yet.\n'],
  ])('in Markdown: %s', (_, text) => {
    expect(blocked('content/pages/a.md', text)).toEqual([]);
  });
});

it('says that the name has to stand there in words', () => {
  const reading: Reading = {
    stance: 'asserted',
    because: { rule: 'only-heard', words: 'not included', place: 'picture' },
  };
  const text = '| Thing | Here |\n| --- | --- |\n| SSO | ![not included](/icon-192.png) |\n';
  const { judged = [] } = judgeSource({ path: 'content/pages/a.md', text }, policy, { today: '2026-11-21' }) ?? {};
  expect(judged.map((each) => each.reading)).toEqual([reading]);
  expect(readingMessage(reading)).toMatch(/“not included” is only the name of a picture .* in words$/);
});
