/** The functions of JavaScript that make text of text, as far as constants go. */

/** What stands for something that nobody knows before the program runs: a code point that no text holds (Unicode 23.7). */
export const unknown = '\ufdd0';

/** What a constant expression can come to here. */
export type Value = string | number | readonly Value[];

type Given = readonly (Value | undefined)[];

/** Functions by name; those of `String` also stand alone here. */
export const functions: ReadonlyMap<string, (given: Given) => Value | undefined> = new Map([
  ['String', ([value]: Given) => textOf(value)],
  ['fromCharCode', fromCodes],
  ['fromCodePoint', fromCodes],
  [
    'parse',
    ([value]: Given) =>
      typeof value === 'string'
        ? value.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        : undefined,
  ],
  [
    'atob',
    ([value]: Given) =>
      tried(() => new TextDecoder().decode(Uint8Array.from(atob(asText(value)), (unit) => unit.charCodeAt(0)))),
  ],
  ['decodeURIComponent', ([value]: Given) => tried(() => decodeURIComponent(asText(value)))],
  ['decodeURI', ([value]: Given) => tried(() => decodeURI(asText(value)))],
  [
    'unescape',
    ([value]: Given) =>
      asText(value).replace(
        /%u([\da-f]{4})|%([\da-f]{2})/gi,
        (_, long: string | undefined, short: string | undefined) =>
          String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
      ),
  ],
]);

/** Methods by name, of texts and of lists alike. */
export const methods: ReadonlyMap<string, (value: Value, given: Given) => Value | undefined> = new Map<
  string,
  (value: Value, given: Given) => Value | undefined
>([
  [
    'concat',
    (value, given) =>
      isList(value)
        ? [...value, ...given.flatMap((each) => (isList(each) ? each : [each ?? '']))]
        : asText(value) + given.map(asText).join(''),
  ],
  ['join', (value, [separator = ',']) => (isList(value) ? value.map(asText).join(asText(separator)) : undefined)],
  ['reverse', (value) => (isList(value) ? value.toReversed() : undefined)],
  ['toReversed', (value) => (isList(value) ? value.toReversed() : undefined)],
  ['flat', (value) => (isList(value) ? value.flat() : undefined)],
  ['slice', (value, given) => (typeof value === 'number' ? undefined : value.slice(...range(given)))],
  [
    'substring',
    (value, given) => (typeof value === 'string' ? value.substring(...(range(given) as [number])) : undefined),
  ],
  ['substr', (value, [from, length]) => (typeof value === 'string' ? sub(value, from, length) : undefined)],
  ['charAt', (value, [at = 0]) => (typeof value === 'string' ? value.charAt(Number(at)) : undefined)],
  ['at', (value, [at = 0]) => (typeof value === 'number' ? undefined : value.at(Number(at)))],
  ['split', (value, [by]) => (typeof value === 'string' && typeof by === 'string' ? value.split(by) : undefined)],
  ['replace', (value, [what, by]) => replaced(value, what, by, false)],
  ['replaceAll', (value, [what, by]) => replaced(value, what, by, true)],
  [
    'repeat',
    (value, [times]) =>
      typeof value === 'string' && Number(times) * value.length < 20_000
        ? value.repeat(Math.max(0, Math.trunc(Number(times))))
        : undefined,
  ],
  [
    'padStart',
    (value, [length, fill = ' ']) =>
      Number(length) < 1000 ? asText(value).padStart(Number(length), asText(fill)) : undefined,
  ],
  [
    'padEnd',
    (value, [length, fill = ' ']) =>
      Number(length) < 1000 ? asText(value).padEnd(Number(length), asText(fill)) : undefined,
  ],
  [
    'toString',
    (value, [radix]) =>
      typeof value === 'number'
        ? value.toString(Number(radix) >= 2 && Number(radix) <= 36 ? Number(radix) : 10)
        : textOf(value),
  ],
  ['toUpperCase', (value) => (typeof value === 'string' ? value.toUpperCase() : undefined)],
  ['toLowerCase', (value) => (typeof value === 'string' ? value.toLowerCase() : undefined)],
  ['normalize', textOf],
  ['valueOf', (value) => value],
  ['trim', (value) => (typeof value === 'string' ? value.trim() : undefined)],
]);

/** Lists within a list as their items. */
export function flattened(given: Given): readonly (Value | undefined)[] {
  return given.flatMap((each): Given => (isList(each) ? each : [each]));
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function asText(value: Value | undefined): string {
  return textOf(value) ?? unknown;
}

function textOf(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  return isList(value) ? value.map(asText).join(',') : String(value);
}

function fromCodes(given: Given): string | undefined {
  if (given.length === 0 || !given.every((each) => typeof each === 'number')) return undefined;
  return given
    .map((code) => (code >= 0 && code <= 0x10ffff && Number.isInteger(code) ? String.fromCodePoint(code) : ''))
    .join('');
}

function range(given: Given): [number?, number?] {
  const [from, to] = given;
  return [typeof from === 'number' ? from : undefined, typeof to === 'number' ? to : undefined] as [number?, number?];
}

function sub(value: string, from: Value | undefined, length: Value | undefined): string {
  const start = Number(from ?? 0) < 0 ? Math.max(0, value.length + Number(from)) : Number(from ?? 0);
  return value.slice(start, length === undefined ? undefined : start + Number(length));
}

function replaced(value: Value, what: Value | undefined, by: Value | undefined, isEvery: boolean): string | undefined {
  if (typeof value !== 'string' || typeof what !== 'string' || typeof by !== 'string') return undefined;
  return isEvery ? value.split(what).join(by) : value.replace(what, () => by);
}

function tried(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
