/**
 * Puts an address of `content/site.yml` where Markdown says `:contact{#id}`, so
 * that it lives in one file.
 */
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contactProblem } from './directives.ts';

export interface ContactOptions {
  /** Addresses as `mailto:`, by id. */
  readonly contacts: Readonly<Record<string, string>>;
}

/**
 * A remark plugin; it goes after `remark-directive`.
 *
 * @throws {VFileMessage} There is no contact of that id.
 */
export function remarkContacts({ contacts }: ContactOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'contact' || parent === undefined || index === undefined) return;
      const id = node.attributes?.['id'] ?? '';
      const problem = contactProblem(id, Object.keys(contacts));
      if (problem !== null) file.fail(problem, node);
      const url = contacts[id] ?? '';
      const link: Link = {
        type: 'link',
        url,
        children: [{ type: 'text', value: url.replace(/^mailto:/, '') }],
      };
      parent.children.splice(index, 1, link);
    });
  };
}
