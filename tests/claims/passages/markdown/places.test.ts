import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf, sourceRange } from '../../../../src/claims/passages/index.ts';
import { expectExact, read, sources } from '../read.ts';

describe('the places of', () => {
  it.each([
    ['an entity', 'a&amp;b', ['a', '&amp;', 'b']],
    ['an escape', 'a\\*b', ['a', '\\*', 'b']],
    ['emphasis', 'S**O**C', ['S', 'O', 'C']],
    ['a lazy line', '> a\nb', ['a\nb']],
    ['a quoted line', '> a\r\n> b', ['a', '\r\n', 'b']],
    ['an indented line', 'a  \t\n\t b', ['a', '\n', 'b']],
    ['astral characters', '😀 𝐒𝐎𝐂 2', ['😀 𝐒𝐎𝐂 2']],
    ['an entity that is a line end', 'a&#10;b', ['a', '&#10;', 'b']],
    ['an entity at the start of a quoted line', '> a\n> &gt; b', ['a\n', '&gt;', ' b']],
    ['inline code of one line', '`` a`b ``', ['a`b']],
    ['inline code', '> `` a\n> b ``', ['a\n', 'b']],
    ['words behind a second byte order mark', '\ufeffSOC *2*', ['SOC ', '2']],
    ['an escaped pipe', '|a\\|b|\n|-|', ['a', '\\|', 'b']],
  ])('%s', (_, text, from) => {
    const [passage] = read(text);
    expect(passage && sources(passage, { text }).join('|')).toBe(from.join('|'));
  });

  it('a paragraph far behind a byte order mark are its own', () => {
    const text = '\ufeff# Tea\n\n> - S&amp;C **2**';
    expect(read(text).map((passage) => sources(passage, { text }))).toEqual([['Tea'], ['S', '&amp;', 'C ', '2']]);
  });

  it('code in a list are those of its lines', () => {
    const text = '- > ```\n  > SOC\n  >\n  >   2\n  > ```';
    const [passage] = read(text);
    expect(passage?.text).toBe('SOC\n\n  2');
    expect(passage && sources(passage, { text })).toEqual(['SOC\n', '\n', '  2']);
  });
});

/** Turns lines into the lines of a container. */
type Wrap = (lines: readonly string[]) => string[];

const indented = (mark: string): Wrap => {
  const space = ' '.repeat(mark.length);
  return (lines) => lines.map((line, index) => (index === 0 ? mark : line === '' ? '' : space) + line);
};
const quoted: Wrap = (lines) => lines.map((line) => `> ${line}`);
const plain: Wrap = (lines) => [...lines];
const titled: Wrap = (lines) => ['# head', '', ...lines];

const wrap = fc.constantFrom(
  plain,
  quoted,
  titled,
  indented('- '),
  indented('10. '),
  indented('- [ ] '),
  indented('[^1]:   '),
);

/** Each `@` becomes a word of its own, to be looked for where it was put. */
const shape = fc.constantFrom(
  '@ @',
  '@\n@',
  '@  \n@\\\n@',
  '@&amp;@\\*@ &#32; @',
  '**@** _@ `@`_ ~~@~~',
  '`` @ `@ ``',
  '![@ **@**](/@ "@")',
  '[@ *@*](</@/@> (@))',
  '[a]: /@ "@\n@"',
  '<https://@.example/>',
  '@ <b title="@">@</b><br>@ <!-- @ -->',
  '<div title="@">\n@ <i>@</i>\n</div>',
  '<!-- @\n@ -->',
  '| @ | @ |\n|---|---|\n| @ \\| @ | `@ \\| @` |',
  '```@ @\n@\n  @\n```',
  '    @\n\t@',
  '😀 @ é\t@',
  '- @\n- @\n  - @',
  '> @\n> @',
  ':a[@]{b="@"} @:c',
  '::a[@]{b="@"}',
  ':::a[@]{b=@}\n@\n:::',
  '@\n===',
  '## @ `@` ##',
  '<details><summary>@</summary>\n\n@\n\n</details>',
);

const page = fc
  .record({
    blocks: fc.array(fc.record({ shape, wraps: fc.array(wrap, { maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ blocks, lineEnd }) => {
    const lines = blocks.flatMap(({ shape: text, wraps }) => [
      ...wraps.reduce((inner, each) => each(inner), text.split('\n')),
      '',
    ]);
    let count = 0;
    return lines.join(lineEnd).replaceAll('@', () => `w${(count += 1)}w`);
  });

describe('on any page', () => {
  it('every word is read, and found again where it stands', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { passages } = passagesOf({ path: 'page.md', text });
        const read = new Set<string>();
        for (const passage of passages) {
          expectExact(passage, text);
          for (const { 0: word, index } of passage.text.matchAll(/w\d+w/g)) {
            const from = text.indexOf(word);
            read.add(word);
            expect([word, sourceRange(passage, index, index + word.length)]).toEqual([
              word,
              { from, to: from + word.length },
            ]);
          }
        }
        expect(new Set(text.match(/w\d+w/g))).toEqual(read);
      }),
      { numRuns: 400 },
    );
  });

  it('finds a target that begins as a quote does', () => {
    const text = '[a](> )';
    const { passages } = passagesOf({ path: 'page.md', text });
    expect(passages.map((passage) => [passage.carrier, passage.text])).toContainEqual(['link-target', '>']);
    for (const passage of passages) expectExact(passage, text);
  });

  it('nothing fails', () => {
    const scrap = fc.constantFrom(
      ...['# ', '> ', '- ', '1. ', '\n', '\n\n', '\t', '    ', '*', '**', '_', '`', '```', '~~'],
      ...['[', ']', '(', ')', '![', '<', '>', '</', '<b', '<!--', '-->', '&amp;', '&#', '\\', '|'],
      ...['---', '+++', ':::', ':a', '{', '}', '[^1]', '[^1]: ', '"', '\0', '\r', 'SOC 2', '😀', '\uD83D'],
      ...['<details>', '</details>', '<summary>', '<script>', '<del>', '</del>', 'www.a.b', '@'],
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const text = scraps.join('');
        for (const passage of passagesOf({ path: 'page.md', text }).passages) {
          expectExact(passage, text);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
