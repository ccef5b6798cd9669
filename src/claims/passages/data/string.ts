import { createRequire } from 'node:module';
import { late } from '../../late.ts';
import type { Carrier, CheckError, Source, Surroundings } from '../../types.ts';
import { throughBuilt, trimBuilt, type BuiltText } from '../builder.ts';
import { draftOf, type Draft } from '../draft.ts';

const require = createRequire(import.meta.url);
const markdown = late(() => require('../markdown/drafts.ts') as typeof import('../markdown/drafts.ts'));

/**
 * Read a string of a data file. A template may print it as it is, as Markdown
 * or as HTML; where it holds markup it is read as what it then says.
 *
 * @param around What its record says of it.
 */
export function readString(
  string: BuiltText,
  carrier: Carrier,
  around: Partial<Surroundings>,
  source: Source,
): { drafts: Draft[]; problems: CheckError[] } {
  const built = trimBuilt(string);
  if (built.text === '') return { drafts: [], problems: [] };
  const plain = draftOf(built, carrier, around);
  if (!markup.test(built.text)) return { drafts: [plain], problems: [] };
  const read = markdown().markdownDrafts({ path: source.path, text: built.text, format: 'markdown' });
  const drafts = [...read.drafts, ...read.sights].map((draft) => inString(draft, built, carrier, around));
  // `[SOC 2]: yes` defines a reference to Markdown; as it stands it says more.
  if (!drafts.some((draft) => draft.carrier === carrier)) drafts.push(plain);
  return { drafts, problems: read.problems.map(withoutPlace) };
}

const markup = /[*_`~<>&\\![\]|#\n]|^\s*(?:[-+]|\d{1,9}[.)])\s/;

function inString(draft: Draft, string: BuiltText, carrier: Carrier, around: Partial<Surroundings>): Draft {
  return {
    built: throughBuilt(draft.built, string),
    carrier: proseCarriers.has(draft.carrier) ? carrier : draft.carrier,
    around: { ...draft.around, ...around },
  };
}

/** The words of the string itself, however they are marked up. */
const proseCarriers: ReadonlySet<Carrier> = new Set(['paragraph', 'heading', 'list-item', 'block-quote', 'code']);

/** Lines and columns of a string are not those of its file. */
function withoutPlace(problem: CheckError): CheckError {
  return { ...problem, line: null, column: null };
}
