import { describe, expect, it } from 'vitest';
import { compiled, context } from '../policy/policies.ts';
import { checkSources } from '../../../src/claims/checking/check.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import type { Source } from '../../../src/claims/types.ts';

const statement = 'Acme makes *no* claim here.\n\nAsk for the papers.';
const files = { ...context, textOf: (path: string) => (path === 'content/boundaries/papers.md' ? statement : null) };
const boundary: Policy['boundaries'][number] = {
  id: 'papers',
  claims: ['compliance.*'],
  text: 'content/boundaries/papers.md',
  scope: 'page',
};

function found(source: Source, changes: Partial<Policy['boundaries'][number]> = {}): string[] {
  const policy = compiled({ boundaries: [{ ...boundary, ...changes }] }, files);
  return checkSources([source], policy, { today: '2026-06-01' })
    .findings.filter(({ rule }) => rule === 'boundary')
    .map(({ line, column }) => `${line}:${column}`);
}

const page = (text: string) => ({ path: 'content/pages/a.md', text });
const built = (text: string) => ({ path: 'dist/a/index.html', url: '/a/', text });
const denial = 'Acme does not claim SOC 2.';

describe('a page that raises a subject', () => {
  it('needs the statement, also where it denies the claim', () => {
    expect(found(page(`# Trust\n\n${denial}`))).toEqual(['3:21']);
    expect(found(built(`<main><p>${denial}</p></main>`))).toEqual(['1:30']);
  });

  it('is told where it has to be', () => {
    const messages = (['page', 'section'] as const).map((scope) => {
      const policy = compiled({ boundaries: [{ ...boundary, scope }] }, files);
      return checkSources([page(denial)], policy, { today: '2026-06-01' }).findings.map(({ because }) => because);
    });
    expect(messages).toEqual([
      [expect.stringMatching(/ on the same page: add it$/)],
      [expect.stringMatching(/ in the same section: add it$/)],
    ]);
  });

  it('needs it once, however often the subject is raised', () => {
    expect(found(page(`${denial}\n\n${denial}`))).toEqual(['1:21']);
  });

  it('needs none for what somebody else has', () => {
    expect(found(page('Our card processor is SOC 2 certified.'))).toEqual([]);
  });

  it('needs none for another subject, or outside the boundary’s pages', () => {
    expect(found(page('Acme is battle-tested.'))).toEqual([]);
    expect(found(page(denial), { pages: ['/other/'] })).toEqual([]);
    expect(found(page(denial), { pages: ['/a/'] })).toHaveLength(1);
  });

  it('needs none for its navigation and footer', () => {
    expect(found(built(`<nav><a href="/">${denial}</a></nav><footer><p>${denial}</p></footer>`))).toEqual([]);
  });

  it('is not the file of the statement', () => {
    expect(found({ path: boundary.text, text: denial })).toEqual([]);
  });
});

describe('a statement', () => {
  it.each([
    ['placed by its directive', `${denial}\n\n::boundary{#papers}`],
    ['placed before', `::boundary{#papers}\n\n${denial}`],
    ['placed in another section', `# A\n\n${denial}\n\n# B\n\n::boundary{id="papers"}`],
    ['placed after a comment that names a collapsed block', `<!-- <details> -->\n\n${denial}\n\n::boundary{#papers}`],
    ['placed after a collapsed block', `<details>\n\nMore.\n\n</details>\n\n${denial}\n\n::boundary{#papers}`],
    ['placed after a quotation that leaves a block open', `> <details>\n\n${denial}\n\n::boundary{#papers}`],
    ['placed in a list', `${denial}\n\n- More:\n\n  ::boundary{#papers}`],
    ['written out', `${denial}\n\nAcme makes no claim here.\n\nAsk for the papers.`],
  ])('counts %s', (_, text) => {
    expect(found(page(text))).toEqual([]);
  });

  it.each([
    ['another boundary’s directive', `${denial}\n\n::boundary{#other}`],
    ['a directive in a code block', `${denial}\n\n\`\`\`\n::boundary{#papers}\n\`\`\``],
    ['a directive in a comment', `${denial}\n\n<!--\n::boundary{#papers}\n-->`],
    [
      'a directive in a collapsed block',
      `${denial}\n\n<details><summary>More</summary>\n\n::boundary{#papers}\n\n</details>`,
    ],
    [
      'a directive in a collapsed block after a stray end',
      `${denial}\n\n</details>\n\n<details>\n\n::boundary{#papers}\n\n</details>`,
    ],
    [
      'a directive in a collapsed block whose end is in a comment',
      `${denial}\n\n<details>\n\n<!-- </details> -->\n\n::boundary{#papers}\n\n</details>`,
    ],
    ['a directive in a hidden block', `${denial}\n\n<div hidden>\n\n::boundary{#papers}\n\n</div>`],
    ['a directive in a template', `${denial}\n\n<template>\n\n::boundary{#papers}\n\n</template>`],
    ['a directive in the page’s footer', `${denial}\n\n<footer>\n\n::boundary{#papers}\n\n</footer>`],
    ['a directive in a footnote', `${denial}[^1]\n\n[^1]: Note.\n\n    ::boundary{#papers}`],
    ['half of it', `${denial}\n\nAcme makes no claim here.`],
    ['its name in the front matter', `---\nboundary: papers\n---\n\n${denial}`],
  ])('does not count as %s', (_, text) => {
    expect(found(page(text))).toHaveLength(1);
  });

  it('counts where a built page shows it', () => {
    const text = '<p>Acme makes <em>no</em> claim here.</p><p>Ask for the papers.</p>';
    expect(found(built(`<p>${denial}</p><aside>${text}</aside>`))).toEqual([]);
  });

  it.each([
    [
      'in a collapsed block',
      '<details><summary>More</summary><p>Acme makes no claim here.</p><p>Ask for the papers.</p></details>',
    ],
    ['in the footer', '<footer><p>Acme makes no claim here.</p><p>Ask for the papers.</p></footer>'],
    ['hidden', '<div hidden><p>Acme makes no claim here.</p><p>Ask for the papers.</p></div>'],
    ['struck out', '<s><p>Acme makes no claim here.</p><p>Ask for the papers.</p></s>'],
    ['in a tooltip', '<p title="Acme makes no claim here. Ask for the papers.">Hm.</p>'],
    ['in a comment', '<!-- <p>Acme makes no claim here.</p><p>Ask for the papers.</p> -->'],
    ['as a directive that nothing rendered', '<p>::boundary{#papers}</p>'],
  ])('does not count %s of a built page', (_, text) => {
    expect(found(built(`<p>${denial}</p>${text}`))).toHaveLength(1);
  });
});

describe('a boundary of each section', () => {
  const scope = 'section' as const;

  it('is needed under each heading that raises the subject', () => {
    const text = `# Trust\n\n## Audits\n\n${denial}\n\n::boundary{#papers}\n\n## Reports\n\n${denial}`;
    expect(found(page(text), { scope })).toEqual(['11:21']);
  });

  it('is met under the heading that raises it', () => {
    expect(found(page('## SOC 2, not claimed\n\n::boundary{#papers}'), { scope })).toEqual([]);
    expect(found(page('## SOC 2, not claimed\n\nHm.\n\n## Other\n\n::boundary{#papers}'), { scope })).toHaveLength(1);
  });

  it('is looked for in the sections of a built page', () => {
    const text = '<p>Acme makes no claim here.</p><p>Ask for the papers.</p>';
    expect(found(built(`<h2>Audits</h2><p>${denial}</p>${text}`), { scope })).toEqual([]);
    expect(found(built(`<h2>Audits</h2><p>${denial}</p><h2>More</h2>${text}`), { scope })).toHaveLength(1);
  });
});
