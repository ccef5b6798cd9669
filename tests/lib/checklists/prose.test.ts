import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseChecklist } from '../../../src/lib/checklists/checklist.ts';
import { checklistToMarkdown } from '../../../src/lib/checklists/formats.ts';
import { proseWriter } from '../../../src/lib/checklists/prose.ts';

const writeProse = proseWriter({
  boundaries: new URL('../../../content/boundaries/', import.meta.url),
  boundaryLink: (id) => ({ url: `/register/#${id}`, label: 'Register' }),
  contacts: {},
  path: 'any.md',
});
const text = '## A\n\n| B |\n| - |\n| C |\n\n::boundary{#checkout}\n';

it('puts a boundary statement where it is asked for, and names a table by its section', () => {
  const html = parseChecklist(text, { writeProse }).sections[0]?.prose?.html;
  expect(html).toMatch(/<caption class="visually-hidden">A<\/caption>/);
  expect(html).toMatch(/<div class="boundary">\s*<p><strong>Evaluation only\.<\/strong>/);
});

it('gives the statement away in words', () => {
  const markdown = checklistToMarkdown(parseChecklist(text, { writeProse }), {});
  const statement = readFileSync(new URL('../../../content/boundaries/checkout.md', import.meta.url), 'utf8');
  expect(markdown).toContain(`> ${statement.trim()}`);
  expect(markdown).not.toContain('::boundary');
});

it('refuses a statement that is not there', () => {
  expect(() => parseChecklist('## A\n\n::boundary{#none}\n', { writeProse })).toThrow(/boundary `none`/);
});
