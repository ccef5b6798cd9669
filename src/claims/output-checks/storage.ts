/**
 * No cookie is set and nothing is stored without the reader's act: scripts are
 * run as on arrival, with a page of stand-ins, and none may store anything.
 */
import { parse } from 'acorn';
import { headersIn } from '../passages/host/host-files.ts';
import { storedByScripts } from './arrival.ts';
import { attribute } from './elements.ts';
import { scriptsOf } from './output.ts';
import type { Output, Script } from './output.ts';

/** Stores that no script of a site that keeps this promise has any need of, whoever acts. */
const forbidden =
  /\bcookieStore\b|\.\s*cookie\b|\[\s*["'`]cookie["'`]\s*\]|\bindexedDB\b|\bopenDatabase\b|\bcaches\b|\bsharedStorage\b|\bserviceWorker\b|\bstorage\s*\.\s*(?:persist|getDirectory)\b/;

/** What is stored on arrival, each with the file that does it. */
export function storedOnArrival(output: Output): string[] {
  return [...cookieHeaders(output), ...hiddenPages(output), ...scriptStores(output)];
}

function cookieHeaders(output: Output): string[] {
  const headers = headersIn(output.text('_headers') ?? '')
    .filter(({ name }) => name === 'set-cookie')
    .map(({ value }) => `_headers: Set-Cookie: ${value}`);
  const metas = output.pages.flatMap(({ path, elements }) =>
    elements
      .filter((each) => /^set-cookie$/i.test(attribute(each, 'http-equiv') ?? ''))
      .map(() => `${path}: http-equiv`),
  );
  return [...headers, ...metas];
}

/** Documents that are not pages of the site, and can run scripts all the same. */
function hiddenPages(output: Output): string[] {
  const frames = output.pages.flatMap(({ path, elements }) =>
    elements
      .filter((each) => attribute(each, 'srcdoc') !== null)
      .map(() => `${path}: a page within the page, which cannot be tried`),
  );
  const drawings = output.files
    .filter(({ path }) => /\.(?:svg|xml|xhtml)$/.test(path))
    .filter(({ path }) => /<script\b|\son[a-z]+\s*=/i.test(output.text(path) ?? ''))
    .map(({ path }) => `${path}: a script in a drawing or feed, which cannot be tried`);
  return [...frames, ...drawings];
}

function scriptStores(output: Output): string[] {
  const { groups, scripts } = scriptsOf(output);
  const untried = new Map(scripts.map((script) => [script, obstacle(script)]));
  const named = scripts.flatMap((script) => {
    const why = untried.get(script) ?? null;
    return why === null ? [] : [`${script.where}: ${why}`];
  });
  const tried = new Map<string, readonly string[]>();
  const stored = groups.flatMap(({ where, scripts: all }) => {
    const codes = all.filter((script) => untried.get(script) === null && !script.isAct).map(({ code }) => code);
    const key = JSON.stringify(codes);
    const found = tried.get(key) ?? (codes.length === 0 ? [] : storedByScripts(codes));
    tried.set(key, found);
    return found.map((what) => `${where}: ${what}`);
  });
  return [...new Set([...named, ...stored])];
}

/** What in a script stands against it, or against trying it; `null` for nothing. */
function obstacle({ code }: Script): string | null {
  const [named] = forbidden.exec(code) ?? [];
  if (named !== undefined) return named;
  return hasParts(code) ? 'a module with parts, which cannot be tried alone' : null;
}

/** Whether a script imports or exports: by its tokens, since words in text are none. */
function hasParts(code: string): boolean {
  if (!/\b(?:import|export)\b/.test(code)) return false;
  let isFound = false;
  try {
    parse(code, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      onToken: ({ type }) => (isFound ||= type.keyword === 'import' || type.keyword === 'export'),
    });
    return isFound;
  } catch {
    return true;
  }
}
