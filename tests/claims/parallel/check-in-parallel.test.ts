import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { page, seeded } from '../../../bench/corpus.ts';
import { checkSources } from '../../../src/claims/checking/check.ts';
import type { CheckOptions } from '../../../src/claims/checking/check.ts';
import { checkInParallel, usualSharing } from '../../../src/claims/parallel/check-in-parallel.ts';
import type { Sharing } from '../../../src/claims/parallel/check-in-parallel.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { policyFrom, portable } from '../../../src/claims/policy/portable.ts';
import type { Report } from '../../../src/claims/report.ts';
import type { Source, Unread } from '../../../src/claims/types.ts';
import { approval, compiled, waiver } from '../policy/policies.ts';

const options: CheckOptions = { today: '2026-06-01', mentions: true, isWhole: true };
const policy = compiled({
  approvals: [approval()],
  waivers: [waiver(), { ...waiver(), id: 'never-used', page: 'content/pages/other.md' }],
  boundaries: [sandbox()],
});
const folder = mkdtempSync(join(tmpdir(), 'parallel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sources of every kind, many of which name claims, some of which cannot be judged alone. */
const sources: readonly (Source | Unread)[] = Array.from({ length: 60 }, (_, index): Source | Unread => {
  const path = `content/pages/page-${String((index * 37) % 60).padStart(2, '0')}.md`;
  const claims = [
    'Acme is SOC 2 certified.',
    'Acme does not claim SOC 2.',
    'An independent auditor’s SOC 2 report is available.',
    'Our SOC 2 Schedule is part of every contract.',
  ];
  if (index % 10 === 3) return { kind: 'unreadable', path: `${path}.broken`, error: 'No.' };
  if (index % 10 === 5)
    return {
      kind: 'binary',
      path: `${path}.png`,
      sha256: 'f'.repeat(64),
      isListed: false,
      words: 'Acme is SOC 2 certified.',
    };
  if (index % 10 === 7) return { path: `data/${index}.json`, text: '{ "title": "Acme is battle-tested"' };
  if (index % 10 === 9 && index < 59)
    return {
      path: `dist/${index}/index.html`,
      url: `/${index}/`,
      text: '<title>Acme</title><p>Acme is <b class="h">not</b> SOC 2 certified.</p>',
      sheets: ['.h { display: none }'],
    };
  if (index === 58) return { path: 'content/pages/terms.md', text: claims[3] ?? '' };
  if (index === 59)
    return { path: 'dist/a/index.html', url: '/a/', text: `<title>Acme</title><p>${claims[0]} ${claims[1]}</p>` };
  return {
    path,
    text: `${page(seeded(index), { files: 1, length: 2000, claiming: 0, names: () => false }, false)}\n${claims[index % 4]}\n\nA \u202e berth.\n`,
  };
});

function check(changes: Partial<Sharing> = {}, given: Iterable<Source | Unread> = sources) {
  return checkInParallel(given, policy, options, { helpers: 2, threshold: 1, patience: 2000, ...changes });
}

/** A worker's program that does what is written here. */
function program(name: string, text: string): { worker: URL; mark: string } {
  const file = join(folder, `${name.replace(/\W+/g, '-')}.mjs`);
  const mark = `${file}.mark`;
  writeFileSync(file, text.replace('MARK', JSON.stringify(mark)));
  return { worker: pathToFileURL(file), mark };
}

/** Begins tasks, and leaves a mark for each. */
const told = `
import { appendFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
const { port, slots } = workerData;
const begin = (id) => Atomics.compareExchange(slots, id % slots.length, id + 1, 0) === id + 1 && (appendFileSync(MARK, '.'), true);
`;

function answering(answer: string): string {
  return `${told}port.on('message', ({ id, source }) => { if (begin(id)) port.postMessage(${answer}); });`;
}

const nothingFound = 'examined: { mentions: [], findings: [], problems: [] }';

/** Sources, of which the last are read when a helper has left so many marks. */
function* helped(mark: string, marks = 1): Generator<Source | Unread> {
  yield* sources.slice(0, 30);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let rounds = 0; rounds < 2000 && (!existsSync(mark) || statSync(mark).size < marks); rounds++)
    Atomics.wait(clock, 0, 0, 10);
  yield* sources.slice(30);
}

describe('a check in several threads', () => {
  const expected = checkSources(sources, policy, options);
  const expectSame = (report: Report): void => {
    expect(report).toStrictEqual(expected);
    expect(JSON.stringify(report) === JSON.stringify(expected)).toBe(true);
  };

  it('has something to report of every kind', () => {
    expect(Object.values(expected.counts).every((count) => count > 0)).toBe(true);
    expect(new Set(expected.findings.map(({ rule }) => rule))).toEqual(
      new Set(['claim', 'boundary', 'hidden-characters', 'unread-file', 'unused-waiver']),
    );
    expect(expected.errors.length).toBeGreaterThan(6);
  });

  it.each([
    ['no helper', { helpers: 0 }],
    ['one', { helpers: 1 }],
    ['three', { helpers: 3 }],
    ['two that are never started', { threshold: Infinity }],
    ['two, and room for one source at a time', { room: 1 }],
    ['two, and room for a few', { room: 10_000 }],
  ])('reports the same as one thread, with helpers: %s', async (_, changes) => {
    expectSame(await check(changes));
  });

  it('takes what its helpers find', async () => {
    const { worker, mark } = program('finds nothing', answering(`{ id, path: source.path, ${nothingFound} }`));
    const report = await check({ worker, helpers: 1 }, helped(mark));
    expect(report.counts.blocked).toBeLessThan(expected.counts.blocked);
  });

  it('reports the same where a helper has judged much of it', async () => {
    const own = JSON.stringify(usualSharing.worker.href);
    const { worker, mark } = program(
      'marks',
      `import { appendFileSync } from 'node:fs';
      import { workerData } from 'node:worker_threads';
      const { port } = workerData;
      const answer = port.postMessage.bind(port);
      port.postMessage = (message) => { answer(message); if (message.examined !== null) appendFileSync(MARK, '.'); };
      await import(${own});`,
    );
    expectSame(await check({ worker, helpers: 1 }, helped(mark, 15)));
    expect(statSync(mark).size).toBeGreaterThanOrEqual(15);
  });

  it.each([
    ['throws at once', 'throw new Error("No.");'],
    ['ends at once', 'process.exit(1);'],
    ['cannot be read', 'this is no program'],
    ['never begins', 'setInterval(() => {}, 1000);'],
    ['hangs', 'for (;;);'],
  ])('reports the same with a helper that %s', async (name, text) => {
    expectSame(await check(program(name, text)));
  });

  it.each([
    ['throws at work', `${told}port.on('message', ({ id }) => { begin(id); throw new Error('No.'); });`],
    ['ends at work', `${told}port.on('message', ({ id }) => { begin(id); process.exit(0); });`],
    ['begins and says nothing', `${told}port.on('message', ({ id }) => { begin(id); });`],
    [
      'runs out of memory',
      `${told}port.on('message', ({ id }) => { begin(id); const all = []; for (;;) all.push(new Array(1e5).fill(id)); });`,
    ],
    ['fails at each', answering('{ id, path: source.path, examined: null }')],
    ['answers nonsense', answering('"nonsense"')],
    ['answers nothing', answering('null')],
    ['answers about another', answering(`{ id: id + 1, path: source.path, ${nothingFound} }`)],
    ['answers without parts', answering('{ id, path: source.path, examined: {} }')],
    [
      'answers with a mention of another file',
      answering(
        "{ id, path: source.path, examined: { mentions: [{ path: 'other.md', claim: 'a', text: 'a', because: 'a', outcome: 'allowed' }], findings: [], problems: [] } }",
      ),
    ],
    [
      'answers with an outcome that there is not',
      answering(
        "{ id, path: source.path, examined: { mentions: [{ path: source.path, claim: 'a', text: 'a', because: 'a', outcome: 'fine' }], findings: [], problems: [] } }",
      ),
    ],
  ])('reports the same with a helper that %s', async (name, text) => {
    const { worker, mark } = program(name, text);
    expectSame(await check({ worker, patience: 500 }, helped(mark)));
    expect(existsSync(mark)).toBe(true);
  });

  it('reports the same where the worker’s file is missing', async () => {
    expectSame(await check({ worker: new URL('file:///nowhere/at-all.ts') }));
  });

  it('judges by a policy that was handed over as by the policy itself', () => {
    const { files, locate } = policy;
    expectSame(checkSources(sources, { ...policyFrom(structuredClone(portable(policy))), files, locate }, options));
  });

  it('counts what it has judged, one by one', async () => {
    const counts: number[] = [];
    await check({ onJudged: (count) => counts.push(count) });
    expect(counts).toEqual(sources.map((_, index) => index + 1));
  });

  it('holds no more text than there is room for', async () => {
    const text = `${'A berth. '.repeat(200)}Acme is SOC 2 certified.`;
    let read = 0;
    let most = 0;
    let judged = 0;
    const many = function* (): Generator<Source> {
      for (let index = 0; index < 100; index++) {
        most = Math.max(most, read - judged);
        read++;
        yield { path: `${index}.md`, text };
      }
    };
    await check({ room: 5 * text.length, onJudged: (count) => (judged = count) }, many());
    expect(most).toBeLessThanOrEqual(5);
    expect(judged).toBe(100);
  });

  it('passes on what reading throws, and ends its threads', async () => {
    const failing = function* (): Generator<Source | Unread> {
      yield* sources;
      throw new Error('Disk gone');
    };
    await expect(check({}, failing())).rejects.toThrow('Disk gone');
  });

  it('does not begin on a day that does not exist', async () => {
    await expect(checkInParallel([], policy, { today: '2026-02-30' })).rejects.toThrow(RangeError);
  });
});

function sandbox(): Policy['boundaries'][number] {
  return { id: 'sandbox', claims: ['compliance.*'], text: 'content/boundaries/sandbox.md', scope: 'page' };
}
