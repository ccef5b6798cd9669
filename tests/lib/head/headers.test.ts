import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, needsOf } from '../../../src/lib/head/headers.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const pages = (...texts: string[]) => texts.map((html, index) => ({ path: `${index}.html`, html }));
const nothing = { styles: [], styleAttributes: [], scripts: [], hasScriptFiles: false };

describe('what pages have inline', () => {
  it('is named once, however many pages have it', () => {
    const page = '<style>a{color:red}</style>';
    expect(needsOf(pages(page, page)).styles).toEqual([hash('a{color:red}')]);
  });

  it('is every style, if pages differ', () => {
    const needs = needsOf(pages('<style>a{}</style>', '<style media="print">b{}</style>'));
    expect(needs.styles).toEqual([hash('a{}'), hash('b{}')]);
  });

  it.each([
    ['<script>run()</script>', { scripts: [hash('run()')], hasScriptFiles: false }],
    ['<script type="module">run()</script>', { scripts: [hash('run()')], hasScriptFiles: false }],
    ['<script type="text/javascript">x</script>', { scripts: [hash('x')], hasScriptFiles: false }],
    ['<script type="text/ecmascript">x</script>', { scripts: [hash('x')], hasScriptFiles: false }],
    ['<script type="importmap">{}</script>', { scripts: [hash('{}')], hasScriptFiles: false }],
    ['<script type="text/x-javascript-template">x</script>', { scripts: [], hasScriptFiles: false }],
    ['<script type="not-javascript">x</script>', { scripts: [], hasScriptFiles: false }],
    ['<script type="module" src="/a.js"></script>', { scripts: [], hasScriptFiles: true }],
    ['<script type="application/ld+json">{}</script>', { scripts: [], hasScriptFiles: false }],
  ])('is read from %s', (html, expected) => {
    expect(needsOf(pages(html))).toEqual({ styles: [], styleAttributes: [], ...expected });
  });
});

describe('what stands in attributes', () => {
  it('is allowed by its hash where it is a style', () => {
    const needs = needsOf(pages('<p style="color:red">'));
    expect(needs.styleAttributes).toEqual([hash('color:red')]);
    expect(contentSecurityPolicy(needs).split('; ')).toContain(`style-src 'unsafe-hashes' ${hash('color:red')}`);
  });

  it('is not allowed where it is a program, which the gate refuses', () => {
    expect(needsOf(pages('<template><a onclick="run()"></a></template>'))).toEqual(nothing);
  });

  it('is not what only looks like it', () => {
    expect(needsOf(pages('<!-- <style>a{}</style> --><p title="<script>x</script>">x</p>'))).toEqual(nothing);
  });
});

describe('the content security policy', () => {
  it('allows nothing that is not there', () => {
    const policy = contentSecurityPolicy(nothing);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/script-src|style-src|unsafe|data:|https?:|\*/);
  });

  it('allows what is there by its hash, and files of the site by name', () => {
    const policy = contentSecurityPolicy({
      styles: [hash('a')],
      styleAttributes: [],
      scripts: [],
      hasScriptFiles: true,
    });
    expect(policy.split('; ')).toContain(`style-src ${hash('a')}`);
    expect(policy.split('; ')).toContain("script-src 'self'");
  });

  it('refuses frames, forms and bases', () => {
    const directives = contentSecurityPolicy(nothing).split('; ');
    expect(directives).toEqual(
      expect.arrayContaining(["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]),
    );
  });
});

describe('the file of headers', () => {
  const lines = headersFile(nothing).split('\n');

  it.each([
    '  Strict-Transport-Security: max-age=63072000; includeSubDomains; preload',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
  ])('says%s', (line) => {
    expect(lines).toContain(line);
  });

  it('binds no other host of the domain where it is not to', () => {
    const narrow = headersFile(nothing, { bindsDomain: false }).split('\n');
    expect(narrow.filter((line) => !lines.includes(line))).toEqual(['  Strict-Transport-Security: max-age=63072000']);
    expect(narrow).toHaveLength(lines.length);
  });

  it('lets files with digests in their names be kept for a year', () => {
    expect(lines[lines.indexOf('/_astro/*') + 1]).toBe('  Cache-Control: public, max-age=31536000');
  });

  it('gives no header twice to one path, since hosts join what is repeated', () => {
    const names = lines.filter((line) => line.startsWith('  ')).map((line) => line.split(':')[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the headers of docs/hosting.md', () => {
  const page = readFileSync(new URL('../../../docs/hosting.md', import.meta.url), 'utf8');
  /** Headers of the whole site; the content security policy is taken from the file after each build. */
  const sent = (headersFile(nothing).split('\n\n')[0] ?? '')
    .split('\n')
    .slice(1)
    .map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [])
    .map(([name = '', value = '']) => [name, name === 'Content-Security-Policy' ? '<from dist/_headers>' : value]);

  function sentBy(example: string): string[][] {
    return [...example.matchAll(/^ *(?:add_header )?([A-Z][\w-]+) (?:"([^"]+)"|([\w-]+))(?: always;)?$/gm)].map(
      ([, name = '', quoted, word]) => [name, quoted ?? word ?? ''],
    );
  }

  it.each([
    ['nginx', /site-headers\.conf\n([\s\S]*?)```/],
    ['Caddy', /\n {2}header \{([\s\S]*?)\n {2}\}/],
  ])('are those of the file, for %s', (_, form) => {
    expect(sentBy(form.exec(page)?.[1] ?? '')).toEqual(sent);
  });

  it('are told apart from what binds the whole domain, and how to leave that out', () => {
    const [, told = ''] = /## What `Strict-Transport-Security` binds\n([\s\S]*?)\n## /.exec(page) ?? [];
    const value = sent.find(([name]) => name === 'Strict-Transport-Security')?.[1] ?? '';
    for (const part of value.split('; ')) expect(told).toContain(`- \`${part}\`: `);
    expect(told).toContain('`headers({ bindsDomain: false })`');
  });

  it('are sent by nginx from every place that has a header of its own: it inherits none', () => {
    const places = [...page.matchAll(/^location [^{]+\{([^}]*)\}/gm)].map(([, place]) => place);
    expect(places).toHaveLength(2);
    for (const place of places) expect(place).toContain('include snippets/site-headers.conf;');
  });

  it('let files with digests in their names be kept as long', () => {
    const kept = /Cache-Control: (.+)/.exec(headersFile(nothing))?.[1] ?? '';
    expect(page.split(`Cache-Control "${kept}"`)).toHaveLength(3);
  });
});
