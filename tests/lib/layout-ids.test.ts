import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checklistIds, pageIds } from '../../src/lib/layout-ids.ts';

const root = join(import.meta.dirname, '..', '..');
const components = globSync('src/{layouts,components}/**/*.astro', { cwd: root }).map((path) =>
  readFileSync(join(root, path), 'utf8'),
);

/** Of the drawing on the home page, which shows no Markdown. */
const drawn = ['sheet'];

it('what stands around copy has its anchors from the list', () => {
  const written = components.flatMap((text) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  expect(written).toEqual(drawn);
  const named = components.flatMap((text) => [...text.matchAll(/\blayoutIds\.(\w+)/g)].map(([, name]) => name));
  expect([...new Set(named)]).toHaveLength(checklistIds.length);
  expect(checklistIds).toEqual(expect.arrayContaining([...pageIds]));
});
