/** The rules of style sheets, with everything that they stand in and the values that their custom properties may have. */
import { tokenTypes, tokenize } from 'css-tree/tokenizer';
import { ident } from 'css-tree/utils';

export interface Declaration {
  /** Lower case; a custom property as written. */
  readonly property: string;
  readonly value: string;
}

export interface SheetRule {
  /** One selector, with those of the rules around it put in: `p { &.x {} }` is `:is(p).x`. */
  readonly selector: string;
  readonly declarations: readonly Declaration[];
  /** Only on paper, or on some screens. */
  readonly isSometimes: boolean;
}

export interface Sheet {
  readonly rules: readonly SheetRule[];
  /** What is declared of custom properties anywhere, and what they start with. */
  readonly custom: ReadonlyMap<string, readonly string[]>;
  /** What `@keyframes` do, by their name. */
  readonly keyframes: ReadonlyMap<string, readonly Declaration[]>;
}

/** What stands around a block, and what is in it so far. */
interface Block {
  readonly outer: Block | null;
  readonly prelude: string;
  /** The at-rule it belongs to, without its `@`; `''` for a rule. */
  readonly name: string;
  readonly isSometimes: boolean;
  readonly declarations: Declaration[];
  selectors: readonly string[] | null;
}

/** Read a style sheet as a browser would: what is no rule is left out, and what is left open ends with the text. */
export function readSheet(css: string): Sheet {
  const rules: SheetRule[] = [];
  const custom = new Map<string, string[]>();
  const keyframes = new Map<string, Declaration[]>();
  eachBlock(css, (block) => {
    const { declarations, isSometimes } = block;
    const property = block.name === 'property' ? block.prelude.trim() : null;
    for (const { property: name, value } of declarations) {
      if (name.startsWith('--')) add(custom, name, value);
      else if (property !== null && name === 'initial-value') add(custom, property, value);
    }
    if (declarations.length === 0) return;
    const animation = animationAround(block);
    if (animation !== null) keyframes.set(animation, [...(keyframes.get(animation) ?? []), ...declarations]);
    else for (const selector of selectorsOf(block)) rules.push({ selector, declarations, isSometimes });
  });
  return { rules, custom, keyframes };
}

/** The declarations of a `style` attribute. */
export function readStyleAttribute(css: string): readonly Declaration[] {
  let found: readonly Declaration[] = [];
  eachBlock(`x{${css}`, ({ declarations, outer }) => {
    if (outer === null) found = declarations;
  });
  return found;
}

/** Call back with each block when it ends. */
function eachBlock(css: string, onEnd: (block: Block) => void): void {
  let block: Block | null = null;
  let part: string[] = [];
  let depth = 0;
  const end = (): void => {
    const declaration = declarationOf(part);
    if (declaration !== null) block?.declarations.push(declaration);
    part = [];
    depth = 0;
  };
  tokenize(css, (type, from, to) => {
    if (type === tokenTypes['Comment'] || type === tokenTypes['CDO'] || type === tokenTypes['CDC']) {
      part.push(' ');
      return;
    }
    const text = css.slice(from, to);
    if (type === tokenTypes['Function'] || text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    if (text === '{') {
      block = blockIn(block, part.join(''));
      part = [];
      depth = 0;
    } else if (text === '}') {
      end();
      if (block !== null) onEnd(block);
      block = block?.outer ?? null;
    } else if (text === ';' && depth === 0) end();
    else part.push(text);
  });
  end();
  for (let open = block as Block | null; open !== null; open = open.outer) onEnd(open);
}

function blockIn(outer: Block | null, prelude: string): Block {
  const [, name = '', rest = ''] = /^\s*@((?:[\w-]|\\.)+)([\s\S]*)$/.exec(prelude) ?? [];
  const kind = ident.decode(name).toLowerCase().replace(/^-(?:webkit|moz)-/, '');
  const isScreen = (kind !== 'media' && kind !== 'container') || /^\s*(?:all|screen)?\s*$/i.test(rest);
  return { outer, prelude: kind === '' ? prelude : rest, name: kind, isSometimes: outer?.isSometimes === true || !isScreen, declarations: [], selectors: null };
}

function declarationOf(part: readonly string[]): Declaration | null {
  const [, name = '', value = ''] = /^\s*((?:[\w-]|[^\x00-\x7f]|\\[\s\S])+)\s*:([\s\S]*)$/u.exec(part.join('')) ?? [];
  if (name === '') return null;
  const property = ident.decode(name);
  return { property: property.startsWith('--') ? property : property.toLowerCase(), value: value.trim().replace(/\\([\da-f]{1,6})\s?/giu, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))) };
}

/** The name of the animation that a block belongs to. */
function animationAround(block: Block): string | null {
  const found = block.name === 'keyframes' ? block : block.outer?.name === 'keyframes' ? block.outer : null;
  return found === null ? null : found.prelude.trim().replace(/^["']|["']$/g, '');
}

/** At most so many, each nested in each: what a hostile sheet multiplies. */
const mostSelectors = 200;
const longestParent = 2000;

/** The selectors of a block, with those of the blocks around it put in. */
function selectorsOf(block: Block): readonly string[] {
  const open: Block[] = [];
  for (let at: Block | null = block; at !== null && at.selectors === null; at = at.outer) open.push(at);
  for (const each of open.toReversed()) each.selectors = ownSelectors(each, each.outer?.selectors ?? []);
  return block.selectors ?? [];
}

function ownSelectors({ name, prelude }: Block, outer: readonly string[]): readonly string[] {
  if (name === 'scope') {
    const start = /^\s*\(([\s\S]*?)\)\s*(?:to\b|$)/.exec(prelude)?.[1]?.trim() ?? '';
    return nested(start === '' ? [':root'] : [start], outer);
  }
  return name === '' ? nested(splitSelectors(prelude).slice(0, mostSelectors), outer) : outer;
}

function nested(own: readonly string[], outer: readonly string[]): readonly string[] {
  if (outer.length === 0) return own;
  const all = outer.join(', ');
  const parent = all.length > longestParent ? '*' : all;
  return own.map((each) => {
    const placed = each.replace(/\[[^\]]*\]|&|:scope\b/g, (found) => (found.startsWith('[') ? found : `:is(${parent})`));
    return placed === each ? `:is(${parent}) ${each}` : placed;
  });
}

/** The selectors of a list, split at commas that stand in no brackets or string. */
function splitSelectors(list: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const [token] of list.matchAll(/\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[^\\"']/gu)) {
    if (token === '(' || token === '[') depth++;
    else if (token === ')' || token === ']') depth = Math.max(0, depth - 1);
    if (token === ',' && depth === 0) {
      found.push(part.trim());
      part = '';
    } else part += token;
  }
  return [...found, part.trim()].filter((each) => each !== '');
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key) ?? [];
  if (!known.includes(value)) map.set(key, [...known, value]);
}
