/**
 * Words that stand on a page only while the checks of their approval hold:
 * written between `:::while{#approval-id}` and `:::`, and left out by the gate
 * otherwise.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { whileProblem } from './directives.ts';

/**
 * A remark plugin; it goes after `remark-directive`.
 *
 * @throws {VFileMessage} The directive does not name an approval.
 */
export function remarkWhile() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (node.name !== 'while' || parent === undefined || index === undefined) return;
      const approval = node.attributes?.['id'] ?? '';
      const problem = whileProblem(approval, 'any');
      if (problem !== null) file.fail(problem, node);
      parent.children.splice(index, 1, {
        type: 'blockquote',
        children: node.children,
        data: { hName: 'div', hProperties: { 'data-while': approval } },
      });
    });
  };
}
