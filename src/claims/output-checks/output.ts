/** The built site as checks look at it. */
import { builtUrl } from '../policy/patterns.ts';
import { addressAt, baseOf, filePathOf } from './addresses.ts';
import { attribute, elementWords, elementsOf } from './elements.ts';
import type { Element } from './elements.ts';
import { readerActs } from './reader-acts.ts';

/** A file of the output; the path is from the site's root, without a leading slash. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A built page with its elements in document order. */
export interface OutputPage {
  readonly path: string;
  /** From the site's root: `/mooring-path/`. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** The output, its texts and pages read once for all checks. */
export interface Output {
  readonly files: readonly OutputFile[];
  readonly pages: readonly OutputPage[];
  /** Text of the file at a path; `null` where there is none. */
  readonly text: (path: string) => string | null;
}

/**
 * A built site as the checks read it, its pages parsed.
 *
 * @param files All of them, by their paths from the site's folder; `.html` ones are the pages.
 */
export function readOutput(files: readonly OutputFile[]): Output {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const text = (path: string): string | null => {
    const bytes = byPath.get(path)?.bytes;
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  };
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path }): OutputPage => {
      const html = text(path) ?? '';
      return { path, url: builtUrl(path), html, elements: elementsOf(html) };
    });
  return { files, pages, text };
}

/** Whether search engines may list a page. */
export function isIndexed({ elements }: OutputPage): boolean {
  return !elements.some(
    (each) => attribute(each, 'name') === 'robots' && /noindex/i.test(attribute(each, 'content') ?? ''),
  );
}

/** A script: a file's, an element's or an attribute's. */
export interface Script {
  /** The file it stands in. */
  readonly where: string;
  readonly code: string;
  /** Whether it waits in an attribute for an act of the reader's. */
  readonly isAct: boolean;
}

export interface Scripts {
  /** Every script once. */
  readonly scripts: readonly Script[];
  /** Those of each page in their order, and each file that no page names by itself. */
  readonly groups: readonly { readonly where: string; readonly scripts: readonly Script[] }[];
}

/** Every script that pages run: those in files, in elements and in attributes. */
export function scriptsOf({ pages, files, text }: Output): Scripts {
  const byPath = new Map(
    files
      .filter(({ path }) => /\.[cm]?js$/.test(path))
      .map(({ path }): [string, Script] => [path, { where: path, code: text(path) ?? '', isAct: false }]),
  );
  const named = new Set<Script>();
  const groups = pages.map((page) => {
    const scripts = page.elements.flatMap((element): Script[] => {
      const file = fileOf(element, page, byPath);
      if (file !== null) named.add(file);
      return [...(file === null ? inlineOf(element, page) : [file]), ...handlersOf(element, page)];
    });
    return { where: page.path, scripts };
  });
  const alone = [...byPath.values()]
    .filter((script) => !named.has(script))
    .map((script) => ({ where: script.where, scripts: [script] }));
  const all = [...groups, ...alone].filter(({ scripts }) => scripts.length > 0);
  return { groups: all, scripts: [...new Set(all.flatMap(({ scripts }) => scripts))] };
}

function fileOf(element: Element, page: OutputPage, byPath: ReadonlyMap<string, Script>): Script | null {
  const source = element.tagName === 'script' ? attribute(element, 'src') : null;
  const address = source === null ? null : addressAt(source, baseOf(page, null));
  return address === null ? null : (byPath.get(filePathOf(address)) ?? null);
}

function inlineOf(element: Element, { path }: OutputPage): Script[] {
  const isScript =
    element.tagName === 'script' && attribute(element, 'src') === null && isProgramType(attribute(element, 'type'));
  return isScript ? [{ where: path, code: elementWords(element), isAct: false }] : [];
}

/** Attributes that hold code; a `javascript:` address waits for an act. */
function handlersOf({ attrs }: Element, { path }: OutputPage): Script[] {
  return attrs.flatMap(({ name, value }): Script[] => {
    if (/^(?:href|action|formaction|xlink:href)$/.test(name) && /^\s*javascript:/i.test(value))
      return [{ where: path, code: value.replace(/^\s*javascript:/i, ''), isAct: true }];
    if (!/^on[a-z]+$/.test(name)) return [];
    return [
      { where: path, code: `(function () {${value}\n})();`, isAct: readerActs.includes(name.slice('on'.length)) },
    ];
  });
}

/** Types by which a browser knows JavaScript. With parameters, such as `; charset=utf-8`, they are others. */
const javascriptTypes: ReadonlySet<string> = new Set([
  ...['application/ecmascript', 'application/javascript', 'application/x-ecmascript', 'application/x-javascript'],
  ...[
    'text/ecmascript',
    'text/javascript',
    'text/jscript',
    'text/livescript',
    'text/x-ecmascript',
    'text/x-javascript',
  ],
  ...[
    'text/javascript1.0',
    'text/javascript1.1',
    'text/javascript1.2',
    'text/javascript1.3',
    'text/javascript1.4',
    'text/javascript1.5',
  ],
]);

/**
 * Whether a browser runs a script of this type; data blocks such as JSON-LD are
 * not run. `language`, which is asked where there is no type, is passed over: it
 * could only keep a script from being run.
 *
 * @param type The attribute, `null` where there is none.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 * @see https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
export function isProgramType(type: string | null): boolean {
  const name = (type ?? '').trim().toLowerCase();
  return name === '' || name === 'module' || javascriptTypes.has(name);
}
