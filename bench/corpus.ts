/**
 * A corpus of Markdown that is the same on every computer: files of about the
 * length, the structure and the share of claims that real documentation has.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CorpusShape {
  readonly files: number;
  /** Characters in a file, about. */
  readonly length: number;
  /** Share of the files that name a claim somewhere, from 0 to 1. */
  readonly claiming: number;
  /** Whether words name a claim by chance: then others are drawn. */
  readonly names: (text: string) => boolean;
}

/** What 1,000 real documentation pages looked like: 11.5 kB each, 12 % naming a claim. */
export const usualShape: Omit<CorpusShape, 'names'> = { files: 1000, length: 11_500, claiming: 0.12 };

const vocabulary = [
  'the a berth instance order plan depth record owner state access boundary support marker operator buyer team',
  'page field value list table note step setting option request answer queue worker route token change',
  'reads writes keeps names shows moves starts ends holds opens closes returns belongs follows carries lists',
  'with without before after between inside under over from into about against when while where each every other',
  'small plain named private shared recent open quiet short long first second last same different clear exact',
].flatMap((line) => line.split(' '));

const claiming = [
  'Our report covers SOC 2 and the period is one year.',
  'This does not claim ISO 27001 certification.',
  'The plan needs a PCI DSS assessment before launch.',
  'We offer 99.9% uptime on every plan.',
  'Is it HIPAA compliant? Not today.',
  'Data is encrypted at rest.',
];

/** Write a corpus into a folder, in folders of a hundred files. */
export function writeCorpus(folder: string, shape: CorpusShape): void {
  const random = seeded(20260101);
  for (let index = 0; index < shape.files; index++) {
    const parent = join(folder, String(Math.floor(index / 100)).padStart(4, '0'));
    if (index % 100 === 0) mkdirSync(parent, { recursive: true });
    const names = random() < shape.claiming;
    writeFileSync(join(parent, `page-${index}.md`), page(random, shape, names));
  }
}

/** One page of Markdown. */
export function page(random: () => number, { length, names }: CorpusShape, namesClaim: boolean): string {
  const drawn = (draw: () => string): string => {
    let block = draw();
    while (names(plainOf(block))) block = draw();
    return block;
  };
  const blocks = [`---\ntitle: ${drawn(() => title(random))}\n---`, `# ${drawn(() => sentence(random, 4))}`];
  let size = 0;
  const claimAt = namesClaim ? random() * length * 0.9 : Infinity;
  let hasClaim = false;
  while (size < length) {
    const before = lastWords(blocks.at(-1) ?? '');
    // Blocks that follow each other may name one together.
    let block = drawn(() => anyBlock(random));
    while (namesTogether(before, block, names)) block = drawn(() => anyBlock(random));
    if (!hasClaim && size >= claimAt) {
      block += `\n\n${pick(random, claiming)} ${sentence(random)}`;
      hasClaim = true;
    }
    blocks.push(block);
    size += block.length + 2;
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The end of a block, in whole words: what is left of one may name something that the word does not. */
function lastWords(block: string): string {
  return block.slice(-40).replace(/^\S*\s/u, '');
}

/** Whether two blocks name a claim that the first alone, which is written already, does not. */
function namesTogether(before: string, block: string, names: CorpusShape['names']): boolean {
  return !names(plainOf(before)) && names(plainOf(`${before} ${block.slice(0, 40)}`));
}

/** Words without markup, over the borders of sentences. */
function plainOf(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, '').replace(/[^\p{L}\p{N}\n]+/gu, ' ');
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function sentence(random: () => number, count = 8 + Math.floor(random() * 12)): string {
  const text = Array.from({ length: count }, () => inline(random)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Words without markup, which YAML would read as its own. */
function title(random: () => number): string {
  return `A ${Array.from({ length: 5 }, () => pick(random, vocabulary)).join(' ')}`;
}

function inline(random: () => number): string {
  const word = pick(random, vocabulary);
  const kind = random();
  if (kind < 0.02) return `**${word}**`;
  if (kind < 0.04) return `[${word} ${pick(random, vocabulary)}](/${word}/)`;
  if (kind < 0.06) return `\`${word}_${pick(random, vocabulary)}\``;
  if (kind < 0.07) return `*${word}*`;
  return word;
}

function anyBlock(random: () => number): string {
  const kind = random();
  const many = (count: number, make: () => string): string => Array.from({ length: count }, make).join('\n');
  if (kind < 0.12) return `## ${sentence(random, 4)}`;
  if (kind < 0.3) return many(4, () => `- ${sentence(random)}`);
  if (kind < 0.36) return many(3, () => `> ${sentence(random)}`);
  if (kind < 0.42)
    return `| Area | State |\n| --- | --- |\n${many(4, () => `| ${pick(random, vocabulary)} | ${sentence(random, 5)} |`)}`;
  if (kind < 0.5)
    return `\`\`\`js\n${many(5, () => `const ${pick(random, vocabulary)} = ${pick(random, vocabulary)}(${Math.floor(random() * 100)});`)}\n\`\`\``;
  return many(3, () => sentence(random));
}
