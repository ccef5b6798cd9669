/**
 * How deep Markdown may be nested. Beyond, parsing takes time that grows with
 * the square of the depth, and no reader could tell what is inside what.
 */
export const deepest = {
  /** Lists, quotes and other containers. */
  containers: 100,
  /** Brackets of links and images. */
  brackets: 250,
} as const;
