import type { Carrier, Passage, Surroundings } from '../../types.ts';
import { answerByPicture, deniesByName, isBareAnswer, isBareYes } from '../bare-answer.ts';
import type { BuiltText } from '../builder.ts';
import { placeSections } from '../sections.ts';
import { neighbourAfter, neighbourBefore } from '../surroundings.ts';
import { asks } from '../unseen-denial.ts';
import { seenAlone } from './as-seen.ts';
import { contextInside, ownVisibility } from './context-inside.ts';
import {
  carrierOf,
  contextAtTop,
  type HtmlContext,
  type Otherwise,
  type OwnSurroundings,
  surroundingsAt,
} from './context.ts';
import { readAttribute, readRawText } from './embedded.ts';
import type { FoundWords, ReadMarkup } from './found.ts';
import { labelledValues } from './labelled-values.ts';
import { type HtmlPage, isBlock, isUnseen } from './page.ts';
import { isUnchosen, labelOfField, shownIn } from './sight/choices.ts';
import { drawnTexts } from './sight/drawn.ts';
import { ear, eye, eyePerhaps, gather, type Piece, readFlow, type Unseen } from './sight/flow.ts';
import { gaugeOf, levelOf, nameOf } from './sight/gauges.ts';
import { heardTexts, labelTexts } from './sight/heard.ts';
import { childrenAsSeen, markerOf } from './sight/seen-order.ts';
import {
  isLoneDenial,
  isNeverShown,
  isNoteMark,
  isRightToLeft,
  isStyled,
  isTicked,
  startsLine,
} from './sight/showing.ts';
import { type Line, seenOtherwise, sightsOf } from './sight/sights.ts';
import type { Effect, GeneratedPart } from './style/rules.ts';
import { turnsUnseen } from './taking-back.ts';
import { useOf } from './tree/attributes.ts';
import { decodedWords } from './tree/decoding.ts';
import * as kinds from './tree/element-kinds.ts';
import type { ElementNode, Node, TextNode } from './tree/tree.ts';

/**
 * Elements that stand in a line of text without being part of what it says:
 * their words are read apart, and the sentence goes on after them.
 */
const outOfFlow: ReadonlySet<string> = new Set(
  'del s strike svg math script style template select textarea datalist video audio object iframe canvas noscript noembed noframes dialog rp rt rtc title xmp plaintext'.split(
    ' ',
  ),
);

/** Of these, what is shown in its place within the sentence. */
const insets: ReadonlySet<string> = new Set('svg math select textarea rt rtc object video audio canvas'.split(' '));

/**
 * Read every word of a parsed page, in document order, with its surroundings.
 *
 * @param readMarkup Reads what stands as markup in its attributes and programs.
 */
export function readPage(page: HtmlPage, around: Partial<Surroundings>, readMarkup: ReadMarkup): readonly Passage[] {
  const heard = walked(page, around, readMarkup);
  return page.hasToldByName ? [...heard, ...seenAlone(heard, walked(page.asSeen(), around, readMarkup))] : heard;
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

/** The inline content gathered so far for one block. */
interface Flow {
  isTurned: boolean;
  /** Whether any of it is seen. */
  hasSeen: boolean;
  /** Whether a box in it is ticked. */
  hasTick: boolean;
  /** When its first words were met. */
  began: number;
  pieces: Piece[];
  owner: ElementNode | null;
  /** Text that may introduce the list or table that comes next. */
  introduction: string | null;
}

interface WalkedPassage {
  readonly words: BuiltText;
  readonly carrier: Carrier;
  readonly around: OwnSurroundings;
  readonly seams?: readonly number[];
  /** What of its words is seen, where it is not all. */
  readonly shown?: string;
  readonly otherwise?: readonly Otherwise[];
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
  readonly #passages: WalkedPassage[] = [];
  readonly #lines: Line<WalkedBlock>[] = [];
  #flow: Flow = newFlow();
  #title: string | null = null;
  #clock = 0;
  /** What stands in the list or table that ended last, until something else has come. */
  #listed: readonly { around: OwnSurroundings }[] = [];
  /** A question that nothing has followed yet. */
  #question: OwnSurroundings | null = null;
  /** Questions after which a picture stands whose name says no. */
  readonly #pictured: { readonly asked: OwnSurroundings; readonly name: string }[] = [];
  #firstHeading: string | null = null;
  /** The number that a list shows before the words that come next. */
  #marker: string | null = null;
  /** How many elements that run from right to left are open. */
  #direction = 0;
  readonly #labels = new Map<string, ElementNode[]>();

  constructor(page: HtmlPage, around: Partial<Surroundings>, readMarkup: ReadMarkup) {
    this.#page = page;
    this.#around = around;
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
    for (const { asked, name } of this.#pictured) answerByPicture(asked, name);
    placeSections(this.#passages, ({ words, shown }) => shown ?? words.text);
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
        seams,
        carrier: 'control',
        around: surroundingsAt(contextAtTop(this.#around), this.#around),
      });
    this.#passages.push(...labelledValues(this.#passages), ...readOtherwise(this.#passages));
    const title = this.#around.title ?? this.#title ?? this.#firstHeading;
    const passages = this.#passages.map(({ words, carrier, around, seams }) => {
      around.title ??= title;
      return { text: words.text, runs: words.runs, carrier, around, ...(seams === undefined ? {} : { seams }) };
    });
    return passages;
  }

  #enter(
    element: ElementNode,
    { element: parent, context: outer, isInInset, unseenBy, styled, isConcealed, isTurned, isRenamed, ...level }: Level,
  ): Level {
    const { name } = element;
    const isOffered = isUnchosen(this.#page, element);
    const effect = this.#page.styles.of(element);
    const standsOut = this.#standsOut(element, outer) || (effect.isStruck && !isBlock(this.#page, element));
    const suspended = standsOut ? this.#flow : null;
    const isOwnBlock = !standsOut && isBlock(this.#page, element);
    if (isOwnBlock) this.#flush(outer);
    const forget =
      effect.isConcealed || isNeverShown(this.#page, element) || isUnseen(element) || (isOffered && isOwnBlock)
        ? this.#forgetting(outer)
        : null;
    if (name === 'li') this.#marker = markerOf(this.#page, element);
    const context = contextInside(this.#page, element, outer, standsOut ? null : this.#flow.introduction);
    if (!standsOut && context.neighbours !== outer.neighbours) outer.neighbours.last = null;
    if (standsOut) this.#flow = newFlow();
    if (isOwnBlock && kinds.sectioning.has(name) && name !== 'header') this.#flow.introduction = null;
    if (isRightToLeft(this.#page, element)) this.#direction += 1;
    this.#attributes(element, context);
    this.#flow.pieces.push(...this.#namesOf(element), ...this.#generated(effect.before, element));
    this.#flow.hasTick ||= isTicked(this.#page, element);
    if (name === 'hr') context.headings.part(this.#passages.length);
    if (name === 'img') this.#flow.pieces.push({ kind: 'picture' });
    if (name === 'br') this.#flow.pieces.push({ kind: 'break', from: element.from, to: element.to });
    else if (name === 'button' || name === 'input' || name === 'hr') this.#flow.pieces.push({ kind: 'gap' });
    else if (name === 'sup' || name === 'sub') this.#flow.pieces.push({ kind: 'gap', isForFigures: true });
    else if (element.isForeign && name === 'tspan' && startsLine(element))
      this.#flow.pieces.push({ kind: 'break', from: element.from, to: element.to });
    const canOwn = !standsOut && !isOwnBlock && this.#flow.owner === null && !kinds.formatting.has(name);
    if (canOwn && !kinds.voidElements.has(name)) this.#flow.owner = element;
    return {
      element,
      children: childrenAsSeen(this.#page, element),
      context,
      next: 0,
      suspended,
      isInInset: isInInset || insets.has(parent.name),
      // Of a block that is hidden as a whole, nothing is left for a sentence without it.
      unseenBy: isOwnBlock ? 0 : unseenBy | this.#unseenBy(element, effect),
      styled: isOwnBlock || standsOut ? null : (styled ?? (isStyled(element) ? element : null)),
      // What a hidden block says holds within it, for those who see neither.
      isConcealed: !isOwnBlock && !standsOut && (isConcealed || effect.isConcealed),
      isUnchosen: isOffered || level.isUnchosen,
      forget,
      passagesBefore: this.#passages.length,
      isTurned:
        isTurned ||
        effect.isTurned ||
        (name === 'bdo' && this.#page.attribute(element, 'dir')?.toLowerCase() === 'rtl'),
      isRenamed: isRenamed || element.attributes.some((each) => each.name === 'aria-label' && each.from < each.to),
      after: this.#generated(effect.after, element),
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
      if (insets.has(name) && !level.isInInset) this.#flow.pieces.push(...this.#insetOf(element));
    } else if (isBlock(this.#page, element) || element.parent === null) {
      this.#flush(context);
      if (endsIntroduction.has(name)) this.#flow.introduction = null;
    } else if (name === 'button') this.#flow.pieces.push({ kind: 'gap' });
    if (isRightToLeft(this.#page, element)) this.#direction -= 1;
    level.forget?.();
    if (name === 'li') this.#noteLabelItem(level);
    if (lists.has(name)) this.#listed = this.#passages.slice(level.passagesBefore);
  }

  /** What is seen in the place of an element that stands out of the flow, and with the label of a choice. */
  #insetOf(element: ElementNode): Piece[] {
    const shown = shownIn(this.#page, element);
    const label = element.name === 'select' ? labelOfField(this.#page, element) : '';
    return label === '' || label.endsWith('?') ? nameOf(shown, element) : gaugeOf(label, shown, element);
  }

  /** "Offered:" as an item of its own introduces those after it. */
  #noteLabelItem({ context, passagesBefore }: Level): void {
    const own = context.items.at(-1)?.own ?? '';
    if (own.endsWith(':') && this.#passages.length === passagesBefore + 1) context.neighbours.label = own;
  }

  /** Have what a hidden element says be unsaid to all that comes after it, and answer nothing before it. */
  #forgetting({ headings, items, neighbours }: HtmlContext): () => void {
    const [entries, last, question, item] = [headings.entries, neighbours.last, this.#question, items.at(-1)];
    const own = item?.own ?? null;
    neighbours.last = null;
    this.#question = null;
    return () => {
      headings.reset(entries);
      neighbours.last = last;
      this.#question = question;
      this.#flow.introduction = null;
      if (item !== undefined) item.own = own;
    };
  }

  /** To whom the words of an element are not there. */
  #unseenBy(element: ElementNode, { hides }: Effect): Unseen {
    const isHidden = hides === 'always' || isLoneDenial(this.#page, element) || isNeverShown(this.#page, element);
    const isUnheard = element.attributes.length > 0 && this.#page.attribute(element, 'aria-hidden') === 'true';
    return (isHidden ? eye : hides === 'perhaps' ? eyePerhaps : 0) | (isUnheard ? ear : 0);
  }

  /** Whether the sentence around an element goes on without its words. */
  #standsOut(element: ElementNode, outer: HtmlContext): boolean {
    if (outOfFlow.has(element.name)) return true;
    if (element.attributes.length === 0) return false;
    return (
      ownVisibility(this.#page, element) !== null ||
      isNoteMark(this.#page, element) ||
      this.#repeatsHeader(element, outer)
    );
  }

  #text(node: TextNode, level: Level): void {
    const { element, context } = level;
    if (node.kind === 'comment') {
      const words = decodedWords(this.#page.source, node.from, node.to, 'plain');
      this.#add({ ...words, carrier: 'comment' }, context);
      return;
    }
    if (kinds.rawText.has(element.name)) {
      for (const found of readRawText(this.#page, element, node, this.#readMarkup)) this.#add(found, context);
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
    for (const attribute of element.attributes) {
      if (attribute.from === attribute.to) continue;
      for (const found of readAttribute(this.#page, element, attribute, this.#readMarkup)) this.#add(found, context);
      for (const heard of heardTexts(this.#page, element, attribute))
        this.#add({ ...heard, carrier: 'html-attribute' }, context);
      if (element.name === 'label' && attribute.name === 'for') this.#noteLabel(element);
    }
  }

  #noteLabel(label: ElementNode): void {
    const id = this.#page.attribute(label, 'for') ?? '';
    const labels = this.#labels.get(id);
    if (labels === undefined) this.#labels.set(id, [label]);
    else labels.push(label);
  }

  /** A label for narrow screens that says the column's header again in each cell. */
  #repeatsHeader(element: ElementNode, { cell }: HtmlContext): boolean {
    if (cell === null || cell.columnHeader === null || element.attributes.length === 0) return false;
    return (
      this.#page.attribute(element, 'aria-hidden') === 'true' &&
      this.#page.textOf(element).replace(/\s*:$/, '') === cell.columnHeader
    );
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
    block.around = this.#emit(whole, carrier, context, context.neighbours, this.#seenOf(whole, pieces), isAsked);
    for (const piece of pieces)
      if (piece.kind === 'name') this.#answerByName(piece.text, piece.isHeard);
      else if (piece.kind === 'picture') this.#answerByName(piece.name ?? '', true);
    if (hasTick && isName(whole.text)) block.around.task ??= 'done';
    else if (hasTick && (whole.text.endsWith('?') || carrier === 'control'))
      this.#add({ ...whole, carrier, around: { task: 'done' } }, context);
    const among = { last: null };
    for (const part of parts) this.#emit(part, carrier, context, among);
    // What nobody sees introduces nothing.
    if (hasSeen) this.#note(this.#seenOf(whole, pieces), carrier, context);
  }

  #tick({ neighbours }: HtmlContext): void {
    this.#answer('✓');
    if (neighbours.last !== null) neighbours.last.around.after ??= '✓';
  }

  /** The text of a block without choices that are not made, and words that only take it back unseen. */
  #seenOf({ text }: BuiltText, pieces: readonly Piece[]): string {
    const isMade = (piece: Piece): boolean => piece.kind !== 'text' || !piece.isUnchosen;
    if (!pieces.every(isMade)) return gather(this.#page.source, pieces.filter(isMade)).text;
    const isSeen = (piece: Piece): boolean => piece.kind !== 'text' || (piece.unseenBy & eye) === 0;
    if (pieces.every(isSeen)) return text;
    const hidden = gather(
      this.#page.source,
      pieces.filter((piece) => !isSeen(piece)),
    ).text;
    return turnsUnseen.test(hidden) ? gather(this.#page.source, pieces.filter(isSeen)).text : text;
  }

  /** What pictures and labelled elements are called to whoever does not see them. */
  #namesOf(element: ElementNode): Piece[] {
    if (element.attributes.length === 0) return [];
    const level = levelOf(this.#page, element);
    if (level !== null) return gaugeOf(this.#labelOfGauge(element), level, element);
    const named = element.attributes.find(
      ({ name }) => (name === 'alt' && element.name === 'img') || name === 'aria-label',
    );
    if (named === undefined || named.from === named.to) return [];
    return [
      {
        kind: 'name',
        text: this.#page.attribute(element, named.name) ?? '',
        from: named.from,
        to: named.to,
        isComposed: false,
        isHeard: true,
      },
    ];
  }

  /** Its own, or what stands before it: "Open gaps:". */
  #labelOfGauge(gauge: ElementNode): string {
    const before = gather(this.#page.source, this.#flow.pieces).text;
    return this.#page.attribute(gauge, 'aria-label') ?? /^(.{1,200}):$/su.exec(before.trim())?.[1] ?? '';
  }

  /** Words that a style sheet shows beside those of an element. */
  #generated(parts: readonly GeneratedPart[], element: ElementNode): Piece[] {
    const text = parts
      .map((part) => ('text' in part ? part.text : (this.#page.attribute(element, part.attribute) ?? '')))
      .join('');
    // An attribute that otherwise holds no words is read here alone.
    const isComposed =
      parts.length > 1 || parts.some((part) => 'attribute' in part && useOf(part.attribute, element) === null);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    // They stand where the attributes do that the style shows.
    const shown = element.attributes.filter(
      ({ name, from, to }) => from < to && parts.some((part) => 'attribute' in part && part.attribute === name),
    );
    const { from } = shown.reduce((first, each) => (each.from < first.from ? each : first), shown[0] ?? element);
    const { to } = shown.reduce((last, each) => (each.to > last.to ? each : last), shown[0] ?? element);
    return [{ kind: 'name', text, from, to, isComposed }];
  }

  /** Remember what a block says for those that follow. */
  #note(text: string, carrier: Carrier, context: HtmlContext): void {
    if (carrier === 'document-title' && this.#title === null) this.#title = text;
    if (context.heading !== null) {
      context.headings.add(context.heading.level, text, context.heading.element, this.#passages.length);
      if (context.heading.level === 1) this.#firstHeading ??= text;
    }
    const item = context.items.at(-1);
    const isOwnText = item !== undefined && item.own === null;
    if (isOwnText) item.own = text;
    this.#flow.introduction = isOwnText || context.heading !== null || carrier === 'control' ? null : text;
  }

  /**
   * @param shown What of the words is seen, where it is not all: only that answers or is answered.
   * @param isAsked Whether it is a question, at least to those who do not see all of it.
   */
  #emit(
    words: BuiltText,
    carrier: Carrier,
    context: HtmlContext,
    neighbours: HtmlContext['neighbours'],
    shown = words.text,
    isAsked = asks(words.text),
  ): OwnSurroundings {
    const around = surroundingsAt(context, this.#around);
    around.before = neighbours.last === null ? null : neighbourBefore(neighbours.last.text);
    // A picture that answered a question has answered it.
    if (neighbours.last !== null && shown !== '') neighbours.last.around.after ??= neighbourAfter(shown);
    neighbours.last = { text: words.text, around };
    if (carrier === 'paragraph') for (const each of this.#listed) each.around.outro ??= neighbourAfter(words.text);
    if (carrier === 'paragraph' || carrier === 'heading') this.#listed = [];
    if (shown !== '') this.#answer(shown);
    this.#question = isAsked ? around : null;
    const { otherwise } = context;
    this.#passages.push({ words, carrier, around, ...(shown === words.text ? {} : { shown }), otherwise });
    return around;
  }

  /** What comes next to a question answers it, in whatever element it stands. */
  #answer(text: string): void {
    if (this.#question !== null) this.#question.after ??= neighbourAfter(text);
  }

  /** A label may be of anything: only a yes is an answer, and of a no nobody sees that it is one. */
  #answerByName(name: string, isHeard = false): void {
    if (isHeard ? isBareYes(name) : isBareAnswer(name)) this.#answer(name);
    else if (isHeard && this.#question !== null && deniesByName(name))
      this.#pictured.push({ asked: this.#question, name });
  }

  #add(found: FoundWords, context: HtmlContext): void {
    if (found.text === '') return;
    const around = { ...surroundingsAt(context, this.#around), ...found.around };
    const { text, runs, carrier, seams } = found;
    this.#answerByName(text, carrier !== 'control');
    const { otherwise } = context;
    this.#passages.push({
      words: { text, runs },
      carrier,
      around,
      ...(seams === undefined ? {} : { seams }),
      otherwise,
    });
  }
}

/** What stands over several rows, or under several terms, once more for each of them: what one says of it does not answer for the others. */
function readOtherwise(passages: readonly WalkedPassage[]): WalkedPassage[] {
  return passages.flatMap(({ otherwise = [], ...passage }) =>
    otherwise.map((each) => ({ ...passage, around: { ...passage.around, ...each } })),
  );
}

/** Whether a text is no longer than a name: beside a box that is ticked, it is ticked with it. */
function isName(text: string): boolean {
  return /^\S+(?:\s+\S+){0,2}$/.test(text.trim());
}

function newFlow(): Flow {
  return {
    isTurned: false,
    hasSeen: false,
    hasTick: false,
    began: Infinity,
    pieces: [],
    owner: null,
    introduction: null,
  };
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
