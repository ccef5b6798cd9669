/**
 * Adapter: looks at all content before Astro reads any, so that whoever writes
 * sees every slip at once, with its line; Astro stops at the first file and
 * names no line. In development, a page that could not be made of its files is
 * answered with what is wrong with them.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemsOfContent } from '../lib/content/content-files.ts';
import type { Collections, ContentSetting } from '../lib/content/content-files.ts';
import { ContentError, problemLine } from '../lib/content/content-problems.ts';
import type { ContentProblem } from '../lib/content/content-problems.ts';
import { problemPage } from '../lib/content/problem-page.ts';
import { pageSources } from '../lib/content/pages.ts';

/** How long files have to rest before they are read, in milliseconds: git and editors empty them first and fill them then. */
const writing = 60;

export interface ContentOptions {
  /** Files among the copy that are no collection's, from the project's folder. */
  readonly kept: readonly string[];
}

/**
 * Holds the files of content to the schemas of their collections, before anything is built from them.
 *
 * In `astro:config:done` a problem stops the build or the server with a {@link ContentError}. In
 * development (`astro:server:setup`) it is logged when its file is saved, and shown in place of
 * the pages that the file is part of until it is mended.
 */
export function content(collections: Collections, { kept }: ContentOptions): AstroIntegration {
  let setting: ContentSetting = { root: '', collections, kept };
  let isJudged = false;
  return {
    name: 'content',
    hooks: {
      'astro:config:done': ({ config }) => {
        setting = { root: fileURLToPath(config.root), collections, kept };
        isJudged = config.integrations.some(({ name }) => name === 'claims');
        const problems = problemsOfContent(setting);
        if (problems.length > 0) throw new ContentError(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = setting;
        let shown = '';
        // Every page asks what is wrong; files are read for it when one of them has changed.
        let known: readonly ContentProblem[] | null = null;
        const changed = new Set<string>();
        const tell = (): void => {
          const problems = (known = problemsOfContent(setting));
          // The claims check tells of what is no YAML, in the same words.
          for (const problem of problems)
            if (changed.has(problem.path) && !(isJudged && problem.isSyntax === true))
              logger.error(problemLine(problem));
          changed.clear();
          const now = problems.map(problemLine).join('\n');
          if (now !== shown) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          shown = now;
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          known = null;
          changed.add(relative(root, file).split(sep).join('/'));
          clearTimeout(waiting);
          waiting = setTimeout(tell, writing);
        });
        server.middlewares.use((request, response, next) => {
          const [pathname = '/'] = (request.url ?? '/').split('?');
          if (!isPage(pathname, request.headers.accept)) return next();
          const problems = problemsAt(pathname, (known ??= problemsOfContent(setting)));
          if (problems.length === 0) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.end(problemPage(problems));
        });
      },
    },
  };
}

/** Whether somebody asks for a page of the site: not for a module, a style or a file. */
function isPage(pathname: string, accept = '*/*'): boolean {
  return (
    pathname.endsWith('/') &&
    !pathname.startsWith('/@') &&
    !pathname.startsWith('/node_modules/') &&
    /text\/html|\*\/\*/.test(accept)
  );
}

/** Problems of the files that a page is made of, and of those that stand on every page. */
function problemsAt(pathname: string, problems: readonly ContentProblem[]): ContentProblem[] {
  const pages = problems.length === 0 ? [] : sources();
  const own = pages.find(({ route }) => route === pathname)?.files ?? [];
  return problems.filter(({ path }) => own.includes(path) || !pages.some(({ files }) => files.includes(path)));
}

/** None where a file is too broken to tell. */
function sources(): ReturnType<typeof pageSources> {
  try {
    return pageSources();
  } catch {
    return [];
  }
}
