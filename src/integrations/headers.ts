/** Adapter: writes `_headers` for the pages that were built. It goes before `claims()`. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, needsOf } from '../lib/headers.ts';

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.html'))
          .sort()
          .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
        writeFileSync(join(folder, '_headers'), headersFile(needsOf(pages)));
      },
    },
  };
}
