import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOneOf } from '../../src/claims/output-checks/pages.ts';
import { attribute } from '../../src/claims/output-checks/elements.ts';
import { bytes, pages, text } from './dist.ts';
import type { Page } from './dist.ts';

interface Budget {
  readonly document: number;
  readonly longDocument: number;
  readonly longDocuments: readonly string[];
  readonly firstView: number;
  readonly firstVisit: number;
  readonly firstVisitRequests: number;
  readonly script: number;
  readonly scriptPages: readonly string[];
}

const budget = JSON.parse(readFileSync(new URL('../../budget.json', import.meta.url), 'utf8')) as Budget;

const brotli = (content: Buffer | string): number => brotliCompressSync(content).length;

/** What a first visit fetches beside the page: styles, scripts, fonts that the style names, pictures. */
function assetsOf({ html, elements }: Page): string[] {
  const linked = elements.flatMap((element) => {
    const rel = attribute(element, 'rel') ?? '';
    if (element.tagName === 'link' && /stylesheet|preload/.test(rel)) return [attribute(element, 'href')];
    return ['script', 'img'].includes(element.tagName) ? [attribute(element, 'src')] : [];
  });
  const fonts = [...html.matchAll(/url\((\/[^)]+\.woff2)\)/g)].map(([, path]) => path);
  return [...new Set([...linked, ...fonts].filter((path) => path?.startsWith('/')))].map((path) =>
    String(path).slice(1),
  );
}

describe.each(pages.map((page) => [page.url, page] as const))('%s', (url, page) => {
  test('is within its weight', () => {
    const limit = isOneOf(url, budget.longDocuments) ? budget.longDocument : budget.document;
    expect(brotli(page.html)).toBeLessThanOrEqual(limit);
  });

  test('is within the weight and the requests of a first visit', () => {
    const assets = assetsOf(page);
    const weigh = (path: string): number =>
      /\.(?:woff2|png|ico)$/.test(path) ? bytes(path).length : brotli(bytes(path));
    const total = brotli(page.html) + assets.map(weigh).reduce((sum, each) => sum + each, 0);
    const allowance = isOneOf(url, budget.longDocuments) ? budget.longDocument - budget.document : 0;
    expect(assets.length + 1).toBeLessThanOrEqual(budget.firstVisitRequests);
    expect(total).toBeLessThanOrEqual(budget.firstVisit + allowance);
  });

  test('has no script that it does not need', () => {
    const scripts = page.elements.filter(
      ({ tagName, attrs }) => tagName === 'script' && !attrs.some(({ value }) => value === 'application/ld+json'),
    );
    if (!isOneOf(url, budget.scriptPages)) expect(scripts).toEqual([]);
    const weight = scripts
      .map((script) => brotli(text(String(attribute(script, 'src')).slice(1))))
      .reduce((sum, each) => sum + each, 0);
    expect(weight).toBeLessThanOrEqual(budget.script);
  });

  test('shows its first view within one round trip', () => {
    // The style stands in the head, and the first section of the page has to follow it at once. A round trip brings some
    // 14 kB of a new connection (RFC 6928), of which headers take their part; a whole short page may weigh more than this.
    const main = page.html.indexOf('<main');
    const heading = page.html.indexOf('</h1>', main);
    expect(heading).toBeGreaterThan(0);
    const start = page.html.slice(0, heading + 2_000);
    expect(brotli(start)).toBeLessThanOrEqual(budget.firstView);
  });
});
