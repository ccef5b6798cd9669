import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tallCourse, wideCourse } from '../../../src/lib/drawings/course-chart.ts';
import type { ChartState } from '../../../src/lib/drawings/course-chart.ts';

const file = new URL('../../../content/lifecycle.yml', import.meta.url);
const { states, alternative } = parse(readFileSync(file, 'utf8')) as {
  states: ChartState[];
  alternative: string;
};

describe.each([
  ['lying', wideCourse],
  ['standing', tallCourse],
])('the %s course', (_, draw) => {
  const chart = draw(states);

  it('has every state once', () => {
    expect(chart.nodes.map(({ name }) => name).sort()).toEqual(states.map(({ name }) => name).sort());
  });

  it('keeps every disc and the foot of every label on the sheet', () => {
    expect(chart.nodes).toHaveLength(6);
    for (const { x, y, label } of chart.nodes) {
      expect(Math.min(x, y)).toBeGreaterThan(14);
      expect(Math.max(x - chart.width, y - chart.height)).toBeLessThan(-14);
      expect(label.y).toBeLessThan(chart.height - 4);
    }
  });

  it('lets no two discs touch', () => {
    const distances = chart.nodes.flatMap((a, index) =>
      chart.nodes.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(distances).toHaveLength(15);
    for (const distance of distances) expect(distance).toBeGreaterThan(30);
  });

  it('grows with the states', () => {
    const more = draw([...states, { name: 'Moved', place: 'shoals' }]);
    expect(more.nodes).toHaveLength(states.length + 1);
    expect(more.nodes.every(({ y }) => y < more.height - 14)).toBe(true);
  });

  it('draws no leads where nothing lies off the course', () => {
    const { leads, heads } = draw(states.filter(({ place }) => place === 'channel'));
    expect([leads, heads]).toEqual(['', '']);
  });

  it('leads past every state, so that none seems to follow another', () => {
    const reaches = chart.nodes.map(({ x, y }) =>
      Math.min(
        ...segmentsOf(chart.leads).map(([from, to]) =>
          Math.hypot(x - within(x, from.x, to.x), y - within(y, from.y, to.y)),
        ),
      ),
    );
    // To the edge of each disc, or to the arrowhead before it, and not into it.
    for (const reach of reaches) expect(reach).toBeGreaterThanOrEqual(14);
    for (const reach of reaches) expect(reach).toBeLessThanOrEqual(16);
  });

  it('points at each state that lies off the course, and at no other', () => {
    expect(chart.heads.match(/M/g)).toHaveLength(states.filter(({ place }) => place === 'shoals').length);
  });
});

it('is described in words that name every state', () => {
  for (const { name } of states) expect(alternative).toContain(name.toLowerCase());
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The straight lines of a path that only lies and stands. */
function segmentsOf(path: string): [Point, Point][] {
  return [...path.matchAll(/M(\d+) (\d+)([HV])(\d+)/g)].map(([, x, y, way, end]) => {
    const from = { x: Number(x), y: Number(y) };
    return [from, way === 'H' ? { ...from, x: Number(end) } : { ...from, y: Number(end) }];
  });
}

function within(value: number, one: number, other: number): number {
  return Math.min(Math.max(value, Math.min(one, other)), Math.max(one, other));
}
