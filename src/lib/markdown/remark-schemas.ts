/**
 * Adapter: a digest of the schemas, for Astro to compare. Astro keeps what it has
 * read of `content/` between builds, and forgets it when the text of
 * `content.config.ts` or the options of a Markdown plugin change, but not when a
 * file that the former imports does (https://github.com/withastro/astro/issues/13253).
 * The schemas live in such files; as the option of a plugin, their digest makes a
 * changed schema count. All of this may go once Astro looks at what
 * `content.config.ts` imports.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** A remark plugin that does nothing but have an option. */
export function remarkSchemas(_digest: string): void {
  // Astro compares the option with that of the build before.
}

/** A digest of every file of a folder. */
export function schemasDigest(folder: URL): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(new URL(name, folder)))
      .update('\0');
  }
  return hash.digest('hex');
}
