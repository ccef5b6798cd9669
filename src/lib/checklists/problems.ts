/** What is wrong with the text of a checklist, by its grammar. */
import { parse } from 'yaml';
import { ChecklistError, parseChecklist } from './checklist.ts';
import type { ContentFile, ContentProblem } from '../content/content-problems.ts';
import { fencedFields } from '../content/front-matter.ts';

/** Every problem of a checklist whose fields can be read. */
export function checklistProblems({ path, text }: ContentFile): ContentProblem[] {
  try {
    parseChecklist(text, { ticks: isOwn(text) ? 'evidence' : 'none' });
    return [];
  } catch (error) {
    if (!(error instanceof ChecklistError)) throw error;
    return error.problems.map(({ line, column, message }) => ({ path, line, column, message }));
  }
}

function isOwn(text: string): boolean {
  const fields: unknown = parse(fencedFields(text)?.yaml ?? '');
  return typeof fields === 'object' && fields !== null && 'kind' in fields && fields.kind === 'own';
}
