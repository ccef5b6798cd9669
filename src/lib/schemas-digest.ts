/**
 * Astro keeps what it has read of `content/` between builds, and forgets it when
 * the text of `content.config.ts` or the options of a Markdown plugin change,
 * but not when a file that the former imports does. The schemas live in such
 * files; this digest, handed to a plugin, makes a changed schema count.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** A digest of every file of a folder. */
export function schemasDigest(folder: URL): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(`${name}\0`).update(readFileSync(new URL(name, folder))).update('\0');
  }
  return hash.digest('hex');
}
