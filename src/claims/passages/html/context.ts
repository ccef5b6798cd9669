/** What a walk over a page hands down from element to element: all that the passages inside one share. */
import type { Carrier, Cell, Surroundings } from '../../types.ts';
import { noSurroundings } from '../surroundings.ts';
import { mayCutEnd } from './style/hiding.ts';
import type { ElementNode } from './tree/tree.ts';

interface HeadingInForce {
  readonly level: number;
  readonly text: string;
  readonly element: ElementNode;
  /** How many passages there were before what it heads. */
  readonly passagesBefore: number;
  /** Whether a line across the page has ended what it directly heads. */
  readonly isParted: boolean;
}

/** The headings in force, outermost first; each section has a chain of its own. */
class HeadingChain {
  readonly #outer: readonly string[];
  #entries: readonly HeadingInForce[];
  #texts: readonly string[] | null = null;

  constructor(outer: readonly string[], entries: readonly HeadingInForce[] = []) {
    this.#outer = outer;
    this.#entries = entries;
  }

  get entries(): readonly HeadingInForce[] {
    return this.#entries;
  }

  get texts(): readonly string[] {
    this.#texts ??= [...this.#outer, ...this.#entries.map(({ text }) => text)];
    return this.#texts;
  }

  /** The chain of a section that opens here: it starts with this one's headings. */
  inside(): HeadingChain {
    return new HeadingChain(this.#outer, this.#entries);
  }

  /** The chain of a part of the page that no heading so far speaks for. */
  apart(): HeadingChain {
    return new HeadingChain(this.#outer);
  }

  /** End what a heading of that level ends. */
  close(level: number): void {
    this.#entries = this.#entries.filter((entry) => entry.level < level);
    this.#texts = null;
  }

  /** Go back to headings that were in force before. */
  reset(entries: readonly HeadingInForce[]): void {
    this.#entries = entries;
    this.#texts = null;
  }

  /** Whether a line across the page has ended what the last of them directly heads. */
  get isParted(): boolean {
    return this.#entries.at(-1)?.isParted === true;
  }

  /** Draw a line across the page: what the last heading stands over ends, unless it has not begun. */
  part(passagesBefore: number): void {
    const last = this.#entries.at(-1);
    if (last === undefined || passagesBefore <= last.passagesBefore) return;
    this.#entries = [...this.#entries.slice(0, -1), { ...last, isParted: true }];
  }

  add(level: number, text: string, element: ElementNode, passagesBefore: number): void {
    const last = this.#entries.at(-1);
    const joined = last?.element === element ? `${last.text} ${text}` : text;
    this.close(level);
    this.#entries = [...this.#entries, { level, text: joined, element, passagesBefore, isParted: false }];
  }
}

/** A list item on the way down to a passage; `own` is its first text. */
export interface EnclosingItem {
  own: string | null;
}

/** Passages that follow each other in one container. */
export interface Neighbours {
  last: { text: string; around: { after: string | null } } | null;
  /** Of a list: the item of a label alone, which introduces those after it. */
  label?: string;
}

/** What is around a passage another time that it is read. */
export type Otherwise = Partial<Pick<Surroundings, 'cell' | 'term'>>;

/** What every passage that stands inside an element shares. */
export interface HtmlContext {
  readonly carrier: Carrier;
  readonly heading: { readonly level: number; readonly element: ElementNode } | null;
  readonly headings: HeadingChain;
  readonly leadIn: string | null;
  readonly items: readonly EnclosingItem[];
  readonly task: 'done' | 'open' | null;
  readonly cell: Cell | null;
  /** What else is around it: its places in further rows that it reaches, each of several terms by itself. */
  readonly otherwise: readonly Otherwise[];
  readonly cells: ReadonlyMap<ElementNode, readonly Cell[]>;
  readonly term: string | null;
  readonly caption: string | null;
  readonly summaries: readonly string[];
  readonly landmark: 'navigation' | 'header' | 'footer' | null;
  readonly visibility: 'hidden' | 'collapsed' | 'struck' | null;
  /** What the styles around do to the end of a text: bits of `cutting`. */
  readonly cuts: number;
  /** The nearest language that the markup names, in small letters; empty where it names none. */
  readonly language: string;
  readonly neighbours: Neighbours;
  readonly isPreformatted: boolean;
  /** Whether `<header>` and `<footer>` here belong to a part, not to the page. */
  readonly isInPart: boolean;
  readonly isFootnotes: boolean;
}

/** The context at the top of a text, inheriting what its host says of it. */
export function contextAtTop(around: Partial<Surroundings>): HtmlContext {
  return {
    carrier: 'paragraph',
    heading: null,
    headings: new HeadingChain(around.headings ?? []),
    leadIn: around.leadIn ?? null,
    items: (around.parents ?? []).map((own) => ({ own })),
    task: around.task ?? null,
    cell: around.cell ?? null,
    otherwise: [],
    cells: new Map(),
    term: around.term ?? null,
    caption: around.caption ?? null,
    summaries: around.summaries ?? [],
    landmark: around.landmark ?? null,
    visibility: around.visibility ?? null,
    cuts: 0,
    language: around.language ?? '',
    neighbours: { last: null },
    isPreformatted: false,
    isInPart: false,
    isFootnotes: false,
  };
}

/** The surroundings of one passage, while those that follow it may add to them. */
export type OwnSurroundings = { -readonly [Key in keyof Surroundings]: Surroundings[Key] };

/** What bears the words that stand here, or in the element that owns them. */
export function carrierOf(context: HtmlContext, owner: ElementNode | null): Carrier {
  if (context.carrier === 'svg') return 'svg';
  const isControl = owner !== null && ['button', 'label', 'output', 'meter', 'progress'].includes(owner.name);
  return isControl && (context.carrier === 'paragraph' || context.carrier === 'list-item')
    ? 'control'
    : context.carrier;
}

/** What surrounds a passage that stands here, neighbours apart. */
export function surroundingsAt(context: HtmlContext, around: Partial<Surroundings>): OwnSurroundings {
  return {
    ...noSurroundings,
    headings: context.headings.texts,
    ...(context.headings.isParted ? { isParted: true } : {}),
    leadIn: context.leadIn,
    parents: parentsOf(context),
    task: context.task,
    cell: context.cell,
    term: context.term,
    caption: context.caption,
    summaries: context.summaries,
    keys: around.keys ?? [],
    siblings: around.siblings ?? [],
    title: around.title ?? null,
    draft: around.draft ?? false,
    ...(context.landmark === null ? {} : { landmark: context.landmark }),
    ...(context.visibility === null ? {} : { visibility: context.visibility }),
    ...(mayCutEnd(context.cuts) ? { isCut: true } : {}),
    ...(/^(?:eng?(?:[-_]|$)|$)/.test(context.language) ? {} : { language: context.language }),
  };
}

function parentsOf({ items }: HtmlContext): readonly string[] {
  if (items.length === 0) return noSurroundings.parents;
  return items.flatMap(({ own }) => (own === null ? [] : [own]));
}
