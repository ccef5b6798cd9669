import type { Node } from 'unist';
import type { Range } from './align.ts';

/** Where a node stands, or `null` when its tree does not say. */
export function rangeOf(node: Node | undefined): Range | null {
  const from = node?.position?.start.offset;
  const to = node?.position?.end.offset;
  return from === undefined || to === undefined ? null : { from, to };
}
