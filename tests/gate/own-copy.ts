/** Copies of this very site, to be edited and built. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const names = [
  'src',
  'content',
  'public',
  'package.json',
  'tsconfig.json',
  'claims-policy.json',
  'claims-history.json',
  'astro.config.mjs',
  'evidence',
  'budget.json',
];
const folders: string[] = [];

/** A copy that shares nothing with its original but the installed packages; it keeps a cache of its own. */
export function copyOfSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'claims own site '));
  folders.push(root);
  for (const name of names)
    if (existsSync(join(project, name))) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const config = join(root, 'astro.config.mjs');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace(
      'export default defineConfig({',
      "export default defineConfig({ cacheDir: './.cache/astro',",
    ),
  );
  return root;
}

/** Remove all copies made in this process; for when the tests are over. */
export function removeCopies(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
