import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pretty } from '../../../src/claims/reporters/pretty.ts';
import { columns, excerptLines, printable, wrap } from '../../../src/claims/reporters/terminal.ts';
import { finding, full, outdated, plain, report } from './reports.ts';

describe('the report for people', () => {
  it('says by file what blocks, why, and what to do', () => {
    expect(pretty(full, plain)).toMatchInlineSnapshot(`
      "/abs/a b.html
        ✖ position unavailable  “certified <SOC> "2" & more\\u{0}” is claimed here, and no approval covers that: reword it, or have it approved  SOC 2 (compliance.soc2)
          │ Acme is SOC 2 certified.
          │         ~~~~~
          read as a claim that holds today because nothing around it says that it is not so, or what is still missing
          It is a report: 100% of it, by an accountant.
          ask: Security

      content/b.md
        ✖ 2  Unexpected: this, 50% of it.  error

      content/pages/trust, 100%.md
        ✖ 3:9  “SOC 2” is claimed here, and no approval covers that: reword it, or have it approved  SOC 2 (compliance.soc2)
          │ Acme is SOC 2 certified.
          │         ~~~~~
          read as a claim that holds today because nothing around it says that it is not so, or what is still missing
          It is a report: 100% of it, by an accountant.
          write instead: Acme does not have a SOC 2 report.
          ask: Security

      1 problem left the check incomplete; 2 findings in 2 files block publication; 1,234 files checked for 2026-06-01
      "
    `);
  });

  it('tells what breaks a check before the words that rest on it, wherever they stand', () => {
    const lapse = { kind: 'failed-check', name: 'no-cookies-or-storage' } as const;
    const origin = { path: 'content/z.md', line: 4, column: 2, endLine: 4, endColumn: 9 };
    const cause = { ...finding, path: 'dist/z.html', line: null, column: null, origin };
    const out = pretty(report({ findings: [{ ...finding, path: 'dist/a.html', lapse }, cause] }), plain);
    expect(out.indexOf('dist/z.html')).toBeLessThan(out.indexOf('dist/a.html'));
    expect(out).toContain('written in: content/z.md:4:2');
    expect(out).not.toContain('position unavailable');
  });

  it('marks what an approval has made untrue, and says that nothing is blocked', () => {
    expect(pretty(report({ outdated: [outdated] }), plain)).toMatchInlineSnapshot(`
      "content/pages/trust, 100%.md
        ! 7:9  “SOC 2” is denied, though approval \`soc2-report\` allows it: reword what is no longer true, or ask Security  compliance.soc2
          │ Acme has no SOC 2 report.
          │             ~~~~~

      Nothing blocked; 1,234 files checked for 2026-06-01
      "
    `);
  });

  it('is short when all is well', () => {
    expect(pretty(report(), plain)).toBe('Nothing blocked; 1,234 files checked for 2026-06-01\n');
  });

  it('has colours where they show, and the same words', () => {
    const colored = pretty(full, { ...plain, hasColors: true });
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(pretty(full, plain));
  });

  it('keeps within the width of a terminal', () => {
    const long = {
      text: `${'Before it there are many words. '.repeat(9)}SOC 2${' and after it as many.'.repeat(9)}`,
      start: 288,
      end: 293,
    };
    const text = pretty(
      report({ findings: [{ ...finding, why: 'So many words. '.repeat(20).trim(), excerpt: long }] }),
      { ...plain, width: 60 },
    );
    const quoted = text.split('\n').filter((line) => /^ {4}/.test(line));
    expect(quoted.length).toBeGreaterThan(6);
    expect(Math.max(...quoted.map(columns))).toBeLessThanOrEqual(60);
    expect(text).toContain('SOC 2');
  });

  it('cannot be made to move the cursor by the words of a page', () => {
    const text = 'A\u001b[2J\u202eB\nC';
    const out = pretty(
      report({
        findings: [{ ...finding, path: 'a\u001b[1m.md', text, why: text, excerpt: { text, start: 0, end: 3 } }],
      }),
      plain,
    );
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('A\\u{1b}[2J\\u{202e}B C');
  });
});

describe('text on a terminal', () => {
  it.each([
    ['SOC 2', 5],
    ['日本', 4],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['👍', 2],
  ])('%j takes %i columns', (text, expected) => {
    expect(columns(text)).toBe(expected);
  });

  it('underlines the words whatever stands before them', () => {
    const { sentence, underline } = excerptLines({ text: '日本の SOC 2 です', start: 4, end: 9 }, 80);
    expect(sentence).toBe('日本の SOC 2 です');
    expect(underline).toBe(`${' '.repeat(7)}~~~~~`);
  });

  it('is cut around the words that are meant', () => {
    const text = `${'a'.repeat(50)} SOC 2 ${'b'.repeat(50)}`;
    const { sentence, underline } = excerptLines({ text, start: 51, end: 56 }, 25);
    expect(sentence).toBe('…aaaaaaaa SOC 2 bbbbbbbb…');
    expect(underline).toBe('          ~~~~~');
  });

  it('shows characters that act on the terminal as codes', () => {
    expect(printable('a\tb\r\nc\u0007\u2066')).toBe('a b c\\u{7}\\u{2066}');
  });

  it('is wrapped at spaces, and long words stay whole', () => {
    expect(wrap('one two three-and-more four', 8)).toEqual(['one two', 'three-and-more', 'four']);
    expect(wrap('one two', null)).toEqual(['one two']);
  });
});
