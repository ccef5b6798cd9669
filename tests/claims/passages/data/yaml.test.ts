import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { around, expectExact, outline, read, sources } from '../read.ts';

function readOne(text: string) {
  const passages = read(text, 'a.yml');
  expect(passages).toHaveLength(1);
  const [passage] = passages;
  if (!passage) throw new Error('expected a passage');
  expectExact(passage, text);
  return { text: passage.text, from: sources(passage, { text }) };
}

describe('a YAML string', () => {
  it.each([
    ['plain', 'a: SOC 2', 'SOC 2', ['SOC 2']],
    ['plain over lines', 'a: SOC\n  2 is\n\n  it', 'SOC 2 is\nit', ['SOC', '\n  ', '2 is', '\n\n  ', 'it']],
    ['in single quotes', "a: 'it''s'", "it's", ['it', "''", 's']],
    ['in double quotes', 'a: "S\\u004FC\\t2"', 'SOC\t2', ['S', '\\u004F', 'C', '\\t', '2']],
    ['joined by a backslash', 'a: "SO\\\n   C"', 'SOC', ['SO', 'C']],
    ['in a literal block', 'a: |-\n  SOC 2\n   more', 'SOC 2\nmore', ['SOC 2', '\n   ', 'more']],
    ['in a folded block', 'a: >\n  SOC\n  2\n\n  b\n', 'SOC 2\nb', ['SOC', '\n  ', '2', '\n\n  ', 'b']],
    ['in a block with an indicator', 'a: |2\n    SOC 2\n', 'SOC 2', ['SOC 2']],
    ['with Windows line ends', 'a: >\r\n  SOC\r\n  2\r\n', 'SOC 2', ['SOC', '\r\n  ', '2']],
    ['with markup', 'a: "SO**C** 2"', 'SOC 2', ['SO', 'C', ' 2']],
    ['with HTML', 'a: S<b>O</b>C 2', 'SOC 2', ['S', 'O', 'C 2']],
    ['with an entity', 'a: SOC&nbsp;2', 'SOC\u00A02', ['SOC', '&nbsp;', '2']],
  ])('%s keeps its places', (_, yaml, text, from) => {
    expect(readOne(yaml)).toEqual({ text, from });
  });

  it('that is a list of Markdown gives its items their lead-in', () => {
    const passages = read('body: |\n  Planned:\n\n  - SOC 2\n', 'a.yml');
    expect(around(passages, 'SOC 2')).toMatchObject({ leadIn: 'Planned:', keys: ['body'] });
  });

  it('that Markdown takes for a definition is read as it stands', () => {
    expect(outline(read('a: "[SOC 2]: held"', 'a.yml'))).toContain('data: [SOC 2]: held');
  });

  it('that shows a picture gives its alt text', () => {
    expect(outline(read('a: We ![SOC 2](x.png)', 'a.yml'))).toEqual([
      'data: We',
      'image-alt: SOC 2',
      'link-target: x.png',
    ]);
  });
});

describe('a YAML record', () => {
  it('gives a string its keys as words and its siblings', () => {
    const passages = read('certList:\n  - name: SOC 2\n    plannedFor: 2027\n    held: false', 'a.yml');
    expect(around(passages, 'SOC 2')).toMatchObject({
      keys: ['cert list', 'name'],
      siblings: [
        ['planned for', '2027'],
        ['held', 'false'],
      ],
    });
  });

  it('gives a string in a list the siblings of the list', () => {
    const passages = read('status: planned\nnames: [SOC 2, HIPAA]', 'a.yml');
    expect(around(passages, 'SOC 2').siblings).toEqual([['status', 'planned']]);
    expect(around(passages, 'planned').siblings).toEqual([['names', 'SOC 2, HIPAA']]);
  });

  it('reads a key that is a phrase, with its value after it', () => {
    const passages = read('Are you SOC 2 certified?: "No"', 'a.yml');
    expect(around(passages, 'Are you SOC 2 certified?').after).toBe('No');
    expect(around(passages, 'No').keys).toEqual(['are you soc 2 certified?']);
  });

  it('reads an alias where it stands', () => {
    const passages = read('planned: &a SOC 2\nheld: *a', 'a.yml');
    expect(passages.map(({ text, around: { keys } }) => [text, ...keys])).toEqual([
      ['SOC 2', 'planned'],
      ['SOC 2', 'held'],
    ]);
  });

  it('reads merged keys as its own', () => {
    const passages = read('x: &x\n  status: planned\ny:\n  <<: *x\n  name: SOC 2', 'a.yml');
    expect(around(passages, 'SOC 2').siblings).toEqual([['status', 'planned']]);
  });

  it('reads comments', () => {
    expect(outline(read('# SOC 2\na: "b #d" # c', 'a.yml'))).toEqual(['data: b #d', 'comment: SOC 2', 'comment: c']);
  });

  it('reads every document', () => {
    expect(outline(read('a: one\n---\na: two', 'a.yml'))).toEqual(['data: one', 'data: two']);
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['a second value for a key', 'a: 1\na: 2', '2:1 Unexpected second value for the same key, expected each key once'],
    ['an unfinished quote', 'a: "b', '1:4 Unexpected `"` that is never closed, expected `"` at the end of its value'],
    [
      'an unfinished bracket',
      'a: {{ b }\nc: d',
      '1:4 Unexpected `{` that is never closed, expected `}` at the end of its value',
    ],
    ['a tab', 'a:\n\tb: c', '2:1 Unexpected tab at the start of a line, expected spaces'],
    [
      'a carriage return for a line end',
      'a: b\rc: d',
      '1:5 Unexpected line end of a carriage return (CR) alone, expected LF or CRLF',
    ],
    ['a colon', 'a: b: c', '1:4 Unexpected `: ` in a value, expected quotes around the value'],
  ])('for %s is a problem', (_, text, expected) => {
    const { problems } = passagesOf({ path: 'a.yml', text });
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([expected]);
  });

  it('for aliases without end is a problem', () => {
    const lines = Array.from({ length: 12 }, (_, index) => {
      const last = `*a${index - 1}, `;
      return `a${index}: &a${index} [${index === 0 ? 'SOC 2' : last.repeat(9)}]`;
    });
    const { problems } = passagesOf({ path: 'a.yml', text: lines.join('\n') });
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected YAML aliases that repeat more than 10000 values, expected fewer',
    ]);
  });

  it('for depth is a problem', () => {
    const text = '['.repeat(5000) + ']'.repeat(5000);
    expect(passagesOf({ path: 'a.yml', text }).problems[0]?.message).toMatch(/^Nested too deeply/);
  });
});
