/**
 * Labels of a checklist: the words in brackets that close a heading or the
 * first paragraph of an item, as in `(optional)` or `(critical, owner: Finance)`.
 */

/** How much a launch depends on an item, most first. */
const tiers = ['critical', 'recommended', 'optional'] as const;

/** Take the labels off the end of a text. */
export function splitLabels(text: string): TextWithLabels | UnknownLabel {
  const closing = /\(([^()]*)\)\s*$/.exec(text);
  const inside = closing?.[1];
  if (closing === null || inside === undefined) return { text, labels: noLabels };
  const parts = inside.split(',').map((part) => part.trim());
  const unknown = parts.find((part) => !isLabel(part));
  if (unknown === undefined) return { text: text.slice(0, closing.index).trimEnd(), labels: labelsOf(parts) };
  if (parts.some(isLabel) || parts.some(isNearlyTier)) return { unknown };
  return { text, labels: noLabels };
}

/** Write labels as `splitLabels` reads them: nothing, or a space and the brackets. */
export function writeLabels({ tier, owner }: Labels): string {
  const parts = [tier, owner === null ? null : `owner: ${owner}`].filter((part) => part !== null);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function labelsOf(parts: readonly string[]): Labels {
  const owner = parts.map((part) => ownerLabel.exec(part)?.[1]).find((name) => name !== undefined);
  return { tier: tiers.find((tier) => parts.includes(tier)) ?? null, owner: owner ?? null };
}

function isLabel(part: string): boolean {
  return tiers.some((tier) => tier === part) || ownerLabel.test(part);
}

/** A slip of the pen rather than a remark in brackets: `Optional`, `recomended`. */
function isNearlyTier(part: string): boolean {
  return tiers.some((tier) => isWithinOneEdit(part.toLowerCase(), tier));
}

function isWithinOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}

const ownerLabel = /^owner: (\S.*)$/;

/** Of something that carries no labels. */
export const noLabels: Labels = { tier: null, owner: null };

export type Tier = (typeof tiers)[number];

export interface Labels {
  readonly tier: Tier | null;
  /** A role, as in “Finance”. */
  readonly owner: string | null;
}

export interface TextWithLabels {
  readonly text: string;
  readonly labels: Labels;
}

export interface UnknownLabel {
  readonly unknown: string;
}
