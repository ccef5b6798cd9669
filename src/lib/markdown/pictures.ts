/** What is wrong with the address of a picture in Markdown: told before the bundler, which names no line of the file. */
import { posix } from 'node:path';
import { nearest, percentText } from '../../claims/site-tools.ts';

/** What pictures can be shown from. */
export interface KnownFiles {
  /** Addresses of the files of `public/`. */
  readonly served: readonly string[];
  /** Whether a path of the project, from its folder, is a file. */
  readonly isFile: (path: string) => boolean;
}

/**
 * What is wrong with an address that begins with no slash, or `null`. Of one that does,
 * the links of the built pages tell.
 *
 * @param page The path of the file it is written in, from the project's folder.
 */
export function pictureProblem(url: string, page: string, { served, isFile }: KnownFiles): string | null {
  if (url.startsWith('/') || URL.canParse(url)) return null;
  const path = posix.join(posix.dirname(page), percentText(url) ?? url);
  const copied = path.startsWith('public/') ? path.slice('public'.length) : null;
  // Without a dot at its start, an address is the name of a package.
  if (url.startsWith('.') && isFile(path) && copied === null) return null;
  const name = `/${posix.basename(path)}`;
  const near =
    served.find((each) => each === copied) ?? served.find((each) => each.endsWith(name)) ?? nearest(name, served);
  return `Unexpected image \`${url}\`, expected a file of public/ by its address, which begins with a slash${near === null ? '' : `; nearest: \`${near}\``}`;
}
