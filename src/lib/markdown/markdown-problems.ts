/** What is wrong with the text of a Markdown file, besides its fields and its claims. */
import { slug } from 'github-slugger';
import type { Heading, Image, ImageReference, Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ContentFile, ContentProblem } from '../content/content-problems.ts';
import { directiveProblem } from './directives.ts';
import type { KnownDirectives } from './directives.ts';
import { parseMarkdownFile } from './markdown.ts';
import { pictureProblem } from './pictures.ts';
import type { KnownFiles } from './pictures.ts';

/** What a text of Markdown can name. */
export interface Known extends KnownDirectives, KnownFiles {
  /** Anchors that the page gives itself; a checklist's grammar knows its own. */
  readonly anchors: readonly string[];
}

/** Every directive that would vanish or fail, image that has no description or is not there, link that lacks a part, and heading whose anchor is the page's own, in the order of the file. */
export function markdownProblems({ path, text }: ContentFile, known: Known): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(parseMarkdownFile(text), (node) => {
    for (const message of messagesOf(node, path, known))
      problems.push({
        path,
        line: node.position?.start.line ?? null,
        column: node.position?.start.column ?? null,
        message,
      });
  });
  return problems;
}

function messagesOf(node: Nodes, path: string, known: Known): readonly string[] {
  switch (node.type) {
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      return told(directiveProblem(node, known));
    case 'image':
      return [...descriptionProblem(node), ...told(pictureProblem(node.url, path, known))];
    case 'heading':
      return headingProblem(node, known);
    case 'link':
      return linkProblem(node);
    case 'imageReference':
      return descriptionProblem(node);
    default:
      return [];
  }
}

/** Two anchors of one name: “On this page” and the link past the menu would lead to the first of them. */
function headingProblem(node: Heading, { anchors }: Known): readonly string[] {
  const title = toString(node);
  if (!anchors.includes(slug(title))) return [];
  return [`Unexpected heading \`${title}\`, expected another: \`#${slug(title)}\` is an anchor that every page has`];
}

/** What the links of the built pages do not show: one of no words is seen by nobody, and one of no address leads to its own page. */
function linkProblem(node: Link): readonly string[] {
  const lack = node.url === '' ? 'an address' : node.children.length === 0 ? 'words' : null;
  return lack === null ? [] : [`Unexpected link without ${lack}, expected \`[words](/address/)\``];
}

function descriptionProblem({ alt }: Image | ImageReference): readonly string[] {
  return alt?.trim() ? [] : ['Unexpected image without a description, expected `![What it shows](…)`'];
}

function told(message: string | null): readonly string[] {
  return message === null ? [] : [message];
}
