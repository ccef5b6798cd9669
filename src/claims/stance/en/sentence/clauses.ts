import { terminators } from '../words/grammar.ts';
import { conditionOpeners } from '../words/conditions.ts';
import { pointSign } from '../../../text/characters.ts';
import type { Token } from '../../token.ts';
import { crosses, crossesAlone, pending } from '../../../text/marks.ts';
import { pattern } from '../words/pattern.ts';
import type { Clause } from './clause.ts';
import { abbreviationAt, longFormAt } from './short-forms.ts';
import { coordinators, opensCondition, opensLater, relatives, startsClause } from './clause-starts.ts';

const strongMarks = new Set([
  ';',
  ':',
  '—',
  '.',
  '!',
  '?',
  '|',
  '•',
  '·',
  '→',
  '⇒',
  '…',
  '‖',
  '‣',
  '‧',
  '⁃',
  '※',
  '∙',
  '⋅',
  '・',
  '›',
]);

const reasons = new Set(['because', 'since', 'as', 'thanks']);

/** Signs that say something of what stands before them. */
const answering = pattern('u')`^[${crosses}${crossesAlone}${pending}]`;

/** Whether a mark between two words begins a point of its own; an asterisk does between spaces, and points to a note beside a word. */
function beginsPoint(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || next === undefined || next.kind === 'mark' || tokens[at - 1]?.kind === 'mark') return false;
  // "SOC 2 ❌ not yet": said of what stands before it.
  if (tokens[at - 1]?.kind === 'mention' && answering.test(mark.word)) return false;
  return (
    pointSign.test(mark.word) || ((mark.word === '*' || mark.word === '~') && mark.glue === null && next.glue === null)
  );
}

/**
 * Split a sentence into clauses.
 *
 * A light chunker in place of a parser: marks, subordinators, and commas or
 * coordinators after which a new subject or a new finite verb begins. A list
 * ("SLAs, backups or reports") stays whole, since it has no verb of its own.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const out: Clause[] = [];
  let from = 0;
  let opener: string | null = null;
  let kind: Clause['kind'] = 'main';
  const cut = (to: number, next: Clause['kind'], nextOpener: string | null): void => {
    if (to > from) out.push({ from, to, opener, kind });
    from = to;
    kind = next;
    opener = nextOpener;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mention') continue;
    if (token.kind === 'mark') {
      const short = token.word === '(' ? Math.max(abbreviationAt(tokens, at), longFormAt(tokens, at)) : -1;
      if (short >= 0) at = short;
      else if (token.word === '(' || token.word === '[') cut(at, 'aside', null);
      else if (token.word === ')' || token.word === ']') cut(at + 1, 'after-mark', null);
      else if (strongMarks.has(token.word)) cut(at + 1, 'after-mark', null);
      else if (beginsPoint(tokens, at)) cut(at, 'after-mark', null);
      else if (
        token.word === ',' &&
        !relatives.has(tokens[at + 1]?.word ?? '') &&
        !opensLater(tokens, at + 1) &&
        startsClause(tokens, from, at + 1, kind)
      )
        cut(at + 1, 'restart', null);
      continue;
    }
    const isAsLong = token.word === 'as' && tokens[at + 1]?.word === 'long' && tokens[at + 2]?.word === 'as';
    const isInCase = token.word === 'in' && tokens[at + 1]?.word === 'case';
    if ((isAsLong || isInCase) && at > from) {
      cut(at, 'condition', isAsLong ? 'as long as' : 'in case');
    } else if (at === from && opener === null && conditionOpeners.has(token.word) && opensCondition(tokens, at)) {
      kind = 'condition';
      opener = token.word;
    } else if (at > from && conditionOpeners.has(token.word) && opensCondition(tokens, at)) {
      cut(at, 'condition', token.word);
    } else if (relatives.has(token.word) && at > from) {
      cut(at, 'relative', token.word);
    } else if (terminators.has(token.word) && terminates(tokens, from, at)) {
      cut(at, reasons.has(token.word) ? 'reason' : 'restart', token.word);
    } else if (coordinators.has(token.word) && at > from && startsClause(tokens, from, at + 1, kind)) {
      cut(at, 'restart', token.word);
    }
  }
  cut(tokens.length, 'main', null);
  return out;
}

/** "So", "yet", "still" and "since" end a scope only where a clause follows. */
function terminates(tokens: readonly Token[], open: number, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (word === 'so') return next?.word === 'that' || startsClause(tokens, open, at + 1, 'main');
  if (word === 'yet' || word === 'still' || word === 'otherwise' || word === 'instead') {
    return at === 0 ? false : tokens[at - 1]?.word === ',';
  }
  if (word === 'since') return next?.word !== undefined && !/^\d+$/u.test(next.word);
  if (word === 'thanks') return next?.word === 'to';
  return true;
}
