import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonText, writePath } from '../../../src/claims/policy/json-text.ts';
import { readJsonTree } from '../../../src/claims/policy/json-tree.ts';

function problems(text: string): string[] {
  return readJsonText(text).problems.map(({ range, found, expected }) => `${range.from}: ${found} / ${expected}`);
}

describe('JSON with positions', () => {
  it('yields the value of right JSON and finds its parts', () => {
    const json = readJsonText('{ "a": [1, { "b": "x" }] }');
    expect(json.value).toEqual({ a: [1, { b: 'x' }] });
    expect(json.problems).toEqual([]);
    expect(json.locate(['a', 1, 'b'])).toEqual({ from: 18, to: 21 });
    expect(json.locateKey(['a', 1, 'b'])).toEqual({ from: 13, to: 16 });
  });

  it('locates what is missing at the nearest value around it', () => {
    expect(readJsonText('{ "a": {} }').locate(['a', 'b', 'c'])).toEqual({ from: 7, to: 9 });
  });

  it.each([
    ['', '0: empty file / JSON'],
    ['{ "a": 1, }', '10: `}` / a key in double quotes, and no comma after the last entry'],
    ['[1, 2,]', '6: `]` / a value, and no comma after the last one'],
    ['{ "a" 1 }', '6: `1` / a colon between key and value'],
    ['{ "a": 1 "b": 2 }', '9: `"b"` / a comma between entries'],
    ['// x\n{}', '0: `// x` / no comment: JSON has none'],
    ["{ 'a': 1 }", "2: `'a'` / a value: text in double quotes, a number, `true`, `false`, `null`, `[` or `{`"],
    ['{} {}', '3: `{` / nothing after the value'],
    ['{ "a": 1', '8: end of the text / `}` to close the object'],
  ])('says what is wrong with %j', (text, expected) => {
    expect(problems(text)).toContain(expected);
    expect(readJsonText(text).value).toBeUndefined();
  });

  it('refuses a key that stands twice in one object, at any depth', () => {
    expect(problems('{ "a": 1, "b": [{ "c": 1, "c": 2 }], "a": 3 }')).toEqual([
      '26: second key `c` / each key once',
      '37: second key `a` / each key once',
    ]);
  });

  it('tells places in the last value of a key that stands twice', () => {
    const text = '{"a": [{"b": 1}], "a": []}';
    const tree = readJsonTree(text);
    expect(tree.locate(['a'])).toEqual({ from: 23, to: 25 });
    expect(tree.locate(['a', 0, 'b'])).toEqual({ from: 23, to: 25 });
  });

  it('survives lists nested beyond any stack', () => {
    expect(problems('['.repeat(300_000))).toEqual(['0: lists or objects nested too deeply / a policy']);
  });

  it('writes a path as tools do', () => {
    expect(writePath(['claims', 3, 'examples', 'block', 0])).toBe('$.claims[3].examples.block[0]');
    expect(writePath(['a b'])).toBe('$["a b"]');
  });
});

describe('JSON read without a tree', () => {
  const key = fc.constantFrom('a', 'b', '__proto__', 'a:b', '"', '\\', '\\"', '');
  const written: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom('1', 'null', '"a: b"', '"\\":"', '"\\\\"', '":"', '[]', '{}', '-0', '1e5', '"\\u003a"'),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map((entries) => `{${entries.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(',\n')}}`),
    ),
  })).value;
  const slip = fc
    .tuple(written, fc.nat(), fc.constantFrom('', '', '', ',', ':', '"', '}', '//', '\\'))
    .map(([text, at, extra]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + extra + text.slice(place);
    });

  it('has the value, the faults and the places that its tree has', () => {
    fc.assert(
      fc.property(slip, (text) => {
        const [quick, tree] = [readJsonText(text), readJsonTree(text)];
        expect(quick.value).toEqual(tree.value);
        expect(quick.problems).toEqual(tree.problems);
        for (const path of [[], ['a'], [0], ['b', 'a', 1]]) {
          expect(quick.locate(path)).toEqual(tree.locate(path));
          expect(quick.locateKey(path)).toEqual(tree.locateKey(path));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves values nested too deeply to the tree', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(readJsonText(deep).problems).toEqual(readJsonTree(deep).problems);
  });
});
