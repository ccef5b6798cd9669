/** Adapter: the gate as an Astro integration. It holds no judgement of its own. */
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve, sep } from 'node:path';
import type { AstroConfig, AstroIntegration } from 'astro';
import { copyOf } from './files/copy.ts';
import { loadPolicy } from './files/policy.ts';
import { standingPolicy } from './files/standing-policy.ts';
import { openGate } from './gate/gate.ts';
import type { Gate } from './gate/gate.ts';
import type { Generate } from './gate/generated.ts';
import { gateMessages } from './gate/messages.ts';
import type { Refusal } from './gate/messages.ts';
import { refusedFolder, refusedRoot, refusedSettings } from './gate/refusal.ts';
import { StoppedBuild } from './gate/stopped.ts';
import { watchContent } from './gate/watch.ts';
import { dayOf, requireDay } from './policy/day.ts';
import type { PolicyResult } from './policy/index.ts';
import type { Report } from './report.ts';
import { pretty } from './reporters/pretty.ts';
import { styleOf } from './reporters/style.ts';
import { messages, toolbarId } from './toolbar/protocol.ts';
import type { JudgePage, TrySentence } from './toolbar/protocol.ts';
import { ContentPlaces, judgePage, trySentence } from './toolbar/server.ts';

export interface ClaimsOptions {
  /** The policy, from the project's folder. */
  readonly policy?: string;
  /**
   * Folders of copy, from the project's folder, in place of `content` and the
   * folders of the policy's routes. The command line knows only of those.
   */
  readonly content?: readonly string[];
  /** Files made from the built pages, such as share images. */
  readonly generate?: Generate;
  /**
   * The day to judge for (`2026-01-31`), in place of today in UTC. For sites
   * that show what a date does; a real site leaves it out.
   */
  readonly today?: string;
}

const name = 'claims';

const usualPolicy = 'claims-policy.json';

/**
 * The gate: a build with a claim that the policy does not approve fails, and
 * leaves nothing to deploy. It has to be the last of the integrations.
 *
 * The site is built into a folder of its own (`.staging-…` beside the output
 * folder), judged there with everything in the content folders, and put in
 * place by one rename.
 *
 * @throws {RangeError} `today` is no day that exists.
 */
export function claims(options: ClaimsOptions = {}): AstroIntegration {
  const { today } = options;
  if (today !== undefined) requireDay(today);
  let gate: Gate | null = null;
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, addDevToolbarApp }) => {
        if (command === 'dev') addDevToolbarApp(toolbarApp);
        if (command !== 'build') return;
        gate = begin(config, options);
        updateConfig({ outDir: pathToFileURL(gate.folder + sep) });
      },
      'astro:config:done': ({ config, buildOutput }) => {
        if (gate === null) return;
        const refusal =
          refusedSettings(settingsOf(config, buildOutput)) ?? refusedOrder(config) ?? refusedMove(config, gate);
        if (refusal !== null) stop(gate, refusal);
      },
      'astro:server:setup': ({ server, logger, toolbar }) => {
        const root = withoutSlash(server.config.root);
        const { policy = usualPolicy } = options;
        const readPolicy = standingPolicy(policy, root);
        const content = () => copyBy(readPolicy(), root, options);
        const setting = { root, content, policy, readPolicy, today: () => today ?? dayOf(new Date()) };
        const watch = watchContent({ ...setting, print, say: (line) => logger.info(line) });
        const places = new ContentPlaces();
        toolbar.on<JudgePage>(messages.judgePage, (page) =>
          toolbar.send(messages.page, judgePage(page, setting, places)),
        );
        toolbar.on<TrySentence>(messages.trySentence, (text) =>
          toolbar.send(messages.tried, trySentence(text, setting)),
        );
        const tell = (file: string): void => {
          if (!watch.changed(file)) return;
          places.forget();
          toolbar.send(messages.changed, {});
        };
        server.watcher.on('all', settled(tell));
        watch.tellAll();
      },
      'astro:build:done': async ({ dir }) => {
        if (gate === null) throw new StoppedBuild(gateMessages.outputMoved(fileURLToPath(dir)));
        if (fileURLToPath(dir) !== gate.folder + sep) stop(gate, gateMessages.outputMoved(fileURLToPath(dir)));
        await gate.close();
      },
    },
  };
}

const toolbarApp = {
  id: toolbarId,
  name: 'Claims',
  // A buoy at the limit line.
  icon: '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" xmlns="http://www.w3.org/2000/svg"><path d="M8.5 17 10.5 6h3l2 11M12 6V3M9.4 12h5.2"/><path d="M3 18.5c1.5 0 1.5 1.5 3 1.5s1.5-1.5 3-1.5 1.5 1.5 3 1.5 1.5-1.5 3-1.5 1.5 1.5 3 1.5 1.5-1.5 3-1.5"/></svg>',
  entrypoint: new URL('./toolbar/app.ts', import.meta.url),
};

/** Editors save in several steps, and the watcher swallows events that come too fast. */
const settlingTime = 50;

/** A listener that acts on each file once nothing more happens to it. */
function settled(act: (file: string) => void): (event: string, file: string) => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  return (_event, file) => {
    clearTimeout(waiting.get(file));
    waiting.set(
      file,
      setTimeout(() => {
        waiting.delete(file);
        act(file);
      }, settlingTime),
    );
  };
}

function begin(config: AstroConfig, options: ClaimsOptions): Gate {
  const root = fileURLToPath(config.root);
  const policy = options.policy ?? usualPolicy;
  const content = copyBy(loadPolicy(policy, withoutSlash(root)), withoutSlash(root), options);
  const out = fileURLToPath(config.outDir);
  const folders = {
    root,
    src: fileURLToPath(config.srcDir),
    public: fileURLToPath(config.publicDir),
    content: content.map((each) => resolve(root, each)),
    out,
  };
  const refusal = refusedRoot(withoutSlash(root)) ?? refusedFolder(folders);
  if (refusal !== null) throw new StoppedBuild(refusal);
  const gate = openGate({
    root: withoutSlash(root),
    content,
    sources: [folders.src, folders.public],
    assets: folders.public,
    policy,
    today: options.today ?? dayOf(new Date()),
    out: withoutSlash(out),
    generate: options.generate ?? (() => []),
    origin: config.site === undefined ? null : new URL(config.site).origin,
    print,
    say: (line) => process.stderr.write(`\n${line}\n`),
  });
  // A build that Astro itself gives up ends without a further hook.
  process.once('exit', () => gate.abandon());
  return gate;
}

/** The folders of copy, by a policy that may be unreadable. */
function copyBy(read: PolicyResult, root: string, { content }: ClaimsOptions): string[] {
  return copyOf(read.ok ? read.policy : null, root, content);
}

function stop(gate: Gate, refusal: Refusal): never {
  gate.abandon();
  throw new StoppedBuild(refusal);
}

function settingsOf(config: AstroConfig, buildOutput: string) {
  return {
    output: buildOutput,
    hasAdapter: config.adapter !== undefined,
    isIncremental: config.experimental.incrementalBuild,
  };
}

/** Integrations that could write after the gate has judged. */
function refusedOrder({ integrations }: AstroConfig) {
  const own = integrations.findLastIndex((each) => each.name === name);
  const later = integrations.slice(own + 1).filter(({ hooks }) => 'astro:build:done' in hooks);
  return later.length === 0 ? null : gateMessages.notLast(later.map((each) => each.name));
}

function refusedMove({ outDir }: AstroConfig, { folder }: Gate) {
  const out = withoutSlash(fileURLToPath(outDir));
  return out === folder ? null : gateMessages.outputMoved(out);
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith(sep) ? path.slice(0, -1) : path;
}

function print(report: Report): void {
  const { stderr, env } = process;
  stderr.write(`\n${pretty(report, styleOf(stderr, env))}\n`);
}
