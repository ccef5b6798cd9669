/**
 * What the gate adds to a build: the same site of many Markdown pages built
 * with the gate, with the same Markdown processor and no gate, and by Astro's
 * own default. Cold is without Astro's content store, warm with it.
 */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus, usualShape } from './corpus.ts';
import { measureCommand } from './measure.ts';

export interface BuildSetting {
  readonly root: string;
  readonly scratch: string;
  readonly pages: number;
  readonly runs: number;
  /** Whether words name a claim by chance: pages are written of others. */
  readonly names: (text: string) => boolean;
}

interface BuildRow {
  readonly group: string;
  readonly name: string;
  readonly value: string;
  readonly figure: number;
  readonly note: string;
}

type Variant = 'gate' | 'unified' | 'astro';

const site = `site: 'https://example.invalid', compressHTML: true`;
const configs: Record<Variant, (root: string) => string> = {
  gate: (root) => `import { unified } from '@astrojs/markdown-remark';
import { claims, remarkClaims } from ${JSON.stringify(join(root, 'src/claims/index.ts'))};
export default { ${site}, markdown: { processor: unified({ remarkPlugins: [remarkClaims], smartypants: false }) }, integrations: [claims()] };\n`,
  unified: () => `import { unified } from '@astrojs/markdown-remark';
export default { ${site}, markdown: { processor: unified({ smartypants: false }) } };\n`,
  astro: () => `export default { ${site} };\n`,
};

/** Wall times of the builds, as rows of the bench's table. */
export function measureBuilds(setting: BuildSetting): BuildRow[] {
  const variants = Object.keys(configs) as Variant[];
  const folders = new Map(variants.map((variant) => [variant, writeSite(variant, setting)]));
  const time = (variant: Variant, isCold: boolean): number =>
    buildTime(folders.get(variant) ?? '', `${variant}, ${isCold ? 'cold' : 'warm'}`, isCold, setting);
  return [true, false].flatMap((isCold) => {
    const group = `build of ${setting.pages} pages, ${isCold ? 'cold' : 'warm'}`;
    const [gate, unified, astro] = [time('gate', isCold), time('unified', isCold), time('astro', isCold)];
    const row = (name: string, figure: number, value: string, note: string): BuildRow => ({
      group,
      name,
      value,
      figure,
      note,
    });
    return [
      row('without the gate, same processor', unified, `${unified.toFixed(0)} ms`, ''),
      row('with the gate', gate, `${gate.toFixed(0)} ms`, ''),
      row('the gate adds', gate / unified - 1, `${((gate / unified - 1) * 100).toFixed(1)} %`, 'goal: 5 % or less'),
      row(
        "Astro's default processor",
        astro,
        `${astro.toFixed(0)} ms`,
        `with the gate × ${(gate / astro).toFixed(2)} of it`,
      ),
    ];
  });
}

function buildTime(folder: string, name: string, isCold: boolean, { root, runs }: BuildSetting): number {
  const command = {
    name,
    args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    cwd: folder,
    statuses: [0],
  };
  if (!isCold) return measureCommand(command, runs).ms;
  const times = Array.from({ length: runs }, () => {
    for (const store of ['node_modules/.astro', '.astro', 'dist', '.cache'])
      rmSync(join(folder, store), { recursive: true, force: true });
    return measureCommand(command, 1).ms;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function writeSite(variant: Variant, { root, scratch, pages, names }: BuildSetting): string {
  const folder = join(scratch, `site-${variant}`);
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of ['astro', '@astrojs', 'zod'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{ "name": "bench-site", "type": "module" }\n');
  writeFileSync(join(folder, 'astro.config.mjs'), configs[variant](root));
  writeCorpus(join(folder, 'content/pages'), { ...usualShape, files: pages, length: 4_000, claiming: 0, names });
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'content/pages' }), schema: z.strictObject({ title: z.string() }) }),
};\n`,
  );
  writeFileSync(
    join(folder, 'src/pages/[...slug].astro'),
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><title>{Astro.props.entry.data.title}</title></head><body><main><Content /></main></body></html>\n`,
  );
  const policy = JSON.parse(readFileSync(join(root, 'claims-policy.json'), 'utf8')) as object;
  // What rests on files of the real site is left out.
  writeFileSync(join(folder, 'claims-policy.json'), JSON.stringify({ ...policy, approvals: [], boundaries: [] }));
  return folder;
}
