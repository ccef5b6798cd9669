/** Bytes as what is judged of them, wherever they come from: a file, standard input, a revision. */
import { isUtf8 } from 'node:buffer';
import { loadMessages } from '../messages/loading.ts';
import { sha256Of } from '../sha256.ts';
import type { Source, Unread } from '../types.ts';
import { wordsInBinary } from './binary-words.ts';

/** Files of this size and more are not read: no page is so long. */
export const sizeLimit = 50_000_000;

/**
 * The text of a file; of a binary its digest and what words can be taken out of
 * it; or why neither.
 *
 * @param path The path as messages show it; its ending tells what the bytes ought to be.
 * @param isListed Whether somebody has looked at what has the digest.
 */
export function sourceOf(path: string, bytes: Buffer, isListed: (sha256: string) => boolean): Source | Unread {
  if (bytes.length >= sizeLimit)
    return { kind: 'unreadable', path, error: loadMessages.tooLarge(bytes.length, sizeLimit) };
  if (!isShownOtherwise(path, bytes)) {
    const text = textIn(bytes);
    if (text !== null) return { path, text };
    if (textEndings.test(path)) return { kind: 'unreadable', path, error: loadMessages.notUtf8 };
  }
  const sha256 = sha256Of(bytes);
  return { kind: 'binary', path, sha256, isListed: isListed(sha256), words: wordsInBinary(bytes) };
}

/** Whether bytes can be read as letters. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** The text of bytes; `null` where there are none, or they are no letters. */
export function textIn(bytes: Buffer | null): string | null {
  return bytes === null || !isText(bytes) ? null : textOf(bytes);
}

/** Decoded text without its byte order mark. The bytes are known to be UTF-8. */
function textOf(bytes: Buffer): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

/** Endings whose files are text: other bytes in them are an error, no binary. */
const textEndings =
  /\.(?:md|mdx|markdown|txt|text|html?|xhtml|xml|svg|rss|atom|ya?ml|json|jsonc|json5|jsonld|webmanifest|map|csv|tsv|css|scss|less|[cm]?[jt]sx?|astro|vue|svelte|toml|vtt|srt|log)$/i;

/** Endings of pictures, documents, fonts, sounds, archives and programs. */
const drawnEndings =
  /\.(?:png|apng|jpe?g|jfif|gif|webp|avif|heic|jxl|bmp|ico|cur|tiff?|p[bgnp]m|pam|x[bp]m|pdf|e?ps|ai|rtf|docx?|xlsx?|pptx?|od[pst]|epub|woff2?|ttf|otf|eot|mp[34]|m4[av]|ogg|webm|wav|wasm|swf|zip|t?gz|svgz|br|7z|tar)$/i;

/** How such files begin where they may be written in letters: PDF, PostScript, rich text, X and portable bitmaps. */
const drawnBeginning = /^(?:%PDF-|%!PS|\{\\rtf|\/\* XPM \*\/|#define \w+_width\s|P[1-7]\s+(?:#.*\s+)?\d+\s+\d+\s)/;

/** Whether what a file shows is not the letters that it is written in, if it is. */
function isShownOtherwise(file: string, bytes: Buffer): boolean {
  return drawnEndings.test(file) || drawnBeginning.test(bytes.toString('latin1', 0, 200));
}
