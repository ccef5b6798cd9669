/** Why a file could not be read or written, for whoever named it. */
import { shellWord } from './shell.ts';

/** Why a file could not be read, or written. */
export const loadMessages = {
  noPolicy: (path: string) =>
    `There is no policy here: restore it with \`git checkout ${shellWord(path)}\`, or name another with \`--policy\``,
  notUtf8: 'Unexpected bytes that are not UTF-8 text, expected a text file saved as UTF-8',
  notBuilt: 'The site has not been built: run `npm run build` first',
  nothingToCheck: 'There is nothing to check in this folder: name one that holds files',
  notAFile: 'Unexpected device or pipe, expected a file or a folder',
  tooLarge: (size: number, limit: number) =>
    `Unexpected size of ${megabytes(size)}, expected less than ${megabytes(limit)}`,
  linkOutside: (target: string) =>
    `This link leads to \`${target}\`, outside the folder being checked: put the file itself here`,
  linkLoop: 'This link leads back to a folder that it lies in: remove it',
  tooDeep: 'There are too many folders within each other to check them all: move the files up',
  ledger: (detail: string) => `This list of what was looked at cannot be used: ${detail}`,
  absent: (near: string | null) => `${noSuchName}${near === null ? '' : `; nearest: \`${near}\``}`,
  unwritable: (code: string) =>
    `${unwritable[code] ?? `This cannot be written: ${code}`}; the file is as it was before`,
  system: (code: string) => systemMessages[code] ?? `This cannot be read: ${code}`,
} as const;

const noSuchName = 'There is no file or folder of this name';

const noPermission = 'There is no permission to write this file, or in its folder: ask whoever owns it';
const noRoom = 'There is no room to write this: make some on the disk';

const unwritable: Readonly<Record<string, string>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: noRoom,
};

const systemMessages: Readonly<Record<string, string>> = {
  ENOENT: noSuchName,
  EACCES: 'There is no permission to read this',
  EPERM: 'There is no permission to read this',
  EISDIR: 'Unexpected folder, expected a file',
  ENOTDIR: 'There is a file on the way where this path names a folder',
  ELOOP: 'This link leads back to itself: remove it',
};

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
