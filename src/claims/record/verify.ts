/** What is no longer so of a published manifest: by its pages, by the policy, by the day. */
import { verifyMessages } from '../messages.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { findLapse } from '../outcome.ts';
import type { JudgedPage, ReportedMention } from '../report.ts';
import type { Manifest, ManifestMention } from './manifest.ts';

/**
 * Every difference between a manifest and the site that it stands beside, as
 * judged now; nothing means that both say the same and may.
 *
 * @param pages What the pages say, judged by the policy of now.
 * @param today ISO day in UTC.
 */
export function differences(
  manifest: Manifest,
  pages: readonly JudgedPage[],
  policy: CompiledPolicy,
  today: string,
): string[] {
  const found: string[] = [];
  if (manifest.validUntil !== null && manifest.validUntil < today) found.push(verifyMessages.outlived(manifest.validUntil));
  if (manifest.policy.sha256 !== policy.sha256) found.push(verifyMessages.otherPolicy);
  const approvals = [...policy.approvals.values()].flat();
  for (const { id } of manifest.approvals) {
    const approval = approvals.find((each) => each.approval.id === id);
    if (approval === undefined) found.push(verifyMessages.withdrawn(id));
    else if (findLapse(approval, policy, { today }) !== null) found.push(verifyMessages.lapsed(id));
  }
  const recorded = new Map(manifest.pages.map((page) => [page.url, page.mentions]));
  const judged = new Map(pages.map((page) => [page.url, page.mentions]));
  for (const [url, mentions] of judged) {
    const listed = recorded.get(url);
    if (listed === undefined) found.push(verifyMessages.unrecorded(url));
    else found.push(...pageDifferences(url, listed, mentions));
  }
  // Pictures are not looked at over the network: their words were judged when they were made.
  const pictures = new Set(manifest.generated.map(({ path }) => `/${path}`));
  for (const url of recorded.keys()) if (!judged.has(url) && !pictures.has(url)) found.push(verifyMessages.gone(url));
  return found;
}

function pageDifferences(
  url: string,
  listed: readonly ManifestMention[],
  mentions: readonly ReportedMention[],
): string[] {
  const left = listed.map(keyOfRecorded);
  const found: string[] = [];
  for (const mention of mentions) {
    if (mention.outcome === 'blocked') found.push(verifyMessages.blocked(url, mention.claim, mention.excerpt?.text ?? mention.text));
    const at = left.indexOf(keyOf(mention));
    if (at >= 0) left.splice(at, 1);
    else if (mention.outcome !== 'blocked') found.push(verifyMessages.unrecordedMention(url, mention.claim, mention.excerpt?.text ?? mention.text));
  }
  return [...found, ...left.map((key) => verifyMessages.missingMention(url, key.split('\n')[0] ?? '', key.split('\n')[1] ?? ''))];
}

function keyOfRecorded({ claim, sentence, text, stance, outcome, approval }: ManifestMention): string {
  return [claim, sentence.replace(/\s+/g, ' '), text.replace(/\s+/g, ' '), stance, outcome, approval].join('\n');
}

function keyOf({ claim, excerpt, text, stance, outcome, approval, waiver }: ReportedMention): string {
  return [claim, (excerpt?.text ?? text).replace(/\s+/g, ' '), text.replace(/\s+/g, ' '), stance, outcome, approval ?? waiver?.id ?? null].join('\n');
}
