/**
 * The declarations of a style sheet that can put words on a page or move those
 * that are there: strings and counters that are shown, attributes, signs of
 * lists, and orders other than the written one.
 */
import { string as cssString } from 'css-tree/utils';
import { isWholeSentence } from '../script/additions.ts';
import { isNamed, publishedElements, wholeText } from '../tree/published-elements.ts';
import { eachToken, kinds, plainName, plainToken } from './tokens.ts';
import { crossedBoxes, crosses, openBoxes, crossesAlone, ticks, timesSigns } from '../../../text/marks.ts';

/** A style sheet, or what a `style` attribute holds. */
export interface StyleText {
  readonly code: string;
  /** The element that has the attribute; `null` for a style sheet. */
  readonly owner: string | null;
  /** Whether it is of a page within an attribute. */
  readonly isInner: boolean;
  readonly from: number;
  readonly to: number;
}

/** The styles in a style sheet, or in the elements and attributes of a page and of the pages within its attributes. */
export function stylesIn(text: string, format: 'css' | 'html' | 'svg' | 'xml'): StyleText[] {
  if (format === 'css') return [{ code: text, owner: null, isInner: false, from: 0, to: text.length }];
  const inner: StyleText[] = [];
  const own = publishedElements(text, format).flatMap((element): StyleText[] => {
    const sheet = isNamed(element, 'style') ? wholeText(element) : null;
    for (const { name, value, from, to } of element.attributes)
      if (name === 'srcdoc') inner.push({ code: value, owner: null, isInner: true, from, to });
    return [
      ...(sheet === null ? [] : [{ code: sheet.code, owner: null, isInner: false, from: sheet.from, to: sheet.to }]),
      ...element.attributes
        .filter(({ name }) => name === 'style')
        .map(({ value, from, to }) => ({ code: value, owner: element.name, isInner: false, from, to })),
    ];
  });
  return [
    ...own,
    ...inner.flatMap(({ code, from, to }) =>
      stylesIn(code, 'html').map((each) => ({ ...each, isInner: true, from, to })),
    ),
  ];
}

export interface WordyDeclaration {
  /** The rule with this declaration alone, as its style sheet has it but for white space. */
  readonly rule: string;
  /** `words`: it shows some; `order`: it shows others' elsewhere or otherwise; `boxes`: it has boxes drawn anew, which may then look ticked. */
  readonly kind: 'words' | 'order' | 'boxes';
  readonly from: number;
  readonly to: number;
}

interface Token {
  readonly type: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Properties whose strings and names are never shown as words. */
const silent =
  /^(?:-(?:webkit|moz|ms)-)?(?:font|font-family|font-feature-settings|font-variation-settings|font-language-override|font-palette|src|unicode-range|grid|grid-template|grid-template-areas|syntax|inherits|system|speak-as|range|fallback|will-change|transition|transition-property|animation|animation-name|container|container-name|anchor-name|position-anchor|mask|mask-image|background|background-image|cursor|filter|clip-path|offset-path|d|border-image|border-image-source|shape-outside)$/;

/** What `@counter-style` composes signs of: names without quotes, too. */
const signs = /^(?:symbols|additive-symbols|prefix|suffix|negative|pad)$/;

/** What is read: letters, digits, marks that say yes or no, and awards. */
const letterOrDigit = new RegExp(
  `[\\p{L}\\p{N}🏅🏆🥇🥈🥉🎖🏵🎗🌟⭐★🎉🎓🆗👌💯☓${ticks}${crosses}${crossesAlone}${openBoxes}${crossedBoxes}${timesSigns}]`,
  'u',
);

/** Every such declaration of a style sheet, or of a `style` attribute, in order. */
export function wordyDeclarations(css: string): WordyDeclaration[] {
  const found: WordyDeclaration[] = [];
  const around: Prelude[] = [];
  let part: Token[] = [];
  let depth = 0;
  const close = (): void => {
    const kind = kindOf(part, around);
    const [first] = part;
    const last = part.at(-1);
    if (kind !== null && first !== undefined && last !== undefined)
      found.push({ kind, rule: ruleOf(around, part), from: first.from, to: last.to });
    part = [];
  };
  eachToken(css, (type, from, to) => {
    if (type === kinds.Comment || (part.length === 0 && type === kinds.WhiteSpace)) return;
    const text = css.slice(from, to);
    if (type === kinds.Function || text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && text === ';') return close();
    if (text === '{') {
      // A rule's own braces end what was open before them.
      depth = 0;
      around.push({ written: written(part), plain: plain(part) });
      part = [];
      return;
    }
    if (text === '}') {
      depth = 0;
      close();
      around.pop();
      return;
    }
    part.push({ type, text, from, to });
  });
  close();
  return found;
}

/** Tokens with one space for each stretch of white space. */
function written(part: readonly Token[]): string {
  return part
    .map(({ type, text }) => (type === kinds.WhiteSpace ? ' ' : text))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** What stands before a block, as it is written and without escapes. */
interface Prelude {
  readonly written: string;
  readonly plain: string;
}

/** Tokens as they are compared: without escapes in names, and in lower case. */
function plain(part: readonly Token[]): string {
  return written(part.map((token) => ({ ...token, text: plainToken(token.type, token.text) }))).toLowerCase();
}

function ruleOf(around: readonly Prelude[], part: readonly Token[]): string {
  return around.reduceRight((inner, each) => `${each.written} { ${inner} }`, written(part));
}

function kindOf(part: readonly Token[], around: readonly Prelude[]): WordyDeclaration['kind'] | null {
  const [name, ...rest] = part.filter(({ type }) => type !== kinds.WhiteSpace);
  if (name === undefined) return null;
  if (name.type === kinds.AtKeyword) return null;
  const isDeclaration = name.type === kinds.Ident && rest[0]?.text === ':';
  // What is no declaration is dropped by browsers, but not what only we cannot read.
  if (!isDeclaration) return rest.some(showsWords) ? 'words' : null;
  const property = plainName(name.text);
  const value = rest.slice(1);
  const prelude = around.at(-1)?.plain ?? '';
  if (
    property === 'content' &&
    value.length === 1 &&
    value[0]?.type === kinds.String &&
    /::?(?:before|after)$/.test(prelude) &&
    isWholeSentence(cssString.decode(value[0].text))
  )
    return null;
  if (value.some(showsWords) && !silent.test(property) && !isFontList(property, value)) return 'words';
  if (signs.test(property) && /^@counter-style\b/.test(prelude) && value.some(({ text }) => letterOrDigit.test(text)))
    return 'words';
  if (
    /^(?:-(?:webkit|moz|ms)-)?appearance$/.test(property) &&
    !/^(?:auto|revert|inherit|initial|unset)\b/.test(plain(value))
  )
    return 'boxes';
  return isReordering(property, plain(value), prelude) ? 'order' : null;
}

/** A list with commas that ends in a generic family is good for fonts alone: no property that shows words takes commas between them. */
function isFontList(property: string, value: readonly Token[]): boolean {
  if (
    !property.startsWith('--') ||
    !/^(?:serif|sans-serif|monospace|system-ui|cursive|fantasy|ui-[a-z-]+)$/.test(value.at(-1)?.text ?? '')
  )
    return false;
  return (
    value.at(-2)?.text === ',' &&
    value.every(({ type, text }) => type === kinds.String || type === kinds.Ident || text === ',')
  );
}

/** Functions that show what stands elsewhere, or is counted. */
const showing =
  /^(?:attr|counter|counters|symbols|string|target-counter|target-counters|target-text|leader|element|content)\($/i;

function showsWords({ type, text }: Token): boolean {
  if (type === kinds.String || type === kinds.BadString) return letterOrDigit.test(cssString.decode(text));
  return type === kinds.Function && showing.test(plainName(text));
}

/** Values that leave everything as it is written. */
const unchanged = /^(?:inherit|initial|unset|revert|revert-layer)$/;

/** Signs of lists that are no letters, and numbers in their usual form. */
const plainSigns =
  /^(?:(?:"[^"]*"|'[^']*'|none|disc|circle|square|decimal|decimal-leading-zero|inside|outside|disclosure-open|disclosure-closed)\s*|url\([^)]*\)\s*)+$/;

/** What of a drop letter or a first line leaves it where it is, and seen. */
const plainOfFirst =
  /^(?:font-weight|font-style|font-family|font-variant|font-feature-settings|letter-spacing|word-spacing|line-height|text-transform)$/;

/** Whether a declaration shows what it applies to, or what is in it, in another order than it is written; unknown properties may do anything. */
function isReordering(property: string, value: string, selector: string): boolean {
  const plainValue = value.replace(/\s*!\s*important$/, '');
  const name = property.replace(/^-(?:webkit|moz|ms|o)-/, '');
  if (property.startsWith('--') || plainValue === '') return false;
  if (/::?first-(?:letter|line)\b/i.test(selector) && !plainOfFirst.test(name)) return true;
  if (unchanged.test(plainValue)) return false;
  switch (name) {
    case 'order':
    case 'box-ordinal-group':
    case 'flex-order':
      return plainValue !== '0';
    case 'flex-direction':
    case 'flex-flow':
    case 'flex-wrap':
    case 'box-direction':
      return /reverse|var\(/.test(plainValue);
    case 'direction':
      return plainValue !== 'ltr';
    case 'unicode-bidi':
      return !/^(?:normal|isolate|embed|plaintext)$/.test(plainValue);
    case 'writing-mode':
      return plainValue !== 'horizontal-tb';
    case 'float':
      return plainValue !== 'none';
    case 'caption-side':
      return plainValue !== 'top';
    case 'display':
      return /table-(?:header-group|footer-group|caption)|ruby|var\(/.test(plainValue);
    case 'list-style':
    case 'list-style-type':
      return !plainSigns.test(plainValue);
    case 'counter-reset':
    case 'counter-set':
    case 'counter-increment':
      return /\blist-item\b|var\(/.test(plainValue);
    case 'reading-flow':
    case 'reading-order':
    case 'all':
      return true;
    default:
      return !isKnown(name);
  }
}

/**
 * Properties of which it is known that they show no words and leave them in
 * their order, by their first parts: `margin` stands for `margin-left` as well.
 * What a place on the page or a colour can do is left to whoever looks at it.
 */
const known = new Set(
  `
    accent align alignment animation appearance aspect backdrop backface background baseline block border
    bottom box break caption-side caret clear clip color column columns contain container content
    content-visibility corner cursor cx cy d dominant dynamic empty field fill filter flex font force forced
    gap grid hanging height high hyphenate hyphens image initial-letter inline input inset interactivity
    interpolate interpolate-size isolation justify left letter lighting line margin marker marks mask math
    max min mix nav object offset opacity orphans osx outline overflow overlay overscroll padding page paint
    perspective place pointer position print print-color-adjust quotes r resize right rotate row ruby rx ry
    scale scroll scrollbar shape size smoothing speak src stop stroke tab table tap text timeline top touch
    transform transition translate unicode-range user vector vertical view visibility white widows width
    will word x y z zoom
  `
    .trim()
    .split(/\s+/),
);

function isKnown(name: string): boolean {
  return known.has(name) || known.has(name.split('-', 1)[0] ?? '') || descriptors.test(name);
}

/** What rules such as `@font-face`, `@property` and `@counter-style` declare. */
const descriptors =
  /^(?:ascent-override|descent-override|line-gap-override|size-adjust|syntax|inherits|initial-value|system|symbols|additive-symbols|prefix|suffix|negative|range|pad|fallback|speak-as|navigation|types|base-palette|override-colors|result|orientation|bleed)$/;
