/** Small sites in folders of their own, built by the real Astro. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Policy } from '../../src/claims/policy/index.ts';
import { policy } from '../claims/policy/policies.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(project, 'node_modules/astro/bin/astro.mjs');
const engine = join(project, 'src/claims/index.ts');

const folders: string[] = [];

/** Remove the folders of all sites made in this process; for when the tests are over. */
export function removeSites(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

export interface Built {
  /** Exit status, or the signal that ended the build. */
  readonly status: number | NodeJS.Signals;
  /** All that was printed, without colours. */
  readonly printed: string;
}

export interface Site {
  readonly root: string;
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  has(path: string): boolean;
  /** Names in the site's folder that begin with `.staging`. */
  leftovers(): string[];
  build(...argv: string[]): Promise<Built>;
  /** Start Astro and give the process back, to be killed or talked to. */
  start(...argv: string[]): ChildProcess;
}

/** The environment without what the test runner sets: Astro does less when it sees that. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const isRunners = /^(?:VITE|VITEST|TEST|PLAYWRIGHT)(?:_|$)|^(?:NODE_ENV|MODE|DEV|PROD|SSR|FORCE_COLOR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isRunners.test(name)));
}

/** What a site's configuration adds; text of JavaScript. */
export interface Config {
  /** Options of `claims()`. */
  readonly claims?: string;
  /** Further imports and statements before the configuration. */
  readonly before?: string;
  /** Integrations before and after `claims()`. */
  readonly earlier?: string;
  readonly later?: string;
  /** Further fields of Astro's configuration. */
  readonly fields?: string;
}

export function configText({ claims = '', before = '', earlier = '', later = '', fields = '' }: Config = {}): string {
  return [
    `import { defineConfig } from 'astro/config';`,
    `import { unified } from '@astrojs/markdown-remark';`,
    `import { claims, remarkClaims } from ${JSON.stringify(engine)};`,
    before,
    `export default defineConfig({`,
    `  cacheDir: './.cache/astro', vite: { cacheDir: './.cache/vite' },`,
    `  markdown: { processor: unified({ remarkPlugins: [remarkClaims], smartypants: false }) },`,
    `  integrations: [${earlier} claims({ ${claims} }), ${later}],`,
    `  ${fields}`,
    `});`,
  ].join('\n');
}

/** A site of honest words: two pages of a collection, a component, a public file. */
export const honest: Readonly<Record<string, string>> = {
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: './content/pages' }),
    schema: z.strictObject({ title: z.string(), description: z.string().optional(), draft: z.boolean().default(false) }),
  }),
};`,
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import Card from '../components/Card.astro';
export async function getStaticPaths() {
  const pages = await getCollection('pages', ({ data }) => !data.draft);
  return pages.map((page) => ({ params: { slug: page.id === 'index' ? undefined : page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{page.data.title}</title></head>
  <body><h1>{page.data.title}</h1><Content /><Card /></body>
</html>`,
  'src/components/Card.astro': '<p>Acme has no SOC 2 report.</p>',
  'content/pages/index.md': '---\ntitle: Acme\n---\n\nAcme does not claim SOC 2.\n',
  'content/pages/about.md': '---\ntitle: About\n---\n\nA berth for each instance.\n',
  'public/notes.txt': 'Acme holds no SOC 2 report.\n',
};

/** A site with the smallest policy, the honest files, and changes to them. */
export function site(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  {
    policy: changes = {},
    config = {},
    folder = 'claims site ',
  }: { policy?: Partial<Policy>; config?: Config; folder?: string } = {},
): Site {
  const root = mkdtempSync(join(tmpdir(), folder));
  folders.push(root);
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', configText(config));
  write('claims-policy.json', JSON.stringify(policy(changes), null, 2));
  for (const [path, text] of Object.entries({ ...honest, ...files })) write(path, text);
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const start = (...argv: string[]): ChildProcess => startIn(root, ...argv);
  return {
    root,
    write,
    start,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    has: (path) => existsSync(join(root, path)),
    leftovers: () => readdirSync(root).filter((name) => name.startsWith('.staging')),
    build: (...argv) => finished(start('build', ...argv)),
  };
}

/** The ledger that lists scripts as looked at. */
export function listed(...scripts: readonly string[]): Readonly<Record<string, string>> {
  const entries = scripts.map((script) => ({
    path: 'script',
    sha256: createHash('sha256').update(script).digest('hex'),
    shows: 'Nothing.',
    seenBy: 'Web',
    seenOn: '2026-01-01',
  }));
  return { 'content/scripts.yml': JSON.stringify(entries) };
}

/** Start Astro in a folder. */
function startIn(root: string, ...argv: string[]): ChildProcess {
  return spawn(process.execPath, [astro, ...argv], {
    cwd: root,
    env: { ...plainEnvironment(), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
}

/** Run Astro in a folder to its end. */
export function buildIn(root: string, ...argv: string[]): Promise<Built> {
  return finished(startIn(root, ...argv));
}

/** A development server of a site: its address once it listens, and what it has printed. */
export interface Served {
  readonly url: string;
  readonly printed: () => string;
  readonly isRunning: () => boolean;
  stop(): Promise<void>;
}

/** Start `astro dev` and wait until it tells its address. */
export async function serve({ root }: { readonly root: string }): Promise<Served> {
  const child = startIn(root, 'dev', '--port', '0', '--ignore-lock');
  let printed = '';
  const add = (chunk: Buffer): void => void (printed += stripVTControlCharacters(chunk.toString()));
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  const end = finished(child);
  await until(
    () => /http:\/\/localhost:\d+/.test(printed) || child.exitCode !== null,
    () => printed,
  );
  return {
    url: /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? '',
    printed: () => printed,
    isRunning: () => child.exitCode === null,
    stop: async () => {
      child.kill('SIGKILL');
      await end;
    },
  };
}

/**
 * Wait for something to become true.
 *
 * @throws {Error} It has not within a minute.
 */
export async function until(condition: () => boolean, tell: () => string = () => ''): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited in vain. ${tell()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Wait for a process to end. What it prints as errors comes first: a line of one stream is not broken by the other. */
export function finished(child: ChildProcess): Promise<Built> {
  const printed = { errors: '', output: '' };
  // Decoded by the stream, so that no character is cut through.
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (printed.output += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (printed.errors += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ status: signal ?? code ?? -1, printed: stripVTControlCharacters(printed.errors + printed.output) }),
    );
  });
}
