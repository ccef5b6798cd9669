/** What a boundary statement is written in: it stands on pages, in checklists and in downloads, and reads the same in each. */
import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile, ContentProblem } from '../content/content-problems.ts';
import { parseMarkdownFile } from './markdown.ts';

/** What every place shows in the same way; a heading, say, would be an entry of “On this page” in one and not in another. */
const shown: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'paragraph', 'list', 'listItem'] as const),
  ...(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'break', 'textDirective'] as const),
]);

/** The blocks of a statement, in the Markdown that pages are written in. */
export function statementIn(text: string): RootContent[] {
  return parsed(text).children;
}

/** Everything in a statement that some place would show otherwise, or leave out. */
export function statementProblems({ path, text }: ContentFile): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(parsed(text), (node) => {
    if (shown.has(node.type)) return;
    problems.push({
      path,
      line: node.position?.start.line ?? null,
      column: node.position?.start.column ?? null,
      message: `Unexpected ${names[node.type] ?? node.type} in a boundary statement, expected paragraphs and lists of words, links and \`:contact{#id}\`: it stands in checklists and downloads as well`,
    });
    return 'skip';
  });
  return problems;
}

const names: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'quote',
  code: 'block of code',
  definition: 'definition of a link',
  footnoteDefinition: 'footnote',
  footnoteReference: 'footnote',
  html: 'HTML',
  containerDirective: 'directive',
  imageReference: 'image',
  leafDirective: 'directive',
  linkReference: 'link to a definition',
  thematicBreak: 'rule',
};

/** Without front matter, of which a statement has none: Astro would take it from the page, too. */
function parsed(text: string): Root {
  const root = parseMarkdownFile(text);
  return { ...root, children: root.children.filter(({ type }) => type !== 'yaml') };
}
