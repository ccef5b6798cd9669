/** What one of several things for sale lacks, and another has: the lack of one says that there is a thing to lack. */
import type { LabelledText } from '../../../types.ts';
import { answerOf, tellsRhythm } from '../shared/beside.ts';
import { isPublisherName, namesPublisher } from '../shared/publisher.ts';
import { sentenceOf, textAfter, textBefore } from '../shared/sentence-text.ts';
import { isHeldBack, isOurColumn } from '../rules/surroundings/cell/row.ts';
import { subject } from '../rules/surroundings/cell/versus.ts';
import type { Scene } from '../sentence/scene.ts';
import * as columns from '../words/columns.ts';
import * as words from '../words/siblings.ts';
import { lookedAt, type SecondThought } from './thought.ts';

export const siblings: readonly SecondThought[] = [
  {
    example: 'On Solo there is no [SLA], on Crew there is.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene, after }) =>
      isOfNamed(scene) ? after().find((part) => isNameOfElse(scene, words.havingIt.exec(part)?.[1])) : null,
  },
  {
    example: '[SSO]: not on Solo, but on Crew.',
    of: ['denied'],
    rule: 'told-after',
    place: 'sentence',
    words: ({ scene }) => {
      const found = words.notHereButThere.exec(sentenceOf(scene, lookedAt));
      return isNameOfElse(scene, found?.[1]) ? found?.[0] : null;
    },
  },
  {
    example: 'Solo: no [backups]. Crew: nightly.',
    of: ['denied'],
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => (isLabel(scene, words.lackLabelled.exec(textBefore(scene))?.[1]) ? valueAfter(scene) : null),
  },
  {
    example: '| | Solo | Crew |\n|---|---|---|\n| [Failover] | none | 30 seconds |',
    of: ['denied'],
    rule: 'told-after',
    place: 'row',
    words: ({ scene, because }) => (because.place === 'row' ? valueBeside(scene)?.text : null),
  },
];

/** Whether the denial is of something that has a name, or of a year, and not of who publishes. */
function isOfNamed(scene: Scene): boolean {
  const [before] = words.named.exec(sentenceOf(scene, lookedAt))?.slice(1) ?? [];
  const [after] = words.namedAfter.exec(textAfter(scene).slice(0, lookedAt))?.slice(1) ?? [];
  return isNameOfElse(scene, before) || isNameOfElse(scene, after);
}

function isNameOfElse(scene: Scene, name: string | undefined): boolean {
  return name !== undefined && !isPublisherName(scene, name);
}

/** Whether a label is the name of something, and says nothing of what stands beside it: not "Status", "Price", "Owner". */
function isLabel(scene: Scene, label: string | null | undefined): boolean {
  const name = words.nameAlone.exec(label ?? '')?.[1];
  return isNameOfElse(scene, name) && !telling.some((one) => one.test(label ?? ''));
}

/** Columns that tell of the thing in the row, and stand for none of several things. */
const telling: readonly RegExp[] = [
  columns.ownColumns,
  columns.statusColumns,
  columns.besidesHaving,
  columns.faultColumns,
  columns.datedColumns,
  columns.offeredColumns,
  columns.gettingColumns,
  columns.toCome,
  subject,
  words.measures,
];

/** What stands behind the next label of the same sort, or in the next line. */
function valueAfter(scene: Scene): string | undefined {
  const sentence = sentenceOf(scene, lookedAt);
  const inside = /[;,] (?=\p{Lu})(.+)$/su.exec(sentence)?.[1] ?? '';
  const { carrier, around } = scene.passage;
  const next = scene.rest === '' && carrier === 'list-item' ? (around.after ?? '') : scene.rest;
  return [inside, next].find((text) => {
    const [, label, value = ''] = words.nextLabelled.exec(text.slice(0, lookedAt)) ?? [];
    return isLabel(scene, label) && isValue(value);
  });
}

/** The cell that has a value, of columns each of which stands for one of several things. */
function valueBeside(scene: Scene): LabelledText | undefined {
  const { cell } = scene.passage.around;
  const others = cell?.rowCells.slice(1) ?? [];
  // Columns without a name are of several things as well: what else would there be two values of?
  const isUnnamed = others.every(({ label }) => label === null);
  const isOfSeveral =
    cell?.column === 0 &&
    others.length > 1 &&
    (isUnnamed ||
      others.every(
        ({ label }) => isLabel(scene, label) && !isOurColumn(scene, label) && !namesPublisher(scene, label),
      ));
  return isOfSeveral ? others.find(({ text }) => isValue(text)) : undefined;
}

/** Whether a text says how much, how often or of which sort, and holds nothing back. */
function isValue(text: string): boolean {
  return (
    (words.amount.test(text) ||
      words.capitals.test(text) ||
      tellsRhythm(text) ||
      columns.extents.test(text) ||
      answerOf(text)?.stance === 'asserted') &&
    !isHeldBack(text) &&
    !columns.nothing.test(text) &&
    !columns.toCome.test(text)
  );
}
