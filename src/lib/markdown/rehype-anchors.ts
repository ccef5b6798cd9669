/** Makes each heading below the first level the link to itself. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin; it goes after Astro's `rehypeHeadingIds`. */
export function rehypeAnchors() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const id = node.properties['id'];
      if (!/^h[2-4]$/.test(node.tagName) || typeof id !== 'string' || hasLink(node)) return;
      node.children = [
        {
          type: 'element',
          tagName: 'a',
          properties: { className: ['anchor'], href: `#${id}` },
          children: node.children,
        },
      ];
    });
  };
}

/** Links do not nest. */
function hasLink({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)));
}
