/** The months of the year in English, as the sources of patterns. */
const names = 'january february march april may june july august september october november december'.split(' ');

export const months = names.join('|');

/** How each begins, which may be all of it: "Jan". */
export const monthStarts = names.map((name) => name.slice(0, 3)).join('|');
