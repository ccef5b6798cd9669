/**
 * The course of an instance as a drawing: the states of the usual course on a
 * solid line through deep water, the others on a broken line through shoals.
 * Broken leads join the two without saying which state follows which.
 */

export interface ChartState {
  readonly name: string;
  readonly place: 'channel' | 'shoals';
}

export interface ChartNode {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly place: 'channel' | 'shoals';
  /** How much of the disc is filled: the further along the course, the more. */
  readonly fill: 'none' | 'half' | 'full';
  readonly label: { readonly x: number; readonly y: number };
}

export interface CourseChart {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ChartNode[];
  /** Path of the usual course, with its arrowheads. */
  readonly way: string;
  /** Path of the broken leads. */
  readonly leads: string;
  /** Outlines of water, from shallow to shoal, and the lines between. */
  readonly shallow: string;
  readonly shoal: string;
  readonly contours: string;
}

const radius = 14;

/** The chart lying from left to right. */
export function wideCourse(states: readonly ChartState[]): CourseChart {
  const [width, height] = [1040, 264];
  const [channelY, laneY] = [100, 196];
  const drop = laneY - channelY - radius;
  const { channel, shoals } = places(states);
  const along = spread(channel, 90, 810).map((state) => ({
    ...nodeOf(state, state.at, channelY),
    label: { x: state.at, y: channelY - 28 },
  }));
  const aside = spread(shoals, 310, 910).map((state) => ({
    ...nodeOf(state, state.at, laneY),
    label: { x: state.at, y: laneY + 38 },
  }));
  return {
    width,
    height,
    nodes: [...along, ...aside],
    way: pairs(along)
      .map(([from, to]) => `M${from.x + radius} ${channelY}H${to.x - radius}m-11-7 11 7-11 7`)
      .join(''),
    leads: together(aside, () => [
      ...along.map(({ x }) => `M${x + 6} ${channelY + radius}q20 ${drop} 90 ${drop}`),
      ...line(along[0], aside.at(-1), (first, last) => `M${first.x + 96} ${laneY}H${last.x}`),
    ]),
    shallow: `${waveAcross(width, 152, 20)}V${height}H0zM0 0H${width}V30${waveBack(width, 10)}z`,
    shoal: `${waveAcross(width, 236, -12)}V${height}H0z`,
    contours: `${waveAcross(width, 152, 20)}${waveAcross(width, 236, -12)}M${width} 30${waveBack(width, 10)}`,
  };
}

/** The chart standing, for narrow screens. */
export function tallCourse(states: readonly ChartState[]): CourseChart {
  const width = 330;
  const [channelX, laneX] = [44, 182];
  const [top, step, offset] = [48, 92, 57];
  const { channel, shoals } = places(states);
  const down = channel.map((state, index) => ({
    ...nodeOf({ ...state, ...courseOf(index, channel.length) }, channelX, top + step * index),
    label: { x: channelX + 26, y: top + step * index + 6 },
  }));
  const aside = shoals.map((state, index) => ({
    ...nodeOf({ ...state, fill: 'none' }, laneX, top + offset + step * index),
    label: { x: laneX + 24, y: top + offset + step * index + 6 },
  }));
  const height = Math.max(...[...down, ...aside].map(({ y }) => y)) + top;
  return {
    width,
    height,
    nodes: [...down, ...aside],
    way: pairs(down)
      .map(([from, to]) => `M${channelX} ${from.y + radius}V${to.y - radius}m-7-11 7 11 7-11`)
      .join(''),
    leads: together(aside, () => [
      ...down.map(({ y }, index) => {
        const end = aside[index]?.y ?? y;
        return `M${channelX + 12} ${y + 8}Q${channelX + 40} ${end} ${laneX} ${end}`;
      }),
      ...line(aside[0], aside.at(-1), (first, last) => `M${laneX} ${first.y}V${last.y}`),
    ]),
    shallow: `${waveDown(height, 156, 14)}H${width}V0z`,
    shoal: `${waveDown(height, 300, -10)}H${width}V0z`,
    contours: `${waveDown(height, 156, 14)}${waveDown(height, 300, -10)}`,
  };
}

function places(states: readonly ChartState[]) {
  return {
    channel: states.filter(({ place }) => place === 'channel'),
    shoals: states.filter(({ place }) => place === 'shoals'),
  };
}

type Filled = ChartState & Pick<ChartNode, 'fill'>;

function nodeOf({ name, place, fill }: Filled, x: number, y: number): Omit<ChartNode, 'label'> {
  return { x, y, name, place, fill };
}

function courseOf(index: number, count: number): Pick<ChartNode, 'fill'> {
  if (index === count - 1) return { fill: 'full' };
  return { fill: index === 0 ? 'none' : 'half' };
}

/** The states at whole numbers from `from` to `to`, evenly. */
function spread(
  states: readonly ChartState[],
  from: number,
  to: number,
): (Filled & { readonly at: number })[] {
  const step = states.length > 1 ? (to - from) / (states.length - 1) : 0;
  return states.map((state, index) => ({
    ...state,
    ...(state.place === 'channel' ? courseOf(index, states.length) : { fill: 'none' }),
    at: Math.round(from + step * index),
  }));
}

/** Each thing with the one after it. */
function pairs<Thing>(things: readonly Thing[]): (readonly [Thing, Thing])[] {
  return things.slice(1).flatMap((next, index) => {
    const thing = things[index];
    return thing === undefined ? [] : [[thing, next] as const];
  });
}

function together(ends: readonly unknown[], parts: () => readonly string[]): string {
  return ends.length === 0 ? '' : parts().join('');
}

function line(
  first: ChartNode | undefined,
  last: ChartNode | undefined,
  draw: (first: ChartNode, last: ChartNode) => string,
): string[] {
  return first === undefined || last === undefined ? [] : [draw(first, last)];
}

function waveAcross(width: number, y: number, height: number): string {
  const half = width / 4;
  return `M0 ${y}q${half / 2} ${-height} ${half} 0t${half} 0 ${half} 0 ${half} 0`;
}

function waveBack(width: number, height: number): string {
  const half = width / 4;
  return `q${-half / 2} ${height} ${-half} 0t${-half} 0 ${-half} 0 ${-half} 0`;
}

function waveDown(height: number, x: number, width: number): string {
  const half = Math.round(height / 4);
  return `M${x} 0q${width} ${half / 2} 0 ${half}t0 ${half} 0 ${half} 0 ${height - 3 * half}`;
}
