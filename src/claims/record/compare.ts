/** The published manifest and its schema, compared with what the judged pages come to. */
import { createRequire } from 'node:module';
import { finding } from '../findings/finding.ts';
import { late } from '../late.ts';
import { recordMessage } from '../messages/findings.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import type { ReportedFinding, ReportedPage } from '../report.ts';
import type { Source } from '../types.ts';
import { manifestPath, manifestSchemaPath } from './manifest-paths.ts';

const manifests = late(() => createRequire(import.meta.url)('./manifest.ts') as typeof import('./manifest.ts'));

/** Whether a built file is the manifest or its schema: its words are those of pages and of the policy. */
export function isRecord({ url }: Source): boolean {
  return url === `/${manifestPath}` || url === `/${manifestSchemaPath}`;
}

/** A finding for each of these files that does not follow from the pages and the policy. */
export function recordFindings(
  records: readonly Source[],
  pages: readonly ReportedPage[],
  policy: CompiledPolicy,
): ReportedFinding[] {
  return records
    .filter(
      ({ url, text }) =>
        text !== (url === `/${manifestSchemaPath}` ? manifests().manifestSchemaText() : expected(text, pages, policy)),
    )
    .map(({ path }) =>
      finding({
        path,
        rule: 'generated-file',
        text: path.slice(path.lastIndexOf('/') + 1),
        because: recordMessage,
        suggestion:
          'Build the site again: the build writes this file. Check the whole built folder, not this file alone.',
        why: 'Whoever audits the site relies on the manifest; it must not say anything else than the site.',
      }),
    );
}

/** The manifest as it would be, for the day, the place and the generated files that the published one names. */
function expected(text: string, pages: readonly ReportedPage[], policy: CompiledPolicy): string | null {
  const { manifestOf, manifestText, readManifest } = manifests();
  const manifest = readManifest(text);
  if (typeof manifest === 'string') return null;
  const { judgedOn, origin, generated } = manifest;
  return manifestText(manifestOf(pages, policy, { today: judgedOn, origin, generated }));
}

/** The words of the binaries that a published manifest vouches for, by their digests. */
export function generatedWords(records: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const read = records
    .filter(({ url }) => url === `/${manifestPath}`)
    .map(({ text }) => manifests().readManifest(text));
  return new Map(
    read.flatMap((manifest) =>
      typeof manifest === 'string' ? [] : manifest.generated.map(({ sha256, words }) => [sha256, words] as const),
    ),
  );
}
