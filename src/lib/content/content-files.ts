/** Adapter: everything that is wrong with the files of `content/`, before Astro reads any. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { filesThere } from '../../claims/site-tools.ts';
import { filesOf } from '../../collections/define.ts';
import type { Files } from '../../collections/define.ts';
import { checklistProblems } from '../checklists/problems.ts';
import { byPlace, contentProblems } from './content-problems.ts';
import type { ContentFile, ContentProblem } from './content-problems.ts';
import { pageIds } from '../layout-ids.ts';
import { markdownProblems } from '../markdown/markdown-problems.ts';
import type { Known } from '../markdown/markdown-problems.ts';
import { boundariesIn } from '../markdown/remark-boundaries.ts';
import { statementProblems } from '../markdown/statement.ts';
import { policyFile, readPolicyFile } from '../register/policy-file.ts';
import { folderOf, strayFile, takes } from './stray-files.ts';

/** A collection of content, as `content.config.ts` has it. */
export type Collections = Readonly<Record<string, { readonly schema?: unknown }>>;

export interface ContentSetting {
  /** The project's folder. */
  readonly root: string;
  readonly collections: Collections;
  /** Files among the copy that are no collection's. */
  readonly kept: readonly string[];
}

/** Every problem of every file, in the order of their paths. */
export function problemsOfContent({ root, collections, kept }: ContentSetting): ContentProblem[] {
  const sorts = Object.values(collections).flatMap((collection) => {
    const files = filesOf(collection);
    return files === null ? [] : [{ files, schema: collection.schema as z.ZodType }];
  });
  const all = sorts.map(({ files }) => files);
  // What a link leads to may be gone; the claims check says so.
  const paths = [...new Set(all.flatMap(({ base }) => filesIn(root, folderOf(base))))].sort();
  const known = knownAt(root);
  return [
    ...all.flatMap((files) => missing(files, paths)),
    ...paths.flatMap((path) => {
      const stray = strayFile(path, all, kept);
      if (stray !== null) return [{ path, line: null, column: null, message: stray }];
      const owner = sorts.find(({ files }) => takes(files, path));
      return owner === undefined
        ? []
        : problemsOf({ path, text: readFileSync(join(root, path), 'utf8') }, owner, known);
    }),
  ];
}

/** Paths from the project's folder of what lies in one of its folders, however deep. */
function filesIn(root: string, folder: string): string[] {
  return filesThere(join(root, folder)).map((path) => `${folder}/${path}`);
}

function problemsOf(
  file: ContentFile,
  { files, schema }: { readonly files: Files; readonly schema: z.ZodType },
  known: Known,
): ContentProblem[] {
  const fields = contentProblems(file, schema);
  if (!file.path.endsWith('.md')) return fields;
  const isChecklist = files.text === 'checklist';
  const statement = files.text === 'statement' ? statementProblems(file) : [];
  const text = markdownProblems(file, isChecklist ? { ...known, contacts: null, approvals: null, anchors: [] } : known);
  const grammar = fields.length > 0 ? [] : isChecklist ? checklistProblems(file) : statement;
  return [...fields, ...text, ...grammar].sort(byPlace);
}

/** A file that a collection names and that is not there; with another ending, it is told as that. */
function missing({ base, pattern }: Files, paths: readonly string[]): ContentProblem[] {
  const path = `${folderOf(base)}/${pattern}`;
  const stem = path.replace(/[^.]*$/, '');
  if (pattern.includes('*') || paths.some((each) => each.startsWith(stem))) return [];
  return [
    {
      path,
      line: null,
      column: null,
      message: 'Unexpected lack of this file, expected it with the fields that its page is made of',
    },
  ];
}

/** What the Markdown of a project can name. What cannot be read here is told with its own problems. */
function knownAt(root: string): Known {
  const site = readable(() => parse(readFileSync(join(root, 'content/site.yml'), 'utf8')) as { contacts: object });
  const policy = readable(() => readPolicyFile(join(root, policyFile)));
  return {
    boundaries: boundariesIn(pathToFileURL(join(root, 'content/boundaries/'))),
    contacts: Object.keys(site?.contacts ?? {}),
    approvals: policy === null ? 'any' : policy.approvals.map(({ id }) => id),
    anchors: pageIds,
    served: filesThere(join(root, 'public')).map((path) => `/${path}`),
    isFile: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true,
  };
}

function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
