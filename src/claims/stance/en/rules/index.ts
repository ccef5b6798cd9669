import type { Scene } from '../sentence/scene.ts';
import { aboutness } from './about.ts';
import { known } from './acquaintance.ts';
import { answered, answeredHere, explainedAnswer, headed, lackedAnswer, listedAnswer, neededAnswer } from './answer.ts';
import { cell } from './cell/cell.ts';
import { modifier, quality } from './compound.ts';
import { condition, purpose } from './condition.ts';
import { construction } from './construction.ts';
import { allowance, definition, equation, general, glossary, metric, term } from './definition.ts';
import { demand } from './demand/demand.ts';
import { alone, contrasted, denial } from './denial.ts';
import { contractDuty, duty, tendered } from './duty.ts';
import { frame } from './frame.ts';
import { generic, whoever } from './generic.ts';
import { field } from './field.ts';
import { explained, glossed, level, spelledOut } from './gloss.ts';
import { identifier } from './identifier.ts';
import { instruction } from './instruction.ts';
import { disclaimed, listed, upcoming } from './introduction.ts';
import { label, listedHere } from './label.ts';
import { likewise } from './likewise.ts';
import { lookalike } from './lookalike.ts';
import { box, mark, openTask, task } from './mark.ts';
import { habit, readers, subjectList, unlinked, wish } from './naming.ts';
import { aboutCompany, others } from './others.ts';
import { ours } from './ours.ts';
import { ownTask } from './own-task.ts';
import { ownDenial, ownHedge } from './own-words.ts';
import { party } from './party.ts';
import { plan } from './plan.ts';
import { question } from './question.ts';
import { quoted } from './quoted.ts';
import { judged } from './cell/judged.ts';
import { labelled, questionnaire } from './cell/questionnaire.ts';
import { rejected } from './rejected.ts';
import { refuted, retracted } from './retraction.ts';
import { rhetoric } from './rhetoric.ts';
import type { Rule } from './rule.ts';
import { otherEntry, otherSection, supplierRow } from './section.ts';
import { learnt, reference, supplied, supposed } from './speaking.ts';
import { step } from './step/step.ts';
import { superlative, taughtWay } from './superlative.ts';
import { address, bareHeading, blank, listedWords, manual, process, titledLesson, titledQuestion } from './title.ts';
import { document, titled } from './writing.ts';

/** What the sentence says outright, whatever else it lacks. */
const sayingRules: readonly Rule[] = [
  rhetoric,
  identifier,
  lookalike,
  term,
  metric,
  whoever,
  explained,
  level,
  titledQuestion,
  titledLesson,
  ownDenial,
  ownHedge,
  retracted,
  refuted,
  construction,
  titled,
  denial,
  contrasted,
  alone,
  ownTask,
  supposed,
  reference,
  taughtWay,
  rejected,
  condition,
  purpose,
  plan,
  duty,
  tendered,
  contractDuty,
  demand,
  party,
  question,
  quoted,
];

/** What its words are not: no statement about anybody. */
const namingRules: readonly Rule[] = [
  known,
  learnt,
  supplied,
  ours,
  modifier,
  superlative,
  step,
  readers,
  quality,
  glossary,
  definition,
  equation,
  allowance,
  general,
  spelledOut,
  wish,
  document,
  aboutness,
  instruction,
  generic,
  glossed,
  habit,
  subjectList,
  unlinked,
  process,
];

/** What answers or marks the very words, what they say, what else surrounds them, what only names: more of it for bare words than for a statement. */
const bare: readonly Rule[] = [
  address,
  blank,
  judged,
  questionnaire,
  field,
  answered,
  headed,
  box,
  answeredHere,
  lackedAnswer,
  explainedAnswer,
  neededAnswer,
  likewise,
  ...sayingRules,
  label,
  others,
  supplierRow,
  task,
  mark,
  cell,
  frame,
  listedAnswer,
  ...namingRules,
  bareHeading,
  manual,
  otherEntry,
  aboutCompany,
];
const stating: readonly Rule[] = [
  blank,
  judged,
  questionnaire,
  answered,
  box,
  labelled,
  disclaimed,
  lackedAnswer,
  listedHere,
  likewise,
  ...sayingRules,
  openTask,
  listed,
  listedWords,
  upcoming,
  ...namingRules,
  otherSection,
  otherEntry,
];

/** The rules that are asked of a mention, first to last; the first that reads something decides. */
export function rulesFor(scene: Scene): readonly Rule[] {
  return scene.verb < 0 ? bare : stating;
}
