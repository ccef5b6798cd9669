import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { around, expectExact, outline, read } from '../read.ts';

describe('front matter', () => {
  it('is read before the page, each string with its place', () => {
    const text = '---\ntitle: SOC 2\nnav:\n  label: "HI\\x50AA"\n---\n\ntext';
    const passages = read(text);
    expect(outline(passages)).toEqual(['front-matter: SOC 2', 'front-matter: HIPAA', 'paragraph: text']);
    for (const passage of passages) expectExact(passage, text);
    expect(around(passages, 'HIPAA')).toMatchObject({ keys: ['nav', 'label'], title: 'SOC 2' });
  });

  it('names the page, else its first heading does', () => {
    expect(around(read('---\ntitle: A\n---\n# B\n\ntext'), 'text').title).toBe('A');
    expect(around(read('---\nx: A\n---\n# B\n\ntext'), 'text').title).toBe('B');
  });

  it.each([
    ['draft: true', true],
    ['status: Draft', true],
    ['draft: false', false],
    ['status: done', false],
  ])('with `%s` says whether the page is a draft', (line, draft) => {
    expect(around(read(`---\n${line}\n---\n\ntext`), 'text').draft).toBe(draft);
  });

  it('may follow blank lines and use Windows line ends', () => {
    expect(outline(read('\r\n---\r\ntitle: A\r\n---\r\ntext'))).toEqual(['front-matter: A', 'paragraph: text']);
  });

  it('is no front matter when it does not end', () => {
    expect(outline(read('---\n\nSOC 2: yes'))).toEqual(['paragraph: SOC 2: yes']);
  });

  it('in TOML is a problem, and the page is read', () => {
    const { passages, problems } = passagesOf({ path: 'a.md', text: '+++\ntitle = "A"\n+++\ntext' });
    expect(outline(passages)).toEqual(['paragraph: text']);
    expect(problems).toEqual([
      {
        path: 'a.md',
        line: 1,
        column: 1,
        message: 'Unexpected TOML front matter (`+++`), expected YAML between `---` lines',
      },
    ]);
  });

  it('that is broken is a problem with its place in the file', () => {
    const { problems } = passagesOf({ path: 'a.md', text: '---\na: b\na: c\n---\n' });
    expect(problems).toMatchObject([{ line: 3, column: 1 }]);
  });
});
