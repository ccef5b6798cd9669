import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { wordsInBinary } from '../../../src/claims/files/binary-words.ts';

const claim = 'Acme is SOC 2 certified.';
const size = (count: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(count);
  return bytes;
};
const chunk = (type: string, ...body: (Buffer | string)[]): Buffer => {
  const bytes = Buffer.concat(body.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return Buffer.concat([size(bytes.length), Buffer.from(type), bytes, size(0)]);
};
const png = (...chunks: Buffer[]): Buffer => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
const pdf = (...parts: (Buffer | string)[]): Buffer =>
  Buffer.concat(
    ['%PDF-1.7\n', ...parts].map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
const stream = (body: Buffer | string): Buffer => pdf('1 0 obj <<>>\nstream\n', body, '\nendstream endobj\n');
const archive = (name: string, text: string, isSized = true): Buffer => {
  const body = deflateRawSync(Buffer.from(text));
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(isSized ? body.length : 0, 18);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), body]);
};

describe('words are taken out of', () => {
  it.each([
    ['a note of a PNG', png(chunk('tEXt', `Comment\0${claim}`))],
    ['a packed note of a PNG', png(chunk('IHDR', 'x'), chunk('zTXt', 'Comment\0\0', deflateSync(claim)))],
    ['an international note of a PNG', png(chunk('iTXt', `Comment\0\0\0en\0Note\0${claim}`))],
    ['a packed international note of a PNG', png(chunk('iTXt', 'Comment\0\x01\0en\0Note\0', deflateSync(claim)))],
    ['a PDF', stream(`BT (${claim}) Tj ET`)],
    ['a packed PDF', stream(deflateSync(`BT (${claim}) Tj ET`))],
    ['a PDF that moves letters together', stream('BT [(Acme is S) -20 (O) 3 (C 2 certi) (fied.)] TJ ET')],
    [
      'a packed PDF after what looks like its beginning',
      pdf('1 0 obj <<>> % stream\nstream\n', deflateSync(`BT (${claim}) Tj ET`), '\nendstream endobj\n'),
    ],
    ['the last of several streams', pdf('stream\nBT (x) Tj ET\nendstream\nstream\n', `BT (${claim}) Tj ET`)],
    ['a PDF in numbers', stream(`BT <${Buffer.from(claim).toString('hex')}> Tj ET`)],
    ['a PDF with escapes', stream('BT (Acme is \\123OC 2 \\\ncertified.) Tj ET')],
    ['the title of a PDF', pdf(`<< /Title (\xfe\xff${Array.from(claim, (letter) => `\0${letter}`).join('')}) >>`)],
    [
      'a document of an office',
      archive('word/document.xml', '<w:p><w:r><w:t>Acme is SO</w:t></w:r><w:r><w:t>C 2 certified.</w:t></w:r></w:p>'),
    ],
    ['a document whose size is told later', archive('word/document.xml', `<w:p>${claim}</w:p>`, false)],
    ['the name of a file in an archive', archive('Acme is SOC 2 certified..bin', 'x')],
    ['a packed drawing', gzipSync(`<svg><text>Acme is <tspan>SOC</tspan> 2 certified.</text></svg>`)],
    [
      'notes of a JPEG',
      Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), Buffer.from(`<rdf:li xml:lang="x-default">${claim}</rdf:li>`)]),
    ],
    ['notes in two bytes a letter', Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), Buffer.from(claim, 'utf16le')])],
  ])('%s', (_, bytes) => {
    expect(wordsInBinary(bytes).replace(/\s+/g, ' ')).toContain(claim);
  });
});

describe('nothing is taken out of', () => {
  const noise = Buffer.from(
    Array.from({ length: 200_000 }, (_, index) => (Math.imul(index + 1, 2654435761) ^ Math.imul(index, index)) >>> 24),
  );
  it.each([
    ['bytes at random', noise],
    ['a PNG without notes', png(chunk('IDAT', noise))],
    ['what cannot be unpacked', Buffer.from('1f8b0000', 'hex')],
    ['a broken note', png(size(2 ** 31), Buffer.from('tEXt'))],
    ['nothing', Buffer.alloc(0)],
  ])('%s', (_, bytes) => {
    expect(wordsInBinary(bytes)).toBe('');
  });

  it('a packed part without end, in time', () => {
    const bomb = stream(deflateSync(Buffer.alloc(100_000_000)));
    expect(wordsInBinary(bomb).trim()).toBe('endstream endobj');
  });

  it('a PDF of beginnings alone, in time', () => {
    expect(wordsInBinary(pdf('stream\n'.repeat(40_000))).length).toBeLessThan(300_000);
  });
});
