/**
 * The claims manifest: a bill of materials for what a built site says.
 *
 * It is a pure function of the judged output and the policy, so that anybody
 * who has the site and the policy can compute it again and compare.
 */
import { z } from 'zod';
import { addDays } from '../policy/day.ts';
import type { CompiledApproval, CompiledPolicy } from '../policy/compiled.ts';
import { writePath } from '../policy/json-text.ts';
import { usualLimits } from '../policy/rules.ts';
import type { Evidence } from '../policy/schema.ts';
import type { ReportedMention, ReportedPage } from '../report.ts';
import { stances } from '../types.ts';
import { manifestSchemaPath } from './manifest-paths.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const mention = z.strictObject({
  claim: z.string().describe('Id of the claim in the policy.'),
  text: z.string().describe('The words that name it.'),
  sentence: z.string().describe('The sentence they stand in, as a reader sees it.'),
  carrier: z.string().describe('What holds the words: a paragraph, an alternative text …'),
  stance: z.enum(stances),
  outcome: z.enum(['allowed', 'approved', 'waived']),
  because: z.string().describe('What decided the stance.'),
  approval: z.string().nullable().describe('Id of the approval or waiver it rests on.'),
});

const evidence = z.strictObject({
  kind: z.enum(['document', 'link', 'check']),
  name: z.string().describe('The path, the address or the name of the check.'),
  digest: digest.nullable().describe('SHA-256 of a document.'),
  lastSeen: day.nullable().describe('The day a link was last read.'),
});

const approval = z.strictObject({
  id: z.string(),
  claim: z.string(),
  approver: z.string(),
  until: day.nullable().describe('Its last day, in UTC.'),
  evidence: z.array(evidence),
});

const manifestSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  judgedOn: day.describe('The day the output was judged, in UTC.'),
  validUntil: day.nullable().describe('The earliest last day of anything a page rests on; null where nothing ends.'),
  publisher: z.array(z.string()),
  origin: z.string().nullable().describe('Where the site is published, where that is known.'),
  policy: z.strictObject({ sha256: digest }),
  approvals: z.array(approval).describe('The approvals that pages rest on.'),
  generated: z
    .array(
      z.strictObject({
        path: z.string().describe('The file, from the root of the site.'),
        sha256: digest,
        words: z.array(z.string()).describe('All that it shows, judged like any copy.'),
      }),
    )
    .describe('Binaries that the build made from judged words, such as share images.'),
  pages: z.array(
    z.strictObject({
      url: z.string().describe('The address from the root of the site.'),
      mentions: z.array(mention),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type GeneratedEntry = Manifest['generated'][number];
export type ManifestPage = Manifest['pages'][number];
export type ManifestMention = ManifestPage['mentions'][number];

/** What a manifest says beside what follows from pages and policy. */
export interface ManifestFacts {
  /** The day of the judgement, ISO 8601 in UTC. */
  readonly today: string;
  /** Where the site is published, without a path. */
  readonly origin: string | null;
  readonly generated: readonly GeneratedEntry[];
}

/**
 * The manifest of a judged output.
 *
 * @param pages Every published page, with or without mentions. None may hold a
 *   blocked mention.
 * @throws {RangeError} A mention is blocked: such an output is never published.
 */
export function manifestOf(
  pages: readonly ReportedPage[],
  policy: CompiledPolicy,
  { today, origin, generated }: ManifestFacts,
): Manifest {
  const used = approvalsUsed(pages, policy);
  return {
    $schema: `/${manifestSchemaPath}`,
    version: 1,
    judgedOn: today,
    validUntil: earliest([
      ...used.flatMap(({ approval: { until, evidence: pieces } }) => [
        until ?? null,
        ...pieces.map((piece) => lastDayOf(piece, policy)),
      ]),
      ...waiverDays(pages, policy),
    ]),
    publisher: [...policy.publisher.names],
    origin,
    policy: { sha256: policy.sha256 },
    approvals: used.map(({ approval: { id, claim, approver, until, evidence: pieces } }) => ({
      id,
      claim,
      approver,
      until: until ?? null,
      evidence: pieces.map(evidenceEntry),
    })),
    generated: [...generated],
    pages: [...pages].sort((a, b) => (a.url < b.url ? -1 : 1)).map(pageEntry),
  };
}

/** The manifest in a text, or why it is none and where. */
export function readManifest(text: string): Manifest | string {
  try {
    const result = manifestSchema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return issue === undefined ? 'of another shape' : `${issue.message} (${writePath(issue.path.map(asKey))})`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Zod's keys may be symbols, those of JSON are none. */
function asKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}

/** The manifest as it is published: two spaces, a line feed at the end. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The manifest's JSON Schema, to publish beside it. */
export function manifestSchemaText(): string {
  const schema = z.toJSONSchema(manifestSchema);
  return `${JSON.stringify({ title: 'Claims manifest', ...schema }, null, 2)}\n`;
}

function pageEntry({ url, mentions }: ReportedPage): ManifestPage {
  return { url, mentions: mentions.map((each) => mentionEntry(each, url)) };
}

function mentionEntry(found: ReportedMention, url: string): ManifestMention {
  const { outcome } = found;
  if (outcome === 'blocked') throw new RangeError(`A blocked mention of ${found.claim} on ${url}`);
  return {
    claim: found.claim,
    text: found.text,
    sentence: found.excerpt?.text ?? found.text,
    carrier: found.carrier,
    stance: found.stance,
    outcome,
    because: found.because,
    approval: found.approval ?? found.waiver?.id ?? null,
  };
}

/** Its fields in the schema's order, in which the manifest is read again. */
function evidenceEntry(piece: Evidence): z.infer<typeof evidence> {
  const { kind } = piece;
  switch (kind) {
    case 'document':
      return { kind, name: piece.path, digest: piece.sha256, lastSeen: null };
    case 'link':
      return { kind, name: piece.url, digest: null, lastSeen: piece.lastSeen };
    case 'check':
      return { kind, name: piece.name, digest: null, lastSeen: null };
  }
}

function approvalsUsed(pages: readonly ReportedPage[], policy: CompiledPolicy): CompiledApproval[] {
  const ids = new Set(
    pages.flatMap(({ mentions }) =>
      mentions.filter(({ outcome }) => outcome === 'approved').map((found) => found.approval),
    ),
  );
  return [...policy.approvals.values()].flat().filter(({ approval: { id } }) => ids.has(id));
}

function waiverDays(pages: readonly ReportedPage[], policy: CompiledPolicy): string[] {
  const ids = new Set(pages.flatMap(({ mentions }) => mentions.map((found) => found.waiver?.id ?? null)));
  return policy.waivers.filter(({ waiver }) => ids.has(waiver.id)).map(({ waiver }) => waiver.until);
}

/** The last day a piece of evidence counts, or `null` where it has none. */
function lastDayOf(piece: Evidence, policy: CompiledPolicy): string | null {
  if (piece.kind !== 'link') return null;
  return addDays(piece.lastSeen, (policy.data.limits ?? usualLimits).linkSeenDays);
}

function earliest(days: readonly (string | null)[]): string | null {
  const known = days.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((a, b) => (a < b ? a : b));
}
