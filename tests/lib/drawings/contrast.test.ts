import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ink, paper } from '../../../src/lib/drawings/theme.ts';

const source = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [lightSource = '', darkSource = ''] = source.split('@media (prefers-color-scheme: dark)');
const light = declarations(lightSource);
const dark = new Map([...light, ...declarations(darkSource)]);
const themes = [
  ['light', light],
  ['dark', dark],
] as const;

/** WCAG 2.2, 1.4.6: running text at level AAA. */
const text = 7;
/** WCAG 2.2, 1.4.3: words that only adorn a drawing, such as depths. */
const inDrawings = 4.5;
/** WCAG 2.2, 1.4.11: edges of controls and parts of drawings that carry meaning. */
const parts = 3;

const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['paper', 'sheet'].flatMap((back) =>
    ['text', 'text-soft', 'link', 'link-hover', 'limit', 'ready', 'conditional'].map(
      (front) => [`color-${front}`, `color-${back}`, text] as const,
    ),
  ),
  ['color-on-solid', 'color-solid', text],
  ['color-on-solid', 'color-link-hover', text],
  ['color-limit', 'color-limit-wash', text],
  ['color-ready', 'color-ready-wash', text],
  ['color-conditional', 'color-conditional-wash', text],
  ['color-text', 'color-limit-wash', text],
  ['color-text', 'chart-land', text],
  ['color-text', 'chart-shoal', text],
  ['color-text', 'chart-shallow', text],
  ['color-text', 'chart-deep', text],
  ['color-text-soft', 'chart-deep', text],
  ['color-text-soft', 'chart-shallow', inDrawings],
  ['color-text-soft', 'chart-shoal', inDrawings],
  ['color-focus', 'color-paper', parts],
  ['color-focus', 'color-sheet', parts],
  ['color-control', 'color-paper', parts],
  ['color-control', 'color-sheet', parts],
  ['color-limit', 'chart-shallow', parts],
  ['color-ready', 'chart-deep', parts],
  ['chart-port', 'chart-deep', parts],
];

describe.each(themes)('in the %s theme', (_, theme) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(colour(theme, front), colour(theme, back))).toBeGreaterThanOrEqual(least);
  });
});

it('has a value in the dark theme for every colour role of the light one', () => {
  const roles = [...light.keys()].filter((name) => /^(color|chart)-/.test(name));
  expect([...declarations(darkSource).keys()].sort()).toEqual(roles.sort());
});

it('has the paper and the ink that are drawn outside of it', () => {
  expect([light, dark].map((theme) => colour(theme, 'color-paper'))).toEqual([paper.light, paper.dark]);
  expect([light, dark].map((theme) => colour(theme, 'color-text'))).toEqual([ink.light, ink.dark]);
});

describe('the computation of contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('of %s and %s gives %d', (front, back, expected) => {
    expect(contrast(front, back)).toBeCloseTo(expected, 1);
  });
});

function declarations(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

function colour(theme: ReadonlyMap<string, string>, name: string): string {
  const value = theme.get(name);
  if (value === undefined) throw new Error(`No token --${name}`);
  const [, reference] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  return reference === undefined ? value : colour(theme, reference);
}

/** WCAG 2.2, “contrast ratio” and “relative luminance”. */
function contrast(front: string, back: string): number {
  const [a, b] = [luminance(front), luminance(back)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
