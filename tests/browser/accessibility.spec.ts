import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addresses } from './pages.ts';

/** Every rule that axe has for WCAG 2.2 up to AAA, and its best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
  );
}

for (const address of addresses)
  test(`axe finds nothing on ${address}: light, dark, 320 px, forced colours, print`, async ({ page }) => {
    // Long lists have thousands of elements, and each is looked at five times.
    test.setTimeout(180_000);
    // Colours that are on their way from one to another are neither.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await violations(page)).toEqual([]);
  });
