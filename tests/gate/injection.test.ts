/**
 * The injection matrix in the real site: every claim in every carrier of files,
 * and every place of the site itself, in builds that have to report each, and
 * in builds of honest twins that have to pass. `npm run matrix` gives each place
 * of the site a build of its own as well.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addToLedger, ledgerFor } from '../../src/claims/files/ledger.ts';
import { lookFolder } from '../../src/claims/findings/legibility.ts';
import { carriers } from '../matrix/carriers.ts';
import type { CarrierCase } from '../matrix/carriers.ts';
import { ownPolicy, twinsOf } from '../matrix/sentences.ts';
import type { Twins } from '../matrix/sentences.ts';
import { siteCarriers } from '../matrix/site-carriers.ts';
import { copyOfSite, removeCopies } from './own-copy.ts';
import { buildIn } from './site.ts';

const twins = twinsOf(ownPolicy());
const isFull = process.env['MATRIX'] === 'full';

afterAll(removeCopies);

/** The ISO day in UTC so many days after the one on which the tests began: ledgers name days that later ones know. */
function dayIn(days: number): string {
  return new Date(began + days * 86_400_000).toISOString().slice(0, 10);
}

const began = Date.now();

/** A copy of the real site; its policy asks for no boundary statements, since injected sentences raise subjects. */
function injectableSite(): string {
  const root = copyOfSite();
  const policy = JSON.parse(readFileSync(join(root, 'claims-policy.json'), 'utf8')) as {
    boundaries: unknown[];
    approvals: { from: string }[];
  };
  policy.boundaries = [];
  // Injected pages are no good pages: what the site's own sentences rest on is seen elsewhere.
  for (const approval of policy.approvals)
    Object.assign(approval, {
      until: dayIn(30),
      evidence: [{ kind: 'link', url: 'https://baystore.example/', lastSeen: dayIn(0) }],
    });
  writeFileSync(join(root, 'claims-policy.json'), JSON.stringify(policy));
  const config = readFileSync(join(root, 'astro.config.mjs'), 'utf8');
  // Files of every kind, and links to nowhere, are refused before the gate is asked: here the gate stands alone.
  const alone = config.replace(/^ {4}(?:content|links)\(.*\n/gm, '');
  expect(alone.split('\n')).toHaveLength(config.split('\n').length - 2);
  // One day for all of a build, though it may be midnight.
  writeFileSync(join(root, 'astro.config.mjs'), alone.replace('claims({', `claims({ today: '${dayIn(0)}',`));
  return root;
}

/** Build, and list what the build asks somebody to look at: scripts and styles, and nothing else. */
async function lookAtScripts(root: string): Promise<void> {
  const { printed } = await buildIn(root, 'build');
  const asked = [...printed.matchAll(/ {2}(unlisted-(?:script|style))$/gm)].length;
  expect(asked).toBeGreaterThan(0);
  expect([...printed.matchAll(/^ {2}✖ /gm)]).toHaveLength(asked);
  const folder = join(root, lookFolder);
  for (const [index, name] of readdirSync(folder).entries()) {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    addToLedger(root, ledgerFor(name), {
      path: `${index}`,
      sha256,
      shows: 'A berth.',
      seenBy: 'Web',
      seenOn: '2026-11-20',
    });
  }
}

interface Injected {
  readonly carrier: string;
  readonly claim: string;
  readonly reported: string;
}

/** Where injected words come from: copy, or anything that makes the output otherwise. */
type Origin = 'content' | 'output';

const origins: readonly Origin[] = ['content', 'output'];

/**
 * Inject a sentence of every claim in every carrier of an origin. What the
 * output repeats from content is told at the content alone, so that the two
 * have builds of their own.
 */
function injectAll(root: string, origin: Origin, kind: 'assertion' | 'honest'): Injected[] {
  const isOf = (path: string): boolean => path.startsWith('content/') === (origin === 'content');
  const files = carriers
    .filter(({ path, isSplit }) => isOf(path) && !(isSplit === true && kind === 'honest'))
    .flatMap((carrier, index) =>
      twins.map((each, row) => injectFile(root, carrier, [index, row], each.claim, each[kind])),
    );
  const places = siteCarriers
    .filter(({ reported }) => isOf(reported))
    .map((carrier, index): Injected => {
      const each = twins[index % twins.length] as Twins;
      carrier.inject(root, each[kind]);
      return { carrier: carrier.name, claim: each.claim, reported: carrier.reported };
    });
  return [...files, ...places];
}

/** A file of its own, among content that no route renders or among files that are published as they are. */
function injectFile(
  root: string,
  { name, path, write }: CarrierCase,
  [index, row]: readonly [number, number],
  claim: string,
  sentence: string,
): Injected {
  const top = path.startsWith('content/') ? 'content' : 'public';
  const file = join(top, 'injected', `carrier-${index}`, `row-${row}`, basename(path));
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), write(sentence));
  return { carrier: name, claim, reported: file.replace(/^public\//, 'dist/') };
}

/** Claims reported for each path, from what the build has printed. */
function findingsIn(printed: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  let path = '';
  for (const line of printed.split('\n')) {
    if (/^(?:dist|content|public)\//.test(line)) path = line.trim();
    const [, claim] = /^ {2}✖ .*(?: {2}| \()([a-z][a-z0-9.-]*)\)?$/.exec(line) ?? [];
    if (claim !== undefined) found.set(path, (found.get(path) ?? new Set()).add(claim));
  }
  return found;
}

function missesOf(injected: readonly Injected[], printed: string): string[] {
  const found = [...findingsIn(printed)];
  return injected
    .filter(({ claim, reported }) => !found.some(([path, claims]) => path.startsWith(reported) && claims.has(claim)))
    .map(({ carrier, claim, reported }) => `${claim} in ${carrier} (${reported})`);
}

describe('the real site', () => {
  test('is published as it is', async () => {
    const root = injectableSite();
    const { status, printed } = await buildIn(root, 'build');
    expect(printed).toContain('Nothing blocked');
    expect(status).toBe(0);
  });

  for (const origin of origins) {
    test(`with every claim in every carrier of ${origin}, reports each of them and publishes nothing`, async () => {
      const root = injectableSite();
      const injected = injectAll(root, origin, 'assertion');
      const { status, printed } = await buildIn(root, 'build');
      const misses = missesOf(injected, printed);
      console.log(
        `injection into ${origin}: ${injected.length} assertions tried in one build, ${misses.length} got through`,
      );
      expect(misses).toEqual([]);
      expect(status).toBe(1);
      expect(existsSync(join(root, 'dist'))).toBe(false);
    });

    test(`with the honest twin of every claim in every carrier of ${origin}, is published`, async () => {
      const root = injectableSite();
      const injected = injectAll(root, origin, 'honest');
      if (origin === 'output') await lookAtScripts(root);
      const { status, printed } = await buildIn(root, 'build');
      const blocked = [...findingsIn(printed)].map(([path, claims]) => `${path}: ${[...claims].join(', ')}`);
      console.log(
        `injection into ${origin}: ${injected.length} honest twins tried in one build, ${blocked.length} blocked`,
      );
      expect(blocked).toEqual([]);
      expect(printed).toContain('Nothing blocked');
      expect(status).toBe(0);
    });
  }
});

describe.runIf(isFull)('each place of the site, in a build of its own', () => {
  for (const [index, carrier] of siteCarriers.entries())
    test.concurrent(carrier.name, async () => {
      const { claim, assertion } = twins[index % twins.length] as Twins;
      const root = injectableSite();
      carrier.inject(root, assertion);
      const { status, printed } = await buildIn(root, 'build');
      expect(missesOf([{ carrier: carrier.name, claim, reported: carrier.reported }], printed)).toEqual([]);
      expect(status).toBe(1);
      expect(existsSync(join(root, 'dist'))).toBe(false);
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    });
});
