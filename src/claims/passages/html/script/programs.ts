/** The programs of a published text, and what of it runs otherwise than as a program that can be listed. */
import { refreshTarget } from '../refresh.ts';
import {
  type Attribute,
  isNamed,
  type PublishedElement,
  publishedElements,
  type PublishedText,
  valueOf,
} from '../tree/published-elements.ts';
import { scriptProgram } from './script.ts';
import { unresolvedCalls } from './values.ts';

/** A program with its place in the source. */
export type ProgramText = Pick<PublishedText, 'code' | 'from' | 'to'>;

/** What runs, or decides what runs, and cannot be listed: the first words of it and where. */
export interface RunningPart {
  readonly kind:
    | 'handler'
    | 'script-address'
    | 'page-address'
    | 'foreign-script'
    | 'foreign-base'
    | 'transformation'
    | 'charset'
    | 'shadow'
    | 'marks'
    | 'control'
    | 'floating'
    | 'animation'
    | 'formula-order'
    | 'foreign-style';
  readonly from: number;
  readonly to: number;
}

export interface Programs {
  readonly programs: readonly ProgramText[];
  readonly others: readonly RunningPart[];
}

/** Everything in a script, a page or a drawing that a browser runs. */
export function programsIn(text: string, format: 'script' | 'html' | 'svg' | 'xml'): Programs {
  if (format === 'script') return { programs: [{ code: text, from: 0, to: text.length }], others: [] };
  const elements = publishedElements(text, format);
  const programs = elements
    .filter((element) => isNamed(element, 'script') && mayRun(valueOf(element, 'type')))
    .flatMap(({ texts }) => texts.filter(({ code }) => code.trim() !== ''));
  const others = elements.flatMap((element) =>
    element.attributes.flatMap((attribute) => runningAttribute(element, attribute)),
  );
  const told = [...charsets(text), ...elements.flatMap(unreadable), ...reordered(text, elements), ...others];
  return { programs, others: format === 'html' ? told : [...transformations(text), ...told] };
}

/**
 * Whether a browser may run a script of this type, or another script may make a
 * program of it: that is wider than `isProgramType` of the checks, which try only
 * what browsers run, since of an unknown type somebody has to look. An import map
 * decides which programs run.
 */
function mayRun(type: string): boolean {
  return !/^\s*(?:application\/(?:ld\+)?json|speculationrules)\s*$/i.test(type);
}

/** A style sheet of XSLT makes another document of this one, and an entity puts in what stands elsewhere. */
function transformations(text: string): RunningPart[] {
  return [...text.matchAll(/<\?xml-stylesheet\b[^>]*>|<!ENTITY\b[^>]*>/gi)].map(({ index, 0: found }) => ({
    kind: 'transformation',
    from: index,
    to: index + found.length,
  }));
}

/** Elements that show other words than stand in them, or in another order: slots of a shadow tree, letters for numbers, fields within sentences. */
function unreadable({ name, attributes }: PublishedElement): RunningPart[] {
  const value = (wanted: string): Attribute | undefined => attributes.find((one) => one.name.toLowerCase() === wanted);
  const part = (kind: RunningPart['kind'], at: Attribute | undefined): RunningPart[] => [
    { kind, from: at?.from ?? 0, to: at?.to ?? 0 },
  ];
  if (name === 'template' && value('shadowrootmode') !== undefined) return part('shadow', value('shadowrootmode'));
  if ((name === 'ol' || name === 'li') && /^[aAiI]$/.test(value('type')?.value ?? ''))
    return part('marks', value('type'));
  const shown =
    name === 'input' && !/^(?:checkbox|radio|hidden|submit|reset|image|file)$/i.test(value('type')?.value ?? 'text')
      ? value('value')
      : undefined;
  return shown === undefined || shown.value.trim() === '' ? [] : part('control', shown);
}

/**
 * What shows words elsewhere than they are written: tables beside the text,
 * drawings that move their words, formulas that set one over the other.
 */
function reordered(text: string, elements: readonly PublishedElement[]): RunningPart[] {
  const hasText = elements.some((element) => isNamed(element, 'text'));
  const hasWords = elements.some((element) => isNamed(element, 'mtext'));
  return elements.flatMap((element): RunningPart[] => {
    const { name, attributes } = element;
    const of = (wanted: string, value: RegExp, kind: RunningPart['kind']): RunningPart[] =>
      attributes
        .filter((one) => one.name.toLowerCase() === wanted && value.test(one.value))
        .map(({ from, to }) => ({ kind, from, to }));
    if (hasText && /(?:^|:)(?:animate(?:transform|motion)?|set)$/i.test(name))
      return of('attributename', /^/, 'animation').slice(0, 1);
    if (hasWords && /^m(?:over|under|underover|root|multiscripts|prescripts|sup|sub|subsup)$/i.test(name))
      return [{ kind: 'formula-order', ...placeOf(text, name) }];
    return name === 'table' ? of('align', /^\s*(?:left|right)\s*$/i, 'floating') : [];
  });
}

/** The first start tag of that name: elements without attributes keep no place. */
function placeOf(text: string, name: string): { from: number; to: number } {
  const from = Math.max(0, text.search(new RegExp(`<${name}\\b`, 'i')));
  return { from, to: from + name.length + 1 };
}

/** A declared encoding other than the one that the text is read in: a browser may read other letters. */
function charsets(text: string): RunningPart[] {
  const declared =
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?!utf-?8\b)[\w:-][^>]*>|<\?xml\b[^>]*\bencoding\s*=\s*["']\s*(?!utf-?8\b)[^>]*>/gi;
  return [...text.matchAll(declared)].map(({ index, 0: found }) => ({
    kind: 'charset',
    from: index,
    to: index + found.length,
  }));
}

const addressed = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'background',
  'poster',
  'manifest',
  'codebase',
  'archive',
  'ping',
]);
const animated = new Set(['to', 'from', 'by', 'values']);

function runningAttribute(element: PublishedElement, { name, value, from, to }: Attribute): RunningPart[] {
  const part = (kind: RunningPart['kind']): RunningPart[] => [{ kind, from, to }];
  if (/^on[a-z]+$/i.test(name)) return part('handler');
  // A page within a page has scripts of its own, which have no place here to be listed.
  if (name === 'srcdoc') return runsAnything(value) ? part('page-address') : [];
  if (name === 'content' && isNamed(element, 'meta') && /^\s*refresh\s*$/i.test(valueOf(element, 'http-equiv'))) {
    const scheme = /(?:^|[;,=])["']?(data|javascript|vbscript):/i.exec(value.replace(/[\u0000-\u0020]+/g, ''))?.[1];
    return scheme === undefined ? [] : part(/^data$/i.test(scheme) ? 'page-address' : 'script-address');
  }
  const isAnimated = animated.has(name) && /^(?:animate|set)/i.test(element.name);
  const isLeading = name === 'content' && /^\s*refresh\s*$/i.test(valueOf(element, 'http-equiv'));
  if (!addressed.has(name) && !isAnimated && !isLeading) return [];
  // Browsers leave out white space and controls in an address.
  const address = (isLeading ? (refreshTarget(value) ?? '') : value).replace(/[\u0000-\u0020]+/g, '');
  if (isLeading) return /^(?:data|blob|javascript|vbscript):/i.test(address) ? part('page-address') : [];
  // An address that is written apart, or a drawing as a page, is read by browsers alone.
  if (/^data:/i.test(address) && (address !== value || /^(?:iframe|frame|object|embed)$/i.test(element.name)))
    return part('page-address');
  if (/(?:^|;)(?:javascript|vbscript):/i.test(address)) return part('script-address');
  if (pageAddress.test(address)) return part('page-address');
  if (isNamed(element, 'base') && isForeign(address)) return part('foreign-base');
  if (
    isNamed(element, 'link') &&
    /style/i.test(`${valueOf(element, 'rel')} ${valueOf(element, 'as')}`) &&
    !isStyleSheet(address)
  )
    return part('foreign-style');
  const isPreload = isNamed(element, 'link') && /\bmodulepreload\b/i.test(valueOf(element, 'rel'));
  if (!isNamed(element, 'script') && !isPreload) return [];
  return isForeign(address) || !/^[^?#]*\.[cm]?js(?:[?#]|$)/i.test(address) ? part('foreign-script') : [];
}

const pageAddress =
  /^data:(?:text\/(?:html|xml|css|(?:java|ecma)script)|application\/(?:[\w.+-]*xml|xhtml|(?:x-)?(?:java|ecma)script))/i;

function runsAnything(html: string): boolean {
  const { programs, others } = programsIn(html, 'html');
  return programs.length + others.length > 0 || publishedElements(html, 'html').some(isSheetElsewhere);
}

/** Whether an element takes a style sheet from another file. */
function isSheetElsewhere(element: PublishedElement): boolean {
  return isNamed(element, 'link') && /style/i.test(`${valueOf(element, 'rel')} ${valueOf(element, 'as')}`);
}

/** Whether an address may lead off the site: it names a scheme or a host. */
function isForeign(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(address);
}

/** Whether an address is of a file of this site that every host serves as a style sheet. */
export function isStyleSheet(address: string): boolean {
  const plain = address.replace(/[\u0000-\u0020]+/g, '');
  return !isForeign(plain) && /^[^?#]*\.css(?:[?#]|$)/i.test(plain);
}

export interface DecodingCall {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What makes text of numbers or of other text, by name: the ways in which a
 * program can hold words in no letters of theirs.
 */
const decoders = [
  'atob',
  'fromCharCode',
  'fromCodePoint',
  'TextDecoder',
  'unescape',
  'eval',
  'Function',
  'DecompressionStream',
  'WebAssembly',
  'reverse',
  'toReversed',
  'importScripts',
];
const named = new RegExp(String.raw`\b(?:${decoders.join('|')})\b`);
/** A name may be written with escapes, and numbers can be spelled in letters. */
const mayDecode = new RegExp(String.raw`${named.source}|toString|\\[ux]`);
const decoderNames: ReadonlySet<string> = new Set(decoders);

/**
 * The first decoder that a program uses on what is known only when it runs:
 * where whoever looks should look first.
 */
export function decodingCall(code: string): DecodingCall | null {
  if (!mayDecode.test(code)) return null;
  const program = scriptProgram(code);
  if (program !== null) return unresolvedCalls(program, decoderNames)[0] ?? null;
  const match = named.exec(code);
  return match === null ? null : { name: match[0], start: match.index, end: match.index + match[0].length };
}
