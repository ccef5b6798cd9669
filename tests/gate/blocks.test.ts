import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { approval } from '../claims/policy/policies.ts';
import { configText, honest, listed, removeSites, site } from './site.ts';

afterAll(removeSites);

const claim = 'Acme is SOC 2 certified.';
const page = (body: string, matter = ''): string => `---\ntitle: About\n${matter}---\n\n${body}\n`;
const card = honest['src/components/Card.astro'] ?? '';

describe('a build with nothing to block', () => {
  test('is published, with its denials', async () => {
    const acme = site();
    const { status, printed } = await acme.build();
    expect(printed).toContain('Nothing blocked');
    expect(status).toBe(0);
    expect(acme.read('dist/index.html')).toContain('Acme does not claim SOC 2.');
    expect(acme.read('dist/notes.txt')).toContain('no SOC 2 report');
    expect(acme.leftovers()).toEqual([]);
  });

  test('replaces what an earlier build published', async () => {
    const acme = site({ 'dist/old.html': '<p>Old</p>' });
    expect((await acme.build()).status).toBe(0);
    expect(acme.has('dist/old.html')).toBe(false);
  });

  test('takes the output folder from the command', async () => {
    const acme = site();
    expect((await acme.build('--outDir', 'site')).status).toBe(0);
    expect(acme.has('site/index.html')).toBe(true);
    expect(acme.has('dist')).toBe(false);
  });
});

describe('a claim is blocked where it stands', () => {
  const places: Record<string, [files: Record<string, string>, expected: string[]]> = {
    'in the body of a page': [
      { 'content/pages/about.md': page(claim) },
      ['content/pages/about.md', '5:9', '-- check` shows them again without building'],
    ],
    'in a page that no route renders': [
      { 'content/elsewhere/old.md': `${claim}\n` },
      ['content/elsewhere/old.md', '1:9'],
    ],
    'in a draft': [{ 'content/pages/about.md': page(claim, 'draft: true\n') }, ['content/pages/about.md', '6:9']],
    'only in front matter': [
      { 'content/pages/about.md': page('Words.', `description: ${claim}\n`) },
      ['content/pages/about.md', '3:22'],
    ],
    'only in a component': [
      { 'src/components/Card.astro': `<p>${claim}</p>` },
      [
        'dist/index.html',
        'dist/about/index.html',
        'written in: src/components/Card.astro:1:12',
        'Only a build shows the findings',
      ],
    ],
    'only in alt text': [
      {
        'src/components/Card.astro': `${card}<img src="/a.svg" alt="${claim}" />`,
        'public/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      },
      ['dist/index.html'],
    ],
    'only in JSON-LD': [
      {
        'src/components/Card.astro': `<script is:inline type="application/ld+json" set:html={JSON.stringify({ '@type': 'Organization', description: '${claim}' })} />`,
      },
      ['dist/index.html'],
    ],
    'only in a file under public/': [
      { 'public/notes.txt': `${claim}\n` },
      ['dist/notes.txt', '1:9', 'written in: public/notes.txt:1:9'],
    ],
    'only in a page of XHTML as browsers read it': [
      {
        'public/a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A</title></head><body><style/><p>${claim}</p></body></html>`,
      },
      ['dist/a.xhtml', 'SOC 2 certified'],
    ],
    'only in what answers a question once a hidden “no” is not seen': [
      {
        'src/components/Card.astro':
          '<h3>Is Acme SOC 2 certified? <span class="q">No.</span></h3><p>Yes, since May.</p><style>.q { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }</style>',
      },
      ['dist/about/index.html', 'SOC 2 certified'],
    ],
    'only in the name of a file': [{ 'public/soc-2-certified.txt': 'Nothing to see.\n' }, ['dist/soc-2-certified.txt']],
    'only in a slug': [{ 'content/pages/acme-is-soc-2-certified.md': page('Words.') }, ['acme-is-soc-2-certified']],
    'only in a bundled script': [
      {
        'src/components/Card.astro': `<p id="x"></p><script>document.querySelector('#x').textContent = '${claim}' + location.hash;</script>`,
      },
      ['dist/'],
    ],
    'only in what a script decodes': [
      {
        'src/components/Card.astro': `<p id="x"></p><script>document.querySelector('#x').textContent = atob('${btoa(claim)}');</script>`,
      },
      ['dist/', 'SOC 2'],
    ],
    'perhaps, in what a script works out of numbers': [
      {
        'src/components/Card.astro': `<p id="x"></p><script>let words = ''; for (const code of ${JSON.stringify(Array.from(claim, (character) => character.charCodeAt(0) * 3))}) words += String.fromCharCode(code / 3); document.querySelector('#x').textContent = words;</script>`,
      },
      ['dist/', 'Nobody has looked at', 'npm run --silent claims -- seen'],
    ],
    'perhaps, in what a script picks letter by letter': [
      {
        'public/a.js': `const letters = 'abcdefghijklmnopqrstuvwxyz'; for (const at of [18, 14, 2]) document.body.append(letters[at]);`,
        'src/components/Card.astro': `${card}<script is:inline src="/a.js"></script>`,
      },
      ['dist/a.js', 'Nobody has looked at'],
    ],
    'perhaps, in what a script on another site writes': [
      { 'src/components/Card.astro': `${card}<script is:inline src="https://elsewhere.example/a.js"></script>` },
      ['dist/about/index.html', 'no `.js` or `.mjs` file of this site'],
    ],
    'perhaps, in a picture from another site': [
      { 'src/components/Card.astro': `${card}<img src="https://elsewhere.example/badge.png" alt="">` },
      ['dist/about/index.html', 'This file fetches a part from another site'],
    ],
    'perhaps, in a style sheet from another site': [
      { 'public/a.css': '@import "//elsewhere.example/a.css";' },
      ['dist/a.css', 'This file fetches a part from another site'],
    ],
    'perhaps, in a picture from another site, by an address in escapes': [
      { 'public/a.css': 'p { background: u\\rl(ht\\tps://elsewhere.example/badge.png) }' },
      ['dist/a.css', 'This file fetches a part from another site, https://elsewhere.example/badge.png'],
    ],
    'perhaps, in a picture from another site, in a page within an attribute': [
      {
        'src/components/Card.astro': `${card}<iframe title="A" srcdoc="<img alt='' src='https://elsewhere.example/badge.png'>"></iframe>`,
      },
      ['dist/about/index.html', 'This file fetches a part from another site'],
    ],
    'perhaps, in a drawing from another site': [
      {
        'public/a/index.html':
          '<!doctype html><html lang="en"><title>A</title><svg><image><set attributeName="href" to="https://elsewhere.example/badge.png"/></image></svg></html>',
      },
      ['dist/a/index.html', 'This file fetches a part from another site'],
    ],
    'perhaps, in what a host shows from another site': [
      { 'public/_redirects': '/badge.png https://elsewhere.example/badge.png 301\n' },
      ['dist/_redirects', 'This file fetches a part from another site'],
    ],
    'perhaps, in what a host puts in the place of a style sheet': [
      { 'public/_redirects': '/a.css /b.css 200\n' },
      ['dist/_redirects', '1:1', 'This line serves one file in the place of another'],
    ],
    'perhaps, in what a style sheet that is not there hides': [
      {
        'public/a/index.html':
          '<!doctype html><html lang="en"><title>A</title><link rel="stylesheet" href="/a.css"><p>A berth.</p></html>',
      },
      ['dist/a/index.html', 'The style sheet `/a.css` could not be read'],
    ],
    'perhaps, in what another encoding makes of it': [
      { 'public/_headers': '/*\n  Content-Type: text/html; charset=iso-2022-jp\n' },
      ['dist/_headers', '2:3', 'an encoding other than UTF-8'],
    ],
    'perhaps, in a handler': [
      { 'src/components/Card.astro': `${card}<button onclick="this.append(this.id)">A</button>` },
      ['dist/about/index.html', 'A script stands in an attribute'],
    ],
    'perhaps, in what styles put together letter by letter': [
      {
        'public/a.css': `.a::before { content: "S" } .b::before { content: "O" } .c::before { content: "C" }`,
        'src/components/Card.astro': `${card}<link rel="stylesheet" href="/a.css"><p>Acme is <i class="a"></i><i class="b"></i><i class="c"></i> 2 certified.</p>`,
      },
      ['dist/a.css', 'Nobody has looked at this style, which puts words onto the page'],
    ],
    'perhaps, in what styles move': [
      {
        'public/a.css': `.a { display: flex } .b { order: 2 }`,
        'src/components/Card.astro': `${card}<link rel="stylesheet" href="/a.css"><p class="a"><i class="b">2 certified</i><i>Acme is SOC</i></p>`,
      },
      ['dist/a.css', 'order:'],
    ],
    'perhaps, in what a script decodes when it runs': [
      {
        'src/components/Card.astro': `<p id="x" data-words="${btoa(claim)}"></p><script>const x = document.querySelector('#x'); x.textContent = atob(x.dataset.words);</script>`,
      },
      ['dist/', 'atob'],
    ],
    'perhaps, in a picture inside an address': [
      { 'src/components/Card.astro': `${card}<img src="data:image/png;base64,iVBORw0KGgo=" alt="" />` },
      ['dist/index.html', 'image/png'],
    ],
  };
  for (const [title, [files, expected]] of Object.entries(places))
    test.concurrent(title, async () => {
      const acme = site({ ...files, 'dist/index.html': '<p>An earlier, good build</p>' });
      const { status, printed } = await acme.build();
      expect(printed).toMatch(/publication/);
      for (const words of expected) expect(printed).toContain(words);
      expect(status).toBe(1);
      expect(acme.has('dist')).toBe(false);
      expect(acme.leftovers()).toEqual([]);
    });

  test('everything that blocks is told in one run', async () => {
    const acme = site({
      'content/pages/about.md': page(claim),
      'src/components/Card.astro': '<p>Everyone here says we have a SOC 2 report.</p>',
      'public/notes.txt': 'We passed our SOC 2 audit.\n',
    });
    const { printed } = await acme.build();
    for (const path of ['content/pages/about.md', 'dist/index.html', 'dist/notes.txt']) expect(printed).toContain(path);
    expect(printed).not.toContain('dist/about/index.html\n  ✖ 1:2 ');
  });
});

test('a script that somebody has looked at is published, until it changes', async () => {
  const script = `document.body.append(location.hash.slice(1));`;
  const acme = site({
    'public/a.js': script,
    'src/components/Card.astro': `${card}<script is:inline src="/a.js"></script>`,
    ...listed(script),
  });
  const first = await acme.build();
  expect(first.printed).toContain('Nothing blocked');
  expect(first.status).toBe(0);
  acme.write('public/a.js', `${script}\n`);
  const { status, printed } = await acme.build();
  expect(printed).toContain('.astro/claims/a.');
  expect(status).toBe(1);
  expect(acme.has('dist')).toBe(false);
  rmSync(join(acme.root, 'public/a.js'));
  acme.write('src/components/Card.astro', card);
  expect((await acme.build()).printed).toContain('content/scripts.yml lists something that the site no longer has');
});

describe('caches and days', () => {
  test('the same bad build fails twice', async () => {
    const acme = site({ 'content/pages/about.md': page(claim) });
    for (const _ of [1, 2]) {
      const { status, printed } = await acme.build();
      expect(status).toBe(1);
      expect(printed).toContain('content/pages/about.md');
      expect(acme.has('dist')).toBe(false);
    }
  });

  test('a change of the policy alone is seen with a warm cache', async () => {
    const acme = site({ 'content/pages/about.md': page('Acme is battle-hardened.') });
    expect((await acme.build()).status).toBe(0);
    acme.write('claims-policy.json', acme.read('claims-policy.json').replaceAll('battle-tested', 'battle-hardened'));
    const { status, printed } = await acme.build();
    expect(printed).toContain('content/pages/about.md');
    expect(status).toBe(1);
    expect(acme.has('dist')).toBe(false);
  });

  test('an approval holds through its last day, with a warm cache, and no longer', async () => {
    const wording = 'An independent auditor’s SOC 2 report is available.';
    const acme = site(
      { 'content/pages/about.md': page(wording), 'evidence/report.pdf': 'The report' },
      {
        policy: {
          approvals: [
            approval({
              evidence: [
                {
                  kind: 'document',
                  path: 'evidence/report.pdf',
                  sha256: 'ae3e16e1f8a3f8e7a1bb5d5ea0dbbd0a4d9b1aa9d5ecdbd5a7d2aa2e1f1dd6f5',
                },
              ],
            }),
          ],
        },
      },
    );
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update('The report').digest('hex');
    acme.write(
      'claims-policy.json',
      acme.read('claims-policy.json').replace(/"sha256": "[^"]*"/, `"sha256": "${sha256}"`),
    );
    acme.write('astro.config.mjs', configText({ claims: `today: '2026-12-31'` }));
    const good = await acme.build();
    expect(good.printed).toContain('Nothing blocked');
    acme.write('astro.config.mjs', configText({ claims: `today: '2027-01-01'` }));
    const late = await acme.build();
    expect(late.printed).toContain('ended on 2026-12-31');
    expect(late.status).toBe(1);
    expect(acme.has('dist')).toBe(false);
    acme.write('astro.config.mjs', configText({ claims: `today: '2026-12-31'` }));
    acme.write('evidence/report.pdf', 'Another report');
    const changed = await acme.build();
    expect(changed.printed).toContain('evidence/report.pdf');
    expect(changed.status).toBe(1);
  });
});

describe('a policy that cannot be used', () => {
  const faults: Record<string, [change: (text: string) => string | null, expected: string]> = {
    'is missing': [() => null, 'There is no policy here'],
    'is not JSON': [(text) => text.slice(0, 200), 'claims-policy.json'],
    'has another shape': [(text) => text.replace('"claims"', '"claim"'), '$.claim'],
    'names an approver that does not exist': [
      (text) => text.replace('"approvals": []', `"approvals": [${JSON.stringify(approval({ approver: 'nobody' }))}]`),
      'nobody',
    ],
    'fails its own examples': [
      (text) => text.replace('Acme is SOC 2 certified.', 'Acme is not SOC 2 certified.'),
      'example',
    ],
  };
  for (const [title, [change, expected]] of Object.entries(faults))
    test.concurrent(title, async () => {
      const acme = site({ 'dist/index.html': 'An earlier, good build' });
      const text = change(acme.read('claims-policy.json'));
      if (text === null) (await import('node:fs')).rmSync(`${acme.root}/claims-policy.json`);
      else acme.write('claims-policy.json', text);
      const { status, printed } = await acme.build();
      expect(printed).toContain(expected);
      expect(status).toBe(1);
      expect(acme.has('dist')).toBe(false);
    });
});
