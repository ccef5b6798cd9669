import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { around, expectExact, outline, read, sources } from '../read.ts';

describe('a JSON file', () => {
  it('gives every string with its place, keys and siblings', () => {
    const text = '{"certList": [{"name": "SO\\u0043 2", "held": false}], "n": 1}';
    const passages = read(text, 'a.json');
    expect(outline(passages)).toEqual(['data: SOC 2']);
    expect(passages.map((passage) => sources(passage, { text }))).toEqual([['SO', '\\u0043', ' 2']]);
    expect(around(passages, 'SOC 2')).toMatchObject({
      keys: ['cert list', 'name'],
      siblings: [['held', 'false']],
    });
  });

  it('reads a string alone', () => {
    expect(outline(read('"SOC 2"', 'a.json'))).toEqual(['data: SOC 2']);
  });

  it('reads both values of a key given twice', () => {
    expect(outline(read('{"a": "one", "a": "two"}', 'a.json'))).toEqual(['data: one', 'data: two']);
  });

  it.each([
    ['{"a": 1,}', '1:9 Unexpected `}` in JSON, expected a key in double quotes'],
    ['{"a" 1}', '1:6 Unexpected `1` in JSON, expected `:`'],
    ['[1\n 2]', '2:2 Unexpected `2` in JSON, expected `,` or the end of the list or record'],
    ['[1}', '1:3 Unexpected `}` in JSON, expected `,` or the end of the list or record'],
    ['{"a": "b', '1:7 Unexpected `"b` in JSON, expected a value'],
    ['// c\n1', '1:1 Unexpected `/` in JSON, expected a value'],
    ['', '1:1 Unexpected end in JSON, expected a value'],
    ['1 2', '1:3 Unexpected `2` in JSON, expected nothing more'],
    ['01', '1:1 Unexpected `0` in JSON, expected a value'],
  ])('that is broken is a problem: %j', (text, expected) => {
    const { problems } = passagesOf({ path: 'a.json', text });
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([expected]);
  });

  it('reads what comes before the break', () => {
    const { passages } = passagesOf({ path: 'a.json', text: '{"a": {"b": "SOC 2", oops' });
    expect(outline(passages)).toEqual(['data: SOC 2']);
  });

  it('nested too deeply is a problem', () => {
    const { problems } = passagesOf({ path: 'a.json', text: '['.repeat(100_000) });
    expect(problems[0]?.message).toMatch(/^Nested too deeply/);
  });

  it('agrees with JSON.parse on what is JSON, and keeps every place', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', '\\', '0'), (json, at, extra) => {
        const place = at % (json.length + 1);
        const text = extra === '' ? json : json.slice(0, place) + extra + json.slice(place);
        const { passages, problems } = passagesOf({ path: 'a.json', text });
        expect(problems.length === 0).toBe(isJson(text));
        for (const passage of passages) expectExact(passage, text);
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
