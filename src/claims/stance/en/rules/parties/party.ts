import { pattern } from '../../words/pattern.ts';
import { offerings } from '../../words/sold.ts';
import type { Reading } from '../../../../types.ts';
import type { Token } from '../../../token.ts';
import { subjectSpan } from '../../shared/clause.ts';
import { headNoun, isListOfNames, isOwned } from '../../shared/noun-phrase.ts';
import { isAmong, isKnownCompany, isPublisherName, isWe } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { wordAt, wordsBetween } from '../../shared/sentence-text.ts';
import { isFiniteAt, type Clause } from '../../sentence/clauses.ts';
import { possessive } from '../../sentence/lexer.ts';
import type { Scene } from '../../sentence/scene.ts';
import { copulas, determiners, subjectPronouns } from '../../words/grammar.ts';
import { agencyWords, genericSubjects, partyNouns, relianceVerbs } from '../../words/party.ts';
import { anaphor, theseOthers } from './anaphor.ts';
import type { Rule } from '../rule.ts';

/** Somebody else's: by possessive, subject, apposition or head noun. */
export const party: Rule = (scene) => {
  // "Which of your vendors can prove their backups work?" asks.
  if (
    isOwned(scene) ||
    (scene.isQuestion && /^(?:which|who|whose|what|do|does|is|are|can|how|when|where|why)$/u.test(wordAt(scene, 0)))
  )
    return null;
  return (
    possessor(scene) ??
    partySubject(scene) ??
    servant(scene) ??
    nearestName(scene) ??
    suppliedThing(scene) ??
    labelledOther(scene) ??
    agent(scene) ??
    theseOthers(scene) ??
    anaphor(scene) ??
    apposition(scene) ??
    partyHead(scene)
  );
};

function possessor(scene: Scene): Reading | null {
  for (let at = scene.at - 1; at >= Math.max(0, scene.at - 6); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.word !== '/')) return null;
    const isOfTheirs =
      scene.at - at <= 2 || (scene.tokens[at + 1]?.word === 'own' && isListOfNames(scene, at + 2, scene.at));
    if (token.word === 'their' && isOfTheirs) return reading('other-party', 'possessive', token.raw, 'before');
    if (token.word === possessive) {
      const owner = scene.tokens[at - 1];
      if (owner === undefined || isPublisherName(scene, owner.word)) return null;
      // "How to read a vendor's SLA": any vendor's.
      if (partyNouns.has(owner.word) && /^(?:an?|any|every|each|another|your)$/u.test(wordAt(scene, at - 2)))
        return reading('topic', 'generic', owner.raw, 'before');
      // "Uses OpenZeppelin's audited contracts": what is used is another's.
      const isUsed = /^\p{Lu}/u.test(owner.raw) && using.test(wordAt(scene, at - 2));
      if (isKnownCompany(scene, owner.word) || partyNouns.has(owner.word) || isUsed) {
        return reading('other-party', 'possessive', owner.raw, 'before');
      }
      return null;
    }
    if (isFiniteAt(scene.tokens, at)) return null;
  }
  return null;
}

const using = /^(?:uses?|using|via|reuses?|inherits?|extends?|wraps?)$/u;

function partySubject(scene: Scene): Reading | null {
  const [from, to] = subjectSpan(scene);
  const subject = wordsBetween(scene, from, to);
  if (rivals.test(subject)) return reading('other-party', 'others', subject, 'before');
  if (scene.clause.kind === 'relative' && !copulas.has(wordAt(scene, scene.verb))) return null;
  const start = scene.clause.kind === 'relative' ? Math.max(0, scene.clause.from - 3) : from;
  const end = scene.clause.kind === 'relative' ? scene.clause.from : to;
  if (end <= start || end > scene.at) return null;
  // "A checkout that the provider has approved, receipts, refunds": over the comma, the list goes on.
  const isWithin =
    scene.tokens.slice(start + 1, end).some(({ word }) => word === 'that') &&
    scene.tokens.slice(scene.verb, scene.at).some(({ word }) => word === ',');
  if (isWithin) return null;
  if (scene.tokens.slice(start, end).some((token) => isPublisherName(scene, token.word))) return null;
  if (scene.clause.kind !== 'relative' && isAmong(scene, from, to) && !isSupplier(scene, from, to)) return null;
  for (let at = start; at < end; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined) continue;
    const isLast = at === end - 1 || scene.tokens[at + 1]?.kind === 'mark';
    if (at === start && isIntroducedBefore(scene, token.raw))
      return reading('other-party', 'introduced', token.raw, 'before');
    if (
      isKnownCompany(scene, token.word) &&
      /^\p{Lu}/u.test(token.raw) &&
      (isLast ||
        at === start ||
        /^(?:data|servers?|infrastructure|cloud|regions?|hosting|platform|datacent\w+)$/u.test(wordAt(scene, at + 1)))
    )
      return reading('other-party', 'party-subject', token.raw, 'before');
    if (
      partyNouns.has(token.word) &&
      (isLast || (at === start && end === at + 2 && /^(?:\p{Lu}|\d)$/u.test(scene.tokens[at + 1]?.raw ?? ''))) &&
      !isPredicateOfUs(scene) &&
      !isPlugIn(scene, at)
    )
      return reading('other-party', 'party-subject', token.raw, 'before');
  }
  return null;
}

const rivals = pattern('u')`
  ^(?:other|competing|rival|all other|our rival) (?:\w+ )?${offerings}$`;

/** "Aerwise gives us …", "Stratumcloud has signed … with us": what a named other does for us. */
function servant(scene: Scene): Reading | null {
  const [from, to] = subjectSpan(scene);
  const subject = scene.tokens.slice(from, to);
  const first = subject[0];
  if (
    first === undefined ||
    subject.length > 3 ||
    scene.verb >= scene.at ||
    !/^\p{Lu}/u.test(first.raw) ||
    noName.test(first.word)
  )
    return null;
  if (
    subject.some(
      ({ word }) =>
        isPublisherName(scene, word) || genericSubjects.has(word) || determiners.has(word) || subjectPronouns.has(word),
    )
  )
    return null;
  const end = scene.tokens.slice(scene.verb, scene.clause.to).map(({ word }) => word);
  return end.some((word, at) => word === 'us' && end[at - 1] !== 'by') && !end.includes('let')
    ? reading('other-party', 'party-subject', first.raw, 'before')
    : null;
}

const noName = pattern('u')`
  ^(?:
    in|on|at|since|by|for|after|before|last|this|with|during|under|one|two|three|four|five|six|ten|nothing|
    something|everything|everybody|what
  )$|ing$`;

/** "Through Sterling Gate, which is certified": the relative is of the name before it. */
function nearestName(scene: Scene): Reading | null {
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

/** "Supabase encrypts all data" after a label: its sentence names another. */
function labelledOther(scene: Scene): Reading | null {
  const { at, tokens, verb } = scene;
  const [colon, name, does] = tokens.slice(at + 1, at + 4);
  if (verb >= 0 || colon?.word !== ':' || name === undefined || does === undefined) return null;
  return isKnownCompany(scene, name.word) && /^\p{Lu}/u.test(name.raw) && isFiniteAt(tokens, at + 3)
    ? reading('other-party', 'party-subject', name.raw, 'after')
    : null;
}

/** "Relies on Supabase's managed infrastructure, which guarantees …": the relative is of what another supplies. */
function suppliedThing(scene: Scene): Reading | null {
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

/** "All payment processing is handled by Stripe": who does it is another. */
function agent(scene: Scene): Reading | null {
  const { at, clause, tokens, verb } = scene;
  if (verb < at || !copulas.has(tokens[verb]?.word ?? '')) return null;
  const by = tokens.findIndex(({ word }, index) => index > verb && index <= verb + 3 && word === 'by');
  if (
    by < 0 ||
    by >= clause.to ||
    !(
      doing.test(tokens[by - 1]?.word ?? '') ||
      (/ly$/u.test(tokens[by - 1]?.word ?? '') && doing.test(tokens[by - 2]?.word ?? ''))
    )
  )
    return null;
  const name = tokens.slice(by + 1, by + 5).find(({ kind, word }) => kind === 'word' && !determiners.has(word));
  const isParty =
    name !== undefined &&
    (isKnownCompany(scene, name.word) || tokens.slice(by + 1, by + 7).some(({ word }) => partyNouns.has(word)));
  return isParty ? reading('other-party', 'agent', name.raw, 'after') : null;
}

const doing = pattern('u')`
  ^(?:
    handled|processed|provided|managed|performed|operated|stored|hosted|run|supplied|maintained|done|delivered|
    offered
  )$`;

/** "The Terraform provider": a part of a program. */
function isPlugIn(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  return (
    /^providers?$/u.test(wordAt(scene, at)) &&
    before !== undefined &&
    /^\p{Lu}/u.test(before.raw) &&
    (plugged.has(before.word) || !isKnownCompany(scene, before.word))
  );
}

/** Programs whose parts are called providers. */
const plugged = new Set(['terraform', 'pulumi', 'crossplane', 'ansible', 'kubernetes']);

/** Whether the passage has just presented a name as a supplier: "We use Yodlee. Yodlee is …". */
function isIntroducedBefore(scene: Scene, name: string): boolean {
  if (!/^\p{Lu}\p{L}{2,}/u.test(name) || determiners.has(name.toLowerCase()) || isPublisherName(scene, name))
    return false;
  const told = `${scene.passage.around.before ?? ''} ${scene.lead}`.slice(-600);
  const at = told.lastIndexOf(name);
  if (at < 0) return false;
  return introducing.test(told.slice(Math.max(0, at - 40), at));
}

const introducing = pattern('iu')`
  \b(?:
    us(?:e|es|ing|ed)|with|via|through|by|provider|processor|partner|partners|vendor|host|on|called|choose|
    chose|rely on|competitor|alternative
  )\W+(?:\w+\W+)?$`;

function isSupplier(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some((token) => partyNouns.has(token.word));
}

function isPredicateOfUs(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  return scene.tokens.slice(from, to).some((token) => isWe(scene, token));
}

/** Words before a name that set it beside ours. */
const comparing = new Set(
  'at behind like unlike than against considered tried evaluated install installed download add adopt adopted'.split(
    ' ',
  ),
);

/** The mention stands beside the name of another: in brackets after it, or after a comma. */
function apposition(scene: Scene): Reading | null {
  // "We accept cards via Stripe (Visa, Mastercard)": ways to pay, and ours.
  if (
    scene.clause.kind === 'aside' &&
    scene.kind === 'step' &&
    scene.tokens.slice(0, scene.at).some(({ word }) => /^(?:accept|accepts|take|takes|pay)$/u.test(word))
  )
    return null;
  const name = besideMention(scene);
  return name === undefined ? null : reading('other-party', 'apposition', name.raw, 'before');
}

/** The other party beside the mention. */
function besideMention(scene: Scene): Token | undefined {
  for (const { names } of appositions) {
    const name = names(scene);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Where another is named beside a mention; the first that finds a name decides which of two is quoted. */
export const appositions: readonly Apposition[] = [
  {
    example: 'Authorised Hetzner personnel ([ISO 27001] certified) can enter.',
    names: (scene) => {
      const [held, owner] = beforeBracket(scene);
      return held !== undefined &&
        /^\p{Lu}/u.test(held.raw) &&
        isKnownCompany(scene, held.word) &&
        heldByCompany.test(owner?.word ?? '')
        ? held
        : undefined;
    },
  },
  {
    example: 'Stripe ([PCI DSS] Level 1) moves the money.',
    names: (scene) => {
      const [, owner] = beforeBracket(scene);
      return owner !== undefined && isKnownCompany(scene, owner.word) ? owner : undefined;
    },
  },
  {
    // So with "outsourced to Lemonade (PCI DSS Level 1 certified)": who does it is named, and then what they hold.
    example: 'Payments are handled by Harbourpay ([PCI DSS] certified).',
    names: (scene) => {
      const [, owner] = beforeBracket(scene);
      const before = wordsBetween(scene, Math.max(0, scene.clause.from - 3), scene.clause.from - 1);
      return owner?.kind === 'word' &&
        /^\p{Lu}/u.test(owner.raw) &&
        !isPublisherName(scene, owner.word) &&
        /(?:ed|run|sent|done) (?:by|to|via|through)$/u.test(before)
        ? owner
        : undefined;
    },
  },
  {
    example: 'Provider attestations ([SOC 2], ISO 27001) are reviewed.',
    names: (scene) => {
      const [held, owner] = beforeBracket(scene);
      return owner?.kind === 'word' && held !== undefined && partyNouns.has(held.word) ? held : undefined;
    },
  },
  {
    // So with "we use Nimbo, a certified provider", where nobody knows the name but the verb leans on it.
    example: 'Payments go to Stripe, a [PCI DSS] certified provider.',
    names: (scene) => {
      const { at, clause, tokens } = scene;
      const comma = tokens.findLastIndex(
        (_, index) => index < at && index > Math.max(clause.from, at - 6) && isAppositive(scene, index),
      );
      return comma < 0 ? undefined : tokens[comma - 1];
    },
  },
];

/** The two tokens before the bracket that the mention's clause opens with; none where it opens with no bracket. */
function beforeBracket({ clause, tokens }: Scene): readonly [Token | undefined, Token | undefined] {
  return clause.kind === 'aside' && tokens[clause.from]?.word === '('
    ? [tokens[clause.from - 2], tokens[clause.from - 1]]
    : [undefined, undefined];
}

/** What of a company's may be named for it. */
const heldByCompany = pattern('u')`
  ^(?:
    personnel|staff|data|centers?|centres?|hosting|servers?|cloud|infrastructure|region|platform
  )$`;

/** Whether a comma parts a name from what it is. */
function isAppositive(scene: Scene, comma: number): boolean {
  const name = scene.tokens[comma - 1];
  if (wordAt(scene, comma) !== ',' || name === undefined) return false;
  const lean = wordAt(scene, comma - 2);
  const isIntroduced =
    /^\p{Lu}/u.test(name.raw) &&
    !isPublisherName(scene, name.word) &&
    (relianceVerbs.has(lean) || agencyWords.has(lean) || comparing.has(lean));
  return (
    (isKnownCompany(scene, name.word) || isIntroduced) &&
    ['a', 'an', 'the', 'one', 'who', 'which'].includes(wordAt(scene, comma + 1)) &&
    !/^mak(?:e|es|ing)$/u.test(wordAt(scene, comma + 2))
  );
}

/** A place for a name beside the mention. */
interface Apposition {
  /** A text with the mention in brackets; a test reads it. */
  readonly example: string;
  readonly names: (scene: Scene) => Token | undefined;
}

/** A bank transfer is no bank. */
function isOfBank(scene: Scene, head: string): boolean {
  const at = scene.tokens.findIndex(({ word }, index) => index > scene.at && word === head);
  return head === 'bank' && /^(?:transfers?|accounts?|details|cards?|holidays?)$/u.test(wordAt(scene, at + 1));
}

/** "We rely on GDPR-compliant providers": the mention describes the supplier. */
function partyHead(scene: Scene): Reading | null {
  // "Via PCI DSS compliant providers": the mention's own last word is whom it is said of.
  const own = /\p{L}+$/u.exec(scene.named)?.[0].toLowerCase() ?? '';
  const ahead = scene.tokens.slice(Math.max(scene.clause.from, scene.at - 2), scene.at).map(({ word }) => word);
  if (
    partyNouns.has(own) &&
    own.endsWith('s') &&
    ahead.some((word) => agencyWords.has(word) || relianceVerbs.has(word))
  )
    return reading('other-party', 'party-head', own, 'itself');
  const head = headNoun(scene);
  const isThird = head === 'parties' && scene.tokens.slice(scene.at, scene.at + 6).some(({ word }) => word === 'third');
  if (head === null || !(partyNouns.has(head) || isThird)) return null;
  if (head.startsWith('alternative') || isOfBank(scene, head)) return null;
  const verb = wordAt(scene, scene.verb);
  const before = scene.tokens.slice(scene.clause.from, scene.at).map((token) => token.word);
  // "Certified as a PCI DSS Level 1 Service Provider": what somebody is, not whom they use.
  if (before.at(-2) === 'as' && ['a', 'an', 'the'].includes(before.at(-1) ?? '')) return null;
  // "A compliant provider … is used".
  const used = scene.tokens
    .slice(scene.at, scene.clause.to)
    .some(
      ({ word }, at, rest) =>
        ['is', 'are'].includes(word) && /^(?:used|engaged|employed|contracted|chosen)$/u.test(rest[at + 1]?.word ?? ''),
    );
  if (used) return reading('other-party', 'party-head', head, 'after');
  const isReliance = relianceVerbs.has(verb) || before.some((word) => relianceVerbs.has(word) || agencyWords.has(word));
  const isVia = agencyWords.has(before.at(-1) ?? '') || agencyWords.has(before.at(-2) ?? '');
  const isUs =
    !isVia &&
    ['is', 'are', 'am', 'as', 'become', 'became'].some((word) => before.includes(word)) &&
    isAmong(scene, scene.clause.from, scene.at);
  const isNamedOthers =
    verb === 'are' &&
    /^\p{Lu}/u.test(scene.tokens[scene.clause.from]?.raw ?? '') &&
    !isUs &&
    scene.tokens[scene.clause.from]?.word !== 'we';
  if (isUs || (!isReliance && !isNamedOthers)) return null;
  return reading('other-party', 'party-head', head, 'after');
}
