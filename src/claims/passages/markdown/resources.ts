/** Reads what links, images and definitions hold beside their words. */
import type { Definition, Image, ImageReference, Link } from 'mdast';
import type { BuiltText } from '../builder.ts';
import type { Carrier } from '../../types.ts';
import { percentDecoded } from '../percent.ts';
import { located, locatedWithin, type Range } from './align.ts';
import { rangeOf } from './range.ts';

export interface Part {
  readonly built: BuiltText;
  readonly carrier: Carrier;
}

/** Alt text, title and target of an image. */
export function imageParts(node: Image | ImageReference, source: string): Part[] {
  const range = rangeOf(node);
  const label = range && labelRange(source, { from: range.from + 1, to: range.to });
  const alt = locatedWithin(node.alt ?? '', source, label ?? range);
  const parts: Part[] = [{ built: alt, carrier: 'image-alt' }];
  if (node.type === 'image') {
    parts.push(...resourceParts(node, source, afterLabel(label, range), 'image-title'));
  }
  return parts;
}

/** Title and target of a link; a bare address is its own words and is not read twice. */
export function linkParts(node: Link, source: string): Part[] {
  const range = rangeOf(node);
  if (range && source[range.from] !== '[') return [];
  const last = rangeOf(node.children.at(-1));
  const rest = range && { from: (last?.to ?? range.from + 1) + 1, to: range.to };
  return resourceParts(node, source, rest, 'link-title');
}

/**
 * Label, title and target of a reference definition.
 *
 * @param shown What is shown in brackets: a label that is the text of a link, too, is read where it is.
 */
export function definitionParts(node: Definition, source: string, shown: ReadonlySet<string>): Part[] {
  const range = rangeOf(node);
  const label = range && labelRange(source, range);
  const parts = resourceParts(node, source, afterLabel(label, range), 'link-title');
  const name = node.label ?? node.identifier;
  return shown.has(plainLabel(name)) ? parts : [...nameParts(name, source, label), ...parts];
}

/** What a page has in brackets and may show as the text of a link: `[label]`, `[label][]`. */
export function shownLabels(source: string): ReadonlySet<string> {
  const found = source.matchAll(/(?<!\])\[([^[\]]+)\](?![:(])/g);
  return new Set(Array.from(found, ([, label = '']) => plainLabel(label)));
}

/** Labels are the same whatever their case and white space. */
function plainLabel(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}

/**
 * A name that a page has for its own parts: of a definition, a footnote, a directive. No page
 * shows it, but whoever is served the Markdown itself reads it; like an address, it may only name.
 */
export function nameParts(name: string, source: string, range: Range | null): Part[] {
  const words = locatedWithin(name, source, range);
  const text = words.text.replace(/[-_]/g, ' ');
  // One word says nothing of anybody.
  return /[\p{L}\p{N}]\s+\S/u.test(text) ? [{ built: { ...words, text }, carrier: 'link-target' }] : [];
}

/** What stands between `[` at the start of the range and the `]` that closes it. */
function labelRange(source: string, { from, to }: Range): Range | null {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return { from: from + 1, to: at };
  }
  return null;
}

function afterLabel(label: Range | null, range: Range | null): Range | null {
  return range && { from: label ? label.to + 1 : range.from, to: range.to };
}

/** @param rest From the mark after the label (`(` or `:`) to the node's end. */
function resourceParts(
  node: { readonly url: string; readonly title?: string | null | undefined },
  source: string,
  rest: Range | null,
  titleCarrier: Carrier,
): Part[] {
  // The marks of a quote that goes on in the next line, unless the target itself begins so.
  const before = node.url.startsWith('>') ? /\s/ : /[\s<>]/;
  const targetRange = rest && skip(source, { from: rest.from + 1, to: rest.to }, before);
  const target = located(node.url, source, targetRange);
  const end = target.runs.at(-1)?.to ?? targetRange?.from ?? 0;
  const afterTarget = rest && skip(source, { from: end, to: rest.to }, /[\s>]/);
  const titleRange = afterTarget && { from: afterTarget.from + 1, to: afterTarget.to };
  const title = located(node.title ?? '', source, titleRange);
  return [
    { built: title, carrier: titleCarrier },
    { built: percentDecoded(target), carrier: 'link-target' },
  ];
}

function skip(source: string, { from, to }: Range, characters: RegExp): Range {
  let at = from;
  while (at < to && characters.test(source.charAt(at))) at += 1;
  return { from: at, to };
}
