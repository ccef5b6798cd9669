import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, expectExact, outline, read } from '../read.ts';

describe('a plain text', () => {
  it.each([
    [
      'joins wrapped lines',
      'We are not\n  SOC 2 certified\n\nmore',
      ['text: We are not\nSOC 2 certified', 'text: more'],
    ],
    [
      'splits list items',
      '- one\n  more\n- two\n* three\n• four\n1. five',
      ['list-item: one\nmore', 'list-item: two', 'list-item: three', 'list-item: four', 'list-item: five'],
    ],
    ['reads task boxes', '- [x] one\n- [ ] two', ['task-item: one', 'task-item: two']],
    [
      'splits fields',
      'Contact: a\nPolicy: b\n\nWe plan: c\nd',
      ['text: Contact: a', 'text: Policy: b', 'text: We plan: c\nd'],
    ],
    [
      'splits fields of reStructuredText',
      ':Status: available\n:backup plans: all\n  plans\n:-) we: smile',
      ['text: Status: available', 'text: backup plans: all\nplans', 'text: :-) we: smile'],
    ],
    ['keeps a continued field whole', 'X-Trust: a\n  b', ['text: X-Trust: a\nb']],
    ['reads headings', '# One\nTwo\n===\ntext', ['heading: One', 'heading: Two', 'text: text']],
    ['keeps markup as it stands', 'SO**C** &amp; <b>', ['text: SO**C** &amp; <b>']],
  ])('%s', (_, text, expected) => {
    expect(outline(read(text, 'a.txt'))).toEqual(expected);
  });

  it('gives a list its lead-in, parents and task boxes', () => {
    const passages = read('We plan:\n\n- [ ] A\n  - B\n\nafter\n\n- C', 'a.txt');
    expect(around(passages, 'B')).toMatchObject({ leadIn: 'We plan:', parents: ['A'], task: 'open' });
    expect(around(passages, 'C')).toMatchObject({ leadIn: 'after', parents: [], task: null });
  });

  it('gives a passage its headings, neighbours and term', () => {
    const passages = read('A\n===\nB\n---\nStatus: open\nnext', 'a.txt');
    expect(around(passages, 'next')).toMatchObject({ headings: ['A', 'B'], title: 'A' });
    expect(around(passages, 'Status: open')).toMatchObject({ before: 'B', after: 'next', term: 'Status' });
  });

  it('gives a heading what stands under it', () => {
    const passages = read('A\n===\nStatus: live\n\nB\n===\nnext', 'a.txt');
    expect(around(passages, 'A').section?.map(({ text }) => text)).toEqual(['Status: live']);
  });

  it('loses no word and no place', () => {
    const line = fc.stringMatching(/^[ \t]{0,3}(?:[-*#>] |\d\. )?[a-z: ]{0,8}$/);
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, lineEnd) => {
        const text = lines.join(lineEnd);
        const passages = read(text, 'a.txt');
        for (const passage of passages) expectExact(passage, text);
        const said = passages.map((passage) => passage.text).join('\n');
        expect(said.match(/[a-z]+/g)).toEqual(text.match(/[a-z]+/g));
      }),
    );
  });
});
