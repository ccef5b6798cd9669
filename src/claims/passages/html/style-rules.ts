/**
 * What the rules of a page's own style sheets do to the words of its elements:
 * hide them from the eye, strike them, turn them round, add words of their own.
 *
 * Selectors are matched by their last compound alone: what an element stands in
 * is left out, so that rather too many elements match than too few.
 */
import { string as cssString } from 'css-tree/utils';
import type { Page } from './elements.ts';
import type { ElementNode } from './tree.ts';

/** What a declaration block does, as far as words are concerned. */
export interface Effect {
  /** Nobody sees the words, or sees them struck. */
  readonly isUnseen: boolean;
  /** The same by a name, class or attribute that the element has been given: no rule for all of its kind. */
  readonly isConcealed: boolean;
  /** The words run the other way than they are written. */
  readonly isTurned: boolean;
  /** Words shown before and after those of the element; an attribute's by its name. */
  readonly before: readonly Generated[];
  readonly after: readonly Generated[];
}

export type Generated = { readonly text: string } | { readonly attribute: string };

interface Rule {
  readonly name: string | null;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  /** Classes that an element must not have: `:not(.name)`. */
  readonly others: readonly string[];
  /** Only on paper, or on some screens. */
  readonly isSometimes: boolean;
  readonly effect: Effect;
}

const nothing: Effect = { isUnseen: false, isConcealed: false, isTurned: false, before: [], after: [] };

/** The rules of one page that do anything to words. */
export class StyleRules {
  readonly #page: Page;
  readonly #rules: readonly Rule[];

  constructor(page: Page) {
    this.#page = page;
    const css = sheetsOf(page);
    this.#rules = css === '' ? [] : knownRules(css);
  }

  /** What the rules, and its own style, do to an element. */
  of(element: ElementNode): Effect {
    const own = this.#page.attribute(element, 'style');
    const effects = [
      ...(own === null ? [] : [concealing(effectOf(own, ''))]),
      ...(this.#rules.length === 0 ? [] : this.#matching(element)),
    ];
    return effects.reduce(joined, nothing);
  }

  #matching(element: ElementNode): Effect[] {
    const classes = this.#page.attribute(element, 'class')?.split(/\s+/) ?? [];
    const id = this.#page.attribute(element, 'id');
    return this.#rules
      .filter(
        (rule) =>
          (rule.name === null || rule.name === element.name) &&
          rule.classes.every((each) => classes.includes(each)) &&
          !rule.others.some((each) => classes.includes(each)) &&
          rule.ids.every((each) => each === id) &&
          rule.attributes.every((each) => element.attributes.some(({ name }) => name === each)),
      )
      .map((rule) => (!rule.isSometimes && rule.classes.length + rule.ids.length + rule.attributes.length > 0 ? concealing(rule.effect) : rule.effect));
  }
}

function concealing(effect: Effect): Effect {
  return effect.isUnseen ? { ...effect, isConcealed: true } : effect;
}

function joined(one: Effect, other: Effect): Effect {
  if (one === nothing) return other;
  return {
    isUnseen: one.isUnseen || other.isUnseen,
    isConcealed: one.isConcealed || other.isConcealed,
    isTurned: one.isTurned || other.isTurned,
    before: [...one.before, ...other.before],
    after: [...one.after, ...other.after],
  };
}

function sheetsOf(page: Page): string {
  const sheets: string[] = [];
  const open: ElementNode[] = [page.root];
  for (let element = open.pop(); element !== undefined; element = open.pop())
    for (const child of element.children) {
      if (child.kind === 'element') open.push(child);
      else if (element.name === 'style' && child.kind !== 'comment') sheets.push(page.source.slice(child.from, child.to));
    }
  return sheets.join('\n');
}

/** The rules of the sheets met last: the pages of a site share theirs. */
const known = new Map<string, readonly Rule[]>();
const knownSheets = 16;

function knownRules(css: string): readonly Rule[] {
  const rules = known.get(css) ?? rulesOf(css);
  // Set anew, so that the sheet longest unused is the first to go.
  known.delete(css);
  known.set(css, rules);
  if (known.size > knownSheets) known.delete(known.keys().next().value ?? '');
  return rules;
}

function rulesOf(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
  const properties = customStrings(plain);
  const found: Rule[] = [];
  for (const { selectors, block, isSometimes } of blocksOf(plain)) {
    if (!bearing.test(block)) continue;
    for (const selector of selectors.split(',')) {
      const side = /::?(before|after)/i.exec(selector)?.[1]?.toLowerCase() ?? '';
      if (selector.includes('::') && side === '') continue;
      const effect = effectOf(block, side, properties);
      if (effect !== nothing) found.push({ ...compoundOf(selector), effect, isSometimes });
    }
  }
  return found;
}

/** Every block with its own declarations; rules within rules have blocks of their own. */
function blocksOf(css: string): { selectors: string; block: string; isSometimes: boolean }[] {
  const found: { selectors: string; block: string; isSometimes: boolean }[] = [];
  const open: { selectors: string; block: string; isSometimes: boolean }[] = [];
  let part = '';
  for (const [token] of css.matchAll(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|[{};]|[^"'{};]+|["']/g)) {
    if (token === '{') open.push({ selectors: part, block: '', isSometimes: open.at(-1)?.isSometimes === true || /^\s*@(?:media(?!\s*(?:all|screen)\s*$)|container)/i.test(part) });
    else if (token === ';' || token === '}') {
      const around = open.at(-1);
      if (around !== undefined) around.block += `${part};`;
      if (token === '}' && around !== undefined) found.push(...open.splice(-1));
    } else {
      part += token;
      continue;
    }
    part = '';
  }
  return [...found, ...open];
}

/** A block that may do something to words; most do not. */
const bearing = /content|display|visibility|opacity|color|clip|indent|left|right|top|bottom|width|height|size|transform|text-decoration|unicode-bidi|direction|filter/i;

/** Custom properties that hold text. */
function customStrings(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+)\s*:\s*((?:"[^"\n]*"|'[^'\n]*')(?:\s*(?:"[^"\n]*"|'[^'\n]*'))*)/g)].map(([, name = '', value = '']) => [name, strings(value)]));
}

function strings(value: string): string {
  return [...value.matchAll(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g)].map(([each]) => cssString.decode(each)).join('');
}

function compoundOf(selector: string): Omit<Rule, 'effect' | 'isSometimes'> {
  const last = selector.trim().replace(/\((?!\.[\w-]+\))[^()]*\)/g, '').split(/[\s>+~]+/).at(-1) ?? '';
  const others = [...last.matchAll(/:not\(\.([\w-]+)\)/g)].map(([, name = '']) => name);
  const plain = last.replace(/\([^()]*\)/g, '').replace(/::?[\w-]+/g, '').replace(/\\/g, '');
  const all = (pattern: RegExp): string[] => [...plain.matchAll(pattern)].map(([, name = '']) => name);
  return {
    name: /^[a-z][\w-]*/i.exec(plain)?.[0].toLowerCase() ?? null,
    ids: all(/#([\w-]+)/g),
    classes: all(/\.([\w-]+)/g),
    attributes: all(/\[\s*([\w-]+)/g),
    others,
  };
}

const unseen = [
  /(?:^|[;\s])display\s*:\s*none/i,
  /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|[;\s])content-visibility\s*:\s*hidden/i,
  /(?:^|[;\s])font(?:-size)?\s*:\s*0(?:[a-z]+|%)?\s*(?:[;/!]|$)/i,
  /(?:^|[;\s])font-size\s*:\s*0?\.(?:\d+px|0\d*(?:pt|r?em))/i,
  /(?:^|[;\s])opacity\s*:\s*(?:(?:0?\.0\d*|0%?)\s*(?:[;!]|$)|calc\()/i,
  /(?:^|[;\s])(?:zoom|scale)\s*:\s*0?\.?0\d*\s*(?:[;!]|$)/i,
  /(?:^|[;\s])(?:-webkit-)?(?:text-security|mask(?:-image)?)\s*:(?!\s*none)/i,
  /(?:^|[;\s])(?:color|-webkit-text-fill-color)\s*:\s*(?:rgba?|hsla?|oklch|lab|color)\([^)]*[,/]\s*0?\.?0*%?\s*\)/i,
  /(?:^|[;\s])clip-path\s*:\s*path\(/i,
  /(?:^|[;\s])translate\s*:\s*-?\d{3,}/i,
  /(?:^|[;\s])(?:color|-webkit-text-fill-color)\s*:\s*(?:transparent|#[\da-f]{3}0\b|#[\da-f]{6}00\b)/i,
  /(?:^|[;\s])clip\s*:\s*rect/i,
  /(?:^|[;\s])clip-path\s*:\s*(?:inset\(\s*(?:50|[6-9]\d|100)%|circle\(\s*0|polygon\(\s*0 0\s*\))/i,
  /(?:^|[;\s])text-indent\s*:\s*-\d{3,}/i,
  /(?:^|[;\s])(?:left|right|top|bottom|inset|inset-[a-z-]+|margin-[a-z-]+)\s*:\s*-\d{3,}/i,
  /(?:^|[;\s])(?:left|right|top|bottom)\s*:\s*-\d{2,}r?em/i,
  /(?:^|[;\s])(?:max-)?(?:width|height|inline-size|block-size)\s*:\s*[01](?:px)?\s*(?:[;!]|$)/i,
  /(?:^|[;\s])transform\s*:[^;]*scale[xy]?\(\s*0/i,
  /(?:^|[;\s])filter\s*:[^;]*opacity\(\s*0/i,
  /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*line-through/i,
];

const turned = /(?:^|[;\s])(?:unicode-bidi\s*:\s*(?:bidi|isolate)-override|flex-(?:direction|flow)\s*:[^;]*row-reverse|direction\s*:\s*rtl|(?:transform|scale|rotate)\s*:[^;]*(?:scale(?:x|3d)?\(\s*-|rotatey\(\s*180)|scale\s*:\s*-1)/i;

function effectOf(block: string, side: string, properties: ReadonlyMap<string, string> = new Map()): Effect {
  if (side !== '') {
    const generated = generatedBy(block, properties);
    return generated.length === 0 ? nothing : { ...nothing, ...(side === 'before' ? { before: generated } : { after: generated }) };
  }
  const isUnseen = unseen.some((pattern) => pattern.test(block));
  const isTurned = turned.test(block);
  return isUnseen || isTurned ? { ...nothing, isUnseen, isTurned } : nothing;
}

/** The strings and attributes of a `content`, without its alternative text. */
function generatedBy(block: string, properties: ReadonlyMap<string, string>): Generated[] {
  const value = /(?:^|[;\s])content\s*:((?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[^;"'])*)/i.exec(block)?.[1] ?? '';
  const parts = /("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|attr\(\s*([\w-]+)|var\(\s*(--[\w-]+)/g;
  return [...value.matchAll(parts)].map(([, string, attribute, property]): Generated => {
    if (attribute !== undefined) return { attribute: attribute.toLowerCase() };
    return { text: string === undefined ? (properties.get(property ?? '') ?? '') : cssString.decode(string) };
  });
}
