/** Every collection of `content/`, one file each in `src/collections/`. */
import { boundaries } from './collections/boundaries.ts';
import { checklists } from './collections/checklists.ts';
import { claimsRegister } from './collections/claims-register.ts';
import { glossary } from './collections/glossary.ts';
import { home } from './collections/home.ts';
import { launchRegister } from './collections/launch-register.ts';
import { lifecycle } from './collections/lifecycle.ts';
import { lists } from './collections/lists.ts';
import { mooringPath } from './collections/mooring-path.ts';
import { notices } from './collections/notices.ts';
import { pages } from './collections/pages.ts';
import { products } from './collections/products.ts';
import { site } from './collections/site.ts';

export const collections = {
  boundaries,
  checklists,
  claimsRegister,
  glossary,
  home,
  launchRegister,
  lifecycle,
  lists,
  mooringPath,
  notices,
  pages,
  products,
  site,
};
