import { type BuiltText, inPlaceOf, sliceBuilt } from '../builder.ts';
import { labelledValue } from '../labelled.ts';
import type { FoundWords, ReadMarkup } from './found.ts';
import { readEmbeddedJson } from './json-ld.ts';
import type { HtmlPage } from './page.ts';
import { sayings } from './schema-org.ts';
import { readScript } from './script/index.ts';
import { readStyle } from './style/index.ts';
import { readTarget, targetsIn } from './targets.ts';
import { holdsWords, isMachineMeta, useOf } from './tree/attributes.ts';
import { decodedText, decodedWords } from './tree/decoding.ts';
import type { AttributeNode, ElementNode, Node, TextNode } from './tree/tree.ts';

/** The words of one attribute, read as what its name says it holds. */
export function readAttribute(
  page: HtmlPage,
  element: ElementNode,
  attribute: AttributeNode,
  readMarkup: ReadMarkup,
): readonly FoundWords[] {
  const use = useOf(attribute.name, element);
  const property = propertyNames.has(attribute.name) ? saidBy(page, element, attribute) : [];
  if (use === null || property.length > 0) return property;
  if (!mayHoldWords(page.source, attribute)) return [];
  const encoding = page.isXml ? 'xml' : 'attribute';
  const words = decodedWords(page.source, attribute.from, attribute.to, encoding);
  // A number says something beside its label alone.
  if (!holdsWords(words.text)) return use.kind === 'meta' ? labelledMeta(page, element, words) : [];
  const decoded = (): BuiltText => decodedText(page.source, attribute.from, attribute.to, encoding);
  switch (use.kind) {
    case 'words':
      return isJson(words.text)
        ? readEmbeddedJson(words, use.carrier, readMarkup)
        : [{ ...words, carrier: use.carrier }];
    case 'meta':
      return readMeta(page, element, words, readMarkup);
    case 'target':
      return readTarget(words, readMarkup);
    case 'targets':
      return targetsIn(words.text).flatMap(({ start, end }) => readTarget(sliceBuilt(words, start, end), readMarkup));
    case 'html':
      return readMarkup(decoded());
    case 'style':
      return readStyle(decoded(), readMarkup);
    case 'script':
      return readScript(decoded(), readMarkup);
  }
}

/** Attributes that name a property of schema.org (microdata, RDFa). */
const propertyNames: ReadonlySet<string> = new Set(['itemprop', 'property']);

/** What a property says by being there: `aggregateRating`, `offers`. */
function saidBy(page: HtmlPage, element: ElementNode, { name, from, to }: AttributeNode): readonly FoundWords[] {
  const said = (page.attribute(element, name) ?? '')
    .split(/\s+/)
    .flatMap((one) => sayings.get(one) ?? sayings.get(one.replace(/^.*[:/#]/, '')) ?? []);
  return said.map((words) => ({ ...inPlaceOf(words, from, to), carrier: 'html-attribute' as const }));
}

/** A quick look that spares most attributes the decoding. */
function mayHoldWords(source: string, { from, to }: AttributeNode): boolean {
  return /[\da-zA-Z\u0080-\uffff&]/.test(source.slice(from, to));
}

/** Whether a value is an object or a list that a script unpacks. */
function isJson(text: string): boolean {
  return /^(?:\{\s*["}]|\[\s*["{[\]])/.test(text);
}

function readMeta(
  page: HtmlPage,
  element: ElementNode,
  words: BuiltText,
  readMarkup: ReadMarkup,
): readonly FoundWords[] {
  const name = page.attribute(element, 'name') ?? page.attribute(element, 'property');
  const command = page.attribute(element, 'http-equiv')?.toLowerCase();
  if (command === 'content-security-policy' || isMachineMeta(name, words.text)) return [];
  if (/^https?:\/\/\S+$/i.test(words.text)) return readTarget(words, readMarkup);
  // Where a page goes on to is an address after a number of seconds.
  const before =
    command === 'refresh' ? /^[\s\d.]*[;,]?\s*(?:url\s*=\s*)?["']?/i.exec(words.text)?.[0].length : undefined;
  if (before !== undefined) return readTarget(sliceBuilt(words, before, words.text.length), readMarkup);
  return [{ ...words, carrier: 'meta' }, ...labelledMeta(page, element, words)];
}

/** `twitter:label1` and `twitter:data1`: a card shows the one before the other. */
function labelledMeta(page: HtmlPage, data: ElementNode, words: BuiltText): FoundWords[] {
  const nameOf = (meta: ElementNode): string => page.attribute(meta, 'name') ?? page.attribute(meta, 'property') ?? '';
  const number = /^twitter:data(\d)$/.exec(nameOf(data))?.[1];
  if (number === undefined) return [];
  const isLabel = (node: Node): node is ElementNode =>
    node.kind === 'element' && node.name === 'meta' && nameOf(node) === `twitter:label${number}`;
  const content = data.parent?.children.find(isLabel)?.attributes.find((each) => each.name === 'content');
  if (content === undefined) return [];
  const encoding = page.isXml ? 'xml' : 'attribute';
  const line = labelledValue(decodedWords(page.source, content.from, content.to, encoding), words);
  return line === null ? [] : [{ ...line, carrier: 'meta' }];
}

/** The words of an element whose content is no markup to the page around it. */
export function readRawText(
  page: HtmlPage,
  element: ElementNode,
  node: TextNode,
  readMarkup: ReadMarkup,
): readonly FoundWords[] {
  const words = decodedText(
    page.source,
    node.from,
    node.to,
    node.kind === 'text' && element.isForeign ? 'text' : 'plain',
  );
  if (words.text.trim() === '') return [];
  if (element.name === 'style') return readStyle(words, readMarkup);
  if (element.name !== 'script') return readMarkup(words);
  const type = page.attribute(element, 'type')?.toLowerCase() ?? '';
  if (dataTypes.test(type)) return readEmbeddedJson(words, 'json-ld', readMarkup);
  return markupTypes.test(type) ? readMarkup(words) : readScript(words, readMarkup);
}

/** Types of `<script>` that hold data: `application/ld+json`, `importmap` … */
const dataTypes = /json|^importmap$|^speculationrules$/;

/** Types of `<script>` that hold templates: `text/html`, `text/x-template` … */
const markupTypes = /html|template|handlebars|mustache/;
