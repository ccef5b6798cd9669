/** Each checklist as a file: Markdown, CSV, JSON. */
import type { APIRoute } from 'astro';
import { type ChecklistEntry, checklistEntries } from '../../../lib/checklists/entries.ts';
import { checklistToCsv, checklistToJson, checklistToMarkdown } from '../../../lib/checklists/formats.ts';
import { listWords } from '../../../lib/content/entries.ts';

const writers = {
  md: ({ checklist, data }: ChecklistEntry) => checklistToMarkdown(checklist, data),
  csv: ({ checklist }: ChecklistEntry) => checklistToCsv(checklist),
  json: ({ checklist, data }: ChecklistEntry) => checklistToJson(checklist, data),
};

interface Props {
  entry: ChecklistEntry;
  format: keyof typeof writers;
  type: string;
}

export async function getStaticPaths() {
  const words = await listWords();
  const entries = await checklistEntries();
  return entries.flatMap((entry) =>
    words.downloads.map(({ format, type }) => ({
      params: { file: `${entry.id}.${format}` },
      props: { entry, format, type },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { entry, format, type } }) => {
  return new Response(writers[format](entry), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
