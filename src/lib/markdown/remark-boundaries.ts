/**
 * Adapter: puts a boundary statement where Markdown says `::boundary{#id}`, so that its
 * words live in one file.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { BoundaryLink } from './boundary-link.ts';
import { boundaryProblem } from './directives.ts';
import { statementIn } from './statement.ts';

export interface BoundaryOptions {
  /** The folder of statements, with a slash at the end. */
  readonly folder: URL;
  /** What the note links to, by the statement's id. */
  readonly link: (id: string) => BoundaryLink;
}

/**
 * A remark plugin; it goes after `remark-directive`, and before what replaces
 * the directives that a statement may hold.
 *
 * @throws {VFileMessage} The directive has no id, or no statement has that id.
 */
export function remarkBoundaries({ folder, link }: BoundaryOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (node.name !== 'boundary' || parent === undefined || index === undefined) return;
      const id = node.attributes?.['id'] ?? '';
      const problem = boundaryProblem(id, boundariesIn(folder));
      if (problem !== null) file.fail(problem, node);
      parent.children.splice(
        index,
        1,
        boundaryNote(statementIn(readFileSync(new URL(`${id}.md`, folder), 'utf8')), link(id)),
      );
      return [SKIP, index + 1];
    });
  };
}

/** Ids of the statements that a folder holds. */
export function boundariesIn(folder: URL): string[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

/** The element that `Boundary.astro` writes, too. */
function boundaryNote(children: readonly RootContent[], { url, label }: BoundaryLink): RootContent {
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
