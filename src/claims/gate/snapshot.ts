/** The state of a folder's files, to tell whether anything was written since. */
import { lstatSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Size, time and identity of each file, by its path from the folder, with forward slashes. */
export type Snapshot = ReadonlyMap<string, string>;

/** Take the state of all files under a folder. */
export function snapshotOf(folder: string): Snapshot {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => {
        const { size, mtimeNs, ctimeNs, ino } = lstatSync(join(folder, path), { bigint: true });
        return [path.split(sep).join('/'), [size, mtimeNs, ctimeNs, ino].join(' ')];
      }),
  );
}

/**
 * A path whose state differs, or `null` when nothing was written between.
 *
 * @param expected Paths that were written on purpose.
 */
export function changedBetween(before: Snapshot, after: Snapshot, expected: readonly string[] = []): string | null {
  const paths = new Set([...before.keys(), ...after.keys()]).difference(new Set(expected));
  return [...paths].find((path) => before.get(path) !== after.get(path)) ?? null;
}
