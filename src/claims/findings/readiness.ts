/**
 * Records that say `status: ready` without evidence in the repository. The
 * word is a claim like any other, made in data.
 */
import { lineIndex } from '../line-index.ts';
import { readyWithoutEvidenceMessage } from '../messages/findings.ts';
import { formatOf, passagesOf, sourceRange } from '../passages/index.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { ReportedFinding } from '../report.ts';
import type { Format, Passage, Source } from '../types.ts';
import { frontMatterOf } from '../text/front-matter.ts';
import { finding } from './finding.ts';

/** Formats that hold records, all of the text or in its front matter. */
const dataFormats: ReadonlySet<Format> = new Set(['yaml', 'json', 'csv']);

/** Whether a source can hold such a record at all; cheap, and never wrong to say yes. */
function mightSayReady(source: Source): boolean {
  const format = source.format ?? formatOf(source.path);
  if (dataFormats.has(format)) return bothWords(source.text);
  if (format !== 'markdown') return false;
  const frontMatter = frontMatterOf(source.text);
  if (frontMatter === null) return false;
  return bothWords(source.text.slice(frontMatter.block.from, frontMatter.block.to));
}

function bothWords(text: string): boolean {
  return /status/i.test(text) && /ready/i.test(text);
}

/** A finding for each record that is ready without a document that proves it. */
export function readinessFindings(source: Source, policy: CompiledPolicy): ReportedFinding[] {
  if (!mightSayReady(source)) return [];
  const { passages } = passagesOf(source);
  const ready = passages.filter(saysReady);
  if (ready.length === 0) return [];
  const lines = lineIndex(source.text);
  return ready
    .filter((passage) => !hasEvidence(passage, passages, policy))
    .map((passage) => {
      const range = sourceRange(passage, 0, passage.text.length);
      const from = range === null ? null : lines.at(range.from);
      const to = range === null ? null : lines.at(range.to);
      return finding({
        path: source.path,
        line: from?.line ?? null,
        column: from?.column ?? null,
        endLine: to?.line ?? null,
        endColumn: to?.column ?? null,
        rule: 'ready-without-evidence',
        text: range === null ? passage.text : source.text.slice(range.from, range.to),
        carrier: passage.carrier,
        because: readyWithoutEvidenceMessage,
        why: 'Whoever reads “ready” takes it for a promise that somebody has checked.',
      });
    });
}

function isData({ carrier }: Passage): boolean {
  return carrier === 'data' || carrier === 'front-matter';
}

function saysReady(passage: Passage): boolean {
  const { keys } = passage.around;
  return isData(passage) && keys.at(-1) === 'status' && /^\s*ready\s*$/i.test(passage.text);
}

/**
 * Evidence is a document of the repository with the digest it has now: the
 * record's `evidence` holds `path` and `sha256`.
 */
function hasEvidence(ready: Passage, passages: readonly Passage[], policy: CompiledPolicy): boolean {
  const record = ready.around.keys.slice(0, -1);
  const own = (passage: Passage, field: string): boolean => {
    const { keys } = passage.around;
    return (
      isData(passage) &&
      keys.length === record.length + 2 &&
      record.every((key, index) => keys[index] === key) &&
      keys[record.length] === 'evidence' &&
      keys.at(-1) === field
    );
  };
  const paths = passages.filter((passage) => own(passage, 'path'));
  const digests = new Set(passages.filter((passage) => own(passage, 'sha256')).map(({ text }) => text.trim()));
  return paths.some(({ text }) => digests.has(policy.files.digestOf(text.trim()) ?? ''));
}
