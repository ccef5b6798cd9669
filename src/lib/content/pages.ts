/** Adapter: where the pages made of `content/` stand, and which files hold what each of them says. */
import { globSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { historyName } from '../../claims/site-tools.ts';
import { registerAddress } from '../head/urls.ts';
import { policyFile } from '../register/policy-file.ts';

/** Files of `content/pages/` with a route of their own, by id; every other one is shown by `[...page].astro`. */
export const pagesElsewhere: readonly string[] = ['not-found', 'notices', 'products'];

/** Where a list has its page: BayStore's own is not one among the templates. */
export function checklistPath({ id, data }: { readonly id: string; readonly data: { readonly kind: string } }): string {
  return data.kind === 'own' ? '/resources/checklist/' : `/resources/checklists/${id}/`;
}

export interface PageSources {
  /** The page's address, with slashes at both ends. */
  readonly route: string;
  /** From the project's folder; what stands on every page, or around every list, is not among them. */
  readonly files: readonly string[];
}

/** Every page in which `content/` is shown, once; the page of errors has no address of its own. */
export function pageSources(): PageSources[] {
  const prose = filesIn('content/pages/**/*.md').map((file) => ({ id: idOf(file, 'content/pages/'), file }));
  const products = filesIn('content/products/*.md');
  const checklists = filesIn('content/checklists/*.md');
  return [
    { route: '/', files: ['content/home.yml', 'content/lifecycle.yml'] },
    { route: '/mooring-path/', files: ['content/mooring-path.yml', 'content/lifecycle.yml'] },
    { route: '/notices/', files: ['content/pages/notices.md', ...filesIn('content/notices/*.md')] },
    { route: '/products/', files: ['content/pages/products.md', ...products] },
    { route: '/resources/checklists/', files: checklists },
    { route: registerAddress(), files: ['content/claims-register.yml', policyFile, historyName] },
    { route: '/resources/glossary/', files: ['content/glossary.yml'] },
    { route: '/resources/launch-register/', files: filesIn('content/launch-register/*.yml') },
    ...products.map((file) => ({ route: `/products/${idOf(file, 'content/products/')}/`, files: [file] })),
    ...checklists.map((file) => ({
      route: checklistPath({ id: idOf(file, 'content/checklists/'), data: { kind: kindOf(file) } }),
      files: [file],
    })),
    ...prose
      .filter(({ id }) => !pagesElsewhere.includes(id))
      .map(({ id, file }) => ({ route: `/${id}/`, files: [file] })),
  ];
}

/**
 * The files of one page; none for a page that is not made of `content/`. Looked
 * up anew each time, for files come and go while a development server runs.
 *
 * @param pathname With slashes at both ends.
 */
export function sourcesOf(pathname: string): readonly string[] {
  return pageSources().find(({ route }) => route === pathname)?.files ?? [];
}

function filesIn(pattern: string): string[] {
  return globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function idOf(file: string, folder: string): string {
  return file.slice(folder.length).replace(/\.md$/, '');
}

function kindOf(checklist: string): string {
  return String(parseFrontmatter(readFileSync(checklist, 'utf8')).frontmatter['kind']);
}
