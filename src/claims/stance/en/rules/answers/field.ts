/** Keys and values of data, which have no sentence: what a key names, its value says. */
import { isDetail, isTelling, lackWords } from '../../../../text/values.ts';
import { answerOf, framed } from '../../shared/beside.ts';
import { reading } from '../../shared/reading.ts';
import { textAfter, textBefore } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';
import { crosses, crossesAlone } from '../../../../text/marks.ts';
import { calledUntrue } from '../../words/untrue.ts';

/** `soc2: 2026-05-03`, `backups: { interval: 1h }`; and turned round by its key, `noSoc2: false`. */
export const field: Rule = (scene) => {
  const { around, carrier, text } = scene.passage;
  const value = around.after;
  if (value === null || scene.isQuestion || (carrier !== 'data' && carrier !== 'front-matter')) return null;
  const quoted = `${text.trim()}: ${value}`;
  const isDenied = denying.test(textBefore(scene)) || lackedLast.test(textAfter(scene));
  if (isDenied || framed(around.keys.at(-1) ?? null, 'key')?.stance === 'denied') {
    if (notSo.test(value)) return reading('asserted', 'double-negation', quoted, 'answer');
    if (answerOf(value)?.stance === 'asserted')
      return reading('denied', 'frame-denied', isDenied ? text : (around.keys.at(-1) ?? text), 'key');
    return null;
  }
  return isTold(scene, value) && answerOf(value) === null ? reading('asserted', 'answered', value, 'answer') : null;
};

/** Whether the key has no words of its own beside the mention, and the value says something of it. */
function isTold(scene: Scene, value: string): boolean {
  const [key = ''] = /^[\p{L} ]+(?=: )/u.exec(value) ?? [];
  const isCount = scene.kind === 'step' && /^\d+$/.test(value);
  return (
    possessing.test(textBefore(scene)) &&
    textAfter(scene).trim() === '' &&
    !isCount &&
    (isTelling(value) || isDetail(key))
  );
}

const possessing = /^\W*(?:(?:our|the|has|have|is|with|supports?|offers?|includes?)\W+)*$/iu;

/** A key that denies what it names: `noSoc2`, `missing_backups`. */
const denying = pattern('iu')`^\W*(?:is |has |have )?(?:no|not|non|without|lacks?|lacking|missing|absent)\b`;

/** A key that does so at its end: `ssoDisabled`, `mfa_optional`. */
const lackedLast = pattern('iu')`^\W+(?:is |was )?${lackWords}\W*$`;

/** Values by which what is said is not so. */
const notSo = pattern('iu')`
  ^\W*(?:
    ${calledUntrue}|no|n|off|none|0|not any ?more|no longer|closed|resolved|solved|fixed|filled
  )\W*$|^\s*[${crosses}${crossesAlone}]`;
