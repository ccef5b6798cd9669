import type { Carrier, Passage, Surroundings } from '../../types.ts';
import { asks } from '../unseen-denial.ts';
import { seenAlone } from './as-seen.ts';
import { contextInside } from './context-inside.ts';
import { carrierOf, contextAtTop, type HtmlContext, type OwnSurroundings, surroundingsAt } from './context.ts';
import { readAttribute, readRawText } from './embedded.ts';
import type { ReadMarkup } from './found.ts';
import { chosenOf, type Flow, newFlow, seenOf } from './gathered.ts';
import { type HtmlPage, isBlock, isUnseen } from './page.ts';
import { isUnchosen } from './sight/choices.ts';
import { drawnTexts } from './sight/drawn.ts';
import { type Piece, readFlow, type Unseen } from './sight/flow.ts';
import { takenText, heardTexts, labelTexts } from './sight/heard.ts';
import { shownAgain } from './shown-again.ts';
import { generatedBy, hiddenFrom, insetOf, namesOf } from './sight/pieces.ts';
import { childrenAsSeen, markerOf } from './sight/seen-order.ts';
import { isNeverShown, isRightToLeft, isStyled, isTicked, startsLine } from './sight/showing.ts';
import { type Line, seenOtherwise, sightsOf } from './sight/sights.ts';
import { insets, standsOut } from './standing-out.ts';
import { decodedWords } from './tree/decoding.ts';
import * as kinds from './tree/element-kinds.ts';
import type { ElementNode, Node, TextNode } from './tree/tree.ts';
import { WalkedPassages } from './walked.ts';

/**
 * Read every word of a parsed page, in document order, with its surroundings.
 *
 * @param readMarkup Reads what stands as markup in its attributes and programs.
 */
export function readPage(page: HtmlPage, around: Partial<Surroundings>, readMarkup: ReadMarkup): readonly Passage[] {
  const heard = walked(page, around, readMarkup);
  const shown = shownAgain(page);
  return [
    ...heard,
    ...(page.hasToldByName ? seenAlone(heard, walked(page.asSeen(), around, readMarkup)) : []),
    ...(shown === null ? [] : walked(shown, around, readMarkup)),
  ];
}

function walked(page: HtmlPage, around: Partial<Surroundings>, readMarkup: ReadMarkup): readonly Passage[] {
  const walk = new Walk(page, around, readMarkup);
  walk.run();
  return walk.finish();
}

interface Level {
  readonly element: ElementNode;
  readonly children: readonly Node[];
  readonly context: HtmlContext;
  next: number;
  /** The flow that goes on after an element that stands out of it. */
  readonly suspended: Flow | null;
  /** Whether the words are put in their place with those of an element around them. */
  readonly isInInset: boolean;
  readonly unseenBy: Unseen;
  /** The outermost element of the line that a style of its own may change. */
  readonly styled: ElementNode | null;
  readonly isConcealed: boolean;
  /** Whether it is a choice that is not made. */
  readonly isUnchosen: boolean;
  /** Forget, on leaving, what a hidden element said to those after it. */
  readonly forget: (() => void) | null;
  /** How many passages there were before it. */
  readonly passagesBefore: number;
  readonly isTurned: boolean;
  /** Whether a label stands for the words to whoever hears them. */
  readonly isRenamed: boolean;
  /** What a style adds after the words. */
  readonly after: readonly Piece[];
}

interface WalkedBlock {
  readonly context: HtmlContext;
  readonly carrier: Carrier;
  /** What surrounds its words; `null` where it has none. */
  around: OwnSurroundings | null;
}

class Walk {
  readonly #page: HtmlPage;
  readonly #around: Partial<Surroundings>;
  readonly #readMarkup: ReadMarkup;
  readonly #passages: WalkedPassages;
  readonly #lines: Line<WalkedBlock>[] = [];
  #flow: Flow = newFlow();
  #title: string | null = null;
  #clock = 0;
  #firstHeading: string | null = null;
  /** The number that a list shows before the words that come next. */
  #marker: string | null = null;
  /** How many elements that run from right to left are open. */
  #direction = 0;
  readonly #labels = new Map<string, ElementNode[]>();

  constructor(page: HtmlPage, around: Partial<Surroundings>, readMarkup: ReadMarkup) {
    this.#page = page;
    this.#around = around;
    this.#passages = new WalkedPassages(around);
    this.#readMarkup = readMarkup;
  }

  run(): void {
    const stack: Level[] = [
      {
        element: this.#page.root,
        children: this.#page.root.children,
        context: contextAtTop(this.#around),
        next: 0,
        suspended: null,
        isInInset: false,
        unseenBy: 0,
        styled: null,
        isConcealed: false,
        isUnchosen: false,
        forget: null,
        passagesBefore: 0,
        isTurned: false,
        isRenamed: false,
        after: [],
      },
    ];
    for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
      const node = level.children[level.next];
      level.next += 1;
      if (node === undefined) {
        this.#leave(level);
        stack.pop();
      } else if (node.kind === 'element') {
        stack.push(this.#enter(node, level));
      } else this.#text(node, level);
    }
  }

  finish(): readonly Passage[] {
    this.#passages.close();
    for (const {
      words,
      seams,
      block: { context, carrier, around },
      isWhole,
    } of sightsOf(
      this.#page.source,
      this.#lines.toSorted((one, other) => one.began - other.began),
    ))
      if (words.text !== '')
        this.#passages.push({
          words,
          carrier,
          around: isWhole === true && around !== null ? { ...around } : surroundingsAt(context, this.#around),
          ...(seams === undefined ? {} : { seams }),
        });
    for (const words of drawnTexts(this.#page))
      this.#passages.push({ words, carrier: 'svg', around: surroundingsAt(contextAtTop(this.#around), this.#around) });
    for (const { seams, ...words } of labelTexts(this.#page, this.#labels))
      this.#passages.push({
        words,
        ...(seams === undefined ? {} : { seams }),
        carrier: 'control',
        around: surroundingsAt(contextAtTop(this.#around), this.#around),
      });
    return this.#passages.finish(this.#around.title ?? this.#title ?? this.#firstHeading);
  }

  #enter(
    element: ElementNode,
    { element: parent, context: outer, isInInset, unseenBy, styled, isConcealed, isTurned, isRenamed, ...level }: Level,
  ): Level {
    const { name } = element;
    const isOffered = isUnchosen(this.#page, element);
    const effect = this.#page.styles.of(element);
    const isApart = standsOut(this.#page, element, outer) || (effect.isStruck && !isBlock(this.#page, element));
    const suspended = isApart ? this.#flow : null;
    const isOwnBlock = !isApart && isBlock(this.#page, element);
    if (isOwnBlock) this.#flush(outer);
    const forget =
      effect.isConcealed || isNeverShown(this.#page, element) || isUnseen(element) || (isOffered && isOwnBlock)
        ? this.#forgetting(outer)
        : null;
    if (name === 'li') this.#marker = markerOf(this.#page, element);
    const context = contextInside(this.#page, element, outer, isApart ? null : this.#flow.introduction);
    if (!isApart && context.neighbours !== outer.neighbours) outer.neighbours.last = null;
    if (isApart) this.#flow = newFlow();
    if (isOwnBlock && kinds.sectioning.has(name) && name !== 'header') this.#flow.introduction = null;
    if (isRightToLeft(this.#page, element)) this.#direction += 1;
    this.#attributes(element, context);
    this.#flow.pieces.push(
      ...namesOf(this.#page, element, this.#flow.pieces),
      ...generatedBy(this.#page, effect.before, element),
    );
    this.#flow.hasTick ||= isTicked(this.#page, element);
    if (name === 'hr') context.headings.part(this.#passages.count);
    if (name === 'img') this.#flow.pieces.push({ kind: 'picture' });
    if (name === 'br') this.#flow.pieces.push({ kind: 'break', from: element.from, to: element.to });
    else if (name === 'button' || name === 'input' || name === 'hr') this.#flow.pieces.push({ kind: 'gap' });
    else if (name === 'sup' || name === 'sub') this.#flow.pieces.push({ kind: 'gap', isForFigures: true });
    else if (element.isForeign && name === 'tspan' && startsLine(element))
      this.#flow.pieces.push({ kind: 'break', from: element.from, to: element.to });
    const canOwn = !isApart && !isOwnBlock && this.#flow.owner === null && !kinds.formatting.has(name);
    if (canOwn && !kinds.voidElements.has(name)) this.#flow.owner = element;
    return {
      element,
      children: childrenAsSeen(this.#page, element),
      context,
      next: 0,
      suspended,
      isInInset: isInInset || insets.has(parent.name),
      // Of a block that is hidden as a whole, nothing is left for a sentence without it.
      unseenBy: isOwnBlock ? 0 : unseenBy | hiddenFrom(this.#page, element, effect),
      styled: isOwnBlock || isApart ? null : (styled ?? (isStyled(element) ? element : null)),
      // What a hidden block says holds within it, for those who see neither.
      isConcealed: !isOwnBlock && !isApart && (isConcealed || effect.isConcealed),
      isUnchosen: isOffered || level.isUnchosen,
      forget,
      passagesBefore: this.#passages.count,
      isTurned:
        isTurned ||
        effect.isTurned ||
        (name === 'bdo' && this.#page.attribute(element, 'dir')?.toLowerCase() === 'rtl'),
      isRenamed: isRenamed || element.attributes.some((each) => each.name === 'aria-label' && each.from < each.to),
      after: generatedBy(this.#page, effect.after, element),
    };
  }

  #leave(level: Level): void {
    const { element, context, suspended } = level;
    const { name } = element;
    this.#flow.pieces.push(...level.after);
    this.#flow.isTurned ||= level.isTurned;
    if (this.#flow.owner === element) this.#flow.owner = null;
    if (suspended !== null) {
      this.#flush(context);
      this.#flow = suspended;
      if (name === 'svg') this.#flow.pieces.push({ kind: 'picture', name: this.#page.pictureName(element) });
      if (insets.has(name) && !level.isInInset) this.#flow.pieces.push(...insetOf(this.#page, element));
    } else if (isBlock(this.#page, element) || element.parent === null) {
      this.#flush(context);
      if (endsIntroduction.has(name)) this.#flow.introduction = null;
    } else if (name === 'button') this.#flow.pieces.push({ kind: 'gap' });
    if (isRightToLeft(this.#page, element)) this.#direction -= 1;
    level.forget?.();
    if (name === 'li') this.#noteLabelItem(level);
    if (lists.has(name)) this.#passages.endList(level.passagesBefore);
  }

  /** "Offered:" as an item of its own introduces those after it. */
  #noteLabelItem({ context, passagesBefore }: Level): void {
    const own = context.items.at(-1)?.own ?? '';
    if (own.endsWith(':') && this.#passages.count === passagesBefore + 1) context.neighbours.label = own;
  }

  /** Have what a hidden element says be unsaid to all that comes after it, and answer nothing before it. */
  #forgetting({ headings, items, neighbours }: HtmlContext): () => void {
    const [entries, last, item] = [headings.entries, neighbours.last, items.at(-1)];
    const own = item?.own ?? null;
    neighbours.last = null;
    const remember = this.#passages.forgetQuestion();
    return () => {
      headings.reset(entries);
      neighbours.last = last;
      remember();
      this.#flow.introduction = null;
      if (item !== undefined) item.own = own;
    };
  }

  #text(node: TextNode, level: Level): void {
    const { element, context } = level;
    if (node.kind === 'comment') {
      const words = decodedWords(this.#page.source, node.from, node.to, 'plain');
      this.#passages.add({ ...words, carrier: 'comment' }, context);
      return;
    }
    if (kinds.rawText.has(element.name)) {
      for (const found of readRawText(this.#page, element, node, this.#readMarkup)) this.#passages.add(found, context);
      return;
    }
    this.#clock += 1;
    this.#flow.began = Math.min(this.#flow.began, this.#clock);
    this.#flow.pieces.push({
      kind: 'text',
      node,
      owner: this.#flow.owner,
      isPreformatted: context.isPreformatted,
      unseenBy: level.unseenBy,
      isUnchosen: level.isUnchosen,
      styled: level.styled,
      isRenamed: level.isRenamed,
    });
    this.#flow.isTurned ||= level.isTurned;
    this.#flow.hasSeen ||= !level.isConcealed;
  }

  #attributes(element: ElementNode, context: HtmlContext): void {
    for (const taken of takenText(this.#page, element)) this.#passages.add({ ...taken, carrier: 'control' }, context);
    for (const attribute of element.attributes) {
      if (attribute.from === attribute.to) continue;
      for (const found of readAttribute(this.#page, element, attribute, this.#readMarkup))
        this.#passages.add(found, context);
      for (const heard of heardTexts(this.#page, element, attribute))
        this.#passages.add({ ...heard, carrier: 'html-attribute' }, context);
      if (element.name === 'label' && attribute.name === 'for') this.#noteLabel(element);
    }
  }

  #noteLabel(label: ElementNode): void {
    const id = this.#page.attribute(label, 'for') ?? '';
    const labels = this.#labels.get(id);
    if (labels === undefined) this.#labels.set(id, [label]);
    else labels.push(label);
  }

  #flush(context: HtmlContext): void {
    const { pieces, isTurned, hasSeen, hasTick, began } = this.#flow;
    if (pieces.length === 0) return;
    this.#flow.pieces = [];
    this.#flow.isTurned = false;
    this.#flow.hasSeen = false;
    this.#flow.hasTick = false;
    this.#flow.began = Infinity;
    const reading = readFlow(this.#page.source, pieces);
    const carrier = carrierOf(context, reading?.owner ?? null);
    const whole = reading?.whole ?? { text: '', runs: [] };
    const seen = seenOtherwise(this.#page.source, pieces);
    const block: WalkedBlock = { context, carrier, around: null };
    if (reading !== null || pieces.some(({ kind }) => kind === 'name'))
      this.#lines.push({
        began: Math.min(began, this.#clock + 0.5),
        pieces,
        whole,
        seen,
        isTurned,
        isRightToLeft: this.#direction > 0,
        isRead: !lineless.has(carrier),
        isHeading: context.heading !== null,
        marker: this.#marker,
        cell: context.cell === null ? null : { table: context.cells, column: context.cell.column },
        block,
      });
    // A gauge that is full, or a box that is ticked, by itself answers what stands before it.
    if (reading === null && hasTick) this.#tick(context);
    if (reading === null) return;
    this.#marker = null;
    const { parts } = reading;
    if (context.heading !== null) context.headings.close(context.heading.level);
    const isAsked = asks(whole.text) || seen.some(({ text }) => asks(text));
    block.around = this.#passages.emit(
      whole,
      carrier,
      context,
      context.neighbours,
      seenOf(this.#page.source, whole, pieces),
      isAsked,
    );
    for (const piece of pieces)
      if (piece.kind === 'name') this.#passages.answerByName(piece.text, piece.isHeard);
      else if (piece.kind === 'picture') this.#passages.answerByName(piece.name ?? '', true);
    if (hasTick && isName(whole.text)) block.around.task ??= 'done';
    else if (hasTick && (whole.text.endsWith('?') || carrier === 'control'))
      this.#passages.add({ ...whole, carrier, around: { task: 'done' } }, context);
    // A choice that is made is one by itself, whatever else was offered.
    const chosen = chosenOf(this.#page.source, pieces);
    if (chosen !== null) this.#passages.add({ ...chosen, carrier }, context);
    const among = { last: null };
    for (const part of parts) this.#passages.emit(part, carrier, context, among);
    // What nobody sees introduces nothing.
    if (hasSeen) this.#note(seenOf(this.#page.source, whole, pieces), carrier, context);
  }

  #tick({ neighbours }: HtmlContext): void {
    this.#passages.answer('✓');
    if (neighbours.last !== null) neighbours.last.around.after ??= '✓';
  }

  /** Remember what a block says for those that follow. */
  #note(text: string, carrier: Carrier, context: HtmlContext): void {
    if (carrier === 'document-title' && this.#title === null) this.#title = text;
    if (context.heading !== null) {
      context.headings.add(context.heading.level, text, context.heading.element, this.#passages.count);
      if (context.heading.level === 1) this.#firstHeading ??= text;
    }
    const item = context.items.at(-1);
    const isOwnText = item !== undefined && item.own === null;
    if (isOwnText) item.own = text;
    this.#flow.introduction = isOwnText || context.heading !== null || carrier === 'control' ? null : text;
  }
}

/** Whether a text is no longer than a name: beside a box that is ticked, it is ticked with it. */
function isName(text: string): boolean {
  return /^\S+(?:\s+\S+){0,2}$/.test(text.trim());
}

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dl', 'table']);

const endsIntroduction: ReadonlySet<string> = new Set(
  'ul ol menu dl table figure pre blockquote details form'
    .split(' ')
    .concat([...kinds.sectioning])
    .filter((name) => name !== 'header'),
);

/** Carriers whose texts are no lines of prose that another line may go on with. */
const lineless: ReadonlySet<Carrier> = new Set(['document-title', 'code']);
