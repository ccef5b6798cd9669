/**
 * The words that can be taken out of a file that is not text: what documents
 * say, what pictures and fonts carry beside what they show. What is drawn stays
 * unread, and so does a document whose letters have numbers of its own: for
 * that, somebody has to look.
 */
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The most that is unpacked of one part, in bytes: more is no document for a page. */
const longest = 20_000_000;

/** The most that is unpacked of all parts together, and of one stream as often as it seems to begin. */
const mostOfAll = 200_000_000;
const mostPacked = 4;

/** Every text found in the bytes, each on lines of its own; empty where there is none. */
export function wordsInBinary(bytes: Buffer): string {
  const words = documentWords(bytes).join('\n\n');
  const others = plainRuns(bytes).filter((run) => !words.includes(run.trim()));
  return [words, ...others].filter((text) => text.trim() !== '').join('\n\n');
}

function documentWords(bytes: Buffer): string[] {
  const head = bytes.toString('latin1', 0, 1024);
  if (head.includes('%PDF-')) return pdfWords(bytes);
  if (head.startsWith('PK')) return archiveWords(bytes);
  if (head.startsWith('\x89PNG')) return pictureTexts(bytes);
  if (head.startsWith('\x1f\x8b'))
    return unpacked(() => gunzipSync(bytes, { maxOutputLength: longest })).map((text) =>
      withoutMarkup(text.toString()),
    );
  return [];
}

function unpacked(unpack: () => Buffer): Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}

/** The strings that a PDF shows, in its own streams and in those it packs; each stretch of the file is read once. */
function pdfWords(bytes: Buffer): string[] {
  const raw = bytes.toString('latin1');
  const between: string[] = [];
  const streams: string[] = [];
  let left = mostOfAll;
  let last = 0;
  for (const [from, end] of pdfStreams(raw)) {
    between.push(raw.slice(last, from));
    last = end;
    const packed = packedIn(bytes.subarray(from, end), Math.min(longest, left));
    left = Math.max(1, left - packed.reduce((sum, { length }) => sum + length, 0));
    streams.push(...(packed.length > 0 ? packed.map((each) => each.toString('latin1')) : [raw.slice(from, end)]));
  }
  return [[...between, raw.slice(last)].join(' '), ...streams].map(shownStrings);
}

/** Where streams begin and end; what nothing closes goes on to the end. */
function* pdfStreams(raw: string): Generator<readonly [number, number]> {
  const starts = /\bstream\r?\n/g;
  for (let start = starts.exec(raw); start !== null; start = starts.exec(raw)) {
    const closed = raw.indexOf('endstream', start.index);
    const end = closed < 0 ? raw.length : closed;
    yield [start.index, end];
    starts.lastIndex = end;
  }
}

/** What is packed in a stream. A comment before it may look like its beginning, so each of them is tried. */
function packedIn(stream: Buffer, most: number): Buffer[] {
  const found: Buffer[] = [];
  for (const { index, 0: start } of stream.toString('latin1').matchAll(/stream\r?\n(?=[\x08\x18(8HXhx])/g))
    if (found.length < mostPacked)
      found.push(...unpacked(() => inflateSync(stream.subarray(index + start.length), { maxOutputLength: most })));
  return found;
}

/** Strings between operators that move to another place are one word. */
const pdfParts = /\(((?:\\[\s\S]|[^\\()])*)\)|<([\da-fA-F\s]{2,})>|\b(?:T[dDmf*J]|Tj|BT|ET)(?![\w*])|T\*/g;

function shownStrings(text: string): string {
  let words = '';
  for (const [part, literal, hex] of text.matchAll(pdfParts)) {
    if (literal !== undefined) words += pdfText(unescapedPdf(literal));
    else if (hex !== undefined) words += pdfText(Buffer.from(hex.replace(/\s+/g, ''), 'hex').toString('latin1'));
    else if (part === 'BT' || part === 'ET') words += '\n\n';
    else if (part !== 'TJ' && part !== 'Tj' && part !== 'Tf') words += '\n';
  }
  return words.replace(/\n\s*\n\s*/g, '\n\n').replace(/[^\P{Cc}\n]/gu, ' ');
}

/** Text of a PDF is Latin, or UTF-16 behind a byte order mark. */
function pdfText(latin: string): string {
  if (!latin.startsWith('\xfe\xff')) return latin;
  return Buffer.from(latin.slice(2, 2 + ((latin.length - 2) & ~1)), 'latin1')
    .swap16()
    .toString('utf16le');
}

function unescapedPdf(literal: string): string {
  return literal.replace(/\\(\r\n|[0-7]{1,3}|[\s\S])/g, (_, escape: string) => {
    if (/^[0-7]/.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8) & 255);
    return { n: '\n', r: '\n', t: '\t', b: '', f: '', '\n': '', '\r': '', '\r\n': '' }[escape] ?? escape;
  });
}

/** Texts of the parts of an office document or a book, which are pages of markup in an archive. */
function archiveWords(bytes: Buffer): string[] {
  const found: string[] = [];
  for (
    let at = bytes.indexOf('PK\x03\x04', 0, 'latin1');
    at >= 0 && at + 30 <= bytes.length;
    at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')
  ) {
    const [method, packedSize, nameSize, extraSize] = [
      bytes.readUInt16LE(at + 8),
      bytes.readUInt32LE(at + 18),
      bytes.readUInt16LE(at + 26),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString('utf8', at + 30, at + 30 + nameSize);
    found.push(name);
    if (!/\.(?:xml|x?html?|txt|md|csv|json|rels|opf|ncx|svg)$/i.test(name)) continue;
    const from = at + 30 + nameSize + extraSize;
    // A size of none is told after the part, whose packing knows its own end.
    const part = bytes.subarray(from, packedSize === 0 ? bytes.length : from + packedSize);
    const [text] = method === 8 ? unpacked(() => inflateRawSync(part, { maxOutputLength: longest })) : [part];
    if (text !== undefined) found.push(withoutMarkup(text.toString('utf8')));
  }
  return found;
}

/** Paragraphs and cells apart, everything within them together. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<\/(?:[\w-]+:)?(?:p|h|h[1-6]|li|si|t[dhr]|title|text)>/g, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi, reference);
}

function reference(written: string): string {
  const named: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
    '&quot;': '"',
    '&apos;': "'",
  };
  const code = written.startsWith('&#x')
    ? Number.parseInt(written.slice(3), 16)
    : Number.parseInt(written.slice(2), 10);
  return named[written.toLowerCase()] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '');
}

/** What a PNG says of itself, packed or not. */
function pictureTexts(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + size);
    if (type === 'tEXt' || type === 'iTXt' || type === 'zTXt') found.push(pictureText(type, body));
    at += 12 + size;
  }
  return found;
}

/** A key word, and after it the text: packed in `zTXt`, and in `iTXt` where it says so, after its language and translated key. */
function pictureText(type: string, body: Buffer): string {
  const end = body.indexOf(0);
  const isPacked = type === 'zTXt' || (type === 'iTXt' && body[end + 1] === 1);
  const from = type === 'iTXt' ? body.indexOf(0, body.indexOf(0, end + 3) + 1) + 1 : end + (type === 'zTXt' ? 2 : 1);
  const text = body.subarray(from);
  const [plain] = isPacked ? unpacked(() => inflateSync(text, { maxOutputLength: longest })) : [text];
  return `${body.toString('latin1', 0, Math.max(0, end))}\n${plain?.toString(type === 'iTXt' ? 'utf8' : 'latin1') ?? ''}`;
}

/** Stretches of letters as they stand in the bytes: of one byte each or, in some notes of pictures, of two. */
const runs = /[\t\n\r\x20-\x7e]{12,}/g;
const wideRuns = /(?:[\x20-\x7e]\0){8,}/g;

function plainRuns(bytes: Buffer): string[] {
  const latin = bytes.toString('latin1');
  const narrow = [...latin.matchAll(runs)].map(([run]) => run);
  const wide = [...latin.matchAll(wideRuns)].map(([run]) => run.replaceAll('\0', ''));
  return [...narrow, ...wide].map((run) => withoutMarkup(run)).filter(isWords);
}

/** Whether a stretch is more than chance: words side by side, and hardly a sign, as packed bytes have many. */
function isWords(run: string): boolean {
  const plain = run.replace(/[^\w ,.\n-]/g, '').length;
  return plain >= run.length * 0.9 && /[A-Za-z]{2}[ ,.\n-]+[A-Za-z\d]/.test(run);
}
