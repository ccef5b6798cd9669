/** The site in the other engines, with the headers it is to be published with. */
import { expect, test } from '@playwright/test';
import { findEngines } from '../../scripts/engines.ts';
import type { Engine } from './engines/engine.ts';
import { startFirefox } from './engines/firefox.ts';
import { startWebKit } from './engines/webkit.ts';
import { addresses } from './pages.ts';

const starters = { Firefox: startFirefox, WebKit: startWebKit };
const list = '/resources/checklists/commerce-platform/';
const box = '#configure-redis input';

for (const { name, path, remedy } of findEngines())
  if (path === null)
    test(`${name} shows the site`, () => {
      test.skip(true, `This machine has no ${name}: ${remedy}.`);
    });
  else
    test.describe(name, () => {
      // One browser, one page after the other.
      test.describe.configure({ mode: 'default' });
      let engine: Engine;
      test.beforeAll(async ({ baseURL }) => {
        engine = await starters[name](path);
        // A face that comes too late for the first view waits for the next page: this is the first view.
        await engine.open(`${baseURL}/`);
        await engine.evaluate(looks);
      });
      test.afterAll(() => engine.close());

      for (const address of addresses)
        test(`${address} is whole, quiet and fits every width`, async ({ baseURL }) => {
          await engine.open(`${baseURL}${address}`);
          expect(await engine.evaluate(looks)).toEqual({ h1: 'in sight', family: 'Besley', unloaded: [], faces: 3 });
          for (const width of [320, 390, 1280]) {
            await engine.resize(width, 800);
            expect(await engine.evaluate(sidewaysScroll), `sideways scroll at ${width} px`).toBe(0);
          }
          expect(await engine.messages()).toEqual([]);
        });

      test('a tick is kept over a reload, and cleared on request', async ({ baseURL }) => {
        await engine.open(`${baseURL}${list}`);
        expect(await engine.evaluate(ticks, box)).toEqual({ isTicked: false, status: '0 of 56 ticked' });
        await click(engine, box);
        await engine.reload();
        expect(await engine.evaluate(ticks, box)).toEqual({ isTicked: true, status: '1 of 56 ticked' });
        // A dialog is no page: what it is answered with is set beforehand.
        await engine.evaluate(consent);
        await click(engine, '[data-ticks] button');
        expect(await engine.evaluate(ticks, box)).toEqual({
          isTicked: false,
          status: 'Your ticks are cleared. 0 of 56 ticked',
        });
        await engine.reload();
        expect(await engine.evaluate(ticks, box)).toEqual({ isTicked: false, status: '0 of 56 ticked' });
        expect(await engine.messages()).toEqual([]);
      });

      test('what is ticked can be hidden, and is there after a reload', async ({ baseURL }) => {
        await engine.open(`${baseURL}${list}`);
        await click(engine, box);
        await click(engine, '[data-ticks] input');
        expect(await engine.evaluate(isShown, box)).toBe(false);
        await engine.reload();
        // Firefox puts boxes back as they were before a reload: the filter’s must not stay ticked alone.
        expect(await engine.evaluate(isTicked, '[data-ticks] input')).toBe(false);
        expect(await engine.evaluate(isShown, box)).toBe(true);
        await engine.evaluate(consent);
        await click(engine, '[data-ticks] button');
      });

      test('the menu of a phone opens and closes', async ({ baseURL }) => {
        await engine.resize(390, 800);
        await engine.open(`${baseURL}/`);
        expect(await engine.evaluate(isShown, 'header details a')).toBe(false);
        await click(engine, 'header summary');
        expect(await engine.evaluate(isShown, 'header details a')).toBe(true);
        expect(await engine.evaluate(sidewaysScroll)).toBe(0);
        await click(engine, 'header summary');
        expect(await engine.evaluate(isShown, 'header details a')).toBe(false);
      });
    });

/** Presses the middle of the element, whatever lies there. */
async function click(engine: Engine, selector: string): Promise<void> {
  const { x, y } = await engine.evaluate((wanted: string) => {
    const element = document.querySelector(wanted);
    if (element === null) throw new Error(`Unexpected absence of ${wanted}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await engine.press(x, y);
}

// What follows runs in the page.

/** Styles, heading and faces. The fallbacks are local faces, which a machine need not have. */
async function looks(): Promise<{ h1: string; family: string; unloaded: string[]; faces: number }> {
  const bare = (family: string): string => family.replaceAll('"', '');
  const faces = [...document.fonts].filter(({ family }) => !bare(family).endsWith('fallback'));
  await Promise.allSettled(faces.map((face) => face.load()));
  const h1 = document.querySelector('h1');
  if (h1 === null) return { h1: 'absent', family: '', unloaded: [], faces: faces.length };
  h1.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = h1.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = width > 0 && height > 0 && h1.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return {
    h1: isSeen && h1.contains(onTop) ? 'in sight' : 'out of sight',
    family: bare(getComputedStyle(h1).fontFamily.split(',')[0] ?? ''),
    unloaded: faces.filter(({ status }) => status !== 'loaded').map(({ family, style }) => `${family} ${style}`),
    faces: faces.length,
  };
}

function sidewaysScroll(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

function ticks(selector: string): { isTicked: boolean; status: string } {
  return {
    isTicked: document.querySelector<HTMLInputElement>(selector)?.checked ?? false,
    status: document.querySelector('[role=status]')?.textContent ?? '',
  };
}

function consent(): void {
  window.confirm = () => true;
}

function isTicked(selector: string): boolean {
  return document.querySelector<HTMLInputElement>(selector)?.checked ?? false;
}

function isShown(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() ?? false;
}
