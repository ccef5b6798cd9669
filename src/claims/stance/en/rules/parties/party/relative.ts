/** Others of whom a relative clause is said: the name before it, or whose thing it is. */
import type { Reading } from '../../../../../types.ts';
import { isKnownCompany, isPublisherName } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import { isFiniteAt } from '../../../sentence/finite.ts';
import type { Clause } from '../../../sentence/clause.ts';
import { possessive } from '../../../sentence/lexer.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { agencyWords } from '../../../words/party.ts';

/** "Through Sterling Gate, which is certified": the relative is of the name before it. */
export function nearestName(scene: Scene): Reading | null {
  const { tokens } = scene;
  const clause = relativeOf(scene);
  if (clause === null) return null;
  // "In the regional cloud, whose operator is certified".
  const owner = tokens[clause.from + 1];
  if (
    clause.opener === 'whose' &&
    owner !== undefined &&
    /^(?:operator|owner|provider|host|maker|parent|vendor|supplier)s?$/u.test(owner.word)
  )
    return reading('other-party', 'apposition', owner.raw, 'before');
  if (!['which', 'who', 'whose'].includes(clause.opener ?? '')) return null;
  // "Over 22k stars on GitHub, which makes it one of …": the whole clause is meant.
  if (clause.opener === 'which' && meantWhole.test(tokens[clause.from + 1]?.word ?? '')) return null;
  let at = clause.from - 1;
  if (tokens[at]?.word === ',') at -= 1;
  const name = tokens[at];
  if (name === undefined || !/^\p{Lu}/u.test(name.raw) || name.kind !== 'word') return null;
  while (/^\p{Lu}/u.test(tokens[at - 1]?.raw ?? '') && at > 1) at -= 1;
  if (tokens.slice(at, clause.from).some(({ word }) => isPublisherName(scene, word))) return null;
  return agencyWords.has(tokens[at - 1]?.word ?? '') || ['to', 'at', 'in', 'by'].includes(tokens[at - 1]?.word ?? '')
    ? reading('other-party', 'apposition', name.raw, 'before')
    : null;
}

/** The relative clause that the mention is in, or that its own goes on with: "which was audited and is certified". */
function relativeOf({ clause, clauses, tokens }: Scene): Clause | null {
  let index = clauses.indexOf(clause);
  while (
    index > 0 &&
    clauses[index]?.kind === 'restart' &&
    isFiniteAt(tokens, (clauses[index]?.from ?? 0) + (clauses[index]?.opener === 'and' ? 1 : 0))
  )
    index -= 1;
  const found = clauses[index];
  return found?.kind === 'relative' ? found : null;
}

/** Verbs of which a whole clause may be the subject. */
const meantWhole = /^(?:makes|means|allows|lets|gives|helps|puts)$/u;

const leaning = /^(?:uses?|using|on|via|through|with|by)$/u;

/** "Relies on Supabase's managed infrastructure, which guarantees …": the relative is of what another supplies. */
export function suppliedThing(scene: Scene): Reading | null {
  const { clause, tokens } = scene;
  if (clause.kind !== 'relative' || clause.opener !== 'which' || tokens[clause.from - 1]?.word !== ',') return null;
  if (meantWhole.test(tokens[clause.from + 1]?.word ?? '')) return null;
  const host = tokens.slice(Math.max(0, clause.from - 10), clause.from - 1);
  // "We use Stripe for payments, which is compliant": of the one that is leant on.
  const name = host.find(
    ({ word }, index) =>
      isKnownCompany(scene, word) &&
      (host[index + 1]?.word === possessive || leaning.test(host[index - 1]?.word ?? '')),
  );
  return name === undefined ? null : reading('other-party', 'apposition', name.raw, 'before');
}
