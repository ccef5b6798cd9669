/**
 * No cookie is set and nothing is stored without the reader's act: scripts are
 * run as on arrival, with a page of stand-ins, and none may store anything.
 */
import { createContext, runInContext } from 'node:vm';
import { attribute, scriptsOf } from './output.ts';
import type { Output } from './output.ts';

/** Stores that no script of a site that keeps this promise has any need of. */
const forbidden = /\bcookieStore\b|\.\s*cookie\b|\bindexedDB\b|\bopenDatabase\b|\bcaches\s*\.|\bsharedStorage\b|\bstorage\s*\.\s*(?:persist|getDirectory)\b/;

/** How long a script may take to start, in milliseconds. */
const patience = 2_000;

/** What is stored on arrival, each with the file that does it. */
export function storedOnArrival(output: Output): string[] {
  const headers = /^\s+set-cookie\s*:.*$/im.exec(output.text('_headers') ?? '')?.[0];
  const metas = output.pages.flatMap(({ path, elements }) =>
    elements.filter((each) => /^set-cookie$/i.test(attribute(each, 'http-equiv') ?? '')).map(() => `${path}: http-equiv`),
  );
  const scripts = scriptsOf(output).flatMap(({ where, code }) => {
    const named = forbidden.exec(code)?.[0];
    const found = named ?? storedBy(code);
    return found === null ? [] : [`${where}: ${found}`];
  });
  return [...(headers === undefined ? [] : [`_headers: ${headers.trim()}`]), ...metas, ...scripts];
}

/** What a script stores as it starts, or why that cannot be told; `null` for nothing. */
function storedBy(code: string): string | null {
  if (/\b(?:import|export)\b/.test(code)) return 'a module with parts, which cannot be tried alone';
  const stored: string[] = [];
  const store = (name: string) => ({
    getItem: () => null,
    setItem: (key: unknown) => void stored.push(`${name} “${String(key)}”`),
    removeItem: () => undefined,
    clear: () => undefined,
    key: () => null,
    length: 0,
  });
  const page = standIn();
  const world: Record<string, unknown> = {
    document: page,
    navigator: page,
    location: page,
    history: page,
    screen: page,
    CSS: page,
    localStorage: store('localStorage'),
    sessionStorage: store('sessionStorage'),
    matchMedia: () => page,
    addEventListener: () => undefined,
    setTimeout: () => 0,
    setInterval: () => 0,
    requestAnimationFrame: () => 0,
    requestIdleCallback: () => 0,
    console: page,
  };
  world['window'] = world['self'] = world['globalThis'] = world;
  try {
    runInContext(code, createContext(world), { timeout: patience });
  } catch (error) {
    return `a script that cannot be tried: ${error instanceof Error ? error.message : String(error)}`;
  }
  return stored[0] ?? null;
}

/** Something that answers every question with another of its kind, and holds one element. */
function standIn(): unknown {
  const target = (): unknown => standIn();
  return new Proxy(target, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) return () => '';
      if (name === Symbol.iterator) return [standIn()][Symbol.iterator].bind([standIn()]);
      if (name === 'then') return undefined;
      if (name === 'length') return 1;
      return standIn();
    },
    apply: () => standIn(),
    construct: () => standIn() as object,
    set: () => true,
  });
}
