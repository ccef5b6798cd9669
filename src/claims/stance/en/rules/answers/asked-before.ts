/** What is named in answer to a question before it, or over its list. */
import { framed } from '../../shared/beside.ts';
import { weFor } from '../../shared/plain.ts';
import { reading } from '../../shared/reading.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';

/** "What have we not built? Checkout, backups": what is named to a question after what is lacking. */
export const lackedAnswer: Rule = (scene) => {
  const asked =
    scene.lead
      .slice(-160)
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const isBare =
    scene.verb < 0 ||
    scene.tokens.slice(scene.at + 1, Math.max(scene.verb, scene.at + 1)).some(({ word }) => word === ',');
  return isBare && afterLack.test(weFor(scene, asked)) ? reading('denied', 'answer-no', asked, 'before') : null;
};

/** "What would it take? A runtime, months of data": what is named is what it would take. */
export const neededAnswer: Rule = (scene) => {
  const asked =
    scene.lead
      .slice(-160)
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  return scene.verb < scene.at + 1 && askedWhatItTakes.test(asked) && (scene.verb < 0 || scene.at < 6)
    ? reading('conditional', 'answer-needed', asked, 'before')
    : null;
};

const askedWhatItTakes = pattern('iu')`
  ^\W*what (?:would|will|does|must|has to|is)\b[^?]*\b(?:
    take|need|needed|require|required|missing|have to|come first|happen
  )\b[^?]*\?$`;

/** 'What does "five nines" mean? Five minutes of downtime a year.': a word, and what it comes to. */
export const explainedAnswer: Rule = (scene) => {
  const asked =
    scene.lead
      .slice(-120)
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const isFirst =
    scene.verb < 0 &&
    /^\W*(?:and |but )?what (?:do(?:es)?|is) (?!.*\b(?:we|you|your|our)\b)[^?]*\?["”]?$/iu.test(asked) &&
    / mean\b/iu.test(asked);
  return isFirst ? reading('topic', 'question', asked, 'before') : null;
};

/** What is lacking is not yet … */
const lacking =
  'yet|have|offer|do|hold|sell|included?|support|provided?|built|build|claim|promise|got|get|had|done|made|tested';
const afterLack = pattern('iu')`
  ^\W*(?:and |so |but )?what (?:
    (?:have|do|did|can|are|is|does|has|could)(?:n['’]t| not) (?:we|you|it|there|yet)(?: (?:${lacking}))*|
    (?:do|are|is|does|have|has) (?:we|you|it|there)(?: still| yet)? (?:not|lack|miss|missing|without)(?: (?:${lacking}))*|
    (?:is|are) (?:still )?(?:
      missing|absent|lacking|not(?: (?:there|included|built|here|ready|done|available))?
    )|else (?:is missing|do we not(?: have| offer| do)?)|(?:we )?lack
  )(?: here| today| yet| so far| at \p{L}+| on this page)*\?$`;

/** "What payment methods do you accept?", and under it a list: what it names is what is asked for. */
export const listedAnswer: Rule = (scene) => {
  const asked = scene.passage.around.headings.at(-1) ?? '';
  if (scene.verb >= 0 || scene.passage.carrier !== 'list-item' || !askedWhatThereIs.test(asked)) return null;
  return framed(scene.passage.around.leadIn, 'lead-in') ?? reading('asserted', 'answered', asked, 'heading');
};

const askedWhatThereIs = pattern('iu')`
  ^\W*(?:what|which)\b[^?]*\b(?:do (?:you|we)|does \p{L}+) (?:currently )?(?:
    accept|support|offer|provide|hold|have|include
  )\b[^?]*\?\W*$`;
