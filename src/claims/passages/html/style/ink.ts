/**
 * Whether words can be told from what they stand on. Rules give elements an ink
 * or a ground, and the other comes from what is around them; which of several
 * rules wins is not asked, so whatever may come together counts.
 */
import { createRequire } from 'node:module';
import { late } from '../../../late.ts';
import { type CustomProperties, plainValue, valuesOf } from './custom-values.ts';
import type { Declaration } from './sheet.ts';

const require = createRequire(import.meta.url);
const colours = late(() => require('@csstools/css-color-parser') as typeof import('@csstools/css-color-parser'));
const values = late(
  () => require('@csstools/css-parser-algorithms') as typeof import('@csstools/css-parser-algorithms'),
);
const tokens = late(() => require('@csstools/css-tokenizer') as typeof import('@csstools/css-tokenizer'));

/** Red, green, blue and cover, each from 0 to 1; `null` for what only a browser can tell. */
type Shade = readonly [number, number, number, number] | null;

/**
 * What one declaration may come to, a look of the page each (a light one and a
 * dark one, as its custom properties turn out); what a look has together, such
 * as the stops of a gradient, stands in one list.
 */
export type Looks = readonly (readonly Shade[])[];

/** What one declaration comes to, and on which screens; `''` for all. */
interface Given {
  readonly looks: Looks;
  readonly condition: string;
}

/** What rules give an element, or what it has from those around it. */
export interface Colours {
  readonly inks: readonly Given[];
  readonly grounds: readonly Given[];
  /** Whether one of the inks is that of what is around it. */
  readonly isInkAround: boolean;
}

export const noColours: Colours = { inks: [], grounds: [], isInkAround: false };

/** What browsers start with. */
export const ofBrowsers: Colours = {
  inks: [{ looks: [[[0, 0, 0, 1]]], condition: '' }],
  grounds: [{ looks: [[[1, 1, 1, 1]]], condition: '' }],
  isInkAround: false,
};

/**
 * The ink and the grounds that declarations give; what leaves them as they are gives none.
 *
 * @param condition On which screens alone they apply.
 */
export function coloursOf(declarations: readonly Declaration[], custom: CustomProperties, condition: string): Colours {
  const found = { inks: [] as Given[], grounds: [] as Given[] };
  let isInkAround = false;
  for (const { property, value } of declarations) {
    const side = sides.get(property.replace(/^-(?:webkit|moz|ms|o)-/, ''));
    // The middle of a picture of a border is left out, unless it is to be filled.
    if (side === undefined || (property.endsWith('border-image') && !/\bfill\b|\(.*--|var\(/i.test(value))) continue;
    const looks = looksOf(value, side, custom).filter((each) => each.length > 0);
    if (looks.length > 0) found[side].push({ looks, condition });
    isInkAround ||=
      side === 'inks' && valuesOf(plainValue(value), custom).some((each) => /^(?:inherit|unset)$/.test(each.trim()));
  }
  return found.inks.length + found.grounds.length === 0 && !isInkAround ? noColours : { ...found, isInkAround };
}

/** The colours of an element that declares some, among those of what is around it. */
export function coloursWithin({ inks, grounds, isInkAround }: Colours, around: Colours): Colours {
  return {
    inks: inks.length === 0 ? around.inks : isInkAround ? [...inks, ...around.inks] : inks,
    grounds: grounds.length === 0 ? around.grounds : grounds,
    isInkAround: false,
  };
}

/** The colours that two rules give together. */
export function coloursOfBoth(one: Colours, other: Colours): Colours {
  if (other === noColours) return one;
  return {
    inks: [...one.inks, ...other.inks],
    grounds: [...one.grounds, ...other.grounds],
    isInkAround: one.isInkAround || other.isInkAround,
  };
}

const sides: ReadonlyMap<string, 'inks' | 'grounds'> = new Map([
  ['color', 'inks'],
  ['text-fill-color', 'inks'],
  ['fill', 'inks'],
  ['background', 'grounds'],
  ['background-color', 'grounds'],
  ['background-image', 'grounds'],
  ['border-image', 'grounds'],
  ['border-image-source', 'grounds'],
]);

/** Whether some ink cannot be told from some ground. */
export function isLost({ inks, grounds }: Colours): boolean {
  return inks.some((ink) => grounds.some((ground) => areAlike(ink.looks, ground.looks)));
}

/**
 * Whether some ink cannot be told from a ground that it has on the same screens: what
 * screens of one kind have for both, they do not mix with what others have.
 */
export function isLostTogether({ inks, grounds }: Colours): boolean {
  const isAlone = ({ condition }: Given, others: readonly Given[]): boolean =>
    others.every((each) => each.condition !== condition);
  return inks.some((ink) =>
    grounds.some(
      (ground) =>
        (ink.condition === ground.condition ||
          (ground.condition === '' && isAlone(ink, grounds)) ||
          (ink.condition === '' && isAlone(ground, inks))) &&
        areAlike(ink.looks, ground.looks),
    ),
  );
}

/** In the same look of the page; what has but one is met in all. */
function areAlike(ink: Looks, ground: Looks): boolean {
  return ink.some((inks, look) =>
    ground.some(
      (grounds, other) =>
        (look === other || ink.length === 1 || ground.length === 1) &&
        inks.some((each) => grounds.some((one) => isHardToTell(each, one))),
    ),
  );
}

/** A ratio of contrast under which words are missed; WCAG 2.2 asks for 4.5, and for 3 in large letters. */
const leastContrast = 1.5;

function isHardToTell(ink: Shade, ground: Shade): boolean {
  if (ink === null || ground === null) return true;
  const [, , , cover] = ink;
  const mixed = ink.map((part, index) => part * cover + (ground[index] ?? 0) * (1 - cover));
  const [darker = 0, lighter = 0] = [luminance(mixed), luminance(ground)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05) < leastContrast;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function looksOf(value: string, side: 'inks' | 'grounds', custom: CustomProperties): Looks {
  const looks = valuesOf(plainValue(value), custom).flatMap((each) => eachScheme(each.trim()));
  // An ink of its own value is that of its parent, and the first of all is the browser's.
  if (side === 'inks')
    return looks.map((each) => (each === 'currentcolor' ? [] : shadesIn(each === 'initial' ? 'canvastext' : each)));
  // What shows through is told from what is behind it.
  return looks.map((each) => shadesIn(each).filter((shade) => shade === null || shade[3] >= 0.5));
}

/** `light-dark()` is one of two. */
function eachScheme(value: string): string[] {
  const light = value.replace(lightDark, (_, first: string) => first);
  return light === value ? [value] : [light, value.replace(lightDark, (_, __, second: string) => second)];
}

const argument = String.raw`((?:[^(),]|\((?:[^()]|\([^()]*\))*\))*)`;
const lightDark = new RegExp(String.raw`light-dark\(${argument},${argument}\)`, 'g');

/** Colours known by their words, since a page repeats few. */
const known = new Map<string, readonly Shade[]>();
const mostKnown = 2000;

function shadesIn(value: string): readonly Shade[] {
  const before = known.get(value);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const found = readShades(value);
  known.set(value, found);
  return found;
}

function readShades(value: string): Shade[] {
  const found: Shade[] = [];
  const take = (part: ReturnType<typeof componentsOf>[number]): void => {
    const { color, serializeRGB } = colours();
    const { isFunctionNode, isTokenNode } = values();
    if (isTokenNode(part)) {
      const word = part.toString().trim();
      if (systemColours.has(word)) found.push(systemColours.get(word) ?? null);
      if (word.startsWith('url(')) found.push(null);
    }
    const data = color(part);
    if (data !== false) {
      const shade = shadeOf(serializeRGB(data).toString());
      if (shade === null || shade[3] > 0) found.push(shade);
    } else if (isFunctionNode(part)) {
      const name = part.getName().toLowerCase();
      if (name.endsWith('gradient')) for (const each of part.value) take(each);
      else if (!lengths.test(name)) found.push(null);
    }
  };
  for (const each of componentsOf(value)) take(each);
  return found;
}

function componentsOf(value: string) {
  return values().parseListOfComponentValues(tokens().tokenize({ css: value }));
}

/** Functions that come to a length, a place or an angle. */
const lengths =
  /^(?:calc|min|max|clamp|round|mod|rem|abs|sign|sin|cos|tan|sqrt|pow|hypot|exp|log|env|anchor|anchor-size)$/;

function shadeOf(rgb: string): Shade {
  const [red, green, blue, cover = 1] = (rgb.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return red === undefined || green === undefined || blue === undefined
    ? null
    : [red / 255, green / 255, blue / 255, cover];
}

/** Colours that a browser takes from the system it runs on, as they are by default; what an `accent` or a selection is, nobody knows. */
const systemColours: ReadonlyMap<string, Shade> = new Map<string, Shade>([
  ...[
    'canvastext',
    'linktext',
    'visitedtext',
    'activetext',
    'buttontext',
    'fieldtext',
    'marktext',
    'windowtext',
    'infotext',
    'menutext',
  ].map((name): [string, Shade] => [name, [0, 0, 0, 1]]),
  ['graytext', [0.5, 0.5, 0.5, 1]],
  ...['canvas', 'field', 'window', 'buttonface'].map((name): [string, Shade] => [name, [1, 1, 1, 1]]),
  ['mark', [1, 1, 0, 1]],
  ...[
    'accentcolor',
    'accentcolortext',
    'selecteditem',
    'selecteditemtext',
    'highlight',
    'highlighttext',
    'buttonborder',
    'buttonhighlight',
    'buttonshadow',
    'background',
    'menu',
    'infobackground',
    'scrollbar',
    'appworkspace',
    'activecaption',
    'captiontext',
    'inactivecaption',
    'inactivecaptiontext',
    'currentcolor',
  ].map((name): [string, Shade] => [name, null]),
]);
