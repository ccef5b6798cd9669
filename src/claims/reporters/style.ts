/** How a stream shows text, from what it says of itself and what its user asks for. */
import type { Style } from './index.ts';

/** What a stream says of itself; one that is no terminal says nothing. */
export interface Target {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Some terminals do not know their width; text is broken as for most. */
const usualWidth = 80;

/** Colours and width on a terminal, neither elsewhere; `NO_COLOR` (https://no-color.org) turns colours off. */
export function styleOf({ isTTY, columns = 0 }: Target, env: Readonly<Record<string, string | undefined>>): Style {
  if (isTTY !== true) return { hasColors: false, width: null };
  const hasColors = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return { hasColors, width: columns > 0 ? columns : usualWidth };
}
