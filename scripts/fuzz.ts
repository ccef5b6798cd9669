/**
 * `npm run fuzz -- --minutes N`: random sources for as long as asked. What
 * breaks a promise is made small, printed, and kept in tests/fuzz/found/,
 * where the tests try it ever after.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { sources } from '../tests/fuzz/arbitraries.ts';
import type { FuzzSource } from '../tests/fuzz/arbitraries.ts';
import { brokenBy } from '../tests/fuzz/properties.ts';
import { ownPolicy } from '../tests/matrix/sentences.ts';
import { positiveOption } from './positive-option.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } });
const end = Date.now() + positiveOption('--minutes', values.minutes) * 60_000;
const policy = ownPolicy();
const folder = fileURLToPath(new URL('../tests/fuzz/found/', import.meta.url));
const batch = 500;

let tried = 0;
let broken = 0;
// However short the time, one batch is tried: none tried would be none broken.
do {
  const result = fc.check(
    fc.property(sources, (source) => brokenBy(source, policy) === null),
    { numRuns: batch },
  );
  tried += result.numRuns;
  const [source] = (result.counterexample ?? []) as FuzzSource[];
  if (source === undefined) continue;
  broken++;
  const text = `${JSON.stringify(source, null, 2)}\n`;
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  writeFileSync(`${folder}${name}`, text);
  process.stdout.write(`${brokenBy(source, policy) ?? 'broken once'}\n${text}kept as tests/fuzz/found/${name}\n`);
} while (Date.now() < end);
process.stdout.write(`${tried} sources tried, ${broken} broke a promise\n`);
process.exitCode = broken > 0 ? 1 : 0;
