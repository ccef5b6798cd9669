/** `claims seen`: put into a ledger what a picture, a document, a script or a rule of style shows. */
import { checkSources } from '../checking/check.ts';
import { LedgerError, addToLedger, ledgerFor, ledgerPaths } from '../files/ledger.ts';
import type { LedgerEntry, LedgerName } from '../files/ledger.ts';
import { loadFile, loadSources } from '../files/load.ts';
import { lookFolder } from '../findings/legibility.ts';
import { seenMessage } from '../messages/commands.ts';
import { loadMessages } from '../messages/loading.ts';
import { sha256Of } from '../sha256.ts';
import type { Source } from '../types.ts';
import { exitStatus } from '../report.ts';
import { loadReporter } from '../reporters/index.ts';
import { UsageError, policyFor, policyOption, readArguments, readToday, todayOption } from './command.ts';
import type { Arguments, Command, Option, Status } from './command.ts';
import type { Io } from './io.ts';

const shows: Option = { name: 'shows', takes: 'TEXT', help: 'every word the file shows, and what else' };
const by: Option = { name: 'by', takes: 'NAME', help: 'who looked' };
const options = [policyOption, shows, by, todayOption('the day it was looked at')];

export const seen: Command = {
  usage: 'FILE --shows TEXT --by NAME',
  summary: 'list an image, a document, a script or a style that a build asks for, with what it shows',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    if (today > io.today)
      throw new UsageError(
        `Unexpected future day \`${today}\`, expected \`${io.today}\` or earlier: the day somebody looked`,
      );
    const [path, ...more] = args.paths;
    const text = args.one(shows)?.trim() ?? '';
    const name = args.one(by)?.trim() ?? '';
    const lack = path === undefined ? 'FILE' : text === '' ? '--shows' : name === '' ? '--by' : null;
    if (path === undefined || lack !== null)
      throw new UsageError(`Unexpected lack of \`${String(lack)}\`, expected \`FILE --shows TEXT --by NAME\``);
    const [second] = more;
    if (second !== undefined)
      throw new UsageError(`Unexpected second file \`${second}\`, expected one, and quotes around each text`);
    if (/^(?:https?:)?\/\//i.test(path))
      return list(
        'binaries',
        path,
        { path, sha256: sha256Of(path), shows: text, seenBy: name, seenOn: today },
        args,
        io,
      );
    const file = loadFile(path, { cwd: io.cwd, now: io.today });
    if ('error' in file) throw new UsageError(`${path}: ${file.error}`);
    const ledger = ledgerFor(file.path);
    if (file.kind !== 'binary' && ledger === 'binaries')
      throw new UsageError(
        `Unexpected text file \`${path}\`, expected one that cannot be read as text, or a script or style that a build asks for`,
      );
    const sha256 = file.kind === 'binary' ? file.sha256 : sha256Of(file.text);
    return list(
      ledger,
      file.path,
      { path: 'text' in file ? listedName(file) : file.path, sha256, shows: text, seenBy: name, seenOn: today },
      args,
      io,
    );
  },
};

/** Put an entry into a ledger, and judge at once what it is said to show. What is fetched from another site is known by its address alone. */
async function list(ledger: LedgerName, shown: string, entry: LedgerEntry, args: Arguments, io: Io): Promise<Status> {
  const path = ledgerPaths[ledger];
  const before = entered(ledger, entry, io);
  const isSame = before !== null && before.shows === entry.shows && before.seenBy === entry.seenBy;
  io.out.write(`${seenMessage(shown, path, isSame ? null : before)}\n`);
  const policy = await policyFor(args, io);
  if (policy === null) return 2;
  const report = checkSources(
    loadSources([path], { cwd: io.cwd, now: io.today }),
    { ...policy, waivers: [] },
    { today: io.today },
  );
  if (exitStatus(report) !== 0) io.out.write(`\n${(await loadReporter('pretty'))(report, io.out)}`);
  return exitStatus(report);
}

function entered(ledger: LedgerName, entry: LedgerEntry, io: Io): LedgerEntry | null {
  try {
    return addToLedger(io.cwd, ledger, entry);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    throw new UsageError(
      `${ledgerPaths[ledger]}: ${loadMessages.ledger(error.message)}. Mend it, or restore the file, first`,
    );
  }
}

/** A rule of style is known by itself, a script by its name without the folder and digest of where a build left it. */
function listedName({ path, text }: Source): string {
  if (ledgerFor(path) === 'styles') return text;
  return path.startsWith(`${lookFolder}/`)
    ? path.slice(lookFolder.length + 1).replace(/\.[\da-f]{8}(?=\.\w+$)/, '')
    : path;
}
