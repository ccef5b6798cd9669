/** Adapter: the checklists of `content/checklists/`, read. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type CollectionEntry, getCollection } from 'astro:content';
import { boundaryLinks } from '../markdown/boundary-link.ts';
import { ChecklistError, parseChecklist } from './checklist.ts';
import { proseWriter } from './prose.ts';
import type { Checklist } from './types.ts';
import { listWords, siteData } from '../content/entries.ts';
import { checklistPath } from '../content/pages.ts';
import { policyFile } from '../register/policy-file.ts';

export interface ChecklistEntry {
  readonly id: string;
  readonly data: CollectionEntry<'checklists'>['data'];
  readonly checklist: Checklist;
}

/**
 * Every checklist, BayStore's own first, then by title.
 *
 * @throws {Error} One that cannot be read, with its path and what is wrong at which line.
 */
export async function checklistEntries(): Promise<ChecklistEntry[]> {
  const entries = await Promise.all((await getCollection('checklists')).map(read));
  return entries.toSorted((a, b) => rank(a) - rank(b) || a.data.label.localeCompare(b.data.label, 'en'));
}

async function read({ id, data, filePath }: CollectionEntry<'checklists'>): Promise<ChecklistEntry> {
  if (filePath === undefined) throw new Error(`No file for the checklist "${id}"`);
  const isOwn = data.kind === 'own';
  const words = await listWords();
  const { contacts, labels, origin } = await siteData();
  const base = new URL(checklistPath({ id, data }), origin);
  const boundaries = pathToFileURL('content/boundaries/');
  const boundaryLink = boundaryLinks(pathToFileURL(policyFile), labels.boundary);
  const writeProse = proseWriter({
    base,
    boundaries,
    boundaryLink,
    contacts,
    path: filePath,
    chips: words.chips,
    endsInLimits: isOwn,
  });
  try {
    return {
      id,
      data,
      checklist: parseChecklist(await readFile(filePath, 'utf8'), {
        ticks: isOwn ? 'evidence' : 'none',
        base,
        writeProse,
      }),
    };
  } catch (error) {
    if (!(error instanceof ChecklistError)) throw error;
    const lines = error.problems.map(
      ({ line, column, message }) => `${filePath}:${String(line)}:${String(column)} ${message}`,
    );
    throw new Error(lines.join('\n'), { cause: error });
  }
}

function rank({ data }: ChecklistEntry): number {
  return data.kind === 'own' ? 0 : 1;
}
