/**
 * What the rules of a page's own style sheets do to the words of its elements:
 * hide them from the eye, strike them, turn them round, add words of their own.
 */
import { createRequire } from 'node:module';
import { late } from '../../../late.ts';
import { decodedText } from '../tree/decoding.ts';
import type { Elements } from '../tree/elements.ts';
import type { ElementNode } from '../tree/tree.ts';
import { unreadableFamilies } from './fonts.ts';
import {
  areTurning,
  concealing,
  type Effect,
  effectOf,
  generatedEffect,
  joined,
  nothing,
  ofBeginning,
} from './effects.ts';
import { hidingOf, mayBeOffPage, placesOf, type StyleWorld } from './hiding.ts';
import { type Colours, coloursWithin, isLost, isLostTogether, noColours, ofBrowsers } from './ink.ts';
import type { Match, PlainSelector, SelectorMatcher } from './selectors.ts';
import type { Declaration, Sheet, SheetRule } from './sheet.ts';
import { offPageWays, waysUndone } from './undoing.ts';

const require = createRequire(import.meta.url);
const sheets = late(() => require('./sheet.ts') as typeof import('./sheet.ts'));
const selectors = late(() => require('./selectors.ts') as typeof import('./selectors.ts'));

/** The rules of one page that do anything to words. */
export class StyleRules {
  readonly #page: Elements;
  readonly #linked: readonly string[];
  readonly #known = new Map<ElementNode, Effect>();
  readonly #declared = new Map<ElementNode, Effect>();
  readonly #colours = new Map<ElementNode, Colours>();
  #anyway: ReadonlySet<ElementNode> = new Set();
  #sheet: ReadSheet | null = null;
  #matcher: SelectorMatcher | null = null;

  /** @param linked Texts of the style sheets that the page links to. */
  constructor(page: Elements, linked: readonly string[]) {
    this.#page = page;
    this.#linked = linked;
  }

  /** What the rules, and its own style, do to an element. */
  of(element: ElementNode): Effect {
    this.#sheet ??= readSheetOf(this.#page, this.#linked);
    if (this.#sheet.rules.size === 0 && element.attributes.length === 0) return nothing;
    const known = this.#known.get(element) ?? this.#effectOn(element, this.#sheet);
    this.#known.set(element, known);
    return this.#anyway.has(element) ? { ...known, hides: null, isConcealed: false } : known;
  }

  /** Take some elements for seen, whatever hides them. */
  showAnyway(elements: ReadonlySet<ElementNode>): void {
    this.#anyway = elements;
  }

  /** What an element may undo of the ways by which those around it hide. */
  waysUndoneBy(element: ElementNode): number {
    const sheet = (this.#sheet ??= readSheetOf(this.#page, this.#linked));
    this.#matcher ??= new (selectors().SelectorMatcher)(this.#page);
    const own = waysUndone(declaredBy(this.#page, element), sheet.world);
    return this.#candidates(element, undoingIn(sheet)).reduce(
      (sum, { selector, undone }) =>
        (sum | undone) === sum || this.#matcher?.match(element, selector) === null ? sum : sum | undone,
      own,
    );
  }

  /** Whether colours of an element's own leave its words without contrast; `null` where it has none. */
  isLostInGround(element: ElementNode): boolean | null {
    const sheet = (this.#sheet ??= readSheetOf(this.#page, this.#linked));
    if (sheet.rules.size === 0 && element.attributes.length === 0) return null;
    return this.#declaredFor(element, sheet).colours === noColours
      ? null
      : isLostTogether(this.#coloursAt(element, sheet));
  }

  /** What is declared for an element, and what its colours come to among those around it. */
  #effectOn(element: ElementNode, sheet: ReadSheet): Effect {
    const declared = this.#declaredFor(element, sheet);
    // A box or a picture has no words to lose.
    if (
      declared.colours === noColours ||
      declared.hides === 'always' ||
      element.children.length === 0 ||
      !isLost(this.#coloursAt(element, sheet))
    )
      return declared;
    return concealing({ ...declared, hides: 'perhaps' });
  }

  #declaredFor(element: ElementNode, sheet: ReadSheet): Effect {
    const known = this.#declared.get(element) ?? this.#readDeclared(element, sheet);
    this.#declared.set(element, known);
    return known;
  }

  #readDeclared(element: ElementNode, { rules, world }: ReadSheet): Effect {
    const own = element.attributes.length === 0 ? [] : declaredBy(this.#page, element);
    const effect = own.length === 0 ? nothing : concealing(effectOf(own, world, ''));
    const whole =
      rules.size === 0
        ? effect
        : this.#candidates(element, rules).reduce((sum, rule) => joined(sum, this.#effectBy(rule, element)), effect);
    return mayBeOffPage(whole.places)
      ? concealing({ ...whole, hides: whole.hides ?? 'perhaps', ways: whole.ways | offPageWays })
      : whole;
  }

  /** The ink and the ground that an element has, its own or those of the nearest around it. */
  #coloursAt(element: ElementNode, sheet: ReadSheet): Colours {
    const open: ElementNode[] = [];
    let at: ElementNode | null = element;
    for (; at !== null && !this.#colours.has(at); at = at.parent) open.push(at);
    let around = (at === null ? null : this.#colours.get(at)) ?? ofBrowsers;
    for (const each of open.toReversed()) {
      const { colours } = this.#declaredFor(each, sheet);
      if (colours !== noColours) around = coloursWithin(colours, around);
      this.#colours.set(each, around);
    }
    return around;
  }

  #effectBy({ selector, effect, condition }: Rule, element: ElementNode): Effect {
    this.#matcher ??= new (selectors().SelectorMatcher)(this.#page);
    const match: Match = this.#matcher.match(element, selector);
    if (match === null) return nothing;
    return concealing(
      (match === 'possible' || condition !== '') && effect.hides === 'always'
        ? { ...effect, hides: 'perhaps' }
        : effect,
    );
  }

  #candidates<Each>(element: ElementNode, rules: ReadonlyMap<string, readonly Each[]>): Each[] {
    const keys = ['*', element.name];
    if (element.attributes.length > 0) {
      const id = this.#page.attribute(element, 'id');
      if (id !== null) keys.push(`#${id.toLowerCase()}`);
      for (const name of new Set(this.#page.attribute(element, 'class')?.split(/\s+/)))
        keys.push(`.${name.toLowerCase()}`);
    }
    return keys.flatMap((key) => rules.get(key) ?? []);
  }
}

interface Rule {
  readonly selector: PlainSelector;
  readonly effect: Effect;
  /** On which screens alone; `''` for all. */
  readonly condition: string;
}

interface ReadSheet {
  readonly sheets: readonly Sheet[];
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly world: StyleWorld;
}

/** What an element's own attributes declare: its style, and the colours of older pages and of drawings. */
function declaredBy(page: Elements, element: ElementNode): readonly Declaration[] {
  const valueOf = (name: string): string => page.attribute(element, name) ?? '';
  const declared: Declaration[] = [];
  for (const { name } of element.attributes) {
    if (name === 'style') declared.push(...sheets().readStyleAttribute(page.exactAttribute(element, name) ?? ''));
    if (element.isForeign && presenting.has(name))
      declared.push({ property: name, value: valueOf(name).toLowerCase() });
    const property = colouring.get(name === 'color' || name === 'text' ? `${element.name} ${name}` : name);
    if (property !== undefined) declared.push({ property, value: valueOf(name).replace(/^(?=[\da-f]{6}$)/i, '#') });
  }
  return declared;
}

const colouring: ReadonlyMap<string, string> = new Map([
  ['font color', 'color'],
  ['body text', 'color'],
  ['bgcolor', 'background-color'],
  ['mathcolor', 'color'],
  ['mathbackground', 'background-color'],
  ['mathsize', 'font-size'],
  ['scriptlevel', 'math-depth'],
  ['fill', 'fill'],
]);

/** Attributes of drawings that say what a style would. */
const presenting: ReadonlySet<string> = new Set(
  'font-size font-family letter-spacing word-spacing opacity fill-opacity display visibility mask clip-path filter text-decoration'.split(
    ' ',
  ),
);

const noSheet: ReadSheet = {
  sheets: [],
  rules: new Map(),
  world: { custom: new Map(), keyframes: new Map(), unreadable: new Set() },
};

/** The sheets met last: the pages of a site share theirs. */
const known = new Map<string, ReadSheet>();
const knownSheets = 16;

function readSheetOf(page: Elements, linked: readonly string[]): ReadSheet {
  const styles = stylesOf(page, linked);
  if (styles.length === 0) return noSheet;
  const key = styles.join('\0');
  const sheet = known.get(key) ?? read(styles);
  // Set anew, so that the sheet longest unused is the first to go.
  known.delete(key);
  known.set(key, sheet);
  if (known.size > knownSheets) known.delete(known.keys().next().value ?? '');
  return sheet;
}

/** All style sheets of a page, those it links to first, and the custom properties that its `style` attributes set. */
function stylesOf(page: Elements, linked: readonly string[]): string[] {
  const found = [...linked];
  const open: ElementNode[] = [page.root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const { name, from, to } of element.attributes)
      if (name === 'style' && /--|[\\&]/.test(page.source.slice(from, to)))
        found.push(`x{${page.exactAttribute(element, 'style') ?? ''}}`);
    if (element.name === 'style') found.push(styleOf(page, element));
    for (const child of element.children) if (child.kind === 'element') open.push(child);
  }
  return found;
}

/** The texts of an element, without comments in it and between them. */
function styleOf(page: Elements, { children, isForeign }: ElementNode): string {
  return children
    .map((child) => {
      if (child.kind === 'element' || child.kind === 'comment') return '';
      return isForeign && child.kind === 'text'
        ? decodedText(page.source, child.from, child.to, 'text').text
        : page.source.slice(child.from, child.to);
    })
    .join('');
}

/** Each sheet is read alone: what one leaves open ends with it. */
function read(styles: readonly string[]): ReadSheet {
  const all = styles.map((css) => sheets().readSheet(css));
  const world = worldOf(all);
  const found = new Map<string, Rule[]>();
  for (const { selector, effect, condition } of all.flatMap(({ rules }) =>
    rules.flatMap((rule) => ruleOf(rule, world)),
  )) {
    // A page without a document type takes names whatever their case.
    const key = selector.key.toLowerCase();
    const alike = found.get(key) ?? [];
    alike.push({ selector, effect, condition });
    found.set(key, alike);
  }
  return { sheets: all, rules: found, world };
}

/** A rule that shows what is hidden around it. */
interface UndoingRule {
  readonly selector: PlainSelector;
  /** The ways of hiding that it undoes, as bits. */
  readonly undone: number;
}

/** Few pages ask for them. */
const undoing = new WeakMap<ReadSheet, ReadonlyMap<string, readonly UndoingRule[]>>();

function undoingIn(sheet: ReadSheet): ReadonlyMap<string, readonly UndoingRule[]> {
  const known = undoing.get(sheet);
  if (known !== undefined) return known;
  const found = new Map<string, UndoingRule[]>();
  for (const { selector, declarations } of sheet.sheets.flatMap(({ rules }) => rules)) {
    const undone = waysUndone(declarations, sheet.world);
    const plain = undone === 0 ? null : selectors().plainSelector(selector);
    if (plain === null || plain.pseudoElement !== null) continue;
    const key = plain.key.toLowerCase();
    const alike = found.get(key) ?? [];
    alike.push({ selector: plain, undone });
    found.set(key, alike);
  }
  undoing.set(sheet, found);
  return found;
}

function worldOf(all: readonly Sheet[]): StyleWorld {
  return {
    custom: merged(all.map(({ custom }) => custom)),
    keyframes: merged(all.map(({ keyframes }) => keyframes)),
    unreadable: unreadableFamilies(all.flatMap(({ fonts }) => fonts)),
  };
}

function merged<Value>(maps: readonly ReadonlyMap<string, readonly Value[]>[]): ReadonlyMap<string, readonly Value[]> {
  const [only, ...others] = maps;
  if (only !== undefined && others.length === 0) return only;
  const found = new Map<string, readonly Value[]>();
  for (const map of maps)
    for (const [key, values] of map) found.set(key, [...new Set([...(found.get(key) ?? []), ...values])]);
  return found;
}

/**
 * The rules of a style sheet that hide words, by selectors that a browser may
 * read and we cannot: nobody but a reader can tell which. And whether it has
 * more selectors than are read at all.
 */
export function unreadRules(css: string): { readonly rules: string[]; readonly isCut: boolean } {
  const sheet = sheets().readSheet(css);
  const world = worldOf([sheet]);
  const rules = sheet.rules
    .filter(
      ({ selector, declarations }) =>
        (hidingOf(declarations, world) !== null ||
          mayBeOffPage(placesOf(declarations, world)) ||
          areTurning(declarations)) &&
        selectors().plainSelector(selector) === null,
    )
    .map(
      ({ selector, declarations }) =>
        `${selector} { ${declarations.map(({ property, value }) => `${property}: ${value}`).join('; ')} }`,
    );
  return { rules, isCut: sheet.isCut };
}

function ruleOf({ selector, declarations, condition }: SheetRule, world: StyleWorld): Rule[] {
  // Most rules do nothing to words, and their selectors are not looked at.
  const isGenerating = /::?(?:before|after)\b/i.test(selector);
  const whole = isGenerating ? nothing : effectOf(declarations, world, condition);
  if (!isGenerating && whole === nothing) return [];
  const plain = selectors().plainSelector(selector);
  if (plain === null) return [];
  const { pseudoElement } = plain;
  const effect =
    pseudoElement === null
      ? whole
      : /^first-(?:line|letter)$/.test(pseudoElement)
        ? ofBeginning(whole)
        : generatedEffect(declarations, pseudoElement, world);
  return effect === nothing ? [] : [{ selector: plain, effect, condition }];
}
