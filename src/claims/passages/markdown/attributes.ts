import type { Nodes } from 'mdast';
import type {} from 'mdast-util-directive';
import type { BuiltText } from '../builder.ts';
import { located, type Range } from './align.ts';
import { rangeOf } from './range.ts';

/** Values of a directive's attributes; of a component's, where the tree has such nodes. */
export function attributesOf(node: Nodes, source: string): BuiltText[] {
  const attributes: unknown = 'attributes' in node ? node.attributes : null;
  const range = afterChildren(node);
  return valuesOf(attributes).map((value) => find(value, source, range));
}

/** Attributes follow the label; a container's blocks follow its attributes. */
function afterChildren(node: Nodes): Range | null {
  const range = rangeOf(node);
  if (!range || !('children' in node) || node.type === 'containerDirective') return range;
  return { from: rangeOf(node.children.at(-1))?.to ?? range.from, to: range.to };
}

function valuesOf(attributes: unknown): string[] {
  if (typeof attributes !== 'object' || attributes === null) return [];
  const values: unknown[] = Array.isArray(attributes)
    ? attributes.map((attribute: { value?: unknown }) => attribute.value)
    : Object.values(attributes);
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

function find(value: string, source: string, range: Range | null): BuiltText {
  if (!range) return located(value, source, null);
  const at = source.slice(range.from, range.to).indexOf(value);
  const from = at === -1 ? range.from : range.from + at;
  return located(value, source, { from, to: range.to });
}
