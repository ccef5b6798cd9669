/** What is wrong with the text of a Markdown file, besides its fields and its claims. */
import type { Image, ImageReference } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile, ContentProblem } from '../content/content-problems.ts';
import { directiveProblem } from './directives.ts';
import type { KnownDirectives } from './directives.ts';
import { parseMarkdownFile } from './markdown.ts';

/** Every directive that would vanish or fail, and every image without a description, in the order of the file. */
export function markdownProblems({ path, text }: ContentFile, known: KnownDirectives): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(parseMarkdownFile(text), (node) => {
    const message = messageOf(node, known);
    if (message !== null)
      problems.push({
        path,
        line: node.position?.start.line ?? null,
        column: node.position?.start.column ?? null,
        message,
      });
  });
  return problems;
}

function messageOf(node: { readonly type: string }, known: KnownDirectives): string | null {
  switch (node.type) {
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      return directiveProblem(node as Parameters<typeof directiveProblem>[0], known);
    case 'image':
    case 'imageReference':
      return (node as Image | ImageReference).alt?.trim()
        ? null
        : 'Unexpected image without a description, expected `![What it shows](…)`';
    default:
      return null;
  }
}
