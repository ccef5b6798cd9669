import { describe, expect, it } from 'vitest';
import { around, read } from '../read.ts';

describe('headings', () => {
  it('are those that enclose the passage, outermost first', () => {
    const passages = read('# A\n\n## B\n\n### C\n\n## D\n\ntext');
    expect(around(passages, 'text').headings).toEqual(['A', 'D']);
    expect(around(passages, 'C').headings).toEqual(['A', 'B']);
  });

  it('include a bold line until the next heading or bold line', () => {
    const passages = read('# A\n\n**One**\n\nfirst\n\n**Two**\n\nsecond\n\n## B\n\nthird');
    expect(around(passages, 'first').headings).toEqual(['A', 'One']);
    expect(around(passages, 'second').headings).toEqual(['A', 'Two']);
    expect(around(passages, 'third').headings).toEqual(['A', 'B']);
  });

  it('do not include a bold sentence', () => {
    expect(around(read('**We do not.**\n\ntext'), 'text').headings).toEqual([]);
  });

  it('include those written in HTML', () => {
    const passages = read('# A\n\n<h2 align="center">B &amp; C</h2>\n\ntext');
    expect(around(passages, 'text').headings).toEqual(['A', 'B & C']);
  });

  it('in a quote end with it', () => {
    const passages = read('# A\n\n> ## B\n>\n> inside\n\noutside');
    expect(around(passages, 'inside').headings).toEqual(['A', 'B']);
    expect(around(passages, 'outside').headings).toEqual(['A']);
  });
});

describe('a list', () => {
  it('has the paragraph before it as its lead-in', () => {
    const passages = read('We do not hold:\n\n- SOC 2\n- HIPAA\n\nafter');
    expect(around(passages, 'HIPAA').leadIn).toBe('We do not hold:');
    expect(around(passages, 'after').leadIn).toBeNull();
  });

  it('has no lead-in across a heading', () => {
    expect(around(read('We do not hold:\n\n# A\n\n- SOC 2'), 'SOC 2').leadIn).toBeNull();
  });

  it('keeps its lead-in across a comment', () => {
    expect(around(read('Planned:\n\n<!-- x -->\n\n- SOC 2'), 'SOC 2').leadIn).toBe('Planned:');
  });

  it('nested, has its parents and the lead-in of the outer list', () => {
    const { leadIn, parents } = around(read('Planned:\n\n- A\n  - B\n    - C'), 'C');
    expect({ leadIn, parents }).toEqual({ leadIn: 'Planned:', parents: ['A', 'B'] });
  });

  it.each([
    ['a parent that ends with a colon', '- Planned:\n  - C', 'Planned:'],
    ['a parent that begins with a term', '- **Planned**: soon\n  - C', 'Planned: soon'],
    ['a later paragraph of the parent', '- A\n\n  We plan\n\n  - C', 'We plan'],
  ])('nested, is led in by %s', (_, markdown, leadIn) => {
    expect(around(read(markdown), 'C').leadIn).toBe(leadIn);
  });

  it('is led in by an item of its own that is a label', () => {
    const passages = read('Not offered:\n\n- A\n- Offered:\n- B');
    expect(around(passages, 'A').leadIn).toBe('Not offered:');
    expect(around(passages, 'B').leadIn).toBe('Offered:');
  });

  it('is not led in by an item with a list of its own', () => {
    expect(around(read('- Planned:\n  - A\n- B'), 'B').leadIn).toBeNull();
  });

  it('gives its items their neighbours', () => {
    const passages = read('- A\n  - A1\n- B');
    expect(around(passages, 'A')).toMatchObject({ before: null, after: 'A1' });
    expect(around(passages, 'A1')).toMatchObject({ before: 'A', after: null });
    expect(around(passages, 'B')).toMatchObject({ before: 'A', after: null });
  });

  it('gives its task boxes to the items below', () => {
    const passages = read('- [ ] A\n  - A1\n    - [x] A2\n- B');
    expect(passages.map(({ around: { task } }) => task)).toEqual(['open', 'open', 'done', null]);
  });
});

describe('a heading', () => {
  it('knows what stands under it, up to the next of its rank', () => {
    const { section } = around(read('# A\n\n## B\n\n### C\n\n- D: E\n\n## F\n\ntext'), 'B');
    expect(section?.map(({ carrier, text }) => `${carrier}: ${text}`)).toEqual(['heading: C', 'list-item: D: E']);
  });

  it('of a long section knows the beginning', () => {
    expect(around(read(`## A\n\n${'- item\n'.repeat(99)}`), 'A').section).toHaveLength(24);
  });

  it('ends, for what it directly stands over, with a line across the page', () => {
    const passages = read('# A\n\nfirst\n\n---\n\nsecond\n\n## B\n\nthird');
    expect(around(passages, 'first').isParted).toBeUndefined();
    expect(around(passages, 'second').isParted).toBe(true);
    expect(around(passages, 'third').isParted).toBeUndefined();
  });

  it.each([
    ['before anything else', '# A\n\n---\n\ntext'],
    ['in a quotation that has ended', '# A\n\n> quoted\n>\n> ---\n\ntext'],
  ])('does not end with a line %s', (_title, markdown) => {
    expect(around(read(markdown), 'text').isParted).toBeUndefined();
  });

  it('ends with a line written in HTML', () => {
    expect(around(read('# A\n\nfirst\n\n<hr>\n\ntext'), 'text').isParted).toBe(true);
  });
});

describe('a term', () => {
  it.each([
    ['- **SOC 2**: planned', 'SOC 2: planned', 'SOC 2'],
    ['- **SOC 2:** planned', 'SOC 2: planned', 'SOC 2'],
    ['**SOC 2** — planned', 'SOC 2 — planned', 'SOC 2'],
    ['**SOC 2** - planned', 'SOC 2 - planned', 'SOC 2'],
    ['**SOC 2** is planned', 'SOC 2 is planned', null],
    ['**SOC 2**-certified', 'SOC 2-certified', null],
    ['a **SOC 2**: planned', 'a SOC 2: planned', null],
  ])('of %j', (markdown, text, term) => {
    expect(around(read(markdown), text).term).toBe(term);
  });
});

describe('a table', () => {
  const markdown = 'Our plans\n\n| Name | Status |\n|-|-|\n| SOC 2 | planned |\n| HIPAA | |';

  it('gives a cell its headers and its row', () => {
    expect(around(read(markdown), 'planned').cell).toEqual({
      row: 1,
      column: 1,
      isHeader: false,
      columnHeader: 'Status',
      rowHeader: 'SOC 2',
      rowCells: [
        { label: 'Name', text: 'SOC 2' },
        { label: 'Status', text: 'planned' },
      ],
      columnCells: [],
      hasYes: false,
    });
  });

  it('gives a header the cells below it', () => {
    expect(around(read(markdown), 'Status').cell).toMatchObject({
      isHeader: true,
      columnHeader: null,
      columnCells: [
        { label: 'SOC 2', text: 'planned' },
        { label: 'HIPAA', text: '' },
      ],
    });
  });

  it('is led in by the paragraph before it', () => {
    expect(around(read(markdown), 'SOC 2').leadIn).toBe('Our plans');
  });

  it('names a row by the alt text of its picture', () => {
    const passages = read('| A | B |\n|-|-|\n| ![SOC 2](x) | yes |');
    expect(around(passages, 'yes').cell?.rowHeader).toBe('SOC 2');
  });
});

describe('details', () => {
  it.each([
    ['in one block', '<details><summary>Planned</summary>\n\ntext\n\n</details>\n\nafter'],
    ['in two blocks', '<details>\n\n<summary>Planned</summary>\n\ntext\n\n</details>\n\nafter'],
    [
      'with Markdown in the summary',
      '<details>\n<summary>\n\n**Planned**\n\n</summary>\n\ntext\n\n</details>\n\nafter',
    ],
  ])('give their summary to the Markdown inside, %s', (_, markdown) => {
    const passages = read(markdown);
    expect(around(passages, 'text').summaries).toEqual(['Planned']);
    expect(around(passages, 'after').summaries).toEqual([]);
    expect(passages.find(({ text }) => text === 'Planned')?.carrier).toBe('summary');
  });

  it('are nested outermost first', () => {
    const passages = read(
      '<details><summary>A</summary>\n\n<details><summary>B</summary>\n\ntext\n\n</details></details>',
    );
    expect(around(passages, 'text').summaries).toEqual(['A', 'B']);
  });

  it('left open in a list item end with it', () => {
    const passages = read('- <details><summary>A</summary>\n\n  in\n\n- out');
    expect(around(passages, 'in').summaries).toEqual(['A']);
    expect(around(passages, 'out').summaries).toEqual([]);
  });
});

describe('neighbours', () => {
  it('are the question and the answer', () => {
    const passages = read('## Are you SOC 2 certified?\n\nNo.\n\nMore.\n\n## Next');
    expect(around(passages, 'No.')).toMatchObject({
      before: 'Are you SOC 2 certified?',
      after: 'More.',
    });
    expect(around(passages, 'Are you SOC 2 certified?').after).toBe('No.');
    expect(around(passages, 'More.').after).toBeNull();
  });

  it('of what hangs on a sentence are its words', () => {
    const passages = read('We are [not](/soc-2/) certified');
    expect(around(passages, '/soc-2/')).toMatchObject({ before: 'We are not', after: 'certified' });
  });

  it('are cut at 500 characters', () => {
    const long = `${'a'.repeat(400)}${'b'.repeat(400)}`;
    const passages = read(`before\n\n${long}\n\nafter`);
    expect(around(passages, 'after').before).toBe(`${'a'.repeat(100)}${'b'.repeat(400)}`);
    expect(around(passages, 'before').after).toBe(`${'a'.repeat(400)}${'b'.repeat(100)}`);
  });

  it('of a footnote are those of what refers to it', () => {
    const passages = read('# A\n\ntext[^1]\n\n# B\n\n[^1]: note');
    expect(around(passages, 'note')).toMatchObject({ headings: ['A'], before: 'text' });
  });
});
