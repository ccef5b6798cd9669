/** From the policy to the page, the record and back, and what undoes it. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/claims/commands/index.ts';
import { approval } from '../claims/policy/policies.ts';
import { configText, removeSites, site } from './site.ts';
import type { Site } from './site.ts';

afterAll(removeSites);

const wording = 'An independent auditor’s SOC 2 report is available.';
const link = { kind: 'link' as const, url: 'https://acme.example/report', lastSeen: '2026-05-01' };

async function claims(acme: Site, ...argv: string[]): Promise<{ status: number; out: string }> {
  let out = '';
  const status = await run(argv, {
    cwd: acme.root,
    today: '2026-06-01',
    out: { write: (text) => void (out += text), width: null, hasColors: false },
    err: { write: (text) => void (out += text), width: null, hasColors: false },
    stdin: () => Promise.resolve(Buffer.alloc(0)),
    tried: () => null,
  });
  return { status, out };
}

function approvedSite(): Site {
  return site(
    { 'content/pages/about.md': `---\ntitle: About\n---\n\n${wording}\n` },
    {
      policy: { approvals: [approval({ evidence: [link], until: '2026-08-31' })] },
      config: { claims: `today: '2026-06-01'`, fields: `site: 'https://acme.example',` },
    },
  );
}

describe('the record of a site', () => {
  test('follows an approval to the page and back, and every change is told', async () => {
    const acme = approvedSite();
    const built = await acme.build();
    expect(built).toMatchObject({
      status: 0,
      printed: expect.stringContaining(
        'No claims-history.json yet, so changes of the policy are on no record',
      ) as string,
    });
    const record = JSON.parse(acme.read('dist/.well-known/claims.json')) as {
      validUntil: string;
      approvals: unknown[];
      pages: { url: string; mentions: unknown[] }[];
    };
    expect(record.validUntil).toBe('2026-08-31');
    expect(record.approvals).toMatchObject([
      {
        id: 'soc2-report',
        claim: 'compliance.soc2',
        approver: 'security',
        evidence: [{ kind: 'link', name: link.url }],
      },
    ]);
    expect(record.pages.find(({ url }) => url === '/about/')?.mentions).toContainEqual(
      expect.objectContaining({ outcome: 'approved', approval: 'soc2-report', sentence: wording }),
    );
    expect((await claims(acme, 'verify', 'dist')).status).toBe(0);
    expect((await claims(acme, 'check', 'dist')).status).toBe(0);

    // The day after the last: the same site must no longer stand.
    const late = await claims(acme, 'verify', 'dist', '--today', '2026-09-01');
    expect(late.status).toBe(1);
    expect(late.out).toContain('2026-08-31');

    // A page that says something else than was recorded.
    const page = acme.read('dist/about/index.html');
    acme.write('dist/about/index.html', page.replace(wording, 'Acme is SOC 2 certified.'));
    const edited = await claims(acme, 'verify', 'dist', '--format', 'json');
    expect(edited.status).toBe(1);
    expect(
      (JSON.parse(edited.out) as { differences: { url: string | null }[] }).differences.map(({ url }) => url),
    ).toContain('/about/');
    acme.write('dist/about/index.html', page);

    // A record that was tampered with.
    const text = acme.read('dist/.well-known/claims.json');
    acme.write('dist/.well-known/claims.json', text.replace(wording, 'Acme is certified by everybody.'));
    expect((await claims(acme, 'check', 'dist')).out).toContain('claims.json');
    expect((await claims(acme, 'verify', 'dist')).status).toBe(1);
    acme.write('dist/.well-known/claims.json', text);

    // An approval that was withdrawn.
    const policy = JSON.parse(acme.read('claims-policy.json')) as { approvals: unknown[] };
    acme.write('claims-policy.json', JSON.stringify({ ...policy, approvals: [] }));
    const withdrawn = await claims(acme, 'verify', 'dist');
    expect(withdrawn.status).toBe(1);
    expect(withdrawn.out).toContain('withdrawn');
  });

  test('is verified over the network, pages and sitemap', async () => {
    const acme = approvedSite();
    expect((await acme.build()).status).toBe(0);
    const folder = join(acme.root, 'dist');
    const server = createServer((request, response) => {
      const path = join(folder, decodeURIComponent(request.url ?? '/'));
      const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
      if (!existsSync(file)) response.statusCode = 404;
      response.end(existsSync(file) ? readFileSync(file) : 'nothing');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as { port: number };
    try {
      const good = await claims(acme, 'verify', `http://localhost:${port}/`);
      expect(good.out).toContain('may');
      expect(good.status).toBe(0);
      acme.write('dist/index.html', acme.read('dist/index.html').replace('does not claim', 'claims'));
      expect((await claims(acme, 'verify', `http://localhost:${port}/`)).status).toBe(1);
    } finally {
      server.close();
    }
    expect((await claims(acme, 'verify', `http://localhost:${port}/`)).status).toBe(2);
  });

  test('is not to be had from a folder without one', async () => {
    const acme = site({ 'dist/index.html': '<p>Words</p>' });
    const { status, out } = await claims(acme, 'verify', 'dist');
    expect(status).toBe(2);
    expect(out).toContain('claims.json');
  });
});

test('an approval holds as long as its check does, for the very output', async () => {
  const wordings = ['Acme is battle-tested.'];
  const acme = site(
    { 'content/pages/about.md': `---\ntitle: About\n---\n\n${wordings.join('')}\n` },
    {
      policy: {
        approvals: [
          {
            id: 'cookies',
            claim: 'site.cookies',
            wordings,
            pages: ['*'],
            approver: 'build',
            from: '2026-01-01',
            evidence: [{ kind: 'check', name: 'no-cookies-or-storage' }],
          },
        ],
      },
    },
  );
  expect((await acme.build()).status).toBe(0);
  acme.write('public/late.js', 'localStorage.setItem("visitor", "1");');
  const { status, printed } = await acme.build();
  expect(printed).toContain('Check `no-cookies-or-storage` does not hold');
  expect(printed).toContain('visitor');
  expect(printed).toContain('dist/about/index.html');
  expect(status).toBe(1);
  expect(acme.has('dist')).toBe(false);
});

test('a file in the place of the record stops the build', async () => {
  const acme = site({ 'public/.well-known/claims.json': '{}' });
  const { status, printed } = await acme.build();
  expect(printed).toContain('second file');
  expect(status).toBe(1);
});

test('a diff tells what a change adds, drops and turns', async () => {
  const acme = site();
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@acme.example', ...args], {
      cwd: acme.root,
      stdio: 'ignore',
    });
  acme.write('.gitignore', 'node_modules\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'First');
  expect((await claims(acme, 'diff', '--base', 'HEAD')).out).toContain('No claim is added');
  acme.write('content/pages/index.md', '---\ntitle: Acme\n---\n\nAcme claims SOC 2.\n');
  acme.write('content/pages/new.md', '---\ntitle: New\n---\n\nAcme is not battle-tested.\n');
  const { out } = await claims(acme, 'diff', '--base', 'HEAD', '--format', 'markdown');
  expect(out).toMatch(
    /\| turned \| `content\/pages\/index\.md` \| `compliance\.soc2` \| denied, allowed.* \| asserted, blocked/,
  );
  expect(out).toMatch(/\| added \| `content\/pages\/new\.md` \| `site\.cookies` \| – \| denied, allowed/);
  expect((await claims(acme, 'diff', '--base', 'no-such-revision')).status).toBe(2);
  acme.write('astro.config.mjs', configText());
});
