/** What the record that a text is a value of says of it beside it: that it is not so, or no longer. */
import type { Scene } from '../sentence/scene.ts';
import { pattern } from '../words/pattern.ts';
import { crosses, crossesAlone, ticks } from '../../../text/marks.ts';
import { calledUntrue, myth, outdated, retraction, untrue } from '../words/untrue.ts';

/** Values by which what is said is not so, or not any more. */
const notSo = pattern('iu')`
  ^\W*(?:
    ${calledUntrue}|no|n|off|none|0|not any ?more|no longer|(?:an? )?(?:mistake|error)|
    closed|resolved|solved|fixed|filled|met|done|remedied|corrected
  )\b(?! (?:yet|open|date))[^?]{0,30}$|^\s*[${crosses}${crossesAlone}]`;

/** Fields whose value says whether it is so. */
const verdict = pattern('iu')`
  ^(?:is |was )?(?:
    verdict|true|correct|right|valid|value|truth|fact|facts|accurate|rating|finding|conclusion|confirmed|holds|
    status|state|open|still open|present|current|outstanding|remaining|unresolved|active
  )$`;

/** Fields whose yes, or whose day, says that it is not so. */
const counterVerdict = pattern('iu')`
  ^(?:is |was |has been )?(?:
    ${untrue}|${myth}|lie|legend|${outdated}|${retraction}|closed|resolved|solved|fixed|filled|remedied|corrected
  )(?: (?:on|at|in|since|by))?$`;

const affirmed = pattern('iu')`
  ^\W*(?:true|yes|y|on|1|x|done)\W*$|^\s*[${ticks}]|^\W*(?:(?:\d{1,2} )?\p{L}{3,9} )?(?:19|20)\d\d\b`;

/** The field, with its value, by which a record takes a value of its own back: `verdict: false`, `closed: true`. */
export function counterField({ passage: { around } }: Scene): string | null {
  const found = around.siblings.find(([key, value]) =>
    counterVerdict.test(key) ? affirmed.test(value) : verdict.test(key) && notSo.test(value.slice(0, 60)),
  );
  return found === undefined ? null : found.join(': ');
}

/** Whether a key says that nothing is lacking: `notMissing`, `noGaps`. */
export function isOfNoLack(key: string): boolean {
  return noLack.test(key);
}

const noLack = pattern('iu')`
  \b(?:not|no|never|nothing|none|without|non|zero|closed|former|past|filled|fixed|resolved|solved)\b\W+(?:\p{L}+ )?(?:
    missing|lacking|lacks?|absent|gaps?|exclu(?:sions?|ded)|unavailable|unsupported|rejected|refused|limitations?|
    deferred|postponed|holes?|gone
  )\b|\b(?:gaps?|holes?|limitations?|exclusions?) (?:closed|filled|fixed|resolved|solved|gone|removed)\b`;
