/** What is no longer so of a published manifest: by its pages, by the policy, by the day. */
import { findLapse } from '../judging/decision.ts';
import type { Circumstances } from '../judging/decision.ts';
import { verifyMessages } from '../messages/commands.ts';
import { askedLapseMessage } from '../messages/readings.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { ReportedFinding, ReportedPage } from '../report.ts';
import { manifestOf } from './manifest.ts';
import type { Manifest, ManifestMention } from './manifest.ts';

/** One way in which a site and its manifest part, or may no longer stand. */
export interface Difference {
  readonly kind:
    | 'day'
    | 'policy'
    | 'approval'
    | 'manifest'
    | 'page-added'
    | 'page-missing'
    | 'mention-added'
    | 'mention-missing'
    | 'blocked'
    | 'file-changed';
  /** The page or file, from the root of the site; `null` where it is the whole. */
  readonly url: string | null;
  readonly claim: string | null;
  readonly message: string;
}

/** A site as it is found now. */
export interface FoundSite {
  /** What its pages say, judged by the policy of now. */
  readonly pages: readonly ReportedPage[];
  /** What else blocks: a missing boundary, hidden characters, a waiver that has ended. */
  readonly findings: readonly ReportedFinding[];
  /** Digests of the files that are no text, by address. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Every difference between a manifest and the site that it stands beside;
 * nothing means that both say the same, and may.
 */
export function differences(
  manifest: Manifest,
  site: FoundSite,
  policy: CompiledPolicy,
  circumstances: Circumstances,
): Difference[] {
  const found = [
    ...dayDifferences(manifest, circumstances.today),
    ...policyDifferences(manifest, policy, circumstances),
    ...pageDifferences(manifest, site.pages),
    ...fileDifferences(manifest, site.digests),
    ...site.findings.filter(({ rule }) => !toldOtherwise.has(rule)).map(findingDifference),
  ];
  if (found.some(({ kind }) => kind === 'blocked')) return found;
  const all = [...found, ...fieldDifferences(manifest, site.pages, policy)];
  // What is left is in details: how a mention was read, the published schema.
  return all.length > 0 ? all : site.findings.filter(({ rule }) => rule === 'generated-file').map(findingDifference);
}

/** Rules whose findings have a difference of their own here; other binaries are nothing that a manifest records. */
const toldOtherwise = new Set(['claim', 'generated-file', 'unread-file']);

function dayDifferences({ validUntil, judgedOn }: Manifest, today: string): Difference[] {
  return [
    ...(validUntil !== null && validUntil < today ? [whole('day', verifyMessages.outlived(validUntil))] : []),
    ...(judgedOn > today ? [whole('day', verifyMessages.dayToCome(judgedOn))] : []),
  ];
}

function policyDifferences(manifest: Manifest, policy: CompiledPolicy, circumstances: Circumstances): Difference[] {
  const approvals = [...policy.approvals.values()].flat();
  return [
    ...(manifest.policy.sha256 === policy.sha256 ? [] : [whole('policy', verifyMessages.otherPolicy)]),
    ...manifest.approvals.flatMap(({ id, claim }): Difference[] => {
      const approval = approvals.find((each) => each.approval.id === id);
      if (approval === undefined)
        return [{ kind: 'approval', url: null, claim, message: verifyMessages.withdrawn(id) }];
      const lapse = findLapse(approval, policy, circumstances);
      return lapse === null
        ? []
        : [{ kind: 'approval', url: null, claim, message: verifyMessages.lapsed(askedLapseMessage(lapse, approval)) }];
    }),
  ];
}

function pageDifferences(manifest: Manifest, pages: readonly ReportedPage[]): Difference[] {
  const recorded = new Map(manifest.pages.map(({ url, mentions }) => [url, mentions]));
  const judged = new Set(pages.map(({ url }) => url));
  return [
    ...pages.flatMap((page): Difference[] => {
      const listed = recorded.get(page.url);
      const added: Difference = {
        kind: 'page-added',
        url: page.url,
        claim: null,
        message: verifyMessages.unrecorded(page.url),
      };
      return [...(listed === undefined ? [added] : []), ...mentionDifferences(page, listed ?? [])];
    }),
    ...[...recorded.keys()]
      .filter((url) => !judged.has(url))
      .map((url): Difference => ({ kind: 'page-missing', url, claim: null, message: verifyMessages.gone(url) })),
  ];
}

function mentionDifferences({ url, mentions }: ReportedPage, listed: readonly ManifestMention[]): Difference[] {
  const left = new Map<string, ManifestMention[]>();
  for (const mention of listed) {
    const alike = left.get(keyOf(mention));
    if (alike === undefined) left.set(keyOf(mention), [mention]);
    else alike.push(mention);
  }
  const found = mentions.flatMap(({ claim, text, excerpt, stance, outcome, approval, waiver }): Difference[] => {
    const sentence = excerpt?.text ?? text;
    if (outcome === 'blocked')
      return [{ kind: 'blocked', url, claim, message: verifyMessages.blocked(url, claim, sentence) }];
    const key = keyOf({ claim, text, sentence, stance, outcome, approval: approval ?? waiver?.id ?? null });
    if (left.get(key)?.pop() !== undefined) return [];
    return [{ kind: 'mention-added', url, claim, message: verifyMessages.unrecordedMention(url, claim, sentence) }];
  });
  const missing = [...left.values()].flat().map(({ claim, sentence }): Difference => ({
    kind: 'mention-missing',
    url,
    claim,
    message: verifyMessages.missingMention(url, claim, sentence),
  }));
  return [...found, ...missing];
}

/** What makes two mentions one. White space is the business of whoever serves the page. */
function keyOf({
  claim,
  text,
  sentence,
  stance,
  outcome,
  approval,
}: Omit<ManifestMention, 'carrier' | 'because'>): string {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  return JSON.stringify([claim, plain(text), plain(sentence), stance, outcome, approval]);
}

function fileDifferences({ generated }: Manifest, digests: ReadonlyMap<string, string>): Difference[] {
  return generated.flatMap(({ path, sha256 }): Difference[] => {
    const url = `/${path}`;
    const digest = digests.get(url);
    if (digest === sha256) return [];
    return digest === undefined
      ? [{ kind: 'page-missing', url, claim: null, message: verifyMessages.gone(url) }]
      : [{ kind: 'file-changed', url, claim: null, message: verifyMessages.otherBinary(url) }];
  });
}

function findingDifference({ path, rule, because, claim }: ReportedFinding): Difference {
  return { kind: rule === 'generated-file' ? 'manifest' : 'blocked', url: path, claim, message: `${path}: ${because}` };
}

/** What follows from pages and policy, and could have been written otherwise by hand. */
function fieldDifferences(manifest: Manifest, pages: readonly ReportedPage[], policy: CompiledPolicy): Difference[] {
  const { judgedOn: today, origin, generated } = manifest;
  const expected = manifestOf(pages, policy, { today, origin, generated });
  const fields = (each: Manifest): [string, unknown][] => [
    ['$schema', each.$schema],
    ['validUntil', each.validUntil],
    ['publisher', each.publisher],
    ...each.approvals.map((approval): [string, unknown] => [`approvals.${approval.id}`, approval]),
  ];
  const recorded = new Map(fields(manifest));
  const computed = new Map(fields(expected));
  return [...new Set([...recorded.keys(), ...computed.keys()])].flatMap((name): Difference[] => {
    const [before, after] = [recorded, computed].map((each) => JSON.stringify(each.get(name) ?? null));
    return before === after ? [] : [whole('manifest', verifyMessages.otherField(name, String(before), String(after)))];
  });
}

function whole(kind: Difference['kind'], message: string): Difference {
  return { kind, url: null, claim: null, message };
}
