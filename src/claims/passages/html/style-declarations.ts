/**
 * The declarations of a style sheet that can put words on a page or move those
 * that are there: strings and counters that are shown, attributes, signs of
 * lists, and orders other than the written one.
 */
import { tokenTypes, tokenize } from 'css-tree/tokenizer';
import { ident, string as cssString } from 'css-tree/utils';
import { isNamed, publishedElements } from './published-elements.ts';

/** A style sheet, or what a `style` attribute holds. */
export interface StyleText {
  readonly code: string;
  /** The element that has the attribute; `null` for a style sheet. */
  readonly owner: string | null;
  readonly from: number;
  readonly to: number;
}

/** The styles in a style sheet, or in the elements and attributes of a page. */
export function stylesIn(text: string, format: 'css' | 'html' | 'svg' | 'xml'): StyleText[] {
  if (format === 'css') return [{ code: text, owner: null, from: 0, to: text.length }];
  return publishedElements(text, format).flatMap((element): StyleText[] => [
    ...(isNamed(element, 'style') ? element.texts.map((each) => ({ ...each, owner: null })) : []),
    ...element.attributes.filter(({ name }) => name === 'style').map(({ value, from, to }) => ({ code: value, owner: element.name, from, to })),
  ]);
}

export interface WordyDeclaration {
  /** The rule with this declaration alone, as its style sheet has it but for white space. */
  readonly rule: string;
  /** `words`: it shows some; `order`: it shows others' elsewhere or otherwise. */
  readonly kind: 'words' | 'order';
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

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Every such declaration of a style sheet, or of a `style` attribute, in order. */
export function wordyDeclarations(css: string): WordyDeclaration[] {
  const found: WordyDeclaration[] = [];
  const around: string[] = [];
  let part: Token[] = [];
  let depth = 0;
  const close = (): void => {
    const kind = kindOf(part, around);
    const [first] = part;
    const last = part.at(-1);
    if (kind !== null && first !== undefined && last !== undefined) found.push({ kind, rule: ruleOf(around, part), from: first.from, to: last.to });
    part = [];
  };
  tokenize(css, (type, from, to) => {
    if (type === tokenTypes['Comment'] || (part.length === 0 && type === tokenTypes['WhiteSpace'])) return;
    const text = css.slice(from, to);
    if (type === tokenTypes['Function'] || text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && text === ';') return close();
    if (text === '{') {
      // A rule's own braces end what was open before them.
      depth = 0;
      around.push(written(part));
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
    .map(({ type, text }) => (type === tokenTypes['WhiteSpace'] ? ' ' : text))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

function ruleOf(around: readonly string[], part: readonly Token[]): string {
  return around.reduceRight((inner, each) => `${each} { ${inner} }`, written(part));
}

function kindOf(part: readonly Token[], around: readonly string[]): WordyDeclaration['kind'] | null {
  const [name, ...rest] = part.filter(({ type }) => type !== tokenTypes['WhiteSpace']);
  if (name === undefined) return null;
  if (name.type === tokenTypes['AtKeyword']) return null;
  const isDeclaration = name.type === tokenTypes['Ident'] && rest[0]?.text === ':';
  // What is no declaration is dropped by browsers, but not what only we cannot read.
  if (!isDeclaration) return rest.some(showsWords) ? 'words' : null;
  const property = ident.decode(name.text).toLowerCase();
  const value = rest.slice(1);
  if (value.some(showsWords) && !silent.test(property) && !isFontList(property, value)) return 'words';
  if (signs.test(property) && /^@counter-style\b/i.test(around.at(-1) ?? '') && value.some(({ text }) => letterOrDigit.test(text))) return 'words';
  return isReordering(property, written(value).toLowerCase()) ? 'order' : null;
}

/** A list with commas that ends in a generic family is good for fonts alone: no property that shows words takes commas between them. */
function isFontList(property: string, value: readonly Token[]): boolean {
  if (!property.startsWith('--') || !/^(?:serif|sans-serif|monospace|system-ui|cursive|fantasy|ui-[a-z-]+)$/.test(value.at(-1)?.text ?? '')) return false;
  return value.at(-2)?.text === ',' && value.every(({ type, text }) => type === tokenTypes['String'] || type === tokenTypes['Ident'] || text === ',');
}

/** Functions that show what stands elsewhere, or is counted. */
const showing = /^(?:attr|counter|counters|symbols|string|target-counter|target-counters|target-text|leader|element|content)\($/i;

function showsWords({ type, text }: Token): boolean {
  if (type === tokenTypes['String'] || type === tokenTypes['BadString']) return letterOrDigit.test(cssString.decode(text));
  return type === tokenTypes['Function'] && showing.test(ident.decode(text));
}

/** Whether a declaration shows what it applies to, or what is in it, in another order than it is written. */
function isReordering(property: string, value: string): boolean {
  const plain = value.replace(/\s*!\s*important$/, '');
  switch (property) {
    case 'order':
    case '-webkit-order':
    case '-webkit-box-ordinal-group':
      return !/^(?:0|initial|unset|revert|revert-layer)$/.test(plain);
    case 'flex-direction':
    case 'flex-flow':
    case 'flex-wrap':
    case '-webkit-box-direction':
      return /reverse|var\(|--/.test(plain);
    case 'direction':
      return !/^(?:ltr|inherit|initial|unset|revert|revert-layer)$/.test(plain);
    case 'unicode-bidi':
      return !/^(?:normal|isolate|embed|plaintext|inherit|initial|unset|revert|revert-layer)$/.test(plain);
    case 'float':
      return /right|end|var\(/.test(plain);
    default:
      return false;
  }
}
