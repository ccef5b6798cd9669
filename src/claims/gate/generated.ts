/**
 * Files that the build makes from words which are judged: share images and
 * the like. Their words are judged as text; their bytes need nobody to look,
 * because the gate itself saw them made from those words.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtPages } from '../files/built-pages.ts';
import type { BuiltPage } from '../files/built-pages.ts';
import { sha256Of } from '../sha256.ts';
import type { Source, Unread } from '../types.ts';
import { StoppedBuild } from './stopped.ts';
import { gateMessages } from './messages.ts';

export interface GeneratedFile {
  /** From the site's root, without a leading slash: `og/mooring-path.png`. */
  readonly path: string;
  /** Everything that the file will say to whoever sees it. */
  readonly words: readonly string[];
  /** The file's bytes, drawn of the words it is given: they are the ones that are judged, and no others. */
  render(words: readonly string[]): Promise<Uint8Array>;
}

/** What a site generates from its built pages. */
export type Generate = (pages: readonly BuiltPage[]) => Iterable<GeneratedFile>;

/** Digests of the bytes that were generated, by path from the site's root. */
export type Generated = ReadonlyMap<string, GeneratedRecord>;

interface GeneratedRecord {
  readonly sha256: string;
  readonly words: readonly string[];
}

/**
 * Generate files into a built site.
 *
 * @throws {StoppedBuild} A file of that name is already there.
 */
export async function generateInto(folder: string, generate: Generate): Promise<Generated> {
  const made = new Map<string, GeneratedRecord>();
  for (const file of generate(builtPages(folder))) {
    const target = join(folder, file.path);
    if (existsSync(target)) throw new StoppedBuild(gateMessages.generatedTwice(file.path));
    // Copied first: what is drawn, judged and recorded is one list, which nothing changes on the way.
    const words = Object.freeze([...file.words]);
    const bytes = await file.render(words);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    const sha256 = sha256Of(bytes);
    made.set(file.path, { sha256, words });
  }
  return made;
}

/**
 * The sources of a built site, with generated binaries as the words that they
 * show. A file whose bytes are not the ones that were generated stays unread.
 *
 * @param prefix What the paths of sources begin with: `dist/`.
 */
export function* withGeneratedWords(
  sources: Iterable<Source | Unread>,
  generated: Generated,
  prefix: string,
): Generator<Source | Unread> {
  for (const source of sources) {
    const path = source.path.startsWith(prefix) ? source.path.slice(prefix.length) : '';
    const record = generated.get(path);
    if (record !== undefined && source.kind === 'binary' && source.sha256 === record.sha256)
      yield { path: source.path, text: record.words.join('\n\n'), format: 'text', url: `/${path}` };
    else yield source;
  }
}
