/** Where the addresses of a page lead within the site, and what the files there bring in with them. */
import { parse, type Token } from 'acorn';
import { addressesInStyle } from '../passages/html/style/addresses.ts';
import { percentText } from '../text/percent-text.ts';
import { attribute } from './elements.ts';
import type { OutputPage } from './output.ts';

const unknownOrigin = 'https://origin.invalid';

/** What the addresses of a page start from, which the page can move. */
export function baseOf({ elements, url }: OutputPage, origin: string | null): URL {
  const page = new URL(url, origin ?? unknownOrigin);
  const base = elements.find((each) => each.tagName === 'base' && attribute(each, 'href') !== null);
  const href = base === undefined ? null : attribute(base, 'href');
  return href !== null && URL.canParse(href, page) ? new URL(href, page) : page;
}

/** An address in full; `null` where it is none. */
export function addressAt(address: string, base: URL): URL | null {
  return URL.canParse(address.trim(), base) ? new URL(address.trim(), base) : null;
}

/** The path of the file at an address, without a leading slash, as files are named. */
export function filePathOf({ pathname }: URL): string {
  return (percentText(pathname) ?? pathname).slice(1);
}

/** Addresses of the style sheets that a style imports. */
export function importedSheets(css: string): string[] {
  return addressesInStyle(css).flatMap(({ kind, address }) => (kind === 'sheet' ? [address] : []));
}

/** Addresses of the modules that a script imports, at once or later; of what does not parse, none. */
export function importedModules(code: string): string[] {
  if (!/\b(?:import|from)\b/.test(code)) return [];
  const found: string[] = [];
  let [before, last] = ['', ''];
  try {
    parse(code, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      onToken: (token) => {
        const { type, value } = token as Token & { readonly value?: unknown };
        const isNamed = last === 'import' || last === 'from' || (last === '(' && before === 'import');
        if (type.label === 'string' && isNamed) found.push(String(value));
        [before, last] = [last, type.label === 'name' ? String(value) : type.label];
      },
    });
    return found;
  } catch {
    return [];
  }
}
