/** What a file holds, or why it cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import { loadMessages } from '../messages/loading.ts';
import { sha256Of } from '../sha256.ts';
import { sizeLimit } from './source.ts';

/** SHA-256 of a file; `null` where none can be read. */
export function digestOfFile(file: string): string | null {
  const bytes = bytesOf(file);
  return bytes === null ? null : sha256Of(bytes);
}

/** The bytes of a file that is short enough; `null` where none can be read. */
export function bytesOf(file: string): Buffer | null {
  const read = readBytes(file);
  return 'bytes' in read ? read.bytes : null;
}

/** The bytes of a file that is short enough, or why there are none. */
export function readBytes(file: string): { readonly bytes: Buffer } | { readonly error: string } {
  try {
    const stat = statSync(file);
    // Of a pipe no end would come; a folder is told as one.
    if (!stat.isFile() && !stat.isDirectory()) return { error: loadMessages.notAFile };
    if (stat.size >= sizeLimit) return { error: loadMessages.tooLarge(stat.size, sizeLimit) };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { error: systemMessage(error) };
  }
}

/** What the system answered, as people are told. */
export function systemMessage(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return loadMessages.system(code ?? (error instanceof Error ? error.message : String(error)));
}
