/**
 * What a change does to the claims of a site: which it adds, drops, turns or
 * rewords. Pure: two sets of mentions in, a list of changes out.
 */
import type { OutcomeName, Stance } from '../types.ts';

/** One statement about a claim: where it stands and what it says. */
export interface Statement {
  readonly page: string;
  readonly claim: string;
  readonly sentence: string;
  readonly stance: Stance;
  readonly outcome: OutcomeName;
}

export interface ClaimChange {
  readonly kind: 'added' | 'dropped' | 'turned' | 'reworded';
  readonly page: string;
  readonly claim: string;
  readonly before: Said | null;
  readonly after: Said | null;
}

export type Said = Pick<Statement, 'sentence' | 'stance' | 'outcome'>;

/**
 * The changes between two states of a site, in order of page and claim.
 *
 * The same sentence read differently has *turned*. Of what remains, statements
 * of the same page and claim are paired in order: another stance or outcome is
 * *turned*, the same one *reworded*; what has no partner was added or dropped.
 */
export function claimsDiff(
  before: readonly Statement[],
  after: readonly Statement[],
): ClaimChange[] {
  const old = grouped(before);
  const now = grouped(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => changesOf(old.get(key) ?? [], now.get(key) ?? []));
}

function changesOf(before: readonly Statement[], after: readonly Statement[]): ClaimChange[] {
  const left = [...before];
  const fresh: Statement[] = [];
  const turned: ClaimChange[] = [];
  for (const statement of after) {
    const at = bestMatch(left, statement);
    if (at < 0) {
      fresh.push(statement);
      continue;
    }
    const [previous] = left.splice(at, 1);
    if (previous && !isSame(previous, statement)) turned.push(change('turned', previous, statement));
  }
  return [...turned, ...paired(left, fresh)];
}

/** The statement with the same sentence, one that says the same before another. */
function bestMatch(candidates: readonly Statement[], { sentence, ...said }: Statement): number {
  const spelled = plain(sentence);
  const isSentence = (each: Statement): boolean => plain(each.sentence) === spelled;
  const exact = candidates.findIndex((each) => isSentence(each) && isSame(each, said));
  return exact >= 0 ? exact : candidates.findIndex(isSentence);
}

function paired(left: readonly Statement[], fresh: readonly Statement[]): ClaimChange[] {
  const count = Math.max(left.length, fresh.length);
  return Array.from({ length: count }, (_, index) => {
    const before = left[index] ?? null;
    const after = fresh[index] ?? null;
    if (before === null) return change('added', before, after);
    if (after === null) return change('dropped', before, after);
    return change(isSame(before, after) ? 'reworded' : 'turned', before, after);
  });
}

function change(
  kind: ClaimChange['kind'],
  before: Statement | null,
  after: Statement | null,
): ClaimChange {
  const either = after ?? before;
  return {
    kind,
    page: either?.page ?? '',
    claim: either?.claim ?? '',
    before: before && said(before),
    after: after && said(after),
  };
}

function said({ sentence, stance, outcome }: Statement): Said {
  return { sentence, stance, outcome };
}

function isSame(a: Pick<Said, 'stance' | 'outcome'>, b: Pick<Said, 'stance' | 'outcome'>): boolean {
  return a.stance === b.stance && a.outcome === b.outcome;
}

function plain(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim().toLowerCase();
}

function grouped(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = `${statement.page}\u0000${statement.claim}`;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}
