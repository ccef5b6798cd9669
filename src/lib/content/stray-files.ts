/** Files among the copy that no collection takes: nobody would see them, and nobody would be told. */
import picomatch from 'picomatch';
import type { Files } from '../../collections/define.ts';

/** Pictures are named by the pages that show them; the others are left by systems and editors. */
const taken = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)|\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * Why a file would not be published, or `null` where a collection takes it.
 *
 * @param path From the project's folder, with forward slashes.
 * @param collections The folders of all collections, with what they take.
 * @param kept Files that have another use.
 */
export function strayFile(path: string, collections: readonly Files[], kept: readonly string[]): string | null {
  if (taken.test(path) || kept.includes(path)) return null;
  const around = collections.filter(({ base }) => path.startsWith(`${folderOf(base)}/`));
  if (around.length === 0 || around.some((files) => takes(files, path))) return null;
  const nearest = Math.max(...around.map(({ base }) => folderOf(base).length));
  const [first, ...others] = around.filter(({ base }) => folderOf(base).length === nearest);
  if (first === undefined) return null;
  const rest = path.slice(nearest + 1);
  const ending = endingOf(rest);
  const namesake =
    others.length === 0 ? first : [first, ...others].find(({ pattern }) => stemOf(pattern) === stemOf(rest));
  const expected = namesake === undefined ? null : endingOf(namesake.pattern);
  if (expected !== null && ending !== expected)
    return `Unexpected ending \`${ending}\`, expected \`${expected}\`: this file would not be published`;
  if (others.length === 0)
    return `Unexpected folder within \`${folderOf(first.base)}/\`, expected the file in that folder itself: this file would not be published`;
  const folders = collections.map(({ base }) => folderOf(base)).filter((folder) => folder.length > nearest);
  return `Unexpected place, expected one of ${[...new Set(folders)].map((folder) => `\`${folder}/\``).join(', ')}: this file would not be published`;
}

/** Whether a collection takes a file: `*` stands for a name, `**` for folders, as Astro has it. */
export function takes({ base, pattern }: Files, path: string): boolean {
  const folder = `${folderOf(base)}/`;
  return path.startsWith(folder) && picomatch.isMatch(path.slice(folder.length), pattern, { dot: true });
}

/** A collection's folder from the project's, without what may be left out. */
export function folderOf(base: string): string {
  return base.replace(/^\.\//, '').replace(/\/+$/, '');
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}

function stemOf(path: string): string {
  return path.slice(0, path.length - endingOf(path).length);
}
