import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hull, quay } from '../../../src/lib/drawings/mark.ts';
import { ink } from '../../../src/lib/drawings/theme.ts';

it('the icon that follows the reader’s theme is the mark, in its colours: else run `npm run icons`', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  for (const part of [quay.path, `stroke-width:${quay.width}`, hull, ink.light, ink.dark]) expect(icon).toContain(part);
});
