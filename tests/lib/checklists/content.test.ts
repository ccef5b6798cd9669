/** The lists that the site publishes: how many boxes each part has, and that a template is open. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChecklist } from '../../../src/lib/checklists/checklist.ts';
import { countBoxes, itemsOf } from '../../../src/lib/checklists/counts.ts';
import type { Checklist, ChecklistGroup } from '../../../src/lib/checklists/types.ts';

function list(id: string): Checklist {
  return parseChecklist(readFileSync(new URL(`../../../content/checklists/${id}.md`, import.meta.url), 'utf8'));
}

/** Boxes of each section or group that has any, parts of items too. */
function boxes({ sections }: Checklist): Record<string, number> {
  const parts = sections.flatMap((section) => [section, ...section.groups]);
  const counted = parts.map(
    (part) => [part.title.plain, itemsOf({ sections: [{ ...part, groups: [] }] }).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** For each section the boxes of its groups, or its own where it has none. */
function boxesOfGroups({ sections }: Checklist): number[][] {
  const count = (part: ChecklistGroup): number => itemsOf({ sections: [{ ...part, groups: [] }] }).length;
  return sections
    .map((section) => [section, ...section.groups].map(count).filter((boxes) => boxes > 0))
    .filter((boxes) => boxes.length > 0);
}

describe('the list for public claims', () => {
  const claims = list('public-claims');

  it('has nine pieces of work in three sections', () => {
    expect(boxes(claims)).toEqual({ 'Product and pricing': 3, 'Security and legal': 3, 'Runtime operations': 3 });
  });

  it('sets five areas against what production needs', () => {
    const rows = (claims.sections[0]?.prose?.markdown ?? '')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2);
    expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual([
      'Marketing site',
      'Checkout',
      'Authentication',
      'Runtime operations',
      'Compliance claims',
    ]);
  });
});

describe('the template for a commerce platform', () => {
  const commerce = list('commerce-platform');

  it('has every box', () => {
    expect(boxes(commerce)).toEqual({
      Infrastructure: 8,
      'Data and storage': 7,
      Security: 10,
      'Monitoring and observability': 7,
      'Business logic': 8,
      Testing: 5,
      Documentation: 5,
      Deployment: 6,
    });
  });

  it('has every box open', () => {
    expect(countBoxes(itemsOf(commerce))).toEqual({ total: 56, done: 0, open: 56 });
  });
});

describe('the template for a SaaS platform', () => {
  const saas = list('saas-readiness');

  it('has every box', () => {
    expect(boxesOfGroups(saas)).toEqual([
      [8, 8, 8, 7],
      [7, 6, 7, 6],
      [5, 5, 6, 13, 6],
      [7, 5, 7, 5],
      [15, 4, 5],
      [7, 6, 12, 11, 12],
      [5, 6, 7],
      [6, 5, 6],
      [6, 5, 5],
      [3, 5, 5, 5, 7],
      [6, 6, 6],
      [7],
      [6, 5, 5],
    ]);
  });

  it('has every box open', () => {
    expect(countBoxes(itemsOf(saas))).toEqual({ total: 305, done: 0, open: 305 });
  });

  it('gives each area the tier of the summary', () => {
    const tiers = Object.groupBy(saas.sections, ({ tier }) => tier ?? 'none');
    expect(
      Object.fromEntries(Object.entries(tiers).map(([tier, sections]) => [tier, sections.map(({ number }) => number)])),
    ).toEqual({
      critical: ['1', '2', '3', '4', '5'],
      recommended: ['7', '8', '9'],
      none: ['6', '10', '11', '12', '13', null],
    });
    expect(saas.sections.at(-2)?.groups.map(({ tier }) => tier)).toEqual(['critical', 'recommended', 'optional']);
  });

  it('marks as optional what is', () => {
    const optional = itemsOf(saas).filter(({ labels }) => labels.tier === 'optional');
    expect(optional).toHaveLength(16);
  });

  it.each([
    '3.10',
    '18 or newer',
    '14 or newer',
    '11 for example',
    '4 for example',
    '6 or newer',
    '15 minutes',
    '7 days',
    '60 requests',
    '32 random',
    '2048',
    '100 %',
    '1,000 to 10,000',
    'Daily',
    '80 %',
    '500 ms',
    '1,000 users',
    '10,000 users',
    'seven',
  ])('keeps the figure %s', (figure) => {
    const text = readFileSync(new URL('../../../content/checklists/saas-readiness.md', import.meta.url), 'utf8');
    expect(text).toContain(figure);
  });
});
