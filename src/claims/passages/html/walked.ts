/** The passages of a page as they are met, with what each answers, follows and introduces. */
import type { Carrier, Passage, Surroundings } from '../../types.ts';
import { answerByPicture, deniesByName, isBareAnswer, isBareYes } from '../bare-answer.ts';
import type { BuiltText } from '../builder.ts';
import { placeSections } from '../sections.ts';
import { neighbourAfter, neighbourBefore } from '../surroundings.ts';
import { asks } from '../unseen-denial.ts';
import { type HtmlContext, type Otherwise, type OwnSurroundings, surroundingsAt } from './context.ts';
import type { FoundWords } from './found.ts';
import { labelledValues } from './labelled-values.ts';

interface WalkedPassage {
  readonly words: BuiltText;
  readonly carrier: Carrier;
  readonly around: OwnSurroundings;
  readonly seams?: readonly number[];
  /** What of its words is seen, where it is not all. */
  readonly shown?: string;
  readonly otherwise?: readonly Otherwise[];
}

export class WalkedPassages {
  readonly #around: Partial<Surroundings>;
  readonly #passages: WalkedPassage[] = [];
  /** What stands in the list or table that ended last, until something else has come. */
  #listed: readonly { around: OwnSurroundings }[] = [];
  /** A question that nothing has followed yet. */
  #question: OwnSurroundings | null = null;
  /** Questions after which a picture stands whose name says no. */
  readonly #pictured: { readonly asked: OwnSurroundings; readonly name: string }[] = [];

  constructor(around: Partial<Surroundings>) {
    this.#around = around;
  }

  /** How many there are so far. */
  get count(): number {
    return this.#passages.length;
  }

  /**
   * @param shown What of the words is seen, where it is not all: only that answers or is answered.
   * @param isAsked Whether it is a question, at least to those who do not see all of it.
   */
  emit(
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
    if (shown !== '') this.answer(shown);
    this.#question = isAsked ? around : null;
    const { otherwise } = context;
    this.#passages.push({ words, carrier, around, ...(shown === words.text ? {} : { shown }), otherwise });
    return around;
  }

  /** Words that stand in no block: they follow nothing, and nothing follows them. */
  add(found: FoundWords, context: HtmlContext): void {
    if (found.text === '') return;
    const around = { ...surroundingsAt(context, this.#around), ...found.around };
    const { text, runs, carrier, seams } = found;
    this.answerByName(text, carrier !== 'control');
    const { otherwise } = context;
    this.#passages.push({
      words: { text, runs },
      carrier,
      around,
      ...(seams === undefined ? {} : { seams }),
      otherwise,
    });
  }

  /** A passage whose surroundings are known, and that answers nothing. */
  push(passage: WalkedPassage): void {
    this.#passages.push(passage);
  }

  /** What comes next to a question answers it, in whatever element it stands. */
  answer(text: string): void {
    if (this.#question !== null) this.#question.after ??= neighbourAfter(text);
  }

  /** A label may be of anything: only a yes is an answer, and of a no nobody sees that it is one. */
  answerByName(name: string, isHeard = false): void {
    if (isHeard ? isBareYes(name) : isBareAnswer(name)) this.answer(name);
    else if (isHeard && this.#question !== null && deniesByName(name))
      this.#pictured.push({ asked: this.#question, name });
  }

  /** Have nothing answer the question that is open, until what is returned is called. */
  forgetQuestion(): () => void {
    const question = this.#question;
    this.#question = null;
    return () => {
      this.#question = question;
    };
  }

  /** A list or table has ended, whose passages come after so many others. */
  endList(passagesBefore: number): void {
    this.#listed = this.#passages.slice(passagesBefore);
  }

  /** Every block has been met: what pictures answered, and what stands under each heading. */
  close(): void {
    for (const { asked, name } of this.#pictured) answerByPicture(asked, name);
    placeSections(this.#passages, ({ words, shown }) => shown ?? words.text);
  }

  /** All of them, on a page of that title. */
  finish(title: string | null): readonly Passage[] {
    this.#passages.push(...labelledValues(this.#passages), ...readOtherwise(this.#passages));
    return this.#passages.map(({ words, carrier, around, seams }) => {
      around.title ??= title;
      return { text: words.text, runs: words.runs, carrier, around, ...(seams === undefined ? {} : { seams }) };
    });
  }
}

/** What stands over several rows, or under several terms, once more for each of them: what one says of it does not answer for the others. */
function readOtherwise(passages: readonly WalkedPassage[]): WalkedPassage[] {
  return passages.flatMap(({ otherwise = [], ...passage }) =>
    otherwise.map((each) => ({ ...passage, around: { ...passage.around, ...each } })),
  );
}
