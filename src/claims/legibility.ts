/**
 * Parts of a published text that show words nobody can read in it: programs
 * that decode text from elsewhere, pictures and fonts inside addresses. Like a
 * binary, each has to be looked at and listed by its digest.
 */
import { createHash } from 'node:crypto';
import { finding } from './finding.ts';
import { lineIndex } from './line-index.ts';
import { decodingScriptMessage, embeddedFileMessage } from './messages.ts';
import { formatOf } from './passages/index.ts';
import { decodingCalls, programsIn } from './passages/html/programs.ts';
import type { ReportedFinding } from './report.ts';
import type { Source } from './types.ts';

/**
 * A finding for each part of a source that cannot be read.
 *
 * @param isListed Whether somebody has looked at what has this digest, and said what it shows.
 */
export function illegibleFindings(source: Source, isListed: (sha256: string) => boolean): ReportedFinding[] {
  const parts = [...decodingScripts(source), ...embeddedFiles(source)].filter(({ sha256 }) => !isListed(sha256));
  if (parts.length === 0) return [];
  const lines = lineIndex(source.text);
  return parts.map(({ from, to, because }) => {
    const [start, end] = [lines.at(from), lines.at(to)];
    return finding({
      path: source.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      rule: 'unread-part',
      text: source.text.slice(from, Math.min(to, from + 80)),
      because,
      why: 'What only a browser can make out is published as well: somebody has to look.',
    });
  });
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly sha256: string;
  readonly because: string;
}

function decodingScripts(source: Source): Part[] {
  const format = source.format ?? formatOf(source.path);
  if (format !== 'script' && format !== 'html' && format !== 'svg') return [];
  return programsIn(source.text, format).flatMap(({ code, from, to }): Part[] => {
    const [call] = decodingCalls(code);
    if (call === undefined) return [];
    const sha256 = digestOf(Buffer.from(code));
    // A script that stands in the text exactly so has places of its own.
    const isExact = to - from === code.length;
    const place = isExact ? { from: from + call.start, to: from + call.end } : { from, to };
    return [{ ...place, sha256, because: decodingScriptMessage(call.name, sha256) }];
  });
}

/** A `data:` address of what is no text. */
const embedded = /data:((?:image\/(?!svg)|font\/|audio\/|video\/|application\/(?:octet-stream|pdf|font|x-font|vnd\.))[\w.+-]*)((?:;[\w=.-]+)*),([\w+/=%-]*)/gi;

function embeddedFiles({ text }: Source): Part[] {
  return [...text.matchAll(embedded)].map(({ index, 0: address, 1: type = '', 2: parameters = '', 3: body = '' }): Part => {
    const plain = body.includes('%') ? decoded(body) : body;
    const sha256 = digestOf(/;base64$/i.test(parameters) ? Buffer.from(plain, 'base64') : Buffer.from(plain, 'latin1'));
    return { from: index, to: index + address.length, sha256, because: embeddedFileMessage(type, sha256) };
  });
}

function decoded(body: string): string {
  return body.replace(/%([\da-f]{2})/gi, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)));
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
