/**
 * Signs that answer by themselves, in whatever format they stand: each list is what
 * goes between the brackets of a character class of a pattern with the flag `u`.
 */

/** Boxes with a tick in them. */
export const tickedBoxes = '☑🗹';

/** Yes. */
export const ticks = `✓✔✅${tickedBoxes}🗸√🟢👍`;

/** No, wherever they stand. */
export const crosses = '✗✘❌✖🗙🗴🗶🚫⛔👎';

/**
 * No where an answer is looked for. Before words ✕ closes a window, or joins two
 * names, and 🔴 says that something is live.
 */
export const crossesAlone = '✕🔴';

/** To come. */
export const pending = '⏳🚧🔜';

/** To come where an answer is looked for; before a heading they adorn it. */
export const pendingAlone = '🗓📅🟡🔄';

/** Boxes that nobody has ticked. */
export const openBoxes = '☐⬜◻';

/** A tick where other boxes are open, as forms have it, and a cross beside ticks. */
export const crossedBoxes = '☒🗵🗷';

/** Letters and signs of times that stand for a cross, or for a tick. */
export const timesSigns = 'x×';

/** Signs that lead from what was to what is. */
export const arrows = '→⇒➜➔↦⟶⟹➡⇨➝➞➙➛➤⮕⭢▶►';

/** Such signs one by one, as the cues of a sentence take them. */
export function eachOf(signs: string): string {
  return Array.from(signs).join('|');
}
