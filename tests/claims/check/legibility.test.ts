import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/claims/check.ts';
import type { CheckOptions } from '../../../src/claims/check.ts';
import { compiled } from '../policy/policies.ts';

const never = (): boolean => false;
const page = (body: string): string => `<!doctype html><html><head><title>Berths</title></head><body><p>A berth.</p>${body}</body></html>`;

function parts(path: string, text: string, options: Partial<CheckOptions> = { isListed: never }): string[] {
  const { findings, errors } = checkSources([{ path, text, url: `/${path}` }], compiled(), { today: '2026-06-01', ...options });
  expect(errors).toEqual([]);
  return findings.map(({ rule, line, column, text: words }) => `${rule} ${line}:${column} ${words}`);
}

describe('a script that decodes what is known only when it runs has to be looked at', () => {
  it.each([
    ['numbers that are worked out', 'show([82, 78].map((code) => String.fromCharCode(code + 1)).join(""))', 'fromCharCode'],
    ['a text from elsewhere', 'fetch("/a.dat").then((r) => r.text()).then((t) => show(atob(t)))', 'atob'],
    ['bytes from elsewhere', 'fetch("/a.dat").then((r) => r.arrayBuffer()).then((b) => show(new TextDecoder("utf-16").decode(b)))', 'TextDecoder'],
    ['code from elsewhere', 'fetch("/a.dat").then((r) => r.text()).then(eval)', 'eval'],
    ['another name', 'const f = window["at" + "ob"]; const g = window["atob"]; show(g(t))', '"atob"'],
    ['letters turned round', 'show([...document.title].reverse().join(""))', 'reverse'],
    ['letters of a number', 'const n = Number(location.hash); show(n.toString(36))', 'n.toString(36)'],
    ['a program that does not parse', 'let let = atob(x)', 'atob'],
  ])('%s', (_, script, words) => {
    expect(parts('a.js', script)).toEqual([`unread-part 1:${script.indexOf(words) + 1} ${words}`]);
  });

  it.each([
    ['in an element', '<script>show(atob(t))</script>', 'atob'],
    ['in a handler', '<p onclick="show(atob(t))">x</p>', 'atob'],
    ['in an address', '<a href="javascript:show(atob(t))">x</a>', 'javascript:show(atob(t))'],
  ])('%s of a page', (_, html, words) => {
    expect(parts('index.html', page(html)).map((each) => each.replace(/ \d+:\d+/, ''))).toEqual([`unread-part ${words}`]);
  });

  it.each([
    ['words that are there as text', 'p.textContent = `${done} of ${total}`.trim();'],
    ['what is known already', `p.textContent = atob('${btoa('A berth.')}');`],
    ['a digest in hexadecimal', 'const hex = byte.toString(16).padStart(2, "0");'],
    ['data', 'const saved = JSON.parse(localStorage.getItem("a") ?? "[]");'],
  ])('not so %s', (_, script) => {
    expect(parts('a.js', script)).toEqual([]);
  });
});

describe('a file inside an address has to be looked at', () => {
  const png = 'iVBORw0KGgo=';
  it.each([
    ['a picture', `<img alt="" src="data:image/png;base64,${png}">`],
    ['a picture of a style', `<style>p { background: url(data:image/gif;base64,${png}) }</style>`],
    ['a font', `<style>@font-face { font-family: a; src: url("data:font/woff2;base64,${png}") }</style>`],
    ['a document', `<a href="data:application/pdf,%25PDF-1.4">x</a>`],
  ])('%s', (_, html) => {
    expect(parts('index.html', page(html)).map((each) => each.split(' ')[0])).toEqual(['unread-part']);
  });

  it('unless it is text, which is read', () => {
    expect(parts('index.html', page('<img alt="" src="data:image/svg+xml,%3Csvg%3E%3Ctext%3EA%20berth%3C/text%3E%3C/svg%3E">'))).toEqual([]);
  });
});

it('asks for the digest of the script, or of the file’s bytes', () => {
  const asked: string[] = [];
  const isListed = (sha256: string): boolean => asked.push(sha256) > 0;
  expect(parts('index.html', page('<script>show(atob(t))</script><img alt="" src="data:image/png;base64,aGVsbG8=">'), { isListed })).toEqual([]);
  expect(asked).toEqual(['64914c2073faa3d773a37d2718ed87da48601feb2cc19d1578169979e6d532ac', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824']);
});

it('is asked of what is to be published alone', () => {
  expect(parts('a.js', 'show(atob(t))', {})).toEqual([]);
});
