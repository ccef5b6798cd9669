/** Values that are one text: lines of a list, parts of a sentence, bytes; judged as a whole file is, with the filter before. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { compiled } from '../../policy/policies.ts';
import { placeOf } from '../html/read.ts';

const blocked = (path: string, text: string): (string | null)[] =>
  checkSources([{ path, text }], compiled(), { today: '2026-06-01' }).findings.map(({ claim }) => claim);
const notebook = (source: readonly string[]): string =>
  JSON.stringify({ cells: [{ cell_type: 'markdown', source }] }, null, 1);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a claim blocks', () => {
  it.each([
    ['in lines of a notebook', 'a.ipynb', notebook(['# Berths\n', 'Acme holds SOC\n', '2, as certified.'])],
    ['in parts of a line of a notebook', 'a.ipynb', notebook(['Acme holds SOC ', '2, as certified.'])],
    ['in parts of a word of a notebook', 'a.ipynb', notebook(['Acme holds SO', 'C 2, as certified.'])],
    ['in a list of JSON', 'a.json', '{"text": ["Acme", "holds", "SOC", 2]}'],
    ['in a flow of YAML', 'a.yml', 'text: [Acme holds SOC, 2 since May]'],
    [
      'in a list of YAML, with a comment between',
      'a.yml',
      'text:\n  - Acme holds SOC # a comment, of words\n  - 2 since May',
    ],
    ['by an alias in a list', 'a.yml', 'a: &a Acme holds SOC\nb: [*a, 2 since May]'],
    ['by aliases in a list in another order', 'a.yml', 'a: &a 2 since May\nb: &b Acme holds SOC\nc:\n  - *b\n  - *a'],
    [
      'by an alias in front matter',
      'a.md',
      '---\na: &a 2 since May\nb: &b Acme holds SOC\nc: [*b, *a]\n---\n\nBerths.',
    ],
    ['in a list in front matter', 'a.md', '---\nc: [Acme holds SOC, 2 since May]\n---\n\nBerths.'],
    ['in bytes', 'a.yml', `a: !!binary ${base64('Acme is SOC 2 certified.')}`],
    [
      'in bytes over lines',
      'a.yml',
      `a: !!binary |\n  ${base64('Acme is SOC 2 certified, as it seems.').replace(/(.{20})/g, '$1\n  ')}\n`,
    ],
    ['in bytes by the whole tag', 'a.yml', `a: !<tag:yaml.org,2002:binary> "${base64('Acme is SOC 2 certified.')}"`],
    [
      'in bytes by a handle',
      'a.yml',
      `%TAG !b! tag:yaml.org,2002:bin\n---\na: !b!ary ${base64('Acme is SOC 2 certified.')}`,
    ],
    ['in bytes in front matter', 'a.md', `---\na: !!binary ${base64('Acme is SOC 2 certified.')}\n---\n`],
    ['in pairs', 'a.yml', '!!omap\n- a: Acme is SOC 2 certified.\n'],
    ['under a tag of merging', 'a.yml', 'a: !!merge Acme is SOC 2 certified.'],
    ['with its signs as in an address', 'a.txt', encodeURIComponent('Acme is SOC 2 certified.')],
    [
      'with all signs as in an address',
      'a',
      Array.from('Acme is SOC 2 certified.', (letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
    ],
  ])('%s', (_, path, text) => {
    expect(blocked(path, text)).toContain('compliance.soc2');
  });

  it.each([
    ['sentences beside each other', 'a.json', '["We name no SOC", "Two berths."]'],
    ['sentences that end', 'a.json', '["We name no SOC.", "2 berths."]'],
    ['a list within a list', 'a.json', '["We name no SOC", ["2 berths"]]'],
    ['values of a record', 'a.json', '{"a": "We name no SOC", "b": "2 berths"}'],
    ['names for programs', 'a.yml', 'claims: [compliance.soc, 2.certified]'],
    ['a digest in bytes', 'a.yml', 'a: !!binary 9f86d081884c7d659a2feaa0c55ad015'],
  ])('and not %s', (_, path, text) => {
    expect(blocked(path, text)).toEqual([]);
  });
});

it('points at both parts of a sentence in a list', () => {
  const text = '["Acme holds SOC",\n "2 since May"]';
  const passage = passagesOf({ path: 'a.json', text }).passages.find(({ seams }) => seams !== undefined);
  expect(passage?.text).toBe('Acme holds SOC 2 since May');
  if (passage !== undefined) expect(placeOf(text, passage, 'SOC 2')).toBe('1:14-2:4');
});
