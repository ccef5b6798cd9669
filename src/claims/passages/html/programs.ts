/** The programs of a page, and what of them decodes text that nobody can read beforehand. */
import { useOf } from './attributes.ts';
import { Page } from './elements.ts';
import { scriptProgram } from './script.ts';
import { unresolvedCalls } from './script-values.ts';
import { type ElementNode, parseTree } from './tree.ts';

export interface ProgramText {
  readonly code: string;
  /** Where it stands in the page; an attribute's code may be written otherwise there. */
  readonly from: number;
  readonly to: number;
}

/** The programs in a script, or in the scripts, handlers and addresses of a page. */
export function programsIn(text: string, format: 'script' | 'html' | 'svg'): ProgramText[] {
  if (format === 'script') return [{ code: text, from: 0, to: text.length }];
  const { root } = parseTree(text);
  const page = new Page(text, root, false);
  const found: ProgramText[] = [];
  const open: ElementNode[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    found.push(...handlersOf(page, element));
    const isProgram = element.name === 'script' && !/json|importmap|speculationrules/i.test(page.attribute(element, 'type') ?? '');
    for (const child of element.children)
      if (child.kind === 'element') open.push(child);
      else if (isProgram && child.kind !== 'comment') found.push({ code: text.slice(child.from, child.to), from: child.from, to: child.to });
  }
  return found;
}

function handlersOf(page: Page, element: ElementNode): ProgramText[] {
  return element.attributes.flatMap(({ name, from, to }): ProgramText[] => {
    const use = useOf(name, element);
    const value = use?.kind === 'script' || use?.kind === 'target' ? (page.attribute(element, name) ?? '') : '';
    if (use?.kind === 'script') return [{ code: value, from, to }];
    return /^\s*javascript:/i.test(value) ? [{ code: value.replace(/^\s*javascript:/i, ''), from, to }] : [];
  });
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
const decoders = ['atob', 'fromCharCode', 'fromCodePoint', 'TextDecoder', 'unescape', 'eval', 'Function', 'DecompressionStream', 'WebAssembly', 'reverse', 'toReversed', 'importScripts'];
const named = new RegExp(String.raw`\b(?:${decoders.join('|')})\b`);
/** A name may be written with escapes, and numbers can be spelled in letters. */
const mayDecode = new RegExp(String.raw`${named.source}|toString|\\[ux]`);
const decoderNames: ReadonlySet<string> = new Set(decoders);

/**
 * Decoders that a program uses on what is known only when it runs, in order.
 * A program that does not parse is taken to use what it names.
 */
export function decodingCalls(code: string): readonly DecodingCall[] {
  if (!mayDecode.test(code)) return [];
  const program = scriptProgram(code);
  if (program !== null) return unresolvedCalls(program, decoderNames);
  const match = named.exec(code);
  return match === null ? [] : [{ name: match[0], start: match.index, end: match.index + match[0].length }];
}
