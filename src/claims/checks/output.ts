/** The built site as checks look at it. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** A file of the output; the path is from the site's root, without a leading slash. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Element = DefaultTreeAdapterTypes.Element;

/** A built page with its elements in document order. */
export interface Page {
  readonly path: string;
  /** From the site's root: `/mooring-path/`. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** The output, its texts and pages read once for all checks. */
export interface Output {
  readonly files: readonly OutputFile[];
  readonly pages: readonly Page[];
  /** Text of the file at a path; `null` where there is none. */
  readonly text: (path: string) => string | null;
}

export function readOutput(files: readonly OutputFile[]): Output {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const text = (path: string): string | null => {
    const bytes = byPath.get(path)?.bytes;
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  };
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path }): Page => {
      const html = text(path) ?? '';
      return { path, url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, html, elements: elementsOf(html) };
    });
  return { files, pages, text };
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) found.push(node);
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return found;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The words of an element, as its text nodes have them. */
export function wordsOf(element: Element): string {
  const words: string[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) words.push(node.value);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return words.join('');
}

/** Whether search engines may list a page. */
export function isListed({ elements }: Page): boolean {
  return !elements.some((each) => attribute(each, 'name') === 'robots' && /noindex/i.test(attribute(each, 'content') ?? ''));
}

/** Every script that pages run: those in files by their path, and those inline. */
export function scriptsOf({ pages, files, text }: Output): { readonly where: string; readonly code: string }[] {
  const inline = pages.flatMap(({ path, elements }) =>
    elements
      .filter((each) => each.tagName === 'script' && attribute(each, 'src') === null && isRun(attribute(each, 'type')))
      .map((each) => ({ where: path, code: wordsOf(each) })),
  );
  const inFiles = files
    .filter(({ path }) => /\.[cm]?js$/.test(path))
    .map(({ path }) => ({ where: path, code: text(path) ?? '' }));
  return [...inline, ...inFiles];
}

/** Whether a browser runs a script of this type; data blocks such as JSON-LD are not run. */
function isRun(type: string | null): boolean {
  return type === null || type === '' || type === 'module' || /javascript$/i.test(type);
}
