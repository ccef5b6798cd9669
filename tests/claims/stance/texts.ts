/** Every text that the tests of stances keep as data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRows, type CorpusRow } from '../../../scripts/accuracy/judge.ts';
import { judgeSource } from '../../../src/claims/judging/judge.ts';
import { keeps, records } from '../../../src/claims/stance/en/afterwards/record.ts';
import { secondThoughts } from '../../../src/claims/stance/en/afterwards/second-thoughts.ts';
import { antecedents } from '../../../src/claims/stance/en/rules/parties/party/anaphor.ts';
import { ways } from '../../../src/claims/stance/en/rules/answers/answer.ts';
import { possessions } from '../../../src/claims/stance/en/rules/naming/compound.ts';
import { keptDemands } from '../../../src/claims/stance/en/rules/demands/demand.ts';
import { practices } from '../../../src/claims/stance/en/rules/demands/practices.ts';
import { denials } from '../../../src/claims/stance/en/rules/saying/denial/denial.ts';
import { identifiers } from '../../../src/claims/stance/en/rules/naming/identifier.ts';
import { orders } from '../../../src/claims/stance/en/rules/demands/instruction.ts';
import { labels } from '../../../src/claims/stance/en/rules/surroundings/label.ts';
import { turnedDenials } from '../../../src/claims/stance/en/rules/saying/own-words.ts';
import { appositions } from '../../../src/claims/stance/en/rules/parties/party/apposition.ts';
import { questions } from '../../../src/claims/stance/en/rules/answers/question.ts';
import { statements } from '../../../src/claims/stance/en/rules/naming/step/praised.ts';
import { closings } from '../../../src/claims/stance/en/words/closings.ts';
import { constructions } from '../../../src/claims/stance/en/words/constructions/index.ts';
import { details } from '../../../src/claims/stance/en/words/details.ts';
import { givenHeads } from '../../../src/claims/stance/en/words/given-heads.ts';
import { sequels } from '../../../src/claims/stance/en/words/sequels.ts';
import { turns } from '../../../src/claims/stance/en/words/turns/index.ts';
import { undoings } from '../../../src/claims/stance/en/words/undoings.ts';
import { readStance } from '../../../src/claims/stance/index.ts';
import { ownPolicy } from '../../matrix/sentences.ts';
import { groups, readingsOf } from './forms.ts';
import { examplesOf, marked } from './marked.ts';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');

/** Have the engine read them all. */
export function readAllTexts(): void {
  for (const folder of [corpus, join(corpus, 'held-out')])
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl')))
      judgeRows(linesOf(join(folder, name)).map((line) => JSON.parse(line) as CorpusRow));
  for (const shown of [
    ...constructions,
    ...details,
    ...turns,
    ...closings,
    ...undoings,
    ...sequels,
    ...secondThoughts,
    ...ways,
    ...keptDemands,
    ...practices,
    ...identifiers,
    ...possessions,
    ...orders,
    ...appositions,
    ...denials,
    ...questions,
    ...turnedDenials,
    ...antecedents,
    ...labels,
    ...statements,
    ...keeps,
    ...records,
    ...givenHeads,
  ])
    for (const example of examplesOf(shown)) readStance(...marked(example));
  for (const form of groups.flatMap(({ forms }) => forms)) readingsOf(form);
  // The policy's own examples are tried as it is loaded.
  const policy = ownPolicy();
  for (const name of ['blocked-wordings.txt', 'honest-wordings.txt'])
    for (const line of linesOf(join(corpus, name)))
      judgeSource({ path: 'content/pages/page.md', text: line.replaceAll('\\n', '\n') }, policy, {
        today: '2026-11-21',
      });
}
