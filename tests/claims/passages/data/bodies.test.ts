/** Some readers of a feed show the summary of an entry and some its content: each answers alone. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();
const blocked = (path: string, text: string): string[] =>
  checkSources([{ path, text }], policy, { today: '2026-06-01' }).findings.map(({ text: words }) => words);

const entry = (summary: string, content: string): string =>
  `<feed><entry><title>Is there SSO?</title><summary>${summary}</summary><content>${content}</content></entry></feed>`;
const item = (summary: string, content: string): string =>
  JSON.stringify({ items: [{ title: 'Is there SSO?', summary, content_text: content }] });

describe('one body that says yes is enough', () => {
  it.each([
    ['the content of Atom', 'a.xml', entry('No.', 'Since May, on every plan.')],
    ['the summary of Atom', 'a.xml', entry('Yes.', 'No.')],
    ['the content of a JSON feed', 'a.json', item('No.', 'Since May, on every plan.')],
  ])('%s', (_, path, text) => {
    expect(blocked(path, text)).toContain('SSO');
  });

  it.each([
    ['of Atom', 'a.xml', entry('No.', 'There is none.')],
    ['of a JSON feed', 'a.json', item('No.', 'There is none.')],
  ])('but not where both say no: %s', (_, path, text) => {
    expect(blocked(path, text)).toEqual([]);
  });
});
