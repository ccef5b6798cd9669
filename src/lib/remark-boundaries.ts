/**
 * Adapter: puts a boundary statement where Markdown says `::boundary{#id}`, so that its
 * words live in one file.
 */
import { readFileSync } from 'node:fs';
import type { Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { BoundaryLink } from './boundary-link.ts';

export interface BoundaryOptions {
  /** The folder of statements, with a slash at the end. */
  readonly folder: URL;
  /** What the note links to, by the statement's id. */
  readonly link: (id: string) => BoundaryLink;
}

/**
 * A remark plugin; it goes after `remark-directive`.
 *
 * @throws {VFileMessage} The directive has no id, or no statement has that id.
 */
export function remarkBoundaries({ folder, link }: BoundaryOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (node.name !== 'boundary' || parent === undefined || index === undefined) return;
      const id = boundaryId(node, file);
      parent.children.splice(index, 1, boundaryNote(statement(id, node, { folder, file }), link(id)));
      return [SKIP, index + 1];
    });
  };
}

function boundaryId(node: LeafDirective, file: VFile): string {
  const id = node.attributes?.['id'];
  if (!id) file.fail('Unexpected boundary without an id, expected `::boundary{#id}`', node);
  if (!/^[a-z0-9-]+$/.test(id)) file.fail(`Unexpected boundary id \`${id}\``, node);
  return id;
}

function statement(id: string, node: LeafDirective, { folder, file }: { readonly folder: URL; readonly file: VFile }): Root {
  try {
    return fromMarkdown(readFileSync(new URL(`${id}.md`, folder), 'utf8'));
  } catch {
    return file.fail(`Unexpected boundary \`${id}\`, expected a file of content/boundaries`, node);
  }
}

/** The element that `Boundary.astro` writes, too. */
function boundaryNote({ children }: Root, { url, label }: BoundaryLink): RootContent {
  const more: RootContent = {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: label }] }],
    data: { hProperties: { className: ['boundary-more'] } },
  };
  return {
    type: 'blockquote',
    children: [...children, more] as never,
    data: { hName: 'div', hProperties: { className: ['boundary'] } },
  };
}
