/** A boundary statement reads the same on a page, in a checklist, and by itself on the register of claims. */
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkDirective from 'remark-directive';
import { afterAll, describe, expect, it } from 'vitest';
import { parseChecklist } from '../../../src/lib/checklists/checklist.ts';
import { proseWriter } from '../../../src/lib/checklists/prose.ts';
import { rehypeAnchors } from '../../../src/lib/markdown/rehype-anchors.ts';
import { remarkBoundaries } from '../../../src/lib/markdown/remark-boundaries.ts';
import { remarkContacts } from '../../../src/lib/markdown/remark-contacts.ts';
import { remarkKnownDirectives } from '../../../src/lib/markdown/remark-known-directives.ts';
import { statementProblems } from '../../../src/lib/markdown/statement.ts';

const place = mkdtempSync(join(tmpdir(), 'statements '));
const folder = pathToFileURL(place + sep);
const link = () => ({ url: '/register/', label: 'Register' });
const contacts = { security: 'mailto:security@baystore.example' };
const more = '<p class="boundary-more"><a href="/register/">Register</a></p>';

afterAll(() => {
  rmSync(place, { recursive: true });
});

/** As a page shows Markdown. */
async function html(markdown: string): Promise<string> {
  const processor = await unified({
    smartypants: false,
    remarkPlugins: [
      remarkDirective,
      [remarkBoundaries, { folder, link }],
      [remarkContacts, { contacts }],
      remarkKnownDirectives,
    ],
    rehypePlugins: [rehypeHeadingIds, rehypeAnchors],
  }).createRenderer({});
  return (await processor.render(markdown)).code.trim();
}

const own = new URL('../../../content/boundaries/', import.meta.url);
const statements = [
  '**Here.** It stays `as it is`.\n\nAnd so on, with *two* paragraphs.\n',
  'A ~~price~~ word, https://baystore.example/ and :contact{#security}.\n',
  'What there is not:\n\n- an account\n- a session, [see](/resources/glossary/#berth "Berth")\n\n1. one\n2. two\n',
  'A line  \nthat ends, and a colon\\: here.\n',
  ...readdirSync(own).map((name) => readFileSync(new URL(name, own), 'utf8')),
];

describe.each(statements)('the statement %j', (text) => {
  it('may be written', () => {
    expect(statementProblems({ path: 'a.md', text })).toEqual([]);
  });

  it('reads the same wherever it stands', async () => {
    writeFileSync(join(place, 'any.md'), text);
    const alone = await html(text);
    const note = `<div class="boundary">\n${alone}\n${more}\n</div>`;
    expect(await html('::boundary{#any}')).toBe(note);
    const writeProse = proseWriter({ boundaries: folder, boundaryLink: link, contacts, path: 'list.md' });
    const [section] = parseChecklist('## A\n\n::boundary{#any}\n', { writeProse }).sections;
    expect(section?.prose?.html).toBe(note);
    expect(section?.prose?.markdown).not.toContain(':contact');
  });
});

describe('what some place would show otherwise', () => {
  it.each([
    ['## A heading', 'heading'],
    ['| A |\n| - |\n| B |', 'table'],
    ['<b>Words</b>', 'HTML'],
    ['![A chart](/chart.png)', 'image'],
    ['```sh\nrun\n```', 'block of code'],
    ['> Words', 'quote'],
    ['A[^1].\n\n[^1]: B.', 'footnote'],
    ['[words][a]\n\n[a]: /b/', 'link to a definition'],
    ['::boundary{#other}', 'directive'],
  ])('is refused in a statement: %s', (text, name) => {
    const [first] = statementProblems({ path: 'content/boundaries/a.md', text: `Words.\n\n${text}\n` });
    expect(first?.line).toBe(3);
    expect(first?.message).toContain(`Unexpected ${name} in a boundary`);
  });
});
