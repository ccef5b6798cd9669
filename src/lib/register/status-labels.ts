/** Words for a status, held to the status: what nobody has approved or shown is not called done. */
import { readBehind, readBeside } from '../../claims/site-tools.ts';

const expected = 'words that say no, not yet or what it depends on, such as `Deferred`, `Conditional` or `Not claimed`';

/** What is wrong with the label of a status without approval or evidence; `null` where the engine reads it as a no, a plan or a condition. */
export function openLabelProblem(label: string): string | null {
  const { stance } = readBeside(label);
  if (stance === 'denied' || stance === 'planned' || stance === 'conditional') return null;
  return `Unexpected “${label}” for what has no approval and no evidence, expected ${expected}`;
}

/** What is wrong with other words for such a status: that they say yes; `null` where they do not. */
export function openWordsProblem(text: string): string | null {
  // “It is done” says what “Done” says.
  const bare = text.replace(/^(?:this|it|the \w+)(?: is|['’]s| has been| was) /i, '');
  return readBeside(bare).because.rule === 'answer-yes'
    ? `Unexpected “${text}” for what has no approval and no evidence, expected words that are no yes`
    : null;
}

/** What is wrong with a label before what is missing; `null` where the engine reads a denial from it. */
export function lackLabelProblem(label: string): string | null {
  return readBehind(label).stance === 'denied'
    ? null
    : `Unexpected “${label}” before what is missing, expected words that say so, such as \`Missing\``;
}

/** What is wrong with a line that says whom a thing is for: that it names a need, which is said to be met there; `null` where it names none. */
export function metNeedProblem(text: string): string | null {
  return need.test(text)
    ? `Unexpected need “${text}” among those that it fits, where it is said to be met, expected whom it is for`
    : null;
}

const need =
  /^(?:(?:if |when )?(?:\w+ ){1,4}(?:needs?|requires?|must|have to|has to|insists? on|asks? for|depends? on)|(?:an? )?(?:needs?|demands?|requirements?) (?:for|of|to))\b/i;
