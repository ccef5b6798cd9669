/**
 * `npm run release:check`: whether the built site still names a placeholder.
 *
 * Names under `.example` belong to nobody (RFC 2606). They stand in
 * content/site.yml until the real ones are known, and no release may carry one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { count } from '../src/claims/counted.ts';
import { filesBelow } from '../src/claims/files/files-below.ts';

const shownAtMost = 10;
const placeholder = /[\w.-]*\b[a-z0-9-]+\.example\b/gu;

const dist = resolve(process.argv[2] ?? 'dist');
if (!existsSync(dist)) {
  process.stderr.write(`Unexpected absence of ${dist}, expected a built site: run \`npm run build\` first.\n`);
  process.exit(2);
}
const found = filesBelow(dist).flatMap((path) => {
  const file = join(dist, path);
  const names = new Set(readFileSync(file, 'latin1').toLowerCase().match(placeholder) ?? []);
  return names.size === 0 ? [] : [`${relative(process.cwd(), file)}: ${[...names].sort().join(', ')}`];
});
if (found.length > 0) {
  const more = found.length > shownAtMost ? `and ${count(found.length - shownAtMost, 'more file')}\n` : '';
  process.stderr.write(
    `Unexpected placeholders in ${count(found.length, 'file')}, expected real names in content/site.yml:\n${found.slice(0, shownAtMost).join('\n')}\n${more}`,
  );
  process.exit(1);
}
process.stdout.write('No placeholder is left.\n');
