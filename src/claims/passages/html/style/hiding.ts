/**
 * Whether a declaration of style keeps words from the eye: takes them off the
 * page, leaves them without ink, size or place, or strikes them. What depends on
 * a sum counts as possible.
 */
import { type CustomProperties, isAnything, plainValue, valuesOf } from './custom-values.ts';
import { areSymbols, familiesIn } from './fonts.ts';
import { fewestIn, isSlightTurn, isSmallerThan, lengthsIn, mostIn } from './lengths.ts';
import type { Declaration } from './sheet.ts';
import { computed, summed } from './sums.ts';

/** `always` where nothing else is needed for it. */
export type Hiding = 'always' | 'perhaps' | null;

/** What a block of declarations does to the end of a text, as bits: an end is cut off where `ends` is, or `clips` with one of the others. */
const cutting = { clips: 1, isLow: 2, isOneLine: 4, ends: 8 } as const;

/** Whether a style with these bits of {@link cutting} may cut off the end of a text. */
export function mayCutEnd(cuts: number): boolean {
  return (
    (cuts & cutting.ends) !== 0 || ((cuts & cutting.clips) !== 0 && (cuts & (cutting.isLow | cutting.isOneLine)) !== 0)
  );
}

/** What declarations do to the end of a text, as bits of {@link cutting}. */
export function cuttingOf(declarations: readonly Declaration[], { custom }: StyleWorld): number {
  return declarations.reduce((bits, { property, value }) => {
    const name = unprefixed(property);
    const bit = cuttingRules.find(([names]) => names.test(name));
    return bit !== undefined &&
      valuesOf(plainValue(value), custom).some((each) => isAnything(each) || bit[1].test(plainNumbers(each)))
      ? bits | bit[2]
      : bits;
  }, 0);
}

/** Up to some three lines, in any unit; a sum may be anything. */
const low =
  /^[+-]?(?:[0-5]?\d(?:\.\d+)?px|(?:\d|[1-3]\d|4[0-5])(?:\.\d+)?pt|[0-3]?(?:\.\d+)?(?:r?em|r?lh|r?ic|r?cap|pc)|4r?em|[0-7](?:\.\d+)?(?:r?ex|r?ch|cq\w+|[dls]?v[a-z]+)|(?:\d|1[0-6])(?:\.\d+)?mm|[01]?(?:\.\d+)?cm|0?\.[0-6]\d*in|(?:[0-5]?\d|6[0-4])(?:\.\d+)?q)$|^[\w-]+\(/;

const cuttingRules: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^overflow(?:-(?:x|y|block|inline))?$/, /\b(?:hidden|clip|auto|scroll|overlay)\b/, cutting.clips],
  [/^contain$/, /\b(?:strict|content|paint|size)\b/, cutting.clips],
  [/^(?:max-)?(?:height|block-size)$/, low, cutting.isLow],
  [/^grid-(?:template|auto)-rows$/, new RegExp(low.source.replace('$|', '(?:\\s|$)|')), cutting.isLow],
  // Eight times as broad as it is high.
  [/^aspect-ratio$/, /^(?:auto )?(?:[89]|\d{2,})(?:\.\d+)?(?:\s*\/\s*1)?$/, cutting.isLow],
  [/^(?:white-space|text-wrap(?:-mode)?)$/, /\b(?:nowrap|pre)\b/, cutting.isOneLine],
  [/^text-overflow$/, /^(?!clip$)/, cutting.ends],
  [/^(?:line-clamp|max-lines)$/, /\b[1-3]\b|\(/, cutting.ends],
];

/** What a block of declarations does to the place of words, as bits: they may be off the page where both are. */
const placing = { isFree: 1, isElsewhere: 2 } as const;

/** Whether a style with these bits of {@link placing} may have its words off the page. */
export function mayBeOffPage(places: number): boolean {
  return places === (placing.isFree | placing.isElsewhere);
}

/** What declarations do to the place of words, as bits of {@link placing}. */
export function placesOf(declarations: readonly Declaration[], { custom }: StyleWorld): number {
  return declarations.reduce((bits, { property, value }) => {
    if (property !== 'position' && !/^(?:top|right|bottom|left|inset(?:-.*)?)$/.test(property)) return bits;
    return valuesOf(plainValue(value), custom).reduce((sum, each) => sum | placeBy(property, plainNumbers(each)), bits);
  }, 0);
}

/** A line is no higher than an offset of that; farther away than others, a small screen ends. */
const fewestPixels = -1;
const mostPixels = 300;

function placeBy(property: string, value: string): number {
  if (property === 'position') return isAnything(value) || /absolute|fixed/.test(value) ? placing.isFree : 0;
  return isAnything(value) || fewestIn(value) <= fewestPixels || mostIn(value) >= mostPixels ? placing.isElsewhere : 0;
}

/** Whether declarations strike words out. */
export function areStriking(declarations: readonly Declaration[], { custom }: StyleWorld): boolean {
  return declarations.some(
    ({ property, value }) =>
      /^text-decoration(?:-line)?$/.test(unprefixed(property)) && valuesOf(plainValue(value), custom).some(strikes),
  );
}

/** What the custom properties of a page may be, and what its animations do. */
export interface StyleWorld {
  readonly custom: CustomProperties;
  readonly keyframes: ReadonlyMap<string, readonly Declaration[]>;
  /** Families whose letters are no letters, or too small to be read, in lower case. */
  readonly unreadable: ReadonlySet<string>;
}

/** What a block of declarations does to the words it applies to. */
export function hidingOf(declarations: readonly Declaration[], world: StyleWorld): Hiding {
  const each = declarations.map((declaration) => hidingBy(declaration, world));
  if (each.includes('always')) return 'always';
  return each.includes('perhaps') ? 'perhaps' : null;
}

function hidingBy({ property, value }: Declaration, world: StyleWorld): Hiding {
  const name = unprefixed(property);
  const rule = rules.get(name) ?? (/^(?:margin|inset)-/.test(name) ? offPage : undefined);
  if (name === 'animation' || name === 'animation-name') return isHiddenBy(value, world) ? 'perhaps' : null;
  if (rule === undefined) return null;
  const values = valuesOf(plainValue(value), world.custom).flatMap((each) => (isAnything(each) ? each : summed(each)));
  // What a function of CSS decides may be anything.
  const found = values.map((each) =>
    isAnything(each) ? 'perhaps' : (rule(plainNumbers(each)) ?? fontsOf(name, each, world)),
  );
  // One of several values is in force at a time, and nobody knows which.
  if (found.length > 0 && found.every((hiding) => hiding === 'always')) return 'always';
  return found.some((hiding) => hiding !== null) ? 'perhaps' : null;
}

/** Letters of another kind, or of no size. */
function fontsOf(name: string, value: string, { unreadable }: StyleWorld): Hiding {
  if (name !== 'font-family' && name !== 'font') return null;
  return perhaps(familiesIn(value).some((family) => areSymbols(family) || unreadable.has(family)));
}

/** A property without the name of a browser before it. */
function unprefixed(property: string): string {
  return property.replace(/^-(?:webkit|moz|ms|o)-/, '');
}

function strikes(decoration: string): boolean {
  return decoration.includes('line-through');
}

function isHiddenBy(animation: string, world: StyleWorld): boolean {
  const names = new Set(
    valuesOf(animation.toLowerCase(), world.custom).flatMap((each) =>
      each.split(/[\s,]+/).map((name) => name.replace(/^["']|["']$/g, '')),
    ),
  );
  return [...world.keyframes].some(([name, declarations]) => {
    if (!names.has(name.toLowerCase()) && !names.has('if()')) return false;
    return (
      declarations.some((each) => !each.property.startsWith('animation') && hidingBy(each, world) !== null) ||
      placesOf(declarations, world) !== 0
    );
  });
}

/** Numbers without an exponent: `1e-9em` is `0.000000001em`. */
function plainNumbers(value: string): string {
  return value.replace(
    /([+-]?(?:\d+\.?\d*|\.\d+))e([+-]?\d{1,3})(?=[a-z%]|\b|$)/g,
    (_, number: string, power: string) => {
      const exact = Number(number) * 10 ** Number(power);
      return Number.isFinite(exact) ? (Math.abs(exact) < 1e-9 ? '0' : exact.toFixed(9)) : '0';
    },
  );
}

type Rule = (value: string) => Hiding;

const always = (isSo: boolean): Hiding => (isSo ? 'always' : null);
const perhaps = (isSo: boolean): Hiding => (isSo ? 'perhaps' : null);

/** Lengths under which a letter is a dot, by unit. */
const tiny: Readonly<Record<string, number>> = {
  px: 3,
  pt: 2.5,
  pc: 0.2,
  mm: 1,
  cm: 0.1,
  in: 0.05,
  q: 4,
  em: 0.2,
  rem: 0.2,
  ex: 0.4,
  rex: 0.4,
  ch: 0.4,
  rch: 0.4,
  ic: 0.2,
  ric: 0.2,
  cap: 0.3,
  rcap: 0.3,
  lh: 0.15,
  rlh: 0.15,
  '%': 20,
  vw: 0.25,
  vh: 0.3,
  vi: 0.25,
  vb: 0.3,
  vmin: 0.3,
  vmax: 0.25,
  cqw: 0.25,
  cqh: 0.3,
  cqi: 0.25,
  cqb: 0.3,
  cqmin: 0.3,
  cqmax: 0.25,
};

function isTiny(length: string): boolean {
  const [, number = '', unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z]*|%)$/.exec(length) ?? [];
  if (number === '') return false;
  const size = Number(number);
  return size <= 0 || size < (tiny[unit] ?? tiny[unit.replace(/^[dls]v/, 'v')] ?? 0);
}

const fontSize: Rule = (value) => {
  const lengths = value.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)?/g) ?? [];
  if (computed.test(value)) return perhaps(lengths.some((each) => isTiny(each)));
  // Of the depth of a formula nobody knows how deep it is.
  return (
    always(isTiny(value.trim())) ??
    perhaps(
      value.trim() === 'math' ||
        (/%$/.test(value.trim()) ? Number.parseFloat(value) < 40 : isSmallerThan(value.trim(), 7)),
    )
  );
};

const font: Rule = (value) => {
  const size =
    /(?:^|\s)([+-]?(?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)|0|\w+\(.*?\)+)\s*(?:\/|\s+[^\d\s])/.exec(value)?.[1] ?? '';
  return size === '' ? null : fontSize(size);
};

/** A number or share of a whole under a tenth. */
function isFaint(number: string): boolean {
  if (number.trim() === 'none') return true;
  const value = number.trim().endsWith('%') ? Number(number.trim().slice(0, -1)) / 100 : Number(number);
  return number.trim() !== '' && Number.isFinite(value) && value < 0.1;
}

/** Too faint or small for most, if not for all. */
const isDim = (value: string): boolean => /^0*\.[0-2]\d*$|^[0-2]?\d%$/.test(value.trim());

const faint: Rule = (value) => (computed.test(value) ? 'perhaps' : (always(isFaint(value)) ?? perhaps(isDim(value))));

const scaled: Rule = (value) => {
  if (value === 'none') return null;
  if (computed.test(value)) return 'perhaps';
  const parts = value.split(/\s+/);
  return always(parts.some((each) => isFaint(each) && !each.startsWith('-'))) ?? perhaps(parts.some(isDim));
};

const ink: Rule = (value) => {
  if (/^transparent$|^#[\da-f]{3}0$|^#[\da-f]{6}0\w$/.test(value)) return 'always';
  const alpha = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(.*[,/]\s*([\d.]+%?|none)\s*\)$/.exec(value);
  if (
    alpha !== null &&
    (value.includes('/') || /a\(/.test(value) || value.split(',').length === 4) &&
    isFaint(alpha[1] ?? '')
  )
    return 'always';
  return perhaps(
    /^#[\da-f]{3}[1-3]$|^#[\da-f]{6}[0-3][\da-f]$|\btransparent\b|^(?:canvas|field|window|background)$/.test(value) ||
      (computed.test(value) && /[,/]/.test(value)),
  );
};

const moved: Rule = (value) => {
  if (/scale[xyz3d]*\(\s*0*\.?0\d*\s*[,)]/.test(value)) return 'always';
  if (/matrix(?:3d)?\(\s*0*\.?0*\s*,/.test(value)) return 'always';
  return perhaps(value !== 'none' && !areSlightMoves(value));
};

/** Shifts of less than a line, and turns that leave words to be read. */
function areSlightMoves(value: string): boolean {
  const rest = value.replace(/(translate(?:x|y|z|3d)?|rotatez?)\(([^()]*)\)/g, (whole, name: string, args: string) => {
    const isSlight = name.startsWith('rotate')
      ? isSlightTurn(args)
      : args.split(',').every((each, at) => (at === 2 || name.endsWith('z') ? isNothing(each) : isSlightShift(each)));
    return isSlight ? '' : whole;
  });
  return rest.trim() === '';
}

function isSlightShift(length: string): boolean {
  if (/%\s*$/.test(length)) return Math.abs(Number.parseFloat(length)) < 60;
  return !computed.test(length) && lengthsIn(length).every((each) => Math.abs(each) < 20);
}

/** Towards whoever looks, any way may be too long: what is around may have them stand close. */
function isNothing(length: string): boolean {
  return /^\s*[+-]?0*\.?0*[a-z]*\s*$/.test(length);
}

const shifted: Rule = (value) =>
  value === 'none'
    ? null
    : (offPage(value) ??
      perhaps(
        !value
          .trim()
          .split(/\s+/)
          .every((each, at) => (at === 2 ? isNothing(each) : isSlightShift(each))),
      ));

const turnedBy: Rule = (value) => perhaps(value !== 'none' && !isSlightTurn(value.replace(/^z\s+|\s+z$/, '')));

/** A place around which a small turn is a long way. */
const farOrigin: Rule = (value) => perhaps(computed.test(value) || fewestIn(value) <= -100 || mostIn(value) >= 600);

const offPage: Rule = (value) => {
  if (/-\d{3,}|-\d{2,}(?:\.\d+)?(?:r?em|vw|vh|[dls]v[wh]|%)/.test(value)) return 'always';
  return perhaps(
    /\d{4,}px|\d{3,}(?:r?em|v[wh]|[dls]v[wh]|%)|(?:[6-9]\d|1\d\d)(?:\.\d+)?(?:v[wh]|[dls]v[wh]|%)|-(?:[2-9]|\d{2,})(?:\.\d+)?r?em/.test(
      value,
    ) ||
      computed.test(value) ||
      fewestIn(value) <= -30 ||
      mostIn(value) >= 1000,
  );
};

/** A height under which a line is a hairline. */
const noHeight: Rule = (value) =>
  noSize(value) ?? perhaps(/^[+-]?0*\.[0-4]\d*r?em$|\b(?:calc|min|max|clamp)\(/.test(value) || isSmallerThan(value, 8));

const noSize: Rule = (value) =>
  always(
    (/^[+-]?(?:0*\.?0*|0*[01]|0*\.\d+)(?:px|r?em|%|v[wh])?$/.test(value) &&
      !/^[+-]?0*1(?:r?em|%|v[wh])$/.test(value)) ||
      isSmallerThan(value, 1.5),
  );

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['display', (value) => always(/^(?:none|table-column(?:-group)?)\b/.test(value))],
  ['visibility', (value) => always(/^(?:hidden|collapse)\b/.test(value))],
  ['content-visibility', (value) => always(value === 'hidden')],
  ['opacity', faint],
  ['zoom', faint],
  ['scale', scaled],
  ['font-size', fontSize],
  ['font-size-adjust', (value) => always(/^0*\.?0+$/.test(value)) ?? perhaps(/(?:^|\s)0*\.[0-2]\d*$|\(/.test(value))],
  ['text-stroke', (value) => perhaps(!/^0/.test(value))],
  ['text-stroke-width', (value) => perhaps(!/^0/.test(value))],
  ['outline-offset', (value) => perhaps(value.startsWith('-'))],
  ['text-underline-offset', (value) => perhaps(value.startsWith('-'))],
  ['vertical-align', (value) => perhaps(/\d{3,}(?:px|%)|\d{2,}r?em/.test(value))],
  ['font', font],
  ['color', ink],
  ['text-fill-color', ink],
  ['text-security', (value) => always(value !== 'none')],
  ['mask', (value) => always(value !== 'none')],
  ['mask-box-image', (value) => always(value !== 'none')],
  ['mask-box-image-source', (value) => always(value !== 'none')],
  ['mask-border', (value) => always(value !== 'none')],
  ['mask-border-source', (value) => always(value !== 'none')],
  ['offset-path', (value) => perhaps(value !== 'none')],
  ['offset', (value) => perhaps(value !== 'none')],
  ['fill', (value) => (value === 'none' ? 'perhaps' : ink(value))],
  // A line as broad as a letter's stroke fills it up, in a colour of its own.
  ['stroke-width', (value) => perhaps(Number.parseFloat(value) >= 3)],
  ['fill-opacity', faint],
  ['mask-size', (value) => perhaps(value !== 'auto')],
  // What is cut off may be what takes the rest back.
  ...['overflow', 'overflow-x', 'overflow-y', 'overflow-block', 'overflow-inline'].map((name): [string, Rule] => [
    name,
    (value) => perhaps(/\b(?:hidden|clip)\b/.test(value)),
  ]),
  ['grid-template-rows', (value) => perhaps(/(?:^|\s)0(?:px|fr|%)?(?:\s|$)/.test(value))],
  ['mask-image', (value) => always(value !== 'none')],
  ['clip', (value) => always(/^rect/.test(value))],
  [
    'clip-path',
    (value) =>
      /^(?:path\(|inset\(\s*(?:50|[6-9]\d|100)%|circle\(\s*0|polygon\(\s*0 0\s*\)|rect\(\s*0)/.test(value)
        ? 'always'
        : perhaps(value !== 'none'),
  ],
  ['text-indent', (value) => offPage(value) ?? perhaps(/^\d{3,}%/.test(value))],
  // A picture in place of the words of an element.
  ['content', (value) => always(/\burl\(|-gradient\(|\bimage\(|\bimage-set\(|\belement\(/.test(value))],
  ['rotate', turnedBy],
  ['transform-origin', farOrigin],
  ['perspective-origin', farOrigin],
  // Behind the ground of what it stands in.
  ['z-index', (value) => perhaps(value.startsWith('-'))],
  ['math-depth', (value) => perhaps(value.startsWith('add') || Number.parseFloat(value) > 2)],
  ['text-size-adjust', (value) => perhaps(value.endsWith('%') && Number.parseFloat(value) < 40)],
  ['font-family', () => null],
  ['translate', shifted],
  ['left', offPage],
  ['right', offPage],
  ['top', offPage],
  ['bottom', offPage],
  ['inset', offPage],
  ['margin', (value) => always(/-\d{3,}|-\d{2,}r?em/.test(value)) ?? perhaps(fewestIn(value) <= -30)],
  ['width', noSize],
  ['height', noHeight],
  ['max-width', noSize],
  ['max-height', noHeight],
  ['inline-size', noSize],
  ['block-size', noHeight],
  ['max-inline-size', noSize],
  ['max-block-size', noHeight],
  ['line-height', (value) => perhaps(/^0/.test(value) && isFaint(value))],
  // Half as broad as a letter, or as a short word.
  ['letter-spacing', (value) => perhaps(fewestIn(value) <= -3.5)],
  ['word-spacing', (value) => perhaps(fewestIn(value) <= -12)],
  ['contain', (value) => perhaps(/\b(?:strict|size|paint|content)\b/.test(value))],
  ['mix-blend-mode', (value) => perhaps(value !== 'normal')],
  ['transform', moved],
  ['filter', (value) => (/opacity\(\s*0/.test(value) ? 'always' : perhaps(value !== 'none'))],
  ['text-decoration', (value) => always(strikes(value))],
  ['text-decoration-line', (value) => always(strikes(value))],
]);
