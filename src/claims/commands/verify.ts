/** `claims verify`: whether a published site still says what its manifest records, and may. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Tally } from '../checking/check.ts';
import { checkOutput, outputFiles } from '../files/check-output.ts';
import { fetchSite } from '../files/fetch-site.ts';
import { loadSources } from '../files/load.ts';
import { verifyMessages } from '../messages/commands.ts';
import { errorLine, policyErrorLines } from '../messages/reports.ts';
import { holding } from '../output-checks/index.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import { manifestPath } from '../record/manifest-paths.ts';
import { readManifest } from '../record/manifest.ts';
import type { Manifest } from '../record/manifest.ts';
import { differences } from '../record/verify.ts';
import type { Difference } from '../record/verify.ts';
import { exitStatus } from '../report.ts';
import { isText } from '../types.ts';
import type { Source, Unread } from '../types.ts';
import {
  UsageError,
  formatOption,
  policyOption,
  readArguments,
  readPolicy,
  readToday,
  refuseEmpty,
  todayOption,
} from './command.ts';
import type { Command, Status } from './command.ts';
import type { Io } from './io.ts';

const format = formatOption(['pretty', 'json']);
const options = [policyOption, todayOption(), format];

export const verify: Command = {
  usage: 'URL-OR-FOLDER',
  summary: 'compare a published site with its claims manifest, the policy and the day',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const asked = args.chosen(format);
    const [where, ...more] = args.paths;
    if (where === undefined || more.length > 0)
      throw new UsageError('Unexpected arguments, expected one address or folder of a built site');
    refuseEmpty([where]);
    const isAddress = /^https?:\/\//i.test(where);
    if (!isAddress && /^[a-z][a-z\d+.-]*:\/\//i.test(where))
      throw new UsageError(
        `Unexpected address \`${where}\`, expected one that begins with \`https://\` or \`http://\`, or a folder of a built site`,
      );
    if (isAddress && !URL.canParse(where))
      throw new UsageError(`Unexpected address \`${where}\`, expected one such as \`https://example.com/\``);
    if (isAddress) refusePath(new URL(where));
    const read = await readPolicy(args, io);
    if (!read.ok) return tell(nothingTold(today, where, policyErrorLines(read)), asked, io);
    const { policy } = read;
    const site = isAddress ? await published(where) : built(where, policy, io);
    if (typeof site === 'string') return tell(nothingTold(today, where, [site]), asked, io);
    const circumstances = { today, ...(site.checks === null ? {} : { checks: site.checks }) };
    const tally = new Tally(policy, circumstances);
    for (const source of site.sources) tally.add(source);
    const { errors, findings } = tally.report();
    const found = differences(
      site.manifest,
      { pages: tally.pages, findings, digests: digestsOf(site.sources) },
      policy,
      circumstances,
    );
    return tell(
      {
        today,
        site: where,
        errors: errors.map(errorLine),
        differences: found,
        checks: site.checks,
      },
      asked,
      io,
    );
  },

  failed: (message, { today, paths: [site = ''] }) => toldJson(nothingTold(today, site, [message])),
};

/** @throws {UsageError} The manifest lies at the root of its origin: below a path, another site's would be compared. */
function refusePath({ pathname, origin }: URL): void {
  if (pathname !== '/')
    throw new UsageError(
      `Unexpected path \`${pathname}\` in the address, expected the root of a site, such as \`${origin}/\`; a site that lies below a path can be compared as a folder`,
    );
}

interface Site {
  readonly manifest: Manifest;
  readonly sources: readonly (Source | Unread)[];
  /** Results of checks, where they can be run. */
  readonly checks: ReadonlyMap<string, boolean> | null;
}

async function published(address: string): Promise<Site | string> {
  const site = await fetchSite(address);
  return typeof site === 'string' ? site : { ...site, checks: null };
}

function built(where: string, policy: CompiledPolicy, io: Io): Site | string {
  const folder = resolve(io.cwd, where);
  const file = join(folder, manifestPath);
  if (!existsSync(file)) return verifyMessages.noManifest(`${where}/${manifestPath}`);
  const sources = [...loadSources([folder], { cwd: io.cwd, now: io.today, site: { folder, shownAs: folder } })];
  const own = sources.find((source) => isText(source) && source.url === `/${manifestPath}`);
  const manifest = readManifest(own !== undefined && 'text' in own ? own.text : '');
  if (typeof manifest === 'string') return verifyMessages.oddManifest(manifest);
  const results = checkOutput(outputFiles(folder), policy, { origin: manifest.origin, project: io.cwd });
  return { manifest, sources, checks: holding(results) };
}

/** Digests of files that are no text, by address. */
function digestsOf(sources: readonly (Source | Unread)[]): Map<string, string> {
  return new Map(
    sources.flatMap((source): [string, string][] =>
      source.kind === 'binary' && source.url !== undefined ? [[source.url, source.sha256]] : [],
    ),
  );
}

interface Told {
  readonly today: string;
  readonly site: string;
  readonly errors: readonly string[];
  readonly differences: readonly Difference[];
  readonly checks: ReadonlyMap<string, boolean> | null;
}

/** What is told where nothing was compared. */
function nothingTold(today: string, site: string, errors: readonly string[]): Told {
  return { today, site, errors, differences: [], checks: null };
}

function toldJson({ checks, errors, differences: found, ...told }: Told): string {
  const ran = checks === null ? null : Object.fromEntries(checks);
  return `${JSON.stringify({ version: 1, ...told, checks: ran, differences: found, errors }, null, 2)}\n`;
}

function tell(told: Told, format: 'pretty' | 'json', io: Io): Status {
  const { checks, errors, differences: found, site } = told;
  const status = exitStatus({ errors, findings: found });
  if (format === 'json') {
    io.out.write(toldJson(told));
    return status;
  }
  for (const error of errors) io.err.write(`${error}\n`);
  for (const { message } of found) io.out.write(`${message}\n`);
  if (status === 0) io.out.write(`${verifyMessages.same(site)}\n`);
  if (status !== 2 && checks === null) io.out.write(`${verifyMessages.unchecked}\n`);
  return status;
}
