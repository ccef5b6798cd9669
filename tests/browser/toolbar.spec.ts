import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Served, Site } from '../gate/site.ts';
import { removeSites, serve, site } from '../gate/site.ts';

const page = (body: string): string => `---\ntitle: About\n---\n\n${body}\n`;

let acme: Site;
let server: Served;

test.beforeAll(async () => {
  acme = site({ 'content/pages/about.md': page('Acme is **SOC** 2 certified.\n\nAcme holds no SOC 2 report.') });
  // An editor that writes down what it is asked to open; its name tells how it takes lines.
  acme.write('editor/code', '#!/bin/sh\nprintf "%s\\n" "$@" > "$(dirname "$0")/opened"\n');
  chmodSync(join(acme.root, 'editor/code'), 0o755);
  process.env['LAUNCH_EDITOR'] = join(acme.root, 'editor/code');
  server = await serve(acme);
});

test.afterAll(async () => {
  await server.stop();
  removeSites();
});

test('lists the page’s mentions, marks the words, follows edits and tries sentences', async ({ page: browser }) => {
  await browser.goto(`${server.url}/about/`);
  const toolbar = browser.locator('astro-dev-toolbar');
  const app = toolbar.locator('astro-dev-toolbar-app-canvas[data-app-id="claims-gate"]');
  const open = toolbar.getByRole('button', { name: 'Claims' });
  await open.click();
  const list = app.locator('ul.mentions').first();

  await expect(app.getByText(/of 3 would block a build/)).toBeVisible();
  const blocked = list.locator('li.blocked');
  await expect(blocked).toHaveCount(1);
  await expect(blocked).toContainText('read as', { ignoreCase: true });
  await expect(blocked).toContainText('Acme does not have a SOC 2 report.');
  await expect(blocked).toContainText('Ask: Security');
  await expect(blocked.getByRole('button', { name: 'Open content/pages/about.md:5:11' })).toBeVisible();
  await expect(list.locator('li.allowed')).toHaveCount(2);

  const marked = await browser.evaluate(() => [...(CSS.highlights.get('claims-blocked') ?? [])].map(String));
  expect(marked).toEqual(['SOC 2']);
  await blocked.getByRole('button', { name: 'Show in the page' }).click();
  expect(await browser.evaluate(() => String(getSelection()))).toBe('SOC 2');

  await blocked.getByRole('button', { name: 'Open content/pages/about.md:5:11' }).click();
  const opened = join(acme.root, 'editor/opened');
  await expect
    .poll(() => (existsSync(opened) ? readFileSync(opened, 'utf8').trim().split('\n').at(-1) : null))
    .toBe(`${join(acme.root, 'content/pages/about.md')}:5:11`);

  await app.getByRole('textbox', { name: 'Sentence to try' }).fill('We are SOC 2 attested.');
  await app.getByRole('button', { name: 'Try' }).click();
  await expect(app.locator('ul.tried li.blocked')).toHaveCount(1);
  await app.getByRole('textbox', { name: 'Sentence to try' }).fill('A berth for each instance.');
  await app.getByRole('button', { name: 'Try' }).click();
  await expect(app.locator('ul.tried')).toContainText('The policy has no phrase for this');
  await browser.screenshot({ path: 'test-results/toolbar.png' });

  // Words that are not in the text, and what is missing beside the text.
  acme.write('src/components/Card.astro', '<img src="/a.svg" alt="Acme is SOC 2 attested." />');
  acme.write('public/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  acme.write('content/boundaries/audit.md', 'Acme has no SOC 2 report.\n');
  const policy = JSON.parse(acme.read('claims-policy.json')) as Record<string, unknown>;
  acme.write(
    'claims-policy.json',
    JSON.stringify({
      ...policy,
      boundaries: [{ id: 'audit', claims: ['compliance.*'], text: 'content/boundaries/audit.md', scope: 'page' }],
    }),
  );
  const missing = list.locator('li.blocked', { hasText: '(boundary `audit`)' });
  const alternative = list
    .locator('li.blocked', { hasText: 'Acme is SOC 2 attested.' })
    .filter({ hasNotText: '(boundary' });
  const place = alternative.getByRole('button', { name: 'Open src/components/Card.astro:1:32' });
  // The server tells its edits to a page that listens, and to no other.
  const listens = () => browser.waitForEvent('console', (message) => message.text().includes('[vite] connected.'));
  // A page asked for before the server has seen every edit shows the older one.
  await expect(async () => {
    await Promise.all([listens(), browser.reload()]);
    await open.click();
    await expect(missing).toContainText('::boundary{#audit}', { timeout: 1000 });
    await expect(place).toBeVisible({ timeout: 1000 });
  }).toPass();
  await alternative.getByRole('button', { name: 'Show in the page' }).click();
  await expect(browser.locator('main img, body > img')).toBeInViewport();
  acme.write('claims-policy.json', JSON.stringify(policy));
  const reloaded = listens();
  acme.write('src/components/Card.astro', '<p>Acme has no SOC 2 report.</p>');
  await reloaded;

  // An edit of the page reloads it; an edit of the policy changes the list in place.
  acme.write('content/pages/about.md', page('Acme is battle-hardened.'));
  await expect(browser.getByText('Acme is battle-hardened.')).toBeVisible();
  await expect(app.getByText('1 mention, none blocked.')).toHaveCount(1);
  acme.write('claims-policy.json', acme.read('claims-policy.json').replaceAll('battle-tested', 'battle-hardened'));
  await expect(app.locator('ul.mentions').first().locator('li.blocked')).toHaveCount(1);
});
