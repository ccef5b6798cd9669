/**
 * A Chromium for the browser tests: one that is there, or else one that is
 * fetched. Says on standard error what it does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { placesInPath, starts } from './programs.ts';

/** No browser, and no way to get one here. `message` says what to do. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/**
 * The path of a Chromium that starts.
 *
 * @throws {NoBrowser} There is none and none could be had.
 */
export function findChromium(): string {
  return present() ?? fromPlaywright() ?? fromDebian() ?? none();
}

/** The variable, the system's, Playwright's own: in this order. */
function present(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new NoBrowser(`Unexpected CHROMIUM_PATH \`${named}\`, expected the path of a Chromium that starts.`);
  }
  return [...systemPaths(), chromium.executablePath()].find(starts) ?? null;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function systemPaths(): string[] {
  const known: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  };
  return [...placesInPath(names), ...(known[process.platform] ?? [])];
}

function fromPlaywright(): string | null {
  say('No Chromium found. Fetching one with Playwright’s installer …');
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '../cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  return starts(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Debian's package, where installing it asks nobody's leave: as root, or on a CI machine. */
function fromDebian(): string | null {
  if (!isDebian()) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && process.env['CI'] === undefined) return null;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  say('Installing Debian’s package `chromium` …');
  for (const command of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [program = '', ...args] = [...prefix, ...command];
    spawnSync(program, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return systemPaths().find(starts) ?? null;
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function none(): never {
  const command = isDebian() ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
  throw new NoBrowser(
    `No Chromium was found, and none could be fetched. Run \`${command}\`, or set CHROMIUM_PATH to one that you have, and run the tests again.`,
  );
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
