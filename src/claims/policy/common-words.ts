/** Words that nearly every sentence has: alone, they name nobody and nothing. */

/** The closed classes of English: articles, pronouns, auxiliaries, prepositions, conjunctions, negations; none that say where or how much by themselves (“down”, “without”). */
const common = new Set(
  `
  a an the this that these those some any each every all both either neither no not never nor
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  is are was were am be been being has have had having do does did done will would can could may might shall should must
  of to in on at by for from with into onto as than through
  and or but so if then because while when where there here only also just very too more most
  `
    .trim()
    .split(/\s+/),
);

/** Whether a text has no word by which anything is known: none at all, common ones only, or a single letter. */
export function isCommonplace(text: string): boolean {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => common.has(word)) || /^\P{Lo}$/u.test(text.trim());
}
