import { createRequire } from 'node:module';
import { late } from '../../late.ts';
import { lineIndex } from '../../line-index.ts';
import type { CheckError, Source, Surroundings } from '../../types.ts';
import { frontMatterOf } from '../../text/front-matter.ts';
import type { DataNode } from '../records/data-node.ts';
import { draftOf } from '../draft.ts';
import { toldKey } from '../records/key-answers.ts';
import type { DraftsRead } from '../markdown/drafts.ts';

const require = createRequire(import.meta.url);
const records = late(() => require('../data/records.ts') as typeof import('../data/records.ts'));
const yaml = late(() => require('../data/yaml.ts') as typeof import('../data/yaml.ts'));

/** What a page says of itself before it begins. */
export interface FrontMatterRead extends Omit<DraftsRead, 'sights'> {
  readonly about: Pick<Surroundings, 'title' | 'draft'>;
}

/** Read the front matter of a Markdown page; nothing when there is none. */
export function readFrontMatter(source: Source): FrontMatterRead {
  const frontMatter = frontMatterOf(source.text);
  if (!frontMatter) return { drafts: [], problems: [], about: nothingSaid };
  if (frontMatter.language === 'toml') {
    const problems = [tomlProblem(source, frontMatter.block.from)];
    return { drafts: [], problems, about: nothingSaid };
  }
  const { roots, tagged, comments, names, problems } = yaml().readYaml(source, frontMatter.content);
  const reads = roots.map((root) => records().recordDrafts(root, 'front-matter', source));
  return {
    drafts: [
      ...reads.flatMap((read) => read.drafts),
      ...tagged.flatMap((entry) => toldKey(entry, 'front-matter', [])),
      ...comments.map((comment) => draftOf(comment, 'comment')),
      ...names.map((name) => draftOf(name, 'link-target')),
    ],
    problems: [...problems, ...reads.flatMap((read) => read.problems)],
    about: aboutOf(roots),
  };
}

const nothingSaid = { title: null, draft: false };

function tomlProblem({ path, text }: Source, at: number): CheckError {
  return {
    path,
    ...lineIndex(text).at(at),
    message: 'Unexpected TOML front matter (`+++`), expected YAML between `---` lines',
  };
}

function aboutOf(roots: readonly DataNode[]): FrontMatterRead['about'] {
  const said = new Map(roots.flatMap(saidBy));
  return {
    title: said.get('title') || null,
    draft: said.get('draft') === 'true' || said.get('status')?.toLowerCase() === 'draft',
  };
}

function saidBy(root: DataNode): [string, string][] {
  if (root.kind !== 'record') return [];
  return root.entries.flatMap(({ key, value }): [string, string][] =>
    value.kind === 'value' ? [[key.text, value.text.text.trim()]] : [],
  );
}
