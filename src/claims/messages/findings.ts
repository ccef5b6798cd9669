/**
 * What blocks, for whoever wrote the page: what was found, why it counts, and
 * what to do. Words of the page stand in typographic quotes, code in backticks.
 */
import { firstFew } from '../counted.ts';
import type { Waiver } from '../policy/schema.ts';
import { failedCheckOf } from '../report.ts';
import type { ReportedFinding } from '../report.ts';
import type { Carrier, Stance } from '../types.ts';
import { quoted } from './quoted.ts';

/** What a sentence does to a claim, by its stance. */
const doneTo: Readonly<Record<Stance, string>> = {
  asserted: 'is claimed here',
  denied: 'is denied here',
  planned: 'is announced for later',
  conditional: 'is tied to a condition',
  'other-party': 'is claimed of somebody else',
  topic: 'is raised here',
};

/** Where the words are no part of a sentence. */
const placeOf: Readonly<Partial<Record<Carrier, string>>> = {
  'link-target': ', in an address or a name,',
  'file-name': ', in the name of a file,',
};

/** The headline of a finding. */
export function findingMessage(finding: ReportedFinding): string {
  const check = failedCheckOf(finding);
  if (check !== null)
    return `${quoted(finding.text)} is approved while the check \`${check}\` holds, and it does not: mend what keeps it from holding, and leave these words`;
  switch (finding.rule) {
    case 'claim':
      return `${quoted(finding.text)} ${doneTo[finding.stance ?? 'asserted']}${placeOf[finding.carrier ?? 'text'] ?? ','} and no approval covers that: reword it, or have it approved`;
    default:
      return finding.because;
  }
}

/** Notes below the headline of a finding, each one line. */
export function findingNotes(finding: ReportedFinding): string[] {
  const isResting = failedCheckOf(finding) !== null;
  const notes = finding.rule === 'claim' && !isResting ? [finding.because] : [];
  const { origin = null } = finding;
  if (origin !== null) notes.unshift(`written in: ${origin.path}:${origin.line}:${origin.column}`);
  if (finding.isNowhere === true)
    notes.unshift(
      'written in no file of the project: unless code composes these words, they come from an old cache; delete `node_modules/.astro/` and `.astro/`, and build again',
    );
  if (finding.why !== '' && !isResting) notes.push(finding.why);
  if (finding.suggestion !== null)
    notes.push(
      finding.rule === 'boundary'
        ? `add: ${finding.suggestion}, on a line of its own below the fields`
        : `write instead: ${finding.suggestion}`,
    );
  if (finding.owner !== null) notes.push(`ask: ${finding.owner}`);
  return notes;
}

/** @param words Those that raise the subject. */
export function boundaryMessage(words: string, scope: 'page' | 'section', id: string): string {
  return `${quoted(words)} is mentioned, but the statement that limits it (boundary \`${id}\`) is not in sight ${scope === 'page' ? 'on the same page' : 'in the same section'}: add it`;
}

export function boundarySuggestion(id: string): string {
  return `::boundary{#${id}}`;
}

/**
 * @param others The claims for which its words are blocked on its page.
 * @param whole A sentence on its page that is blocked for its own claim, and of which it quotes a part, or more than it.
 */
export function unusedWaiverMessage(
  { id, claim }: Pick<Waiver, 'id' | 'claim'>,
  others: readonly string[],
  whole: string | null,
): string {
  if (whole !== null)
    return `The \`excerpt\` of waiver \`${id}\` is not a whole sentence of its page: quote the whole, ${quoted(whole)}`;
  if (others.length > 0)
    return `Waiver \`${id}\` is for \`${claim}\`, but its words are blocked for ${firstFew(others.map((each) => `\`${each}\``))}: correct its \`claim\`, or remove the waiver`;
  return `Waiver \`${id}\` covers nothing, because its \`excerpt\` is not blocked on its page: correct the waiver, or remove it`;
}

export function expiredWaiverMessage(id: string, until: string): string {
  return `Waiver \`${id}\` ended on ${until}: reword what it covered and remove it, or have it extended`;
}

export function hiddenCharacterMessage(code: string): string {
  return `The invisible character ${code} changes what a reader sees here: delete it`;
}

export const readyWithoutEvidenceMessage =
  'The status is “ready”, but no evidence stands beside it: add `evidence` with `path` and `sha256`, or say `conditional` or `deferred`';

export const recordMessage =
  'This claims manifest or schema is not the one that follows from the pages and the policy: build the site again, and remove any copy of it from `public/`';

/**
 * A page whose file is named as no address is.
 *
 * @param found From the folder of pages on.
 * @param expected `null`: nothing in the name could stand in an address.
 */
export function pageNameMessage(found: string, expected: string | null): string {
  const name = expected === null ? 'a name of letters or digits' : `\`${expected}\``;
  return `Unexpected file name \`${found}\`, expected ${name}: the address of the page is made of it, in small letters, digits and hyphens`;
}

export function crashMessage(detail: string): string {
  return `The check itself failed here, so nothing in this file counts as checked; this is a fault of the engine: ${detail}`;
}
