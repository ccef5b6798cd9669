import { pattern } from '../../words/pattern.ts';
import type { Reading } from '../../../../types.ts';
import { framed, nearLabel } from '../../shared/beside.ts';
import { speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { isFiniteAt } from '../../sentence/finite.ts';
import type { Scene } from '../../sentence/scene.ts';
import { instructingVerbs } from '../../words/grammar.ts';
import type { Rule } from '../rule.ts';
import { ticks } from '../../../../text/marks.ts';

/** "Ours is a list of gaps: SOC 2, SSO": what a sentence says of the list after its colon. */
function listedBy(scene: Scene): Reading | null {
  const colon = scene.tokens.findLastIndex(({ word }, at) => at < scene.at && word === ':');
  if (colon < 0 || scene.tokens.slice(colon + 1, scene.at).some(({ word }) => word === ';')) return null;
  const from =
    scene.tokens.findLastIndex(({ word }, at) => at < colon && [';', '.', '!', '?', '·', '•', '|'].includes(word)) + 1;
  const [first, last] = [scene.tokens[from], scene.tokens[colon - 1]];
  if (first === undefined || last === undefined || colon - from > 20) return null;
  const said = scene.passage.text.slice(first.start, last.end);
  if (
    /\b(?:assume|assumes|expects?|ask (?:about|for)|looks? for|wonders? about|dream of)$/iu.test(said) &&
    !/\b(?:exactly|all|everything|what) (?:that )?(?:you|they)\b/iu.test(said)
  )
    return reading('topic', 'wish', said.slice(-60), 'before');
  return framedBy(said);
}

/** What is said before a colon makes of what follows it, where it does not set itself against it. */
function framedBy(said: string): Reading | null {
  return isFact.test(said) ? null : framed(said, 'before');
}

/** "Without grain, without guilt:", "It's not a promise, it's a fact:", "Not every host can say this:": what follows is what there is. */
const isFact = pattern('iu')`
  ^\W*(?:
    (?:it|this|that) is(?:n['’]t| not) (?![^:]*\b(?:planned|plan|yet|available|soon|would|could)\b)[^,:]{2,30}, (?:
      it|this|that
    )(?:['’]s| is) [^:]+$|without\b|
    (?:(?:it|this|that)(?:['’]s| is) )?not (?:an?|just|every|all|many|everyone|everybody)\b
  )(?![^:]*\b(?:list|included?|yet|available|offered|held|evidence|have|has)\b)`;

/** The same of a list whose last item goes on: "what is missing: SSO, and any badge you may have heard of". */
export const listedHere: Rule = (scene) => {
  const colon = scene.tokens.findLastIndex(({ word }, at) => at < scene.at && word === ':');
  if (
    colon < 0 ||
    colon < scene.clause.from - 1 ||
    scene.tokens.slice(colon + 1, scene.at).some((_, at) => isFiniteAt(scene.tokens, colon + 1 + at)) ||
    (scene.verb >= 0 && scene.verb < scene.at)
  )
    return null;
  // The verb has to be of a clause within the list.
  const next = scene.tokens.findIndex(({ word }, at) => at > scene.at && (word === ',' || word === '.'));
  const found = next >= 0 && next < scene.verb && scene.tokens[next]?.word === ',' ? listedBy(scene) : null;
  return found?.stance === 'denied' ? found : null;
};

/** A label within the passage: "Prerequisite: …", "Scope: …". */
export const label: Rule = (scene) => {
  for (const { reads } of labels) {
    const found = reads(scene);
    if (found !== null) return found;
  }
  return null;
};

/** A sort of label. */
interface Label {
  /** A text with one, the mention in brackets; a test reads it. */
  readonly example: string;
  readonly reads: Rule;
}

/** Labels, by where they stand and what they say; the first that says something decides. */
export const labels: readonly Label[] = [
  {
    example: 'Coming soon. [SSO]',
    reads: (scene) => {
      const isShort = (scene.tokens.at(-1)?.end ?? 0) - (scene.tokens[0]?.start ?? 0) <= 60 && !speaksOfUs(scene);
      const isLabel = !setApart.test(scene.lead) && scene.lead.length <= 24 && /^[^.!?:]+[.!]$/u.test(scene.lead);
      return isShort && isLabel ? framed(scene.lead.slice(0, -1), 'before') : null;
    },
  },
  {
    example: "Thread: things we don't have. 1/ [SOC 2]",
    reads: (scene) => {
      const ahead = announcing.exec(scene.lead.slice(-80))?.[1];
      return ahead === undefined || scene.verb >= 0 ? null : framed(ahead, 'before');
    },
  },
  {
    example: 'Ours is a list of gaps: [SOC 2], SSO',
    reads: listedBy,
  },
  {
    example: 'Small shops → Target: [SSO]',
    reads: (scene) => framed(nearLabel(scene), 'before'),
  },
  {
    example: 'Shipped: [SSO]',
    reads: (scene) => {
      const done = saidDone.exec(labelBefore(scene)?.said ?? '')?.[0];
      return done === undefined ? null : reading('asserted', 'answer-yes', done, 'before');
    },
  },
  {
    example: 'Next step: Create a store to start taking [payments].',
    reads: (scene) => {
      const { said, after } = labelBefore(scene) ?? { said: '', after: '' };
      const order = /^\s*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
      return /^\W*(?:next steps?|step \d+)\W*$/iu.test(said) && instructingVerbs.has(order)
        ? reading('topic', 'instruction', said.trim(), 'before')
        : null;
    },
  },
  {
    example: 'Q3 2027: [SSO]',
    reads: (scene) => {
      const said = labelBefore(scene)?.said ?? '';
      return quarter.test(said) ? reading('planned', 'answer-planned', said.trim(), 'before') : null;
    },
  },
  {
    example: 'Prerequisites: a directory. Then, [SSO].',
    reads: (scene) => {
      const before = labelBefore(scene);
      return before === null ? null : framedBy(before.said);
    },
  },
];

/** The label that the passage begins with, and what follows its colon before the mention; `null` where there is none. */
function labelBefore({ at, passage, tokens }: Scene): { readonly said: string; readonly after: string } | null {
  const text = passage.text.slice(0, tokens[at]?.start ?? 0);
  const colon = text.lastIndexOf(':');
  if (colon < 0 || colon > 60 || /[.!?]\s/u.test(text.slice(0, colon))) return null;
  // "Not yet: fax; already: SSO", and the same line by line: the last label is what counts.
  const said = text
    .slice(0, colon)
    .split(/[;·•|]|(?<=:[^\n]{1,60})\n/u)
    .at(-1);
  return { said: said ?? '', after: text.slice(colon + 1) };
}

const announcing = /(?:^|: )((?:things|what|the things|the list|a list) [^.!?:]{3,50})[.:]$/iu;

const quarter = /^\W*(?:(?:q[1-4]|h[12])[\s-]*(?:fy)?\d{2,4}|20\d\d[\s-]*(?:q[1-4]|h[12]))\W*$/iu;

const saidDone = pattern('iu')`
  ^\W*(?:already )?(?:done|shipped|delivered|completed|released|achieved|finished)\b|
  \((?:done|shipped|completed?|delivered|released|live)\)|[${ticks}]`;

/** "Not a call centre.", "Without grain:": what it is not, before what it is; "Not included." speaks of what follows. */
const setApart = pattern('iu')`
  ^\W*(?:(?:it|this) is )?(?:not|no|never|without|zero|it(?:['’]s| is) not)\b(?! (?:
    yet|here|there|available|included|offered|held|claimed|supported|certified|on (?:offer|board|sale)|
    in (?:place|scope|force)|part|today|ours|for sale|such|evidence|of
  )\b)`;
