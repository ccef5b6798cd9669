/** The rules of style sheets, with everything that they stand in and the values that their custom properties may have. */
import { string as cssString } from 'css-tree/utils';
import { eachToken, kinds, plainName, plainToken, selectorToken } from './tokens.ts';

export interface Declaration {
  /** Lower case; a custom property as written. */
  readonly property: string;
  readonly value: string;
}

export interface SheetRule {
  /** One selector, with those of the rules around it put in: `p { &.x {} }` is `:is(p).x`. */
  readonly selector: string;
  readonly declarations: readonly Declaration[];
  /** On which paper or screens alone, as the sheet has it; `''` for all. */
  readonly condition: string;
}

export interface Sheet {
  readonly rules: readonly SheetRule[];
  /** What is declared of custom properties anywhere, and what they start with. */
  readonly custom: ReadonlyMap<string, readonly string[]>;
  /** What `@keyframes` do, by their name. */
  readonly keyframes: ReadonlyMap<string, readonly Declaration[]>;
  /** What `@font-face` declares. */
  readonly fonts: readonly (readonly Declaration[])[];
  /** Whether it has more selectors than are read: the rest hides nobody knows what. */
  readonly isCut: boolean;
}

/** What stands around a block, and what is in it so far. */
interface Block {
  readonly outer: Block | null;
  readonly prelude: string;
  /** The at-rule it belongs to, without its `@`; `''` for a rule. */
  readonly name: string;
  readonly condition: string;
  readonly declarations: Declaration[];
  selectors: readonly string[] | null;
}

/** Read a style sheet as a browser would: what is no rule is left out, and what is left open ends with the text. */
export function readSheet(css: string): Sheet {
  const rules: SheetRule[] = [];
  const custom = new Map<string, string[]>();
  const keyframes = new Map<string, Declaration[]>();
  const fonts: (readonly Declaration[])[] = [];
  const budget = new Budget();
  eachBlock(css, null, (block) => {
    const { declarations, condition } = block;
    const property = block.name === 'property' ? block.prelude.trim() : null;
    for (const { property: name, value } of declarations) {
      if (name.startsWith('--')) add(custom, name, value);
      else if (property !== null && name === 'initial-value') add(custom, property, value);
    }
    if (declarations.length === 0) return;
    const animation = animationAround(block);
    if (block.name === 'font-face') fonts.push(declarations);
    else if (animation !== null) keyframes.set(animation, [...(keyframes.get(animation) ?? []), ...declarations]);
    else for (const selector of selectorsOf(block, budget)) rules.push({ selector, declarations, condition });
  });
  return { rules, custom, keyframes, fonts, isCut: budget.isSpent };
}

/** The declarations of a `style` attribute. */
export function readStyleAttribute(css: string): readonly Declaration[] {
  const whole: Block = { outer: null, prelude: '', name: '', condition: '', declarations: [], selectors: null };
  eachBlock(css, whole, () => undefined);
  return whole.declarations;
}

interface Token {
  readonly kind: number;
  readonly text: string;
}

/**
 * Call back with each block when it ends.
 *
 * @param whole What all of it stands in, which nothing ends.
 */
function eachBlock(css: string, whole: Block | null, onEnd: (block: Block) => void): void {
  let block = whole;
  let part: Token[] = [];
  let depth = 0;
  const end = (): void => {
    const declaration = declarationOf(part);
    if (declaration !== null) block?.declarations.push(declaration);
    part = [];
    depth = 0;
  };
  eachToken(css, (kind, from, to) => {
    const text = css.slice(from, to);
    if (kind === kinds.Function || text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    if (text === '{') {
      block = blockIn(block, part);
      part = [];
      depth = 0;
    } else if (text === '}' && (whole === null || block !== whole)) {
      end();
      if (block !== null) onEnd(block);
      block = block?.outer ?? null;
    } else if (text === ';' && depth === 0) end();
    else part.push({ kind, text });
  });
  end();
  for (let open = block; open !== null; open = open.outer) onEnd(open);
}

function isGap({ kind }: Token): boolean {
  return kind === kinds.WhiteSpace || isNothing(kind);
}

/** What stands for nothing, not even for a space. */
function isNothing(kind: number): boolean {
  return kind === kinds.Comment || kind === kinds.CDO || kind === kinds.CDC;
}

function blockIn(outer: Block | null, part: readonly Token[]): Block {
  const at = part.findIndex((token) => !isGap(token));
  const first = part[at];
  if (first?.kind !== kinds.AtKeyword) {
    const prelude = part.map(({ kind, text }) => (isNothing(kind) ? '' : selectorToken(kind, text))).join('');
    return { outer, prelude, name: '', condition: outer?.condition ?? '', declarations: [], selectors: null };
  }
  const name = plainName(first.text)
    .slice(1)
    .replace(/^-(?:webkit|moz)-/, '');
  const prelude =
    name === 'scope'
      ? part
          .slice(at + 1)
          .map(({ kind, text }) => (isNothing(kind) ? '' : selectorToken(kind, text)))
          .join('')
      : valueOf(part.slice(at + 1));
  const isScreen = (name !== 'media' && name !== 'container') || /^\s*(?:all|screen)?\s*$/i.test(prelude);
  return {
    outer,
    prelude,
    name,
    condition: `${outer?.condition ?? ''}${isScreen ? '' : `@${name} ${prelude.trim().toLowerCase()}`}`,
    declarations: [],
    selectors: null,
  };
}

function declarationOf(part: readonly Token[]): Declaration | null {
  const at = part.findIndex((token) => !isGap(token));
  const first = part[at];
  const colon = part.findIndex((token, index) => index > at && !isGap(token));
  if (first?.kind !== kinds.Ident || part[colon]?.text !== ':') return null;
  const property = plainToken(first.kind, first.text);
  return {
    property: property.startsWith('--') ? property : property.toLowerCase(),
    value: valueOf(part.slice(colon + 1)).trim(),
  };
}

function valueOf(part: readonly Token[]): string {
  return part.map(({ kind, text }) => (isNothing(kind) ? ' ' : plainToken(kind, text))).join('');
}

/** The name of the animation that a block belongs to. */
function animationAround(block: Block): string | null {
  const found = block.name === 'keyframes' ? block : block.outer?.name === 'keyframes' ? block.outer : null;
  const name = found?.prelude.trim() ?? null;
  return name !== null && /^["']/.test(name) ? cssString.decode(name) : name;
}

/** How much is read of what a hostile sheet multiplies. */
class Budget {
  #selectors = 100_000;
  #characters = 5_000_000;
  isSpent = false;

  /** Whether a selector of so many characters may be read. */
  take(characters: number): boolean {
    this.#selectors -= 1;
    this.#characters -= characters;
    if (this.#selectors < 0 || this.#characters < 0) this.isSpent = true;
    return !this.isSpent;
  }
}

/** The selectors of a block, with those of the blocks around it put in. */
function selectorsOf(block: Block, budget: Budget): readonly string[] {
  const open: Block[] = [];
  for (let at: Block | null = block; at !== null && at.selectors === null; at = at.outer) open.push(at);
  for (const each of open.toReversed()) each.selectors = ownSelectors(each, each.outer?.selectors ?? [], budget);
  return block.selectors ?? [];
}

function ownSelectors({ name, prelude }: Block, outer: readonly string[], budget: Budget): readonly string[] {
  if (name === 'scope') {
    const start = /^\s*\(([\s\S]*?)\)\s*(?:to\b|$)/.exec(prelude)?.[1]?.trim() ?? '';
    return nested(start === '' ? [':root'] : [start], outer, budget);
  }
  return name === '' ? nested(splitSelectors(prelude), outer, budget) : outer;
}

function nested(own: readonly string[], outer: readonly string[], budget: Budget): readonly string[] {
  const parent = outer.join(', ');
  const read = own.filter((each) => budget.take((each.match(/&|:scope\b/g)?.length ?? 1) * parent.length));
  if (parent === '') return read;
  return read.map((each) => {
    const placed = each.replace(/\[[^\]]*\]|&|:scope\b/g, (found) =>
      found.startsWith('[') ? found : `:is(${parent})`,
    );
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
