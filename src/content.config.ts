/** Every collection of `content/`, one file each in `src/collections/`. */
import { boundaries } from './collections/boundaries.ts';
import { site } from './collections/site.ts';

export const collections = { boundaries, site };
