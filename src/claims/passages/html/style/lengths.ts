/** Lengths and angles of styles, about as large as they are where letters have their usual size. */

/** Pixels of each unit; a share is of some 400. */
const pixels: Readonly<Record<string, number>> = {
  ...{ '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 3.78, cm: 37.8, in: 96, q: 0.945 },
  ...{ em: 16, rem: 16, ex: 8, rex: 8, ch: 8, rch: 8, ic: 16, ric: 16, cap: 11, rcap: 11, lh: 20, rlh: 20 },
  ...{ '%': 4, vw: 4, vi: 4, vmin: 4, cqw: 4, cqi: 4, cqmin: 4, vh: 7, vb: 7, vmax: 7, cqh: 7, cqb: 7, cqmax: 7 },
};

/** Pixels of a unit of length; `null` where no browser knows it. */
export function pixelsOf(unit: string): number | null {
  return pixels[unit] ?? pixels[unit.replace(/^[dls]v/, 'v')] ?? null;
}

const length = /(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))([a-z]+|%)?/g;

/** The lengths of a value in pixels, in order; what is in units that no browser knows is none. */
export function lengthsIn(value: string): number[] {
  return [...value.matchAll(length)].flatMap(([, number, unit = '']) => {
    const scale = pixelsOf(unit);
    return scale === null ? [] : [Number(number) * scale];
  });
}

export function fewestIn(value: string): number {
  return lengthsIn(value).reduce((least, each) => Math.min(least, each), 0);
}

export function mostIn(value: string): number {
  return lengthsIn(value).reduce((most, each) => Math.max(most, each), 0);
}

/** Whether a value is one length and smaller than so many pixels; a share is none. */
export function isSmallerThan(value: string, size: number): boolean {
  const [only, ...others] = lengthsIn(value);
  return only !== undefined && others.length === 0 && /^[+-]?[\d.]+[a-z]*$/.test(value) && only < size;
}

const degrees: Readonly<Record<string, number>> = { '': 1, deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

/** Whether a turn in the plane leaves words to be read. */
export function isSlightTurn(angle: string): boolean {
  const [, number = '', unit = ''] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))([a-z]*)\s*$/.exec(angle) ?? [];
  return number !== '' && Math.abs(Number(number) * (degrees[unit] ?? 1000)) < 50;
}
