/** Fonts by their names: which show signs for letters, and which `@font-face` makes too small to be read. */
import type { Declaration } from './sheet.ts';

/** What a value of `font` has before its families. */
const sizeBefore =
  /^.*?(?:[\d.](?:[a-z]+|%)|\)|\b(?:(?:x{1,2}-)?small|medium|(?:x{1,3}-)?large|smaller|larger|math))(?:\s*\/\s*\S+)?\s+/;

/** Families of a value of `font-family`, or of `font`, in lower case. */
export function familiesIn(value: string): string[] {
  return value
    .toLowerCase()
    .split(',')
    .map((each) => {
      const [, quoted] = /["']([^"']*)["']?\s*$/.exec(each.trim()) ?? [];
      return (quoted ?? each.trim().replace(sizeBefore, '')).replace(/\s+/g, ' ').trim();
    });
}

const symbols =
  /^(?:wingdings(?: [23])?|webdings|marlett|(?:standard |bookshelf )?symbol(?: ?(?:mt|ps|l|7))?|(?:itc )?zapf ?dingbats.*|dingbats|d050000l|opensymbol|mt extra|ms outlook|ms reference specialty|last ?resort|apple braille.*|braille|adobe (?:blank|notdef).*|redacted.*|libre barcode.*|flow (?:block|circular|rounded)|material (?:icons|symbols).*|font ?awesome.*|segoe (?:mdl2 assets|fluent icons)|hololens mdl2 assets)$/;

/** Whether letters of that family are signs, or nothing. */
export function areSymbols(family: string): boolean {
  return symbols.test(family);
}

/** A share of their size under which letters are dots. */
const leastSize = 40;

/** Families that `@font-face` rules make unreadable: by their size, or by a font of symbols of the reader's own. */
export function unreadableFamilies(fonts: readonly (readonly Declaration[])[]): Set<string> {
  return new Set(
    fonts
      .filter((declarations) => declarations.some(isUnreadable))
      .flatMap((declarations) =>
        declarations.flatMap(({ property, value }) => (property === 'font-family' ? familiesIn(value) : [])),
      ),
  );
}

function isUnreadable({ property, value }: Declaration): boolean {
  if (property === 'size-adjust') return !(Number.parseFloat(value) >= leastSize);
  return (
    property === 'src' &&
    [...value.matchAll(/local\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)].some(([, double, single, bare]) =>
      areSymbols((double ?? single ?? bare ?? '').trim().toLowerCase()),
    )
  );
}
