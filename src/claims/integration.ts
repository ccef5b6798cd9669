/** Adapter: the gate as an Astro integration. It holds no judgement of its own. */
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sep } from 'node:path';
import type { AstroConfig, AstroIntegration } from 'astro';
import { openGate } from './gate/gate.ts';
import type { Gate } from './gate/gate.ts';
import type { Generate } from './gate/generated.ts';
import { gateMessages } from './gate/messages.ts';
import { refusedFolder, refusedSettings } from './gate/refusal.ts';
import { StoppedBuild } from './gate/stopped.ts';
import { isDay } from './policy/day.ts';
import type { Report } from './report.ts';
import { pretty } from './reporters/pretty.ts';

export interface ClaimsOptions {
  /** The policy, from the project's folder. */
  readonly policy?: string;
  /** Folders of copy, from the project's folder. */
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
  if (today !== undefined && !isDay(today)) throw new RangeError(`No such day: ${today}`);
  let gate: Gate | null = null;
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        gate = begin(config, options);
        updateConfig({ outDir: pathToFileURL(gate.folder + sep) });
      },
      'astro:config:done': ({ config, buildOutput }) => {
        if (gate === null) return;
        const refusal =
          refusedSettings(settingsOf(config, buildOutput)) ??
          refusedOrder(config) ??
          refusedMove(config, gate);
        if (refusal !== null) stop(gate, refusal);
      },
      'astro:build:done': async ({ dir }) => {
        if (gate === null) throw new StoppedBuild(gateMessages.outputMoved(fileURLToPath(dir)));
        if (fileURLToPath(dir) !== gate.folder + sep)
          stop(gate, gateMessages.outputMoved(fileURLToPath(dir)));
        await gate.close();
      },
    },
  };
}

function begin(config: AstroConfig, options: ClaimsOptions): Gate {
  const root = fileURLToPath(config.root);
  const content = options.content ?? ['content'];
  const out = fileURLToPath(config.outDir);
  const folders = {
    root,
    src: fileURLToPath(config.srcDir),
    public: fileURLToPath(config.publicDir),
    content: content.map((each) => fileURLToPath(new URL(each, config.root))),
    out,
  };
  const refusal = refusedFolder(folders);
  if (refusal !== null) throw new StoppedBuild(refusal);
  const gate = openGate({
    root: withoutSlash(root),
    content,
    policy: options.policy ?? 'claims-policy.json',
    today: options.today ?? new Date().toISOString().slice(0, 10),
    out: withoutSlash(out),
    generate: options.generate ?? (() => []),
    print,
  });
  // A build that Astro itself gives up ends without a further hook.
  process.once('exit', () => gate.abandon());
  return gate;
}

function stop(gate: Gate, refusal: ConstructorParameters<typeof StoppedBuild>[0]): never {
  gate.abandon();
  throw new StoppedBuild(refusal);
}

function settingsOf(config: AstroConfig, buildOutput: string) {
  return {
    output: buildOutput,
    hasAdapter: config.adapter !== undefined,
    isIncremental: config.experimental.incrementalBuild === true,
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
  const hasColors = stderr.isTTY && (env['NO_COLOR'] ?? '') === '';
  stderr.write(`\n${pretty(report, { hasColors, width: stderr.isTTY ? stderr.columns : null })}\n`);
}
