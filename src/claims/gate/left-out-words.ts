/** Words that a built site says only while the checks of their approval hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutWords } from '../output-checks/conditional-words.ts';
import type { OutputFile } from '../output-checks/index.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';

/**
 * Leave out of a built folder the words that rest on an approval whose checks
 * do not hold. Words that do not say on what they rest stay, and are judged.
 *
 * @param files What the folder holds.
 * @param holds Whether each check holds, by its name.
 * @returns The pages that have lost words, as they are now.
 */
export function leaveOutWords(
  folder: string,
  files: readonly OutputFile[],
  { data }: CompiledPolicy,
  holds: ReadonlyMap<string, boolean>,
): OutputFile[] {
  const standing = new Set(
    data.approvals
      .filter(({ evidence }) => evidence.every((piece) => piece.kind !== 'check' || holds.get(piece.name) === true))
      .map(({ id }) => id),
  );
  const changed: OutputFile[] = [];
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html')) continue;
    const html = Buffer.from(bytes).toString();
    const kept = withoutWords(html, (approval) => !standing.has(approval));
    if (kept === html) continue;
    writeFileSync(join(folder, path), kept);
    changed.push({ path, bytes: Buffer.from(kept) });
  }
  return changed;
}
