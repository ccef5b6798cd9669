/** `claims seen`: put into a ledger what a picture, a document, a script or a rule of style shows. */
import { addToLedger, ledgerFor, ledgerPaths } from '../files/ledger.ts';
import type { LedgerEntry } from '../files/ledger.ts';
import { loadSources } from '../files/load.ts';
import { lookFolder } from '../findings/legibility.ts';
import { seenMessage } from '../messages.ts';
import { sha256Of } from '../sha256.ts';
import type { Source } from '../types.ts';
import { UsageError, readArguments, readToday, todayOption } from './command.ts';
import type { Command, Option } from './command.ts';
import type { Io } from './io.ts';

const shows: Option = { name: 'shows', takes: 'TEXT', help: 'every word the file shows, and what else' };
const by: Option = { name: 'by', takes: 'NAME', help: 'who looked' };
const options = [shows, by, todayOption('the day it was looked at')];

export const seen: Command = {
  usage: 'FILE --shows TEXT --by NAME',
  summary: 'list an image, a document, a script or a style that a build asks for, with what it shows',
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const [path, ...more] = args.paths;
    const text = args.one(shows)?.trim() ?? '';
    const name = args.one(by)?.trim() ?? '';
    if (path === undefined || more.length > 0 || text === '' || name === '')
      throw new UsageError('Unexpected arguments, expected `FILE --shows TEXT --by NAME`');
    if (/^(?:https?:)?\/\//i.test(path)) return listAddress(path, { shows: text, seenBy: name, seenOn: today }, io);
    const [file] = [...loadSources([path], { cwd: io.cwd })];
    if (file === undefined || 'error' in file)
      throw new UsageError(file?.error ?? 'Unexpected lack of a file, expected one');
    const ledger = ledgerFor(file.path);
    if (!('sha256' in file) && ledger === 'binaries')
      throw new UsageError(`Unexpected text file \`${path}\`, expected one that cannot be read as text, or a script or style that a build asks for`);
    const sha256 = 'sha256' in file ? file.sha256 : sha256Of(file.text);
    await addToLedger(io.cwd, ledger, { path: 'text' in file ? listedName(file) : file.path, sha256, shows: text, seenBy: name, seenOn: today });
    io.out.write(`${seenMessage(file.path, ledgerPaths[ledger])}\n`);
    return 0;
  },
};

/** What is fetched from another site is known by its address alone. */
async function listAddress(address: string, seen: Pick<LedgerEntry, 'shows' | 'seenBy' | 'seenOn'>, io: Io): Promise<0> {
  const sha256 = sha256Of(address);
  await addToLedger(io.cwd, 'binaries', { path: address, sha256, ...seen });
  io.out.write(`${seenMessage(address, ledgerPaths.binaries)}\n`);
  return 0;
}

/** A rule of style is known by itself, a script by its name without the folder and digest of where a build left it. */
function listedName({ path, text }: Source): string {
  if (ledgerFor(path) === 'styles') return text;
  return path.startsWith(`${lookFolder}/`) ? path.slice(lookFolder.length + 1).replace(/\.[\da-f]{8}(?=\.\w+$)/, '') : path;
}
