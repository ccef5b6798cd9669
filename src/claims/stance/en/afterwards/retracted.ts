/** A denial that stands under words by which it is taken back, or over them: "Struck from this page", "This line is struck". */
import { bodyOf } from '../shared/beside.ts';
import { textAfter, textBefore } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import { pattern } from '../words/pattern.ts';
import { undoingIn } from './following.ts';
import { deniesItself, type SecondThought } from './thought.ts';

export const retractions: readonly SecondThought[] = [
  {
    // What is struck stands there first; what comes after it tells what was struck, and why.
    example: '### Struck from this page\n\nBayStore has no [SSO].',
    of: ['denied'],
    rule: 'told-above',
    place: 'heading',
    words: (released) => {
      const { scene } = released;
      const isOwnSentence =
        scene.lead === '' &&
        !lackTold.test(scene.rest) &&
        !/\b(?:so|therefore|hence|because|since|as)\b/iu.test(textAfter(scene));
      return deniesItself(released) && isOwnSentence
        ? titlesOver(scene).find((title) => struckTitle.test(title))
        : null;
    },
  },
  {
    example: '### A mistake of ours\n\nWe wrote that BayStore has no [SLA].',
    of: ['denied', 'topic'],
    rule: 'told-above',
    place: 'heading',
    words: ({ scene }) =>
      reportedDenial.test(textBefore(scene)) && !/\b(?:rightly|correctly)\b/iu.test(textBefore(scene))
        ? titlesOver(scene).find((title) => correctedTitle.test(title))
        : null,
  },
  {
    // The body of a record whose title denies.
    example: '---\ntitle: No [SSO]\ntext: This line is struck from the page on plans.\n---',
    of: ['denied'],
    rule: 'told-after',
    place: 'sibling',
    words: (released) => {
      const body = released.scene.passage.carrier === 'front-matter' ? bodyOf(released.scene) : null;
      return body !== null && deniesItself(released) && undoingIn(body) !== undefined ? body : null;
    },
  },
  {
    // What is still missing of a thing that waits: nothing.
    example: '---\narea: [SLA]\nstatus: conditional\nmissing: Nothing but your signature.\n---',
    of: ['denied', 'conditional'],
    rule: 'double-negation',
    place: 'sibling',
    words: ({ scene, because }) =>
      because.place === 'sibling'
        ? scene.passage.around.siblings.find(([key, value]) => lackField.test(key) && nothing.test(value))?.join(': ')
        : null,
  },
];

/** What says why something was struck: that it is not there. */
const lackTold =
  /^\W*(?:there (?:is|are|were|was)|we(?:['’]ve| have| do| take| hold)?|\p{Lu}\p{L}+ (?:has|have|holds|does)) (?:no|none|not)\b/u;

/** The titles over a text: of its section, of its list, and of its record. */
function titlesOver({ passage: { around } }: Scene): string[] {
  const own = around.siblings.filter(([key]) => /^(?:title|heading|headline|label|name|subject)$/iu.test(key));
  return [around.headings.at(-1) ?? '', around.leadIn ?? '', ...own.map(([, value]) => value)].map((title) =>
    title.slice(-120),
  );
}

const things = '(?:words?|lines?|sentences?|claims?|statements?|entries|wordings?|phrases?|passages?|things?|notes?)';

/** What stands under it holds no longer, or never did. */
const struckTitle = pattern('iu')`
  ^\W*(?:now |since )?(?:
    (?:struck|deleted|removed|withdrawn|retracted|crossed|cut|taken|dropped)(?: (?:out|off|down|back))?(?:
      (?: from| off| in| on| by| since) [^.:]*
    )?|
    (?:what|which|all that|${things} that) (?:is|are|was|were|has|have|had|we have) (?:
      no longer|not any ?more|been (?:struck|removed|deleted|withdrawn|retracted)|struck|gone|to go|wrong|never (?:so|true)
    )\b[^.:]*|
    ${things} (?:gone|struck|removed|withdrawn|we (?:struck|took back|removed|withdrew))|
    no longer (?:so|true|valid|right|correct|current|the case)|not (?:so|true) any ?more|
    (?:old|former|previous|outdated|obsolete|wrong|false|untrue) ${things}|
    (?:we take (?:it|this|that) back|taken back|out of date|outdated|obsolete|superseded)
  )\W*$`;

/** Under it stands what was put right, in whichever order. */
const correctedTitle = pattern('iu')`
  ^\W*(?:
    correct(?:ed|ions?)|errat(?:a|um)|retractions?|put right|we were wrong|our (?:mistakes?|errors?)|
    (?:an? |our |one )?(?:mistake|error|slip|blunder|correction|fault)s?(?: (?:of ours|we made|on (?:this|the) [\p{L} ]+))?
  )\W*$`;

/** "The page said that there is no", "we wrote that BayStore has no". */
const reportedDenial = pattern('iu')`
  \b(?:said|wrote|stated|claimed|told you|read|had it|printed|published|listed)\b[^.;:!?]{0,80}\b(?:no|not|never|without|lacks?)\b`;

const lackField = pattern(
  'iu',
)`^(?:missing|lacking|lacks?|gaps?|outstanding|open|remaining|still (?:open|missing)|needed|needs?|blockers?)$`;

/** "Nothing has been shown" tells of no lack. */
const nothing = pattern(
  'iu',
)`^\W*(?:nothing|none|nil|no (?:more|longer))(?: (?:more|else|at all|but|except|besides|any ?more|left)\b[^.]*)?[.!]?\W*$`;
