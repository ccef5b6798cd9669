/** Adapter: writes `_headers` for the pages that were built. It goes before `claims()`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../claims/site-tools.ts';
import { headersFile, needsOf } from '../lib/head/headers.ts';
import type { HeaderOptions } from '../lib/head/headers.ts';

/** Writes `_headers` into the built site in `astro:build:done`, by what its pages need. */
export function headers(options: HeaderOptions = {}): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), headersFile(needsOf(builtPages(folder)), options));
      },
    },
  };
}
