import type { Scene } from '../sentence/scene.ts';
import type { Rule } from './rule.ts';
import { answered } from './answers/answer.ts';
import { answeredHere } from './answers/answered-here.ts';
import { explainedAnswer, lackedAnswer, listedAnswer, neededAnswer } from './answers/asked-before.ts';
import { field } from './answers/field.ts';
import { likewise } from './answers/likewise.ts';
import { question } from './answers/question.ts';
import { rhetoric } from './answers/rhetoric.ts';
import { headed } from './answers/told-below.ts';
import { condition, purpose } from './saying/condition.ts';
import { construction } from './saying/construction.ts';
import { alone, contrasted } from './saying/denial/contrast.ts';
import { denial } from './saying/denial/denial.ts';
import { ownDenial, ownHedge } from './saying/own-words.ts';
import { plan } from './saying/plan.ts';
import { quoted } from './saying/quoted.ts';
import { rejected } from './saying/rejected.ts';
import { refuted, retracted } from './saying/retraction.ts';
import { learnt, reference, supplied, supposed } from './saying/speaking.ts';
import { demand } from './demands/demand.ts';
import { contractDuty, duty, tendered } from './demands/duty.ts';
import { instruction } from './demands/instruction.ts';
import { ownTask } from './demands/own-task.ts';
import { known } from './parties/acquaintance.ts';
import { chosen } from './parties/chosen.ts';
import { generic, whoever } from './parties/generic.ts';
import { aboutCompany, others } from './parties/others.ts';
import { ours } from './parties/ours.ts';
import { party } from './parties/party/party.ts';
import { otherEntry, otherSection, supplierRow } from './parties/section.ts';
import { cell } from './surroundings/cell/cell.ts';
import { judged } from './surroundings/cell/judged.ts';
import { labelled, questionnaire } from './surroundings/cell/questionnaire.ts';
import { frame } from './surroundings/frame.ts';
import { disclaimed, listed, upcoming } from './surroundings/introduction.ts';
import { label, listedHere } from './surroundings/label.ts';
import { box, mark, openTask, task } from './surroundings/mark.ts';
import {
  address,
  bareHeading,
  blank,
  listedWords,
  manual,
  process,
  titledLesson,
  titledQuestion,
} from './surroundings/title.ts';
import { aboutness } from './naming/about.ts';
import { modifier, quality } from './naming/compound.ts';
import { allowance, definition, equation, general, glossary, metric, term } from './naming/definition.ts';
import { explained, glossed, level, spelledOut } from './naming/gloss.ts';
import { identifier } from './naming/identifier.ts';
import { lookalike } from './naming/lookalike.ts';
import { step } from './naming/step/step.ts';
import { superlative, taughtWay } from './naming/superlative.ts';
import { habit, readers, subjectList, unlinked, wish } from './naming/untied.ts';
import { document, titled } from './naming/writing.ts';

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
  chosen,
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
  chosen,
];

/** The rules that are asked of a mention, first to last; the first that reads something decides. */
export function rulesFor(scene: Scene): readonly Rule[] {
  return scene.verb < 0 ? bare : stating;
}
