import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const template = '/resources/checklists/commerce-platform/';
const own = '/resources/checklist/';

/** What this page has kept in the browser. */
function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
}

test('nothing is kept before the first tick, nor after the last is taken back', async ({ page }) => {
  await page.goto(template);
  expect(await kept(page)).toEqual({});
  await page.getByLabel('Hide what I ticked').check();
  expect(await kept(page)).toEqual({});
  const box = page.getByRole('checkbox', { name: 'Configure Redis.' });
  await box.check();
  expect(await kept(page)).toEqual({ 'checklist:commerce-platform': '["configure-redis"]' });
  await page.getByLabel('Hide what I ticked').uncheck();
  await box.uncheck();
  expect(await kept(page)).toEqual({});
});

test('ticks are there again after a reload, and on no other list', async ({ page }) => {
  await page.goto(template);
  await page.getByText('Configure Redis.').click();
  await expect(page.getByRole('status')).toHaveText('1 of 56 ticked');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Configure Redis.' })).toBeChecked();
  await expect(page.getByRole('status')).toHaveText('1 of 56 ticked');
  await page.goto(own);
  await expect(page.getByRole('status')).toHaveText('0 of 9 ticked');
});

test('a tick in one tab shows in another', async ({ context, page }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(template), other.goto(template)]);
  await page.getByRole('checkbox', { name: 'Configure Redis.' }).check();
  await expect(other.getByRole('status')).toHaveText('1 of 56 ticked');
});

test('ticks are cleared on request, which is announced', async ({ page }) => {
  await page.goto(template);
  const clear = page.getByRole('button', { name: 'Clear my ticks' });
  await expect(clear).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Configure Redis.' }).check();
  page.once('dialog', (asked) => void asked.dismiss());
  await clear.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Configure Redis.' })).toBeChecked();
  page.once('dialog', (asked) => {
    expect(asked.message()).toBe('Clear all your ticks on this list? They are kept nowhere else.');
    void asked.accept();
  });
  await clear.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Your ticks are cleared. 0 of 56 ticked');
  await expect(page.getByLabel('Hide what I ticked')).toBeFocused();
  expect(await kept(page)).toEqual({});
});

test('a list that is cleared is shown whole again', async ({ page }) => {
  await page.goto(template);
  await page.getByRole('checkbox', { name: 'Configure Redis.' }).check();
  await page.getByLabel('Hide what I ticked').check();
  page.once('dialog', (asked) => void asked.accept());
  await page.getByRole('button', { name: 'Clear my ticks' }).click();
  await expect(page.getByLabel('Hide what I ticked')).not.toBeChecked();
  const box = page.getByRole('checkbox', { name: 'Configure Redis.' });
  await box.check();
  await expect(box).toBeVisible();
});

test('the number of an item is wide and high enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(template);
  const sizes = await page
    .locator('.sounding')
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('what is ticked can be hidden; an open part keeps what it belongs to in sight', async ({ page }) => {
  await page.goto('/resources/checklists/saas-readiness/');
  await page.getByRole('checkbox', { name: 'Subscribe to events.' }).check();
  await page.getByRole('checkbox', { name: 'Test the webhook.' }).check();
  await page.getByLabel('Hide what I ticked').check();
  await expect(page.getByText('Test the webhook.')).toBeHidden();
  await expect(page.getByText('Subscribe to events.')).toBeVisible();
  await expect(page.getByText('Invoice paid.')).toBeVisible();
  // Paper shows everything.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Test the webhook.')).toBeVisible();
});

test('a heading over nothing but ticks goes with them', async ({ page }) => {
  await page.goto(template);
  const heading = page
    .locator('.group-head', { has: page.locator('xpath=following-sibling::*[1][contains(@class, "boxes")]') })
    .first();
  const boxes = await page.locator('.group-head + .boxes').first().locator('input').all();
  for (const box of boxes) await box.check();
  await expect(heading).toBeVisible();
  await page.getByLabel('Hide what I ticked').check();
  await expect(heading).toBeHidden();
});

test('a box that its tick hides hands the focus on', async ({ page }) => {
  await page.goto(template);
  await page.getByLabel('Hide what I ticked').check();
  const [first, second] = await page.locator('.boxes input').all();
  await first?.focus();
  await page.keyboard.press('Space');
  await expect(first as Locator).toBeHidden();
  await expect(second as Locator).toBeFocused();
});

test('a browser that keeps nothing can tick all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(template);
  await page.getByRole('checkbox', { name: 'Configure Redis.' }).check();
  await expect(page.getByRole('status')).toHaveText('1 of 56 ticked');
});

test('something else under the name of the ticks does no harm', async ({ page }) => {
  await page.goto(template);
  await page.evaluate(() => {
    localStorage.setItem('checklist:commerce-platform', '{"not":"a list"');
  });
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('0 of 56 ticked');
});

test('nothing moves when the script runs', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(template);
  await expect(page.getByRole('status')).toHaveText('0 of 56 ticked');
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
});

test('the script is one file of at most 3 kB', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(template, { waitUntil: 'networkidle' });
  const scripts = await Promise.all(bodies);
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.length).toBeLessThanOrEqual(3000);
  expect(await page.locator('script:not([src]):not([type="application/ld+json"])').count()).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, and offers nothing that would not work', async ({ page }) => {
    await page.goto(template);
    await expect(page.getByRole('listitem').filter({ has: page.getByRole('checkbox') })).toHaveCount(56);
    await expect(page.getByRole('button', { name: 'Clear my ticks' })).toBeHidden();
    await expect(page.getByRole('checkbox', { name: 'Configure Redis.' })).toBeDisabled();
    await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible();
  });
});

test.describe('printed', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('a template is a form: boxes, and lines to sign', async ({ page }) => {
    await page.goto('/resources/checklists/saas-readiness/');
    await expect(page.getByText('Your own ticks')).toBeHidden();
    await expect(page.locator('.boxes input').first()).toBeVisible();
    await expect(page.getByText('Security officer')).toBeVisible();
    await expect(page.locator('.sign-off .blank').first()).toBeVisible();
  });

  test('a sheet with ticks on it says whose they are', async ({ page }) => {
    await page.goto(own);
    await page.locator('.boxes input').first().check();
    await expect(page.getByRole('heading', { name: 'Your own ticks' })).toBeVisible();
    await expect(page.getByText('1 of 9 ticked')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Clear my ticks' })).toBeHidden();
  });
});

test('BayStore’s own list says how far it is', async ({ page }) => {
  await page.goto(own);
  await expect(page.locator('.tally dd')).toHaveText(['0', '9', '3']);
  await expect(page.locator('.group-head .count')).toHaveText(['0 of 3 closed', '0 of 3 closed', '0 of 3 closed']);
});

for (const path of [
  '/resources/checklists/saas-readiness',
  '/resources/checklists/commerce-platform',
  '/resources/checklists/public-claims',
])
  for (const [format, type] of [
    ['md', 'text/markdown'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const)
    test(`${path}.${format} can be had`, async ({ request }) => {
      const response = await request.get(`${path}.${format}`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toContain(type);
      const text = await response.text();
      expect(text.length).toBeGreaterThan(500);
      // On somebody's disk it has no site around it.
      expect(text).not.toContain('](/');
    });
