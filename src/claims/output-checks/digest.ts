/** What a result of a test has to be bound to: this output and no other. */
import { manifestPath, manifestSchemaPath } from '../record/manifest-paths.ts';
import { sha256Of } from '../sha256.ts';
import { withoutWords } from './conditional-words.ts';
import type { OutputFile } from './output.ts';

/** The manifest is written last, and says on which day. */
const records: readonly string[] = [manifestPath, manifestSchemaPath];

/**
 * The SHA-256 of an output, in hexadecimal.
 *
 * Words that rest on results do not count: whether they stand there follows
 * from the result, and the result from the output.
 */
export function outputDigest(files: readonly OutputFile[]): string {
  const lines = files
    .filter(({ path }) => !records.includes(path))
    .map((file) => `${sha256Of(bytesOf(file))} ${file.path}\n`)
    .sort();
  return sha256Of(lines.join(''));
}

function bytesOf({ path, bytes }: OutputFile): Uint8Array | string {
  return path.endsWith('.html') ? withoutWords(new TextDecoder().decode(bytes), () => true) : bytes;
}
