import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { expect, it } from 'vitest';
import { parseMarkdownFile } from '../../../src/lib/markdown/markdown.ts';
import { tableCards, type TableOptions } from '../../../src/lib/markdown/table-cards.ts';

const markdown =
  '| Area | Now | Then |\n| - | - | - |\n| Site | **Here.** Yes | Later |\n| Shop | **Bold** no | Never |\n';

function html(options: TableOptions): string {
  const tree = toHast(parseMarkdownFile(markdown)) as Root;
  tableCards(tree, options);
  return toHtml(tree).replaceAll(/\n/g, '');
}

it('keeps a table a table where its rows become cards', () => {
  const table = html({ caption: 'Areas' });
  expect(table).toContain(
    '<table class="table" role="table"><caption class="visually-hidden">Areas</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Area</th>',
  );
  expect(table).toContain('<th role="rowheader" scope="row">Site</th>');
  expect(table).toContain('<td role="cell"><span class="label" aria-hidden="true">Then</span>Later</td>');
});

it('makes a chip of the bold words it is told, and of no others', () => {
  const table = html({ caption: 'Areas', chips: { Here: 'ready' } });
  expect(table).toContain('<div><span class="chip chip-ready">Here</span></div> Yes');
  expect(table).toContain('<strong>Bold</strong> no');
});

it('draws the limit in the last column where each row stops there', () => {
  expect(html({ caption: 'Areas', endsInLimits: true })).toContain('<div class="limit">Later</div>');
  expect(html({ caption: 'Areas' })).not.toContain('limit');
});
