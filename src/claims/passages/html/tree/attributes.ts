import type { Carrier } from '../../../types.ts';
import type { ElementNode } from './tree.ts';

/** How an attribute's value is to be read; `null` means that it holds no words. */
export type AttributeUse =
  | { readonly kind: 'words'; readonly carrier: Carrier }
  | { readonly kind: 'target' | 'targets' | 'style' | 'script' | 'html' | 'meta' }
  | null;

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/**
 * Attributes that HTML, ARIA and SVG define as names, references, numbers or
 * keywords: no reader, screen reader or search engine takes them for words.
 * Every other attribute may hold words, whoever invented it; `autocomplete` is
 * one of them, for what a field asks for (`cc-number`) says what the page does.
 */
const machine = set(`
  id class for name type rel rev method enctype charset lang xml:lang hreflang dir role tabindex width height
  size sizes span colspan rowspan scope headers rows cols wrap maxlength minlength min max step pattern accept
  accept-charset autocapitalize autofocus async defer nomodule crossorigin integrity nonce loading decoding
  fetchpriority referrerpolicy media target usemap ismap shape coords http-equiv is slot part exportparts
  itemscope itemtype itemid itemref draggable contenteditable spellcheck translate hidden inert popover
  popovertarget popovertargetaction open checked selected disabled readonly required multiple controls
  autoplay loop muted playsinline preload kind srclang start reversed datetime inputmode enterkeyhint sandbox
  allow allowfullscreen frameborder scrolling marginheight marginwidth align valign border cellpadding
  cellspacing bgcolor color form formmethod formenctype formtarget formnovalidate novalidate list blocking as
  imagesizes high low optimum dirname property fill stroke d viewbox transform points x y x1 x2 y1 y2 cx cy r
  rx ry dx dy preserveaspectratio version opacity offset clip-path clip-rule fill-rule fill-opacity
  stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-opacity
  stroke-miterlimit stop-color stop-opacity gradientunits gradienttransform patternunits patterntransform
  marker-end marker-start marker-mid mask filter text-anchor dominant-baseline font-size font-weight
  font-family letter-spacing focusable shape-rendering aria-hidden aria-labelledby aria-describedby
  aria-controls aria-owns aria-activedescendant aria-details aria-errormessage aria-flowto aria-current
  aria-live aria-atomic aria-relevant aria-busy aria-checked aria-expanded aria-selected aria-pressed
  aria-disabled aria-haspopup aria-modal aria-level aria-setsize aria-posinset aria-orientation aria-invalid
  aria-required aria-readonly aria-multiline aria-multiselectable aria-sort aria-autocomplete aria-colcount
  aria-colindex aria-colspan aria-rowcount aria-rowindex aria-rowspan aria-valuenow aria-valuemin
  aria-valuemax
`);

const targets = set(
  'href src xlink:href action formaction poster cite data background longdesc ping manifest codebase archive profile',
);

const targetLists = set('srcset imagesrcset');

/** Tell how to read an attribute, by its name and the element that has it. */
export function useOf(name: string, element: ElementNode): AttributeUse {
  if (machine.has(name) || name.startsWith('xmlns')) return null;
  if (targets.has(name)) return { kind: 'target' };
  if (targetLists.has(name)) return { kind: 'targets' };
  if (name === 'style') return { kind: 'style' };
  if (name === 'srcdoc') return { kind: 'html' };
  if (name === 'content' && element.name === 'meta') return { kind: 'meta' };
  if (name.startsWith('on') && !name.includes('-')) return { kind: 'script' };
  return { kind: 'words', carrier: carrierOf(name, element) };
}

function carrierOf(name: string, element: ElementNode): Carrier {
  if (element.isForeign || element.name === 'svg') return 'svg';
  if (name === 'alt') return 'image-alt';
  if (name === 'title' && (element.name === 'img' || element.name === 'picture')) return 'image-title';
  if (name === 'title' && element.name === 'a') return 'link-title';
  if (name === 'value' || (name === 'label' && element.name !== 'track')) return 'control';
  return name === 'download' ? 'file-name' : 'html-attribute';
}

/** A letter, or a figure that is more than a number: `24/7`, `99.9 %`, `#1`. */
const word = /\p{L}|\d[^\d\s]|[^\d\s]\d/u;

/** `path:line` or `path:line:column`: where a build says that an element came from. */
const provenance = /^[^\s:]+\.[a-z]+:\d+(?::\d+)?$/i;

/** Whether a value can be read: it has a word and is no note of its own origin. */
export function holdsWords(value: string): boolean {
  return word.test(value) && !provenance.test(value);
}

const numberLists = /^[\w-]+\s*=\s*[\w.-]+(?:\s*[,;]\s*[\w-]+\s*=\s*[\w.-]+)*$/;
const keywordLists = /^[a-z-]+(?::-?\w+)?(?:\s*,\s*[a-z-]+(?::-?\w+)?)*$/i;
const colour = /^(?:#[\da-f]{3,8}|[a-z]+|[a-z]+\([\d\s.,%/a-z-]*\))$/i;

/** What the grammar of a `<meta>` that machines read looks like, by its name. */
const machineMeta: ReadonlyMap<string, RegExp> = new Map([
  ['viewport', numberLists],
  ['format-detection', numberLists],
  ['theme-color', colour],
  ['msapplication-tilecolor', colour],
  ['color-scheme', /^[a-z]+(?: [a-z]+)*$/],
  ['robots', keywordLists],
  ['googlebot', keywordLists],
  ['bingbot', keywordLists],
  ['referrer', keywordLists],
  ['generator', /^[\w@./-]+ v?\d[\w.+-]*$/],
]);

/**
 * Whether a `<meta>` is for machines alone. Its name is not enough: the content
 * must also be in the grammar that the name promises, or it is read as words.
 */
export function isMachineMeta(name: string | null, content: string): boolean {
  return name !== null && machineMeta.get(name.toLowerCase())?.test(content) === true;
}
