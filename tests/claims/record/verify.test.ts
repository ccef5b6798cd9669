import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { approval } from '../policy/policies.ts';
import { built, page } from './built.ts';
import type { Built } from './built.ts';

const report = 'An independent auditor’s SOC 2 report is available.';
const denial = 'Acme does not claim SOC 2.';
const evidence = { 'evidence/report.pdf': 'The report.' };
const document = {
  kind: 'document' as const,
  path: 'evidence/report.pdf',
  sha256: createHash('sha256').update('The report.').digest('hex'),
};
const approvals = [approval({ evidence: [document] })];

function site(files: Readonly<Record<string, string | Uint8Array>> = {}, changes: Partial<Policy> = {}): Built {
  return built(
    { 'index.html': page(report), 'about/index.html': page(denial), ...files },
    { approvals, ...changes },
    evidence,
  );
}

function rewritePolicy(at: Built, change: (policy: Policy) => object): void {
  const policy = JSON.parse(at.read('claims-policy.json')) as Policy;
  at.write('claims-policy.json', JSON.stringify({ ...policy, ...change(policy) }, null, 2));
}

describe('claims verify of a folder', () => {
  it('agrees with what the build wrote', async () => {
    expect(await site().claims('verify', 'dist')).toMatchObject({
      status: 0,
      out: 'dist says what its manifest records, and may.\n',
      err: '',
    });
  });

  it.each<[string, (at: Built) => void, string[], RegExp]>([
    [
      'a sentence was changed into a claim',
      (at) => at.write('dist/about/index.html', page('Acme is SOC 2 certified.')),
      [],
      /^\/about\/ claims compliance\.soc2, which the policy blocks: “Acme is SOC 2 certified\.”/m,
    ],
    [
      'a denial was reworded',
      (at) => at.write('dist/about/index.html', page('Acme has no SOC 2 report.')),
      [],
      /^\/about\/ names compliance\.soc2 differently from what .*“Acme has no SOC 2 report\.”\n\/about\/ no longer says .*“Acme does not claim SOC 2\.”/m,
    ],
    [
      'a denial was said twice',
      (at) => at.write('dist/about/index.html', page(denial, denial)),
      [],
      /^\/about\/ names compliance\.soc2 differently/m,
    ],
    [
      'a page was added',
      (at) => at.write('dist/new/index.html', page('Tea.')),
      [],
      /^\/new\/ is published but not in the manifest$/m,
    ],
    [
      'a page was taken from the manifest',
      (at) => at.forge(({ pages }) => ({ pages: pages.slice(1) })),
      [],
      /^\/ is published but not in the manifest$/m,
    ],
    [
      'a page is gone',
      (at) => at.forge(({ pages }) => ({ pages: [...pages, { url: '/gone/', mentions: [] }] })),
      [],
      /^\/gone\/ is in the manifest but not published$/m,
    ],
    [
      'its last day has passed',
      () => undefined,
      ['--today', '2027-01-01'],
      /was to be published only until 2026-12-31, which has passed/,
    ],
    [
      'an approval has ended',
      () => undefined,
      ['--today', '2027-01-01'],
      /no longer holds: approval `soc2-report` of these words ended on 2026-12-31/,
    ],
    [
      'it was made on a future day',
      () => undefined,
      ['--today', '2026-05-31'],
      /made on 2026-06-01, which is in the future/,
    ],
    [
      'its last day was put off by hand',
      (at) => at.forge(() => ({ validUntil: '2099-12-31' })),
      [],
      /says `"2099-12-31"` for `validUntil`, .* give `"2026-12-31"`/,
    ],
    [
      'its last day was taken out by hand',
      (at) => at.forge(() => ({ validUntil: null })),
      ['--today', '2026-07-01'],
      /says `null` for `validUntil`/,
    ],
    [
      'evidence was added by hand',
      (at) => at.forge(({ approvals: [first] }) => ({ approvals: [{ ...first, approver: 'legal' }] })),
      [],
      /`approvals\.soc2-report`/,
    ],
    [
      'a reason was changed by hand',
      (at) =>
        at.write(
          'dist/.well-known/claims.json',
          at.read('dist/.well-known/claims.json').replace('of “not” before', 'of “never” before'),
        ),
      [],
      /This claims manifest or schema is not/,
    ],
    [
      'the schema was changed by hand',
      (at) => at.write('dist/.well-known/claims.schema.json', '{}'),
      [],
      /claims\.schema\.json: This claims manifest or schema/,
    ],
    [
      'the evidence was changed',
      (at) => at.write('evidence/report.pdf', 'Another.'),
      [],
      /its evidence `evidence\/report\.pdf` has changed: its SHA-256 is now `[\da-f]{64}`; ask security/,
    ],
    [
      'the approval was withdrawn',
      (at) => rewritePolicy(at, () => ({ approvals: [] })),
      [],
      /^Approval `soc2-report` was withdrawn, but pages still rest on it$/m,
    ],
    [
      'the policy moved on',
      (at) => rewritePolicy(at, () => ({ publisher: { names: ['Acme', 'Acme Ltd'] } })),
      [],
      /^The policy has changed since the site was built/m,
    ],
  ])('tells that %s', async (_, change, argv, told) => {
    const at = site();
    change(at);
    const { status, out } = await at.claims('verify', 'dist', ...argv);
    expect(out).toMatch(told);
    expect(status).toBe(1);
  });

  it('tells that a statement the policy asks for is missing', async () => {
    const at = built(
      { 'index.html': page(denial) },
      {},
      { 'content/boundaries/audit.md': 'No SOC 2 audit took place.' },
    );
    rewritePolicy(at, () => ({
      boundaries: [{ id: 'audit', claims: ['compliance.soc2'], text: 'content/boundaries/audit.md', scope: 'page' }],
    }));
    expect((await at.claims('verify', 'dist')).out).toMatch(/\(boundary `audit`\) is not in sight/);
  });

  it('tells each difference as data', async () => {
    const at = site();
    at.write('dist/about/index.html', page('Acme is SOC 2 certified.'));
    const { status, out } = await at.claims('verify', 'dist', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      today: '2026-06-01',
      site: 'dist',
      errors: [],
      differences: [
        { kind: 'blocked', url: '/about/', claim: 'compliance.soc2' },
        { kind: 'mention-missing', url: '/about/', claim: 'compliance.soc2' },
      ],
    });
  });

  it.each<[string, (at: Built) => void, string[]]>([
    ['there is no folder', () => undefined, ['nowhere']],
    ['there is no manifest', () => undefined, ['evidence']],
    ['the manifest is none', (at) => at.write('dist/.well-known/claims.json', '{"version":2}'), ['dist']],
    ['nothing is named', () => undefined, []],
    ['two are named', () => undefined, ['dist', 'dist']],
    ['the policy cannot be read', (at) => at.write('claims-policy.json', '{'), ['dist']],
    ['the format is unknown', () => undefined, ['dist', '--format', 'xml']],
    ['the address is none', () => undefined, ['https://']],
    ['the day does not exist', () => undefined, ['dist', '--today', '2026-02-30']],
  ])('has status 2 where %s', async (_, change, argv) => {
    const at = site();
    change(at);
    expect((await at.claims('verify', ...argv)).status).toBe(2);
  });
});

describe('claims verify without a site to compare', () => {
  it.each<[string, string[], RegExp]>([
    ['an address is none', ['https://'], /^Unexpected address `https:\/\/`, expected one such as/],
    ['nothing is named', [], /^Unexpected arguments/],
    ['an option is unknown', ['dist', '--nope'], /^Unexpected option/],
    ['the policy is missing', ['dist', '--policy', 'none.json'], /^none\.json: There is no policy here/],
  ])('is data all the same where %s', async (_, argv, error) => {
    const { status, out } = await site().claims('verify', ...argv, '--today', '2026-05-31', '--format', 'json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      today: '2026-05-31',
      site: argv[0]?.replace(/^--.*/, '') ?? '',
      checks: null,
      differences: [],
      errors: [expect.stringMatching(error)],
    });
  });
});

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Serve a folder as hosts do; `answers` go before its files. */
async function serve(
  at: Built,
  answers: Readonly<Record<string, number>> = {},
): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const file = join(at.root, 'dist', url.endsWith('/') ? `${url}index.html` : url);
    const isThere = existsSync(file) && statSync(file).isFile();
    response.statusCode = answers[url] ?? (isThere ? 200 : 404);
    if (response.statusCode >= 300 && response.statusCode < 400) response.setHeader('location', '/');
    response.end(isThere ? readFileSync(file) : '');
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has a port.');
  return { address: `http://127.0.0.1:${address.port}/`, asked };
}

const sitemaps = (...paths: string[]) => ({
  'sitemap-index.xml': '<sitemapindex><sitemap><loc>https://acme.example/sitemap-0.xml</loc></sitemap></sitemapindex>',
  'sitemap-0.xml': `<urlset>${paths.map((path) => `<url><loc>https://acme.example${path}</loc></url>`).join('')}</urlset>`,
});

describe('claims verify of an address', () => {
  it('agrees with what was published, and says what it could not look at', async () => {
    const at = site(sitemaps('/', '/about/'));
    const { address } = await serve(at);
    const { status, out } = await at.claims('verify', address);
    expect(out).toBe(
      `${address} says what its manifest records, and may.\nWhat rests on checks of the whole output was taken to hold: those checks can be run only on a folder.\n`,
    );
    expect(status).toBe(0);
  });

  it('reads pages that only the sitemap names', async () => {
    const at = site(sitemaps('/', '/new/'));
    at.write('dist/new/index.html', page('Acme is SOC 2 certified.'));
    const { address } = await serve(at);
    const { status, out } = await at.claims('verify', address);
    expect(status).toBe(1);
    expect(out).toContain('/new/ is published but not in the manifest');
    expect(out).toContain('/new/ claims compliance.soc2');
  });

  it('asks for no page that its sitemap names of another origin', async () => {
    const maps = sitemaps('/', '/a&amp;b/');
    const at = site({
      ...maps,
      'sitemap-0.xml': maps['sitemap-0.xml'].replace(
        '</urlset>',
        '<url><loc>https://other.example/elsewhere/</loc></url></urlset>',
      ),
    });
    at.forge(() => ({ origin: 'https://acme.example' }));
    const { asked, address } = await serve(at);
    await at.claims('verify', address);
    expect(asked).toContain('/a&b/');
    expect(asked).not.toContain('/elsewhere/');
  });

  it.each([
    ['has no end', '<urlset><url>', 'unclosed tag'],
    ['has an address that is none', '<urlset><url><loc>/about/</loc></url></urlset>', 'Invalid URL'],
  ])('has status 2 where the sitemap %s, and names it', async (_, map, detail) => {
    const at = site({ ...sitemaps('/'), 'sitemap-0.xml': map });
    at.forge(() => ({ origin: 'https://acme.example' }));
    const { address } = await serve(at);
    const { status, err } = await at.claims('verify', address);
    expect(err).toMatch(
      new RegExp(`cannot be read as a published site: /sitemap-0\\.xml cannot be read as a sitemap: .*${detail}`),
    );
    expect(status).toBe(2);
  });

  it('tells that a page is gone', async () => {
    const at = site();
    const { address } = await serve(at, { '/about/': 404 });
    expect(await at.claims('verify', address)).toMatchObject({
      status: 1,
      out: expect.stringContaining('/about/ is in the manifest but not published') as string,
    });
  });

  it.each([
    ['a server fails', { '/about/': 500 }, '/about/ answers with status 500'],
    ['nobody can tell whether there is a sitemap', { '/sitemap.xml': 503 }, '/sitemap.xml answers with status 503'],
    ['a page leads elsewhere', { '/about/': 302 }, 'unexpected redirect'],
    ['there is no manifest', { '/.well-known/claims.json': 404 }, '/.well-known/claims.json answers with status 404'],
  ])('has status 2 where %s', async (_, answers, told) => {
    const at = site();
    const { address } = await serve(at, answers);
    const { status, err } = await at.claims('verify', address);
    expect(err).toContain(told);
    expect(status).toBe(2);
  });

  it('has status 2 for a site below a path, and asks for nothing: another may lie at the root', async () => {
    const at = site();
    const { address, asked } = await serve(at);
    const { status, err } = await at.claims('verify', `${address}shop/`);
    expect(err).toMatch(/^Unexpected path `\/shop\/` in the address, expected the root of a site, such as `http:/);
    expect({ status, asked }).toEqual({ status: 2, asked: [] });
  });

  it('asks no other origin, whatever the manifest says', async () => {
    const [at, other] = [site(), site()];
    const { asked, address: elsewhere } = await serve(other);
    at.forge(({ pages }) => ({ pages: [...pages, { url: `${elsewhere.replace('http:', '')}about/`, mentions: [] }] }));
    const { address } = await serve(at);
    const { status, err } = await at.claims('verify', address);
    expect(err).toContain('leads to another origin');
    expect({ status, asked }).toEqual({ status: 2, asked: [] });
  });

  it('has status 2 where nobody answers', async () => {
    expect((await site().claims('verify', 'http://127.0.0.1:9/')).status).toBe(2);
  });
});
