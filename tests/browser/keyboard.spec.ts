import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addresses } from './pages.ts';

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly hasRing: boolean;
}

/** Where the focus stands: whether the reader can see it, whole and with a ring around. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const style = getComputedStyle(element);
    return {
      name: `${element.tagName.toLowerCase()} ${element.id || element.textContent.trim().slice(0, 40)}`,
      isSeen:
        width > 0 &&
        height > 0 &&
        top < innerHeight &&
        bottom > 0 &&
        (middle === null || element.contains(middle) || middle.contains(element)),
      hasRing: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });
}

for (const address of addresses)
  test(`by keyboard alone, ${address} leads through everything, in sight`, async ({ page }) => {
    await page.goto(address);
    const count = await page
      .locator('a[href], button:enabled, input:enabled, summary, select, textarea, [tabindex="0"]')
      .filter({ visible: true })
      .count();
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first?.name).toMatch(/^a .*(?:skip|content)/i);
    expect(first?.isSeen).toBe(true);
    const stops = [first];
    for (let presses = 1; presses < count + 5; presses++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === null) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThanOrEqual(count);
    expect(stops.filter((stop) => !stop?.isSeen || !stop.hasRing)).toEqual([]);
  });

test('the skip link leads to the page’s own words', async ({ page }) => {
  await page.goto('/mooring-path/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName === 'MAIN' || location.hash.length > 1)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu of a phone opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  const menu = page.locator('header details');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('details') !== null)).toBe(true);
  await menu.locator('summary').focus();
  await page.keyboard.press('Space');
  await expect(menu).not.toHaveAttribute('open');
});
