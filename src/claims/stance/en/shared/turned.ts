/** How far a heading's denial goes: only to where something turns it. */
import type { Surroundings } from '../../../types.ts';
import { pattern } from '../words/pattern.ts';
import { answerOf, framed, lastOf, longest } from './beside.ts';

/** Who may have what a page has not. */
const elsewhere = String.raw`(?:others?|rivals?|competitors?|most|many|some|few|hosts?|customers?|banks?|auditors?|everybody|people|an?|it would|you may)\b`;

/** The words, or the line, that end the reach of what a heading denies before it comes to a passage; `null` where nothing does. */
export function turnBefore(around: Surroundings): string | null {
  const [last, own] = [lastOf(around.leadIn), lastOf(around.headings.at(-1) ?? null)];
  // The line that introduces it, a bold one of its own, or "Not offered: parrots. Offered:".
  const turned = [last, own].find((one) => isTurn(one) || around.headings.some((heading) => isOpposite(one, heading)));
  if (turned !== undefined) return turned;
  if (nothingMissing.test(last)) return last;
  return around.isParted === true ? own : null;
}

/** "None." under "Gaps", where the line itself seems to deny what it introduces. */
export function deniesLack(around: Surroundings): boolean {
  return nothingMissing.test(lastOf(around.leadIn)) && lacks.test(around.headings.at(-1) ?? '');
}

/** "Offered:", "But it does have:", "Done:" */
function isTurn(line: string): boolean {
  if (line === '' || line.length > 80 || framed(line, 'lead-in') !== null) return false;
  return turning.test(line) || answerOf(line)?.stance === 'asserted';
}

/** "On the menu" under "Not on the menu". */
function isOpposite(line: string, heading: string): boolean {
  const [said, denied] = [lettersOf(line), lettersOf(heading)];
  return said !== '' && said.length < denied.length && said === denied.replace(/\b(?:not|no longer|never) /u, '');
}

function lettersOf(text: string): string {
  return (
    text
      .slice(0, longest)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

const turning = pattern('iu')`
  ^\W*(?:but|however|instead|on the other hand|by contrast)\W*$|
  ^\W*(?:but|however),? (?:
    (?:it|we|you|there|(?!${elsewhere})\p{L}+) (?:(?:do|does|also|now|already|still|can) )*(?:
      has|have|is|are|gets?|offers?|holds?|includes?|supports?|provides?|keeps?
    )|(?:here|these|those|the following) (?:is|are|comes?)
  )\b(?!.*\b(?:no|not|never|none|nothing|if|when|once|plan\w*|need\w*|missing)\b)|
  ^\W*(?:and )?(?:what|things|features|all that|all) (?:(?:the|our) )?(?!${elsewhere})\p{L}+(?: (?:do|does|also|now|already|still))* (?:
    has|have|gets?|offers?|holds?|does|do|includes?|supports?|provides?|keeps?
  )\b(?!.*\b(?:no|not|to)\b)[^:]{0,20}\W*$|
  ^\W*(?:everything|all|anything) (?:else|other|the rest)\b|^\W*(?:and )?the (?:rest|others?)\b|
  ^\W*(?:(?:but|and|now|already|here|today)\W+)*(?:
    offered|included|available|supported|held|built(?: in)?|working|running|here|there|present|on (?:board|offer)|
    covered|ours|in place|kept|ready|shipped|sold|for sale|on every \p{L}+
  )(?:,? (?:and|or) \p{L}+)?(?: (?:today|now|here|instead|already))?\W*$`;

/** "Missing", and under it "Nothing." */
const nothingMissing =
  /^\W*(?:nothing|not a thing|none)(?: (?:is|are|at all|else)(?: (?:missing|lacking|left out))?)?[.!]\W*$/iu;

const lacks = /\b(?:gaps?|holes?|missing|lacks?|lacking|absent|exclusions?|limitations?)\b/iu;
