import { namesPublisher } from '../../../shared/publisher.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { pattern } from '../../../words/pattern.ts';
import { reading } from '../../../shared/reading.ts';
import type { Cell, Reading } from '../../../../../types.ts';

/**
 * What a cell is where the columns are set against each other: ours and
 * another's, before and after, two versions. It speaks for its own column, and
 * not for the cells beside it: "| Others | We |" over "| No SSO | SSO |".
 *
 * @returns Nothing where the columns are not; `null` where the cell stands for itself.
 */
export function setAgainst(scene: Scene, { column, columnHeader, rowCells }: Cell): Reading | null | undefined {
  const [first = '', ...others] = rowCells.map(({ label }) => label?.trim() ?? '');
  if (first === '' || others.length === 0 || subject.test(first)) return undefined;
  const isOurs = (label: string): boolean => ours.test(label) || namesPublisher(scene, label);
  if (![first, ...others].every((label) => sided.test(label) || isOurs(label))) {
    // "| Cheap host | BayStore |" over "| SSO | No |": our column answers for the other.
    if (isOurs(first) ? false : column === 0 || !others.some(isOurs)) return undefined;
  }
  const isAnothers =
    !isOurs(columnHeader ?? '') &&
    [first, ...others].some(isOurs) &&
    (others.length === 1 || sided.test(columnHeader ?? ''));
  return isAnothers ? reading('other-party', 'their-column', columnHeader, 'column') : null;
}

const ours =
  /^\W*(?:(?:with )?(?:us|we|our\b.*|ours|here)|this (?:app|project|tool|product|library|package|repo|one|site|store))\W*$/iu;

/** Headers that say what the rows are of: whatever stands under them is no party. */
export const subject = pattern('iu')`
  \b(?:
    dimensions?|factors?|attributes?|propert(?:y|ies)|features?|functions?|items?|capabilit(?:y|ies)|areas?|topics?|what|subjects?|questions?|criteri(?:on|a)|
    aspects?|requirements?|controls?|standards?|frameworks?|services?|categor(?:y|ies)|plans?|products?|claims?|
    names?|metrics?|measures?|needs?|security|compliance|status|state|stage|phase|when|date|day|answer|kind|type|
    group|level|tier|term|field|row|line|point|part|thing|check|box|step|risk|option|setting|certifications?|
    attestations?|certificates?|documents?|evidence|proofs?|words?|wording|phrase|list|data|resource|page|note
  )s?\b`;

/** One side of two: a time, a version, with or without something, one party and the other. */
const sided = pattern('iu')`
  ^\W*(?:
    (?:v(?:ersion)? ?)?\d+(?:\.\d+)*|(?:19|20)\d\d|was|is|were|are|then|now|before|after|until .*|since .*|
    yesterday|today|old|new|past|present|earlier|later|last year|this year|(?:the )?(?:old|new) \p{L}+|
    with(?:out)?\b.*|them|they|others?|elsewhere|here|there|you|diy|(?:most|many|some|other|typical|usual) .*|
    myth|fact|problem|solution|pain|relief|worry|wish
  )\W*$`;
