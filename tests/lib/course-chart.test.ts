import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tallCourse, wideCourse } from '../../src/lib/course-chart.ts';
import type { ChartState } from '../../src/lib/course-chart.ts';

const file = new URL('../../content/lifecycle.yml', import.meta.url);
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
    for (const { x, y, label } of chart.nodes) {
      expect(Math.min(x, y)).toBeGreaterThan(14);
      expect(Math.max(x - chart.width, y - chart.height)).toBeLessThan(-14);
      expect(label.y).toBeLessThan(chart.height - 4);
    }
  });

  it('lets no two discs touch', () => {
    for (const a of chart.nodes)
      for (const b of chart.nodes)
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
  });

  it('grows with the states', () => {
    const more = draw([...states, { name: 'Moved', place: 'shoals' }]);
    expect(more.nodes).toHaveLength(states.length + 1);
    expect(more.nodes.every(({ y }) => y < more.height - 14)).toBe(true);
  });

  it('draws no leads where nothing lies off the course', () => {
    expect(draw(states.filter(({ place }) => place === 'channel')).leads).toBe('');
  });
});

it('is described in words that name every state', () => {
  for (const { name } of states) expect(alternative).toContain(name.toLowerCase());
});
