/** What is wrong with a directive of Markdown, for whoever looks at a file and for whoever replaces it. */
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { nearest } from '../../claims/site-tools.ts';

/** What directives can name. */
export interface KnownDirectives {
  /** Ids of the statements in content/boundaries/. */
  readonly boundaries: readonly string[];
  /** Ids of the addresses in content/site.yml; `null` where a file can have none. */
  readonly contacts: readonly string[] | null;
  /** Ids of the policy's approvals; `any` where the policy cannot be read, `null` where a file can name none. */
  readonly approvals: readonly string[] | 'any' | null;
}

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** What is wrong with a directive, or `null`. */
export function directiveProblem(node: Directive, known: KnownDirectives): string | null {
  const id = node.attributes?.['id'] ?? '';
  if (node.type === 'leafDirective' && node.name === 'boundary') return boundaryProblem(id, known.boundaries);
  if (node.type === 'textDirective' && node.name === 'contact' && known.contacts !== null)
    return contactProblem(id, known.contacts);
  if (node.type === 'containerDirective' && node.name === 'while' && known.approvals !== null)
    return whileProblem(id, known.approvals);
  return unknownDirective(node, known);
}

export function boundaryProblem(id: string, boundaries: readonly string[]): string | null {
  if (id === '') return 'Unexpected boundary without an id, expected `::boundary{#id}`';
  return boundaries.includes(id)
    ? null
    : `Unexpected boundary \`${id}\`, expected ${oneOf(boundaries)} of content/boundaries/${meant(id, boundaries)}`;
}

export function contactProblem(id: string, contacts: readonly string[]): string | null {
  return contacts.includes(id)
    ? null
    : `Unexpected contact \`${id}\`, expected ${oneOf(contacts)} of content/site.yml${meant(id, contacts)}`;
}

export function whileProblem(id: string, approvals: readonly string[] | 'any'): string | null {
  if (id === '') return 'Unexpected `:::while` without an approval, expected `:::while{#approval-id}`';
  if (approvals === 'any' || approvals.includes(id)) return null;
  return `Unexpected approval \`${id}\`, expected one of claims-policy.json: the words would be left out for ever${meant(id, approvals)}`;
}

export function unknownDirective(
  { name, type }: Pick<Directive, 'name' | 'type'>,
  { contacts, approvals }: Pick<KnownDirectives, 'contacts' | 'approvals'>,
): string {
  const forms = [
    '`::boundary{#id}`',
    ...(contacts === null ? [] : ['`:contact{#id}`']),
    ...(approvals === null ? [] : ['`:::while{#approval}`']),
  ];
  return `Unexpected directive \`${name}\`, expected ${alternatives(forms)}; a plain colon is written \`\\:${type === 'textDirective' ? name : ''}\``;
}

function oneOf(ids: readonly string[]): string {
  return alternatives(ids.map((id) => `\`${id}\``));
}

function alternatives(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? 'none') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}

function meant(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return near === null || known.length < 4 ? '' : `; nearest: \`${near}\``;
}
