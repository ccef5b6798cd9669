import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

for (const address of addresses)
  test(`a visit of ${address} stays with us, is quiet, and fits every width`, async ({ page, context, baseURL }) => {
    const requests: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`violation of ${event.violatedDirective}: ${event.blockedURI}`);
      });
      new PerformanceObserver((list) => {
        // On a busy machine a font may come after the first paint, within its block period, and move a line:
        // a tenth of what the web's own measure (CLS) calls good is told, and more than that.
        for (const entry of list.getEntries())
          if ((entry as PerformanceEntry & { value: number }).value > 0.01)
            console.error(`layout shift ${JSON.stringify(entry)}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The page of errors is what any unknown address answers.
    const response = await page.goto(address === '/404.html' ? '/no-such-berth/' : address, {
      waitUntil: 'networkidle',
    });
    expect(response?.status()).toBe(address === '/404.html' ? 404 : 200);
    expect(requests.filter((url) => !url.startsWith(String(baseURL)))).toEqual([]);
    expect(told.filter((line) => !/404 \(Not Found\)/.test(line))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    // 640 px is 1280 px at 200 %.
    for (const width of [320, 390, 640, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

test('every header is at its best value', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|data:|http:/);
  for (const directive of ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(directive);
  expect(headers['strict-transport-security']).toMatch(/max-age=(?:[6-9]\d{7}|\d{9,}); includeSubDomains; preload/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toMatch(/^(?:no-referrer|same-origin|strict-origin-when-cross-origin)$/);
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('camera=()');
});

for (const address of addresses)
  test(`${address} says the same without JavaScript`, async ({ page, browser }) => {
    await page.goto(address);
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(address);
    const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
    const withScript = words(await page.locator('main').innerText());
    const without = new Set(words(await plain.locator('main').innerText()));
    // What only a script can do is shown only where scripts run.
    const tools = new Set(words((await page.locator('.ticks').allInnerTexts()).join(' ')));
    expect(withScript.filter((word) => !without.has(word) && !tools.has(word))).toEqual([]);
    await bare.close();
  });

test('slanted words have the one weight of the slanted face, inside bold ones too', async ({ page }) => {
  await page.goto('/mooring-path/');
  const weights = await page
    .locator('main .slant')
    .evaluateAll((words) => words.map((each) => getComputedStyle(each).fontWeight));
  expect(new Set(weights)).toEqual(new Set(['400']));
});
