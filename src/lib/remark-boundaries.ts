/**
 * Puts a boundary statement where Markdown says `::boundary{#id}`, so that its
 * words live in one file.
 */
import { readFileSync } from 'node:fs';
import type { Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export interface BoundaryOptions {
  /** The folder of statements, with a slash at the end. */
  readonly folder: URL;
}

/**
 * A remark plugin; it goes after `remark-directive`.
 *
 * @throws {VFileMessage} The directive has no id, or no statement has that id.
 */
export function remarkBoundaries({ folder }: BoundaryOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (node.name !== 'boundary' || parent === undefined || index === undefined) return;
      parent.children.splice(index, 1, boundaryNote(statement(node, folder, file)));
      return [SKIP, index + 1];
    });
  };
}

function statement(node: LeafDirective, folder: URL, file: VFile): Root {
  const id = node.attributes?.['id'];
  if (!id) file.fail('Unexpected boundary without an id, expected `::boundary{#id}`', node);
  if (!/^[a-z0-9-]+$/.test(id)) file.fail(`Unexpected boundary id \`${id}\``, node);
  try {
    return fromMarkdown(readFileSync(new URL(`${id}.md`, folder), 'utf8'));
  } catch {
    return file.fail(`Unexpected boundary \`${id}\`, expected a file of content/boundaries`, node);
  }
}

/** The element that `Boundary.astro` writes, too. */
function boundaryNote({ children }: Root): RootContent {
  return {
    type: 'blockquote',
    children: children as never,
    data: { hName: 'div', hProperties: { className: ['boundary'] } },
  };
}
