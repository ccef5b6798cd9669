import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/claims/passages/index.ts';

const said = (path: string, text: string): string[] =>
  passagesOf({ path, text }).passages.map((passage) => passage.text);

describe('a text of unknown format is read as what programs make of it', () => {
  it.each([
    ['folded over lines', 'a.vcf', 'BEGIN:VCARD\r\nNOTE:SO\r\n C 2\r\n'],
    ['in quoted-printable', 'a.ics', 'BEGIN:VEVENT\nSUMMARY;ENCODING=QUOTED-PRINTABLE:S=4F=\nC 2\n'],
    ['in base64', 'a.eml', `MIME-Version: 1.0\n\n${btoa('We have SOC 2.')}\n`],
    [
      'in base64 over lines',
      'a.eml',
      `MIME-Version: 1.0\n\n${btoa('We are the ones who have SOC 2.').replace(/(.{16})/g, '$1\r\n')}\n`,
    ],
    ['with escapes', 'a.ndjson', '{"a":"S\\u004fC 2"}\n{}\n'],
    ['as rich text escapes it', 'a.dat', "S\\'4fC 2"],
    ['as a page', 'a', '<p>S<b>O</b>C 2</p>'],
    ['as a page in an entity', 'a.php', '<p>S&#79;C 2</p>'],
    ['as a cue', 'a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nS<b>O</b>C 2\n'],
  ])('%s', (_, path, text) => {
    expect(said(path, text).some((each) => each.includes('SOC 2') || each.includes('have SOC 2'))).toBe(true);
  });
});

it.each([
  ['tags in a text file', 'a.txt', 'S<b>O</b>C 2'],
  ['a digest', 'a.dat', 'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
])('%s stand as they are', (_, path, text) => {
  expect(said(path, text)).toEqual([text]);
});

it('points at what was decoded', () => {
  const text = '{"a":"S\\u004fC 2"}';
  const runs = passagesOf({ path: 'a.ndjson', text }).passages[0]?.runs ?? [];
  expect(runs.map(({ from, to }) => text.slice(from ?? 0, to ?? 0))).toEqual(['{"a":"S', '\\u004f', 'C 2"}']);
});
