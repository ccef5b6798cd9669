/**
 * Stops at once, in words, when the Node that runs is too old for the project,
 * and lets it keep the program compiled: code alone, in the system's temporary
 * folder, found by the digest of its source.
 *
 * Plain JavaScript: an older Node has to be able to read it, and a newer one to
 * read it before it has loaded what takes types out of a program.
 */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import process from 'node:process';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = /(\d+)\.(\d+)/.exec(manifest.engines.node).slice(1).map(Number);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  process.stderr.write(
    `Unexpected Node ${process.versions.node}, expected ${manifest.engines.node}.\n` +
      'The project brings its own Node: run `npm install` without `--omit=optional`, and use `npm run …` instead of `node …`.\n' +
      'Where npm has no Node for this platform, install one from your system.\n',
  );
  process.exit(2);
}

module.enableCompileCache();
