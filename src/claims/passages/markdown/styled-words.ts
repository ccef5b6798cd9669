/** Words of a sentence that have a style of their own, by tags of HTML around them. */
import { passageBuilder, sliceBuilt, type BuiltText } from '../builder.ts';
import { mayDeny } from '../../text/denying.ts';
import { standsAlone } from '../unseen-denial.ts';
import type { Tag } from './tags.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Follows the tags of a sentence, and remembers what stands between those that a style may be for. */
export class StyledWords {
  readonly #open: { readonly name: string; readonly start: number | null }[] = [];
  readonly #stretches: Stretch[] = [];

  /**
   * Note a tag.
   *
   * @param html The tag as it is written.
   * @param at How much of the sentence stands before it.
   */
  note({ name, isEnd }: Tag, html: string, at: number): void {
    if (!isEnd) {
      this.#open.push({ name, start: mayBeStyled(name, html) ? at : null });
      return;
    }
    const index = this.#open.findLastIndex((each) => each.name === name);
    if (index === -1) return;
    const start = this.#open[index]?.start ?? null;
    this.#open.length = index;
    if (start !== null && start < at) this.#stretches.push({ start, end: at });
  }

  /** The sentence without what denies it and may not be seen; `null` where nothing does, or nothing is left to say. */
  without(sentence: BuiltText): BuiltText | null {
    const denying = this.#stretches
      .filter(({ start, end }) => mayDeny(sentence.text.slice(start, end)))
      .toSorted((one, other) => one.start - other.start);
    if (denying.length === 0) return null;
    const builder = passageBuilder();
    let at = 0;
    for (const { start, end } of denying) {
      if (start > at) builder.append(sliceBuilt(sentence, at, start));
      at = Math.max(at, end);
    }
    builder.append(sliceBuilt(sentence, at, sentence.text.length));
    const left = builder.build();
    return standsAlone(left.text) ? left : null;
  }
}

function mayBeStyled(name: string, html: string): boolean {
  return name === 'font' || /\s(?:class|style|id|hidden)\b/i.test(html);
}
