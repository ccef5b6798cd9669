/**
 * What a change does to the claims of a site: which it adds, drops, turns or
 * rewords. Pure: two sets of mentions in, a list of changes out.
 */
import type { Outcome, Stance } from '../types.ts';

/** A mention as it stands on a page. */
export interface PageMention {
  readonly page: string;
  readonly claim: string;
  readonly sentence: string;
  readonly stance: Stance;
  readonly outcome: Outcome;
}

export interface ClaimChange {
  readonly kind: 'added' | 'dropped' | 'turned' | 'reworded';
  readonly page: string;
  readonly claim: string;
  readonly before: Said | null;
  readonly after: Said | null;
}

export type Said = Pick<PageMention, 'sentence' | 'stance' | 'outcome'>;

/**
 * The changes between two states of a site, in order of page and claim.
 *
 * The same sentence read differently has *turned*. Of what remains, mentions
 * of the same page and claim are paired in order: another stance or outcome is
 * *turned*, the same one *reworded*; what has no partner was added or dropped.
 */
export function claimsDiff(before: readonly PageMention[], after: readonly PageMention[]): ClaimChange[] {
  const old = grouped(before);
  const now = grouped(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => changesOf(old.get(key) ?? [], now.get(key) ?? []));
}

function changesOf(before: readonly PageMention[], after: readonly PageMention[]): ClaimChange[] {
  const left = [...before];
  const fresh: PageMention[] = [];
  const turned: ClaimChange[] = [];
  for (const mention of after) {
    const at = bestMatch(left, mention);
    if (at < 0) {
      fresh.push(mention);
      continue;
    }
    const [previous] = left.splice(at, 1);
    if (previous && !isSame(previous, mention)) turned.push(change('turned', previous, mention));
  }
  return [...turned, ...paired(left, fresh)];
}

/** The mention with the same sentence, one that says the same before another. */
function bestMatch(candidates: readonly PageMention[], { sentence, ...said }: PageMention): number {
  const spelled = plain(sentence);
  const isSentence = (each: PageMention): boolean => plain(each.sentence) === spelled;
  const exact = candidates.findIndex((each) => isSentence(each) && isSame(each, said));
  return exact >= 0 ? exact : candidates.findIndex(isSentence);
}

function paired(left: readonly PageMention[], fresh: readonly PageMention[]): ClaimChange[] {
  const count = Math.max(left.length, fresh.length);
  return Array.from({ length: count }, (_, index) => {
    const before = left[index] ?? null;
    const after = fresh[index] ?? null;
    if (before === null) return change('added', before, after);
    if (after === null) return change('dropped', before, after);
    return change(isSame(before, after) ? 'reworded' : 'turned', before, after);
  });
}

function change(kind: ClaimChange['kind'], before: PageMention | null, after: PageMention | null): ClaimChange {
  const either = after ?? before;
  return {
    kind,
    page: either?.page ?? '',
    claim: either?.claim ?? '',
    before: before && said(before),
    after: after && said(after),
  };
}

function said({ sentence, stance, outcome }: PageMention): Said {
  return { sentence, stance, outcome };
}

function isSame(a: Pick<Said, 'stance' | 'outcome'>, b: Pick<Said, 'stance' | 'outcome'>): boolean {
  return a.stance === b.stance && a.outcome === b.outcome;
}

function plain(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim().toLowerCase();
}

function grouped(mentions: readonly PageMention[]): Map<string, PageMention[]> {
  const groups = new Map<string, PageMention[]>();
  for (const mention of mentions) {
    const key = `${mention.page}\u0000${mention.claim}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}
