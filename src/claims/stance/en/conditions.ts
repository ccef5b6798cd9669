import { cues, type Cue } from '../cue.ts';

/** Verbs by which a subject asks for what it does not have yet: "Checkout requires an approved provider". */
export const demanding: readonly string[] = ['require', 'requires', 'need', 'needs', 'depend', 'depends', 'hinges', 'wait', 'waits'];

/** What it would take, or the reader must do: ConText's "hypothetical". */
export const conditionCues: readonly Cue[] = [
  ...cues('conditional', 'forward', 'a demand', [
    'require|requires|required|requiring',
    'need|needs|needed|needing to?',
    'must',
    'should',
    'ought to',
    'has|have to',
    'have|has|ve got to',
    'it takes',
    'wait|waits|waited for',
    'would',
    'depend|depends|depending on|upon',
    'dependent|contingent|conditional on|upon',
    'prerequisite|prerequisites for|of?',
    'in order to',
    'is|are responsible for',
    'responsible for',
    'responsibility to|for',
    'remember|sure|aim to|for',
    'you|you will want to',
    'you want to',
    'may|can|could we|anybody|anyone|somebody|it|they|one say|mention|claim|describe|call|write|announce|state|name',
    'be sure to|that',
    'make sure',
    'whether',
    'eligible for',
  ]),
  ...cues('conditional', 'both', 'somebody must', [
    'must|should|shall be|have|meet',
    'has|have|needs|need to be',
    'would be|need|require|take|have',
    'will need|require',
    'depend|depends|hinges on|upon',
    'wait|waits for|on',
    'can|may|could only? be described|claimed|said|mentioned|called|announced|named|stated',
    `still? ${demanding.join('|')} a|an|separate|separately|approved|approval|independent|evidence|review|their|its|further|more|work|legal|another|somebody|an|audited`,
  ]),
  ...cues('conditional', 'backward', 'the predicate is a demand', [
    'is|are|be|remain|remains still|also|only? required|needed|necessary|mandatory|recommended|compulsory|essential|advised|obligatory',
    'is|are a? prerequisite|prerequisites|requirement|requirements|must|precondition',
    'required',
    'still? needed',
    'when|if|where|as|once configured|enabled|available|applicable|offered|supported|possible|needed|required|necessary|requested|appropriate|attached|set|used',
    'only if|when|after|once',
    'depends|depend on|upon',
    'is|are your|their own? responsibility|affair|job|task|duty|business',
    'is|are up to you',
  ]),
];

/** Words that open a clause stating a condition; the clause is told from the rest in `clauses.ts`. */
export const conditionOpeners: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'when',
  'whenever',
  'once',
  'until',
  'till',
  'before',
  'assuming',
  'provided',
  'providing',
  'should',
  'wherever',
  'suppose',
  'supposing',
  'lest',
]);
