/**
 * Adapter: checks the fields of all content before Astro reads any, so that
 * whoever writes sees every slip at once, with its line; Astro stops at the
 * first file and names no line.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
import { filesOf } from '../collections/define.ts';
import { ContentError, contentProblems, problemLine } from '../lib/content-problems.ts';
import type { ContentProblem } from '../lib/content-problems.ts';

/** How long a file has to rest before it is read, in milliseconds: git and editors empty it first and fill it then. */
const writing = 60;

/** A collection of content, as `content.config.ts` has it. */
export type Collections = Readonly<Record<string, { readonly schema?: unknown }>>;

export function content(collections: Collections): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:done': ({ config }) => {
        const root = fileURLToPath(config.root);
        const problems = Object.values(collections).flatMap((each) => problemsOf(each, root, null));
        if (problems.length > 0) throw new ContentError(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        const tell = (file: string): void => {
          for (const problem of Object.values(collections).flatMap((each) => problemsOf(each, root, file))) logger.error(problemLine(problem));
        };
        const waiting = new Map<string, NodeJS.Timeout>();
        server.watcher.on('all', (_event, file) => {
          clearTimeout(waiting.get(file));
          waiting.set(file, setTimeout(tell, writing, file));
        });
      },
    },
  };
}

/** @param only The one file that is asked about; `null` for all. */
function problemsOf(collection: { readonly schema?: unknown }, root: string, only: string | null): ContentProblem[] {
  const files = filesOf(collection);
  if (files === null) return [];
  const base = join(root, files.base);
  return globSync(files.pattern, { cwd: base })
    .sort()
    .map((name) => join(base, name))
    .filter((file) => (only === null || file === only) && existsSync(file))
    .flatMap((file) =>
      contentProblems({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }, collection.schema as z.ZodType),
    );
}
