/** A built site in a folder, with the manifest that its gate would have written. */
import { join } from 'node:path';
import { Tally } from '../../../src/claims/checking/check.ts';
import { loadSources } from '../../../src/claims/files/load.ts';
import { loadPolicy } from '../../../src/claims/files/policy.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { manifestPath, manifestSchemaPath } from '../../../src/claims/record/manifest-paths.ts';
import { manifestOf, manifestSchemaText, manifestText } from '../../../src/claims/record/manifest.ts';
import type { Manifest } from '../../../src/claims/record/manifest.ts';
import { project } from '../cli/project.ts';
import type { Project } from '../cli/project.ts';

export function page(...paragraphs: string[]): string {
  return `<!doctype html><html lang="en"><title>Acme</title><main><h1>Acme</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</main></html>`;
}

export interface Built extends Project {
  manifest(): Manifest;
  /** Change the published manifest by hand. */
  forge(change: (manifest: Manifest) => object): void;
}

/** A project whose `dist` was judged on the first of June 2026. */
export function built(
  files: Readonly<Record<string, string | Uint8Array>>,
  changes: Partial<Policy> = {},
  evidence: Readonly<Record<string, string>> = {},
): Built {
  const published = Object.fromEntries(Object.entries(files).map(([path, text]) => [`dist/${path}`, text]));
  const site = project({ ...published, ...evidence }, changes);
  const policy = loadPolicy('claims-policy.json', site.root);
  if (!policy.ok) throw new Error(policy.problems.map(({ message }) => message).join('\n'));
  const tally = new Tally(policy.policy, { today: '2026-06-01' });
  const folder = join(site.root, 'dist');
  for (const source of loadSources([folder], { cwd: site.root, now: '2026-06-01', site: { folder, shownAs: folder } }))
    tally.add(source);
  const facts = { today: '2026-06-01', origin: null, generated: [] };
  site.write(`dist/${manifestPath}`, manifestText(manifestOf(tally.pages, policy.policy, facts)));
  site.write(`dist/${manifestSchemaPath}`, manifestSchemaText());
  const manifest = (): Manifest => JSON.parse(site.read(`dist/${manifestPath}`)) as Manifest;
  return {
    ...site,
    manifest,
    forge: (change) =>
      site.write(`dist/${manifestPath}`, `${JSON.stringify({ ...manifest(), ...change(manifest()) }, null, 2)}\n`),
  };
}
