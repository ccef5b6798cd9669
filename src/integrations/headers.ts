/** Adapter: writes `_headers` for the pages that were built. It goes before `claims()`. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile, needsOf } from '../lib/headers.ts';

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.html'))
          .sort()
          .map((path) => readFileSync(new URL(encodeURI(path), dir), 'utf8'));
        writeFileSync(new URL('_headers', dir), headersFile(needsOf(pages)));
      },
    },
  };
}
