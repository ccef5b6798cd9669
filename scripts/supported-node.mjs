/**
 * Stops at once, in words, when the Node that runs is too old for the project.
 * Plain JavaScript: an older Node has to be able to read it.
 */
import { readFileSync } from 'node:fs';
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
