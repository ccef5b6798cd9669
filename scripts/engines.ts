/**
 * The other engines for the browser tests, where this machine has them. None is
 * fetched: what a machine does not have is skipped, and counted as skipped.
 */
import process from 'node:process';
import { isProgram, placesInPath, starts } from './programs.ts';

/** An engine this machine may have. */
export interface EngineProgram {
  readonly name: 'Firefox' | 'WebKit';
  /** Of the browser, or of the driver that starts it; `null` where there is none. */
  readonly path: string | null;
  /** What to do to have it. */
  readonly remedy: string;
}

/**
 * Firefox and WebKit, in this order.
 *
 * @throws {Error} FIREFOX_PATH or WEBKIT_DRIVER_PATH names what does not start.
 */
export function findEngines(): EngineProgram[] {
  return [
    {
      name: 'Firefox',
      path: find(
        'FIREFOX_PATH',
        [...placesInPath(['firefox-esr', 'firefox']), ...(known[process.platform] ?? [])],
        starts,
      ),
      remedy: 'install Debian’s package `firefox-esr`, or set FIREFOX_PATH to one that you have',
    },
    {
      name: 'WebKit',
      // The driver has no window of its own, but its browser needs a display.
      path: placesInPath(['Xvfb']).some(isProgram)
        ? find('WEBKIT_DRIVER_PATH', placesInPath(['WebKitWebDriver']), isProgram)
        : null,
      remedy:
        'install Debian’s packages `webkit2gtk-driver` and `xvfb`, or set WEBKIT_DRIVER_PATH to a WebKitWebDriver that you have',
    },
  ];
}

const known: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function find(variable: string, places: readonly string[], isUsable: (path: string) => boolean): string | null {
  const named = process.env[variable];
  if (named === undefined || named === '') return places.find(isUsable) ?? null;
  if (isUsable(named)) return named;
  throw new Error(`Unexpected ${variable} \`${named}\`, expected the path of a program that starts.`);
}
