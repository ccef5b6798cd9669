/** The elements of a published text as a browser has them, with their attributes decoded. */
import { createRequire } from 'node:module';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { late } from '../../../late.ts';
import { decodedText } from './decoding.ts';
import { Elements } from './elements.ts';
import { type ElementNode, parseTree } from './tree.ts';

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

export interface PublishedElement {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** What an element of raw text holds. */
  readonly texts: readonly PublishedText[];
  /** Whether it is of a drawing or a formula, or may be. */
  readonly isForeign: boolean;
}

export interface PublishedText {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly isComment: boolean;
}

/** All elements of a page or of a drawing, in no order. The last text that was asked for is kept. */
export function publishedElements(text: string, format: 'html' | 'svg' | 'xml'): readonly PublishedElement[] {
  if (last?.text !== text || last.format !== format)
    last = { text, format, elements: format === 'html' ? elementsOfPage(text) : elementsOfXml(text) };
  return last.elements;
}

let last: { readonly text: string; readonly format: string; readonly elements: readonly PublishedElement[] } | null =
  null;

/** The text of an element as a browser has it, with its place in the source. */
export function wholeText({ texts }: PublishedElement): PublishedText | null {
  const parts = texts.filter(({ isComment }) => !isComment);
  const [first] = parts;
  return first === undefined
    ? null
    : { ...first, code: parts.map(({ code }) => code).join(''), to: parts.at(-1)?.to ?? first.to };
}

/** The elements that a browser makes of a page, however it is written: scripts must not hide in what only another parser skips. */
function elementsOfPage(html: string): PublishedElement[] {
  const found: PublishedElement[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parseHtml().parse(html, { sourceCodeLocationInfo: true })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
    if (!('tagName' in node)) continue;
    const places = node.sourceCodeLocation?.attrs ?? {};
    const namespace: string = node.namespaceURI;
    found.push({
      name: node.tagName,
      attributes: node.attrs.map(({ prefix, name, value }) => {
        const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
        const place = places[full] ?? node.sourceCodeLocation;
        return { name: full, value, from: place?.startOffset ?? 0, to: place?.endOffset ?? 0 };
      }),
      texts: node.childNodes.flatMap((child): PublishedText[] => {
        if (!('value' in child)) return [];
        const place = child.sourceCodeLocation;
        return [{ code: child.value, from: place?.startOffset ?? 0, to: place?.endOffset ?? 0, isComment: false }];
      }),
      isForeign: namespace !== 'http://www.w3.org/1999/xhtml',
    });
  }
  return found;
}

function elementsOfXml(text: string): PublishedElement[] {
  const { root } = parseTree(text, 'xml');
  const source = new Elements(text, root, true);
  const found: PublishedElement[] = [];
  const open: ElementNode[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const { name, attributes, children } = element;
    for (const child of children) if (child.kind === 'element') open.push(child);
    const of: ElementNode = element;
    found.push({
      name,
      attributes: attributes.map((each) => ({
        name: each.name.toLowerCase(),
        value: source.exactAttribute(of, each.name) ?? '',
        from: each.from,
        to: each.to,
      })),
      texts: children.flatMap((child): PublishedText[] => {
        if (child.kind === 'element') return [];
        const code =
          child.kind === 'text'
            ? decodedText(text, child.from, child.to, 'xml').text
            : text.slice(child.from, child.to);
        return [{ code, from: child.from, to: child.to, isComment: child.kind === 'comment' }];
      }),
      isForeign: true,
    });
  }
  return found;
}

/** The parser of browsers is loaded with the first published page. */
const parseHtml = late(() => createRequire(import.meta.url)('parse5') as typeof import('parse5'));

export function isNamed({ name }: PublishedElement, wanted: string): boolean {
  const lower = name.toLowerCase();
  return lower === wanted || lower.endsWith(`:${wanted}`);
}

export function valueOf({ attributes }: PublishedElement, wanted: string): string {
  return attributes.find(({ name }) => name === wanted)?.value ?? '';
}
