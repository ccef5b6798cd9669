/** `claims seen`: put into the ledger what a file that cannot be read shows. */
import { seenMessage } from '../messages.ts';
import { addToLedger, ledgerPath } from '../ledger.ts';
import { loadSources } from '../load.ts';
import { UsageError, readArguments, readToday, todayOption } from './command.ts';
import type { Command, Option } from './command.ts';

const shows: Option = { name: 'shows', takes: 'TEXT', help: 'every word the file shows, and what else' };
const by: Option = { name: 'by', takes: 'NAME', help: 'who looked' };
const options = [shows, by, todayOption];

export const seen: Command = {
  usage: 'FILE --shows TEXT --by NAME',
  summary: `list an image or document in ${ledgerPath}, with what it shows`,
  options,

  async run(argv, io) {
    const args = readArguments(argv, options);
    const today = readToday(args, io);
    const [path, ...more] = args.paths;
    const text = args.one(shows)?.trim() ?? '';
    const name = args.one(by)?.trim() ?? '';
    if (path === undefined || more.length > 0 || text === '' || name === '')
      throw new UsageError('Unexpected arguments, expected `FILE --shows TEXT --by NAME`');
    const [file] = [...loadSources([path], { cwd: io.cwd })];
    if (file === undefined || 'error' in file)
      throw new UsageError(file?.error ?? 'Unexpected lack of a file, expected one');
    if (!('sha256' in file))
      throw new UsageError(`Unexpected text file \`${path}\`, expected one that cannot be read as text`);
    const entry = { path: file.path, sha256: file.sha256, shows: text, seenBy: name, seenOn: today };
    await addToLedger(io.cwd, entry);
    io.out.write(`${seenMessage(file.path, ledgerPath)}\n`);
    return 0;
  },
};
