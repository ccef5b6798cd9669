/** Pages on paper: A4 less its margins is narrower than a tablet, and no phone. */
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 672, height: 986 } });
test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

test('a table stays a table', async ({ page }) => {
  await page.goto('/resources/checklist/');
  expect(
    await page
      .locator('.table tbody tr')
      .first()
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe('table-row');
  await expect(page.locator('.table .label').first()).toBeHidden();
});

test('the course lies, as on a desk', async ({ page }) => {
  for (const address of ['/', '/mooring-path/']) {
    await page.goto(address);
    await expect(page.locator('.lifecycle .wide')).toBeVisible();
    await expect(page.locator('.lifecycle .tall')).toBeHidden();
  }
});

test('a register has its names beside what they name', async ({ page }) => {
  await page.goto('/resources/claims/');
  const [name, words] = await Promise.all(
    ['dt', 'dd'].map((tag) => page.locator(`.entry ${tag}`).first().boundingBox()),
  );
  expect(words?.y).toBe(name?.y);
});

test('what only leads on is left out', async ({ page }) => {
  await page.goto('/plans/');
  await expect(page.locator('.boundary').first()).toBeVisible();
  await expect(page.locator('.boundary-more').first()).toBeHidden();
});
