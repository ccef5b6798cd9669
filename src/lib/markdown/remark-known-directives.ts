/** Stops the build at a directive that nothing has replaced: it would vanish. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { unknownDirective } from './directives.ts';

/**
 * A remark plugin; it goes after those that replace directives.
 *
 * @throws {VFileMessage} A directive is left.
 */
export function remarkKnownDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
      file.fail(unknownDirective(node, { contacts: [], approvals: [] }), node);
    });
  };
}
