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
  const width = 1040;
  const height = 264;
  const channelY = 100;
  const laneY = 196;
  const { channel, shoals } = places(states);
  const along = spread(channel.length, 90, 810);
  const aside = spread(shoals.length, 310, 910);
  const nodes = [
    ...channel.map((state, index) => ({
      ...node(state, along[index]!, channelY, fillOf(index, channel.length)),
      label: { x: along[index]!, y: channelY - 28 },
    })),
    ...shoals.map((state, index) => ({
      ...node(state, aside[index]!, laneY, 'none'),
      label: { x: aside[index]!, y: laneY + 38 },
    })),
  ];
  return {
    width,
    height,
    nodes,
    way: along
      .slice(1)
      .map((x, index) => `M${along[index]! + radius} ${channelY}H${x - radius}m-11-7 11 7-11 7`)
      .join(''),
    leads: shoals.length === 0 ? '' : [
      ...along.map((x) => `M${x + 6} ${channelY + radius}q20 ${laneY - channelY - radius} 90 ${laneY - channelY - radius}`),
      `M${along[0]! + 96} ${laneY}H${aside.at(-1)!}`,
    ].join(''),
    shallow: `${waveAcross(width, 152, 20)}V${height}H0zM0 0H${width}V30${waveBack(width, 10)}z`,
    shoal: `${waveAcross(width, 236, -12)}V${height}H0z`,
    contours: `${waveAcross(width, 152, 20)}${waveAcross(width, 236, -12)}M${width} 30${waveBack(width, 10)}`,
  };
}

/** The chart standing, for narrow screens. */
export function tallCourse(states: readonly ChartState[]): CourseChart {
  const width = 330;
  const channelX = 44;
  const laneX = 182;
  const step = 92;
  const { channel, shoals } = places(states);
  const height = 84 + step * (Math.max(channel.length, shoals.length + 0.6) - 1) + 44;
  const down = channel.map((_, index) => 48 + step * index);
  const aside = shoals.map((_, index) => 48 + step * (index + 0.62));
  return {
    width,
    height,
    nodes: [
      ...channel.map((state, index) => ({
        ...node(state, channelX, down[index]!, fillOf(index, channel.length)),
        label: { x: channelX + 26, y: down[index]! + 6 },
      })),
      ...shoals.map((state, index) => ({
        ...node(state, laneX, aside[index]!, 'none'),
        label: { x: laneX + 24, y: aside[index]! + 6 },
      })),
    ],
    way: down
      .slice(1)
      .map((y, index) => `M${channelX} ${down[index]! + radius}V${y - radius}m-7-11 7 11 7-11`)
      .join(''),
    leads: shoals.length === 0 ? '' : [
      ...down.map((y, index) => `M${channelX + 12} ${y + 8}Q${channelX + 40} ${aside[index] ?? y} ${laneX} ${aside[index] ?? y}`),
      `M${laneX} ${aside[0]!}V${aside.at(-1)!}`,
    ].join(''),
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

function node({ name, place }: ChartState, x: number, y: number, fill: ChartNode['fill']) {
  return { x, y, name, place, fill };
}

function fillOf(index: number, count: number): ChartNode['fill'] {
  if (index === count - 1) return 'full';
  return index === 0 ? 'none' : 'half';
}

/** `count` whole numbers from `from` to `to`, evenly. */
function spread(count: number, from: number, to: number): number[] {
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => Math.round(from + step * index));
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
