/** Promises kept under random texts; what random texts once broke is tried again each time. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPolicy } from '../matrix/sentences.ts';
import { phrases, sources } from './arbitraries.ts';
import type { FuzzSource } from './arbitraries.ts';
import { brokenBy, phraseFault } from './properties.ts';

const policy = ownPolicy();
const found = fileURLToPath(new URL('./found/', import.meta.url));

test('any source: places inside it, nothing passed over, no crash, the same twice', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(sources, (source) => {
      expect(brokenBy(source, policy)).toBeNull();
    }),
    { numRuns: 1_500, seed: 20261121 },
  );
});

test('any phrase: compiled or refused in words', () => {
  fc.assert(
    fc.property(phrases, (phrase) => {
      expect(phraseFault(phrase)).toBeNull();
    }),
    { numRuns: 2_000, seed: 20261121 },
  );
});

describe('what was once found', () => {
  const files = readdirSync(found).filter((name) => name.endsWith('.json'));
  test.each(files.length > 0 ? files : ['nothing yet'])('%s', (name) => {
    if (name === 'nothing yet') return;
    expect(brokenBy(JSON.parse(readFileSync(`${found}${name}`, 'utf8')) as FuzzSource, policy)).toBeNull();
  });
});
