/** Adapter: what each page of content is called, wherever a link is to it by name. */
import { getCollection } from 'astro:content';
import { entryOf, listWords, siteData } from './entries.ts';
import { checklistPath, pageSources } from './pages.ts';
import type { Crumb } from '../head/urls.ts';
import { registerAddress } from '../head/urls.ts';

/** Names of pages by their addresses, as breadcrumbs have them. */
export async function pageNames(): Promise<ReadonlyMap<string, string>> {
  const [site, words] = await Promise.all([siteData(), listWords()]);
  const { title } = (await entryOf('claimsRegister', 'claims-register')).data;
  const prose = (await getCollection('pages')).map(({ id, data }) => [`/${id}/`, data.label] as const);
  const products = (await getCollection('products')).map(({ id, data }) => [`/products/${id}/`, data.label] as const);
  const checklists = (await getCollection('checklists')).map(
    (entry) => [checklistPath(entry), entry.data.label] as const,
  );
  return new Map([
    ['/', site.labels.home],
    ['/mooring-path/', (await entryOf('mooringPath', 'mooring-path')).data.label],
    ['/resources/glossary/', (await entryOf('glossary', 'glossary')).data.label],
    ['/resources/launch-register/', words.register.title],
    [words.parents.checklists.href, words.parents.checklists.label],
    [registerAddress(), title],
    ...prose,
    ...products,
    ...checklists,
  ]);
}

/**
 * The pages that the policy means, by name: an address is one page, a file
 * those that are made of it. A pattern stays as it is written, and leads nowhere.
 */
export function pagesMeant(
  named: string,
  names: ReadonlyMap<string, string>,
): readonly (Crumb | { readonly label: string; readonly href?: undefined })[] {
  const pages = pageSources()
    .filter(({ route, files }) => route === named || files.includes(named))
    .flatMap(({ route }) => ({ label: names.get(route) ?? route, href: route }));
  return pages.length > 0 ? pages : [{ label: named }];
}
