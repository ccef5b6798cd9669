/** The mark, a hull in its berth: paths on a square of 28 units, for whoever draws it. */

export const markSide = 28;

/** A line. */
export const quay = { path: 'M3 3v22h22V3', width: 2.5 } as const;

/** A shape. */
export const hull = 'M10 3h8v9c0 4-2 7-4 8.5C12 19 10 16 10 12z';
