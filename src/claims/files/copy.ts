/** Which folders hold copy, for the command line, the build and whoever writes alike. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usualRoutes } from '../policy/patterns.ts';
import type { Route } from '../policy/schema.ts';
import { ledgerPaths } from './ledger.ts';
import { isWithin } from './paths.ts';

/** Copy lies here unless the policy's routes say where else. */
const usualFolder = 'content';

/**
 * The folders that may hold copy, by a policy: `content`, and those that its
 * routes are for. None lies within another.
 */
export function possibleCopy({ routes }: { readonly routes: readonly Route[] }): string[] {
  const folders = [usualFolder, ...routes.map(({ folder }) => folder.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''))];
  const named = [...new Set(folders)].filter((folder) => folder !== '' && folder !== '.');
  return named.filter((folder) => !named.some((other) => other !== folder && folder.startsWith(`${other}/`)));
}

/**
 * The folders and files of copy in a project, from its folder.
 *
 * @param policy Says where copy is served from; `null` where it cannot be read.
 * @param root The project's folder.
 * @param named Folders that a site's configuration names instead.
 */
export function copyOf(
  policy: Parameters<typeof possibleCopy>[0] | null,
  root: string,
  named?: readonly string[],
): string[] {
  if (named !== undefined) return [...named, ...ledgersOutside(root, named)];
  const possible = possibleCopy(policy ?? { routes: usualRoutes });
  const there = possible.filter((folder) => existsSync(resolve(root, folder)));
  // Whoever reads them says that nothing is there.
  return there.length > 0 ? there : possible.slice(possible.length > 1 ? 1 : 0);
}

/** The ledgers that lie in no folder of copy: they are copy all the same. */
function ledgersOutside(root: string, folders: readonly string[]): string[] {
  return Object.values(ledgerPaths).filter(
    (path) =>
      existsSync(join(root, path)) && !folders.some((folder) => isWithin(resolve(root, folder), join(root, path))),
  );
}
