/** A heading, a row's label or a word with its question mark, and the few words that stand for its value: read as "label: value". */
import type { Scene } from '../sentence/scene.ts';
import { lastOf, standsOver, tokensOf } from '../shared/beside.ts';
import { asPlain, plainOf } from '../shared/plain.ts';
import { textAfter } from '../shared/sentence-text.ts';
import { besidesHaving, faultColumns } from '../words/columns.ts';
import { grantedValues } from '../words/granted-values.ts';
import { choresOfOurs, noneAfter } from '../words/spared.ts';
import { turns } from '../words/turns/index.ts';
import type { Passing } from '../words/turns/turn.ts';
import type { SecondThought } from './thought.ts';

export const readAsLabel: readonly SecondThought[] = [
  {
    example: '| Feature | What you get |\n|---|---|\n| [Failover] | Thirty seconds, no hands. |',
    of: ['denied', 'topic'],
    rule: 'double-negation',
    place: 'row',
    words: ({ scene, stance }) => cellsBeside(scene).find((value) => isTurned(scene, value, stance)),
  },
  {
    example: '[SSO]? No extra charge.',
    of: ['denied', 'topic'],
    rule: 'double-negation',
    place: 'answer',
    words: ({ scene, stance }) => [valueUnder(scene)].find((value) => isTurned(scene, value, stance)),
  },
  {
    // There is none without it.
    example: '[Unencrypted] disks: 0',
    of: ['denied'],
    rule: 'double-negation',
    place: 'after',
    words: ({ scene, because }) =>
      because.rule === 'own-words' ? noneAfter.exec(textAfter(scene).slice(0, longestValue))?.[0] : null,
  },
  {
    // What the reader is spared is done.
    example: '**What you need not do**\n\n- Take [backups]',
    of: ['denied', 'conditional', 'topic'],
    rule: 'told-above',
    place: 'lead-in',
    words: ({
      scene: {
        passage: { around },
      },
    }) => [lastOf(around.leadIn), around.headings.at(-1) ?? ''].find((one) => choresOfOurs.test(one)),
  },
];

const longestValue = 80;

/** The cells that tell of a row's label, and not of what there is beside it. */
export function cellsBeside({ passage: { around } }: Scene): readonly string[] {
  const { cell } = around;
  if (cell?.column !== 0 || cell.isHeader) return [];
  return cell.rowCells
    .slice(1)
    .filter(({ label }) => !besidesHaving.test(label ?? '') && !faultColumns.test(label ?? ''))
    .map(({ text }) => text);
}

/** The sentence under a label that says no more than its words, or after a word with a question mark. */
export function valueUnder(scene: Scene): string {
  const isAlone = /^(?:and |but )?(?:the |our )?§ ?[?:.]?$/u.test(plainOf(scene));
  if (!isAlone) return '';
  const isAhead = standsOver(scene) || scene.isQuestion;
  return scene.rest === '' && isAhead ? (scene.passage.around.after ?? '') : scene.rest;
}

/** What is tried on a label and its value. */
const forms = [...grantedValues, ...turns];

/** Whether a value, read with its label, says that it is there whatever it denies. */
function isTurned(scene: Scene, value: string, stance: Passing): boolean {
  const plain = asValue(scene, value);
  return forms.some(({ of, pattern }) => of.includes(stance) && pattern.test(plain));
}

/** A label and its value, as patterns read a sentence; the empty string where it is none. */
export function asValue(scene: Scene, value: string): string {
  return value === '' || value.length > longestValue ? '' : `§ : ${asPlain(scene, tokensOf(value))}`;
}
