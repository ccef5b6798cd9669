/** The command line as npm starts it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Node is given by the script `claims` of a project, so that another
 * program than users run is never measured. Its paths are from the project's folder.
 *
 * @throws {Error} The script is none that starts Node and nothing else.
 */
export function claimsCommand(project: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  const [program, ...args] = (scripts?.['claims'] ?? '').split(' ');
  if (program !== 'node' || args.some((arg) => !/^[\w./=-]+$/.test(arg)))
    throw new Error('Unexpected script `claims` of package.json, expected one that starts `node` alone');
  return args;
}
