/** Every collection of `content/`, one file each in `src/collections/`. */
import { boundaries } from './collections/boundaries.ts';
import { home } from './collections/home.ts';
import { lifecycle } from './collections/lifecycle.ts';
import { mooringPath } from './collections/mooring-path.ts';
import { site } from './collections/site.ts';

export const collections = { boundaries, home, lifecycle, mooringPath, site };
