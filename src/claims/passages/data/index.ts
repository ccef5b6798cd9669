import type { CheckError, Source } from '../../types.ts';
import { draftOf, settled, type Draft } from '../draft.ts';
import type { PassagesRead } from '../passages-read.ts';
import { csvDrafts } from './csv.ts';
import { readJson } from './json.ts';
import { recordDrafts } from './records.ts';
import { readYaml } from './yaml.ts';
import { describedService } from '../records/open-api.ts';
import { toldKey } from '../records/key-answers.ts';

/** Read a YAML file, of one document or several. */
export function readYamlSource(source: Source): PassagesRead {
  const { roots, tagged, comments, names, problems } = readYaml(source, { from: 0, to: source.text.length });
  const reads = roots.map((root) => recordDrafts(root, 'data', source));
  const described = roots.flatMap(describedService);
  const drafts = [
    ...reads.flatMap((read) => read.drafts),
    ...described,
    ...tagged.flatMap((entry) => toldKey(entry, 'data', [])),
  ];
  const beside = [
    ...comments.map((comment) => draftOf(comment, 'comment')),
    ...names.map((name) => draftOf(name, 'link-target')),
  ];
  return finished([...drafts, ...beside], [...problems, ...reads.flatMap((read) => read.problems)]);
}

/** Read a JSON file. */
export function readJsonSource(source: Source): PassagesRead {
  const { root, problems } = readJson(source);
  const read = recordDrafts(root, 'data', source);
  return finished([...read.drafts, ...describedService(root)], [...problems, ...read.problems]);
}

/** Read a table of separated values. */
export function readCsvSource(source: Source): PassagesRead {
  const { drafts, problems } = csvDrafts(source);
  return finished(drafts, problems);
}

function finished(drafts: readonly Draft[], problems: readonly CheckError[]): PassagesRead {
  const about = { title: null, draft: false };
  return { passages: drafts.map((draft) => settled(draft, about)), problems };
}
