/**
 * The course of an instance as a drawing: the states of the usual course on a
 * solid line through deep water, the others in the shoals beside it. One broken
 * line runs between the two: every state of the course leads to it, and it leads
 * to every state beside, so that none of them seems to follow another.
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
  /** Path of the broken line between course and shoals, of what leads to it, and of what leads from it. */
  readonly leads: string;
  /** Path of the arrowheads where it ends. */
  readonly heads: string;
  /** Outlines of water, from shallow to shoal, and the lines between. */
  readonly shallow: string;
  readonly shoal: string;
  readonly contours: string;
}

const radius = 14;

/** The chart lying from left to right. */
export function wideCourse(states: readonly ChartState[]): CourseChart {
  const [width, height] = [1040, 280];
  const [channelY, joinY, laneY] = [92, 148, 206];
  const { channel, shoals } = places(states);
  const along = spread(channel, 90, 810).map((state) => ({
    ...nodeOf(state, state.at, channelY),
    label: { x: state.at, y: channelY - 28 },
  }));
  const aside = spread(shoals, 310, 910).map((state) => ({
    ...nodeOf(state, state.at, laneY),
    label: { x: state.at, y: laneY + 38 },
  }));
  const [first, last] = ends([...along, ...aside].map(({ x }) => x));
  return {
    width,
    height,
    nodes: [...along, ...aside],
    way: pairs(along)
      .map(([from, to]) => `M${from.x + radius} ${channelY}H${to.x - radius}m-11-7 11 7-11 7`)
      .join(''),
    leads: together(aside, [
      `M${first} ${joinY}H${last}`,
      ...along.map(({ x }) => `M${x} ${channelY + radius}V${joinY}`),
      ...aside.map(({ x }) => `M${x} ${joinY}V${laneY - radius - 2}`),
    ]),
    heads: aside.map(({ x }) => `M${x - 6} ${laneY - radius - 11}l6 9 6-9`).join(''),
    shallow: `${waveAcross(width, 166, 16)}V${height}H0zM0 0H${width}V26${waveBack(width, 10)}z`,
    shoal: `${waveAcross(width, 260, -10)}V${height}H0z`,
    contours: `${waveAcross(width, 166, 16)}${waveAcross(width, 260, -10)}M${width} 26${waveBack(width, 10)}`,
  };
}

/** The chart standing, for narrow screens. */
export function tallCourse(states: readonly ChartState[]): CourseChart {
  const width = 360;
  const [channelX, joinX, laneX] = [140, 182, 230];
  const [top, step, offset] = [48, 92, 46];
  const { channel, shoals } = places(states);
  const down = channel.map((state, index) => ({
    ...nodeOf({ ...state, ...courseOf(index, channel.length) }, channelX, top + step * index),
    label: { x: channelX - 24, y: top + step * index + 6 },
  }));
  const aside = shoals.map((state, index) => ({
    ...nodeOf({ ...state, fill: 'none' }, laneX, top + offset + step * index),
    label: { x: laneX + 22, y: top + offset + step * index + 6 },
  }));
  const [first, last] = ends([...down, ...aside].map(({ y }) => y));
  const height = last + top;
  return {
    width,
    height,
    nodes: [...down, ...aside],
    way: pairs(down)
      .map(([from, to]) => `M${channelX} ${from.y + radius}V${to.y - radius}m-7-11 7 11 7-11`)
      .join(''),
    leads: together(aside, [
      `M${joinX} ${first}V${last}`,
      ...down.map(({ y }) => `M${channelX + radius} ${y}H${joinX}`),
      ...aside.map(({ y }) => `M${joinX} ${y}H${laneX - radius - 2}`),
    ]),
    heads: aside.map(({ y }) => `M${laneX - radius - 11} ${y - 6}l9 6-9 6`).join(''),
    shallow: `${waveDown(height, 196, 14)}H${width}V0z`,
    shoal: `${waveDown(height, 350, -6)}H${width}V0z`,
    contours: `${waveDown(height, 196, 14)}${waveDown(height, 350, -6)}`,
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
function spread(states: readonly ChartState[], from: number, to: number): (Filled & { readonly at: number })[] {
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

/** What leads to the states beside; nothing where there are none. */
function together(aside: readonly ChartNode[], parts: readonly string[]): string {
  return aside.length === 0 ? '' : parts.join('');
}

/** The least and the greatest. */
function ends(places: readonly number[]): [number, number] {
  return [Math.min(...places), Math.max(...places)];
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
