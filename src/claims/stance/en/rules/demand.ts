import { isMarkedDone } from '../asked/beside.ts';
import { orderAt, subjectSpan } from '../asked/clause.ts';
import { isMetByUs } from '../asked/met.ts';
import { isOwned } from '../asked/noun-phrase.ts';
import { plainOf } from '../asked/plain.ts';
import { isProofToSee } from '../asked/proof.ts';
import { isAmong, isPublisherName, isPublisherSubject, speaksOfUs } from '../asked/publisher.ts';
import { fromHit, reading } from '../asked/reading.ts';
import { quote, wordAt, wordsAfter, wordsBetween } from '../asked/words.ts';
import { isFiniteAt } from '../sentence/clauses.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Hit } from '../sentence/scope.ts';
import { hitsOf } from '../sentence/scope.ts';
import { advice } from '../words/conditions.ts';
import { baseVerbs } from '../words/grammar.ts';
import { genericSubjects, ownThings } from '../words/party.ts';
import { pattern } from '../words/pattern.ts';
import { freedOfCare } from '../words/pseudo.ts';
import { soldWith } from '../words/sold.ts';
import { ware } from '../words/wares.ts';
import type { Rule } from './rule.ts';

/** The predicate demands: somebody must, should or needs to. */
export const demand: Rule = (scene) => {
  if (isOwned(scene) || (scene.clause.kind === 'relative' && scene.clause.opener === 'who')) return null;
  const hit = hitsOf(scene, 'conditional').find(
    (one) =>
      isDemanded(scene, one) &&
      !isRecommended(scene, one) &&
      !isOfBeneficiaries(scene, one) &&
      !isOfAnotherVerb(scene, one),
  );
  if (hit === undefined) return null;
  if (isNeedOfNone(scene, hit)) return fromHit(scene, 'asserted', 'double-negation', hit);
  // "Does my shop need to be compliant?" asks.
  if (
    scene.isQuestion &&
    scene.tokens[hit.found.from]?.word !== 'would' &&
    !isMetByUs(scene) &&
    scene.passage.around.task === null
  )
    return fromHit(scene, 'topic', 'question', hit);
  if (isProofToSee(scene) || isWhy(scene)) return fromHit(scene, 'asserted', 'met-condition', hit);
  if (isPractice(scene, hit) || isLookedAfter(scene, hit)) return null;
  // "No need to wait for it."
  if (
    scene.found.some(
      ({ cue, to }) =>
        cue.says === 'pseudo' && cue.run === freedOfCare && to <= hit.found.from && hit.found.from - to <= 2,
    )
  )
    return null;
  // "We recommend Multi-region": one of ours to choose; "we recommend regular backups" is the reader's to do.
  if (
    hit.found.cue.run === advice &&
    !scene.tokens.slice(hit.found.from, hit.found.to).some(({ word }) => ['that', 'to', 'you'].includes(word)) &&
    !/ing$/u.test(wordAt(scene, hit.found.to)) &&
    !readersPractice.test(scene.named)
  )
    return null;
  // "The API shall have 99.9 % uptime": what a contract promises of the seller's own.
  if (
    scene.tokens[hit.found.from]?.word === 'shall' &&
    /\d\s?%/u.test(scene.named) &&
    !scene.tokens
      .slice(scene.clause.from, hit.found.from)
      .some(({ word }) => /^(?:you|customers?|clients?|users?|vendors?|bidders?|suppliers?|contractors?)$/u.test(word))
  )
    return fromHit(scene, 'asserted', 'promise', hit);
  if (isWantedByPeople(scene, hit)) return fromHit(scene, 'topic', 'generic', hit);
  if (isForPeople(scene, hit)) return fromHit(scene, 'topic', 'generic', hit);
  if (hit.direction === 'forward' && isMetByUs(scene)) return fromHit(scene, 'asserted', 'met-condition', hit);
  // "Who should look elsewhere: organisations that need an SLA".
  const { headings, leadIn } = scene.passage.around;
  const refusal = [headings.at(-1) ?? '', leadIn?.slice(-160) ?? ''].find((one) => sendingAway.test(one));
  if (refusal !== undefined && hit.direction === 'forward')
    return reading('denied', 'frame-denied', refusal.slice(0, 60), 'heading');
  return fromHit(scene, 'conditional', 'demand', hit);
};

const readersPractice = pattern('iu')`
  ^(?:
    regular\w*|frequent\w*|your|own|strong|making|taking|using|enabling|setting|backing|testing|two|
    multi-factor|mfa|2fa|back|(?:full[- ])?disk|volume|os-level|host
  )`;

/** "It needs no maintenance", "no downtime is required": who needs none of a thing has none of it. People may well need "zero downtime". */
function isNeedOfNone(scene: Scene, { direction, found }: Hit): boolean {
  const [, none] = /^(no|not|never|nothing|none|without|zero)\b/iu.exec(scene.named) ?? [];
  if (none === undefined || !needing.test(wordsBetween(scene, found.from, found.to))) return false;
  // "Zero downtime requires a second harbour": what it takes to have none.
  if (direction === 'backward') return passive.test(wordsBetween(scene, found.from, found.to));
  const [from, to] = subjectSpan(scene);
  return (
    !/^zero$/iu.test(none) ||
    !scene.tokens
      .slice(from, to)
      .some(({ word }) => ['we', 'you', 'they', 'i', 'everyone'].includes(word) || genericSubjects.has(word))
  );
}

const needing = /\b(?:needs?|needed|requires?|required|requiring|necessary|depends?|takes?|calls?|demands?|wants?)\b/u;
const passive = /^(?:(?:is|are|was|were) )?(?:needed|required|necessary)$/u;

/** "Production needs failover, which is why it is on." */
function isWhy({ at, passage, tokens }: Scene): boolean {
  return thatIsWhy.test(passage.text.slice(tokens[at]?.end ?? 0).slice(0, 160));
}

const thatIsWhy = pattern('iu')`
  ^[^.;]{0,60}, (?:which|and that) is why (?:it|they|we|ours?|every|each|all|yours?)\b(?! (?:\w+ ){0,3}(?:
    not|no|never|cannot|without|n['’]t
  )\b)`;

/** Headings and lines that send a reader with such a need elsewhere. */
const sendingAway = pattern('iu')`
  \blook elsewhere\b|\bnot the right (?:tool|fit|choice|place|product)\b|
  \bis(?:n['’]t| not) (?:the right \p{L}+ )?for (?:you|everyone|everybody)\b|
  \bwho (?:this|it|\p{L}+) is(?:n['’]t| not) for\b|\bnot a (?:good )?fit\b|\bwhen not to use\b`;

/** "Every plan that needs approval comes with it": what is needed is told of the plan, and the verb after it of the claim. */
function isOfAnotherVerb(scene: Scene, { direction, found }: Hit): boolean {
  if (
    direction !== 'forward' ||
    !['that', 'which', 'who'].includes(wordAt(scene, found.from - 1)) ||
    scene.tokens[found.from - 2]?.kind !== 'word'
  )
    return false;
  const isOfMany = scene.tokens[found.from - 2]?.word.endsWith('s') === true;
  // The claim's own words may begin with the verb: "take your credit card".
  const verbAt = (at: number): string =>
    at === scene.at ? (/^(\p{L}+) /u.exec(scene.tokens[at]?.raw ?? '')?.[1]?.toLowerCase() ?? '') : wordAt(scene, at);
  const isVerb = (at: number): boolean =>
    isFiniteAt(scene.tokens, at) ||
    (isOfMany &&
      baseVerbs.has(verbAt(at)) &&
      scene.tokens[at - 1]?.kind !== 'mark' &&
      !beforeInfinitives.has(wordAt(scene, at - 1)));
  return scene.tokens
    .slice(found.to, scene.at + 1)
    .some(({ word }, index) => word !== 'that' && isVerb(found.to + index));
}

const beforeInfinitives = new Set('to the a an their its no any more and or require need'.split(' '));

/** "Our crew is responsible for backups": they are looked after, unless it is the reader's to do. */
function isLookedAfter(scene: Scene, { found }: Hit): boolean {
  if (!scene.tokens.slice(found.from, found.to).some(({ word }) => word === 'responsible')) return false;
  const who = scene.tokens.slice(scene.clause.from, found.from);
  return who.length > 0 && !who.some(({ word }) => responsible.test(word));
}

/** Whose duty it is where it is not the seller's. */
const responsible = pattern('u')`
  ^(?:
    you|your|they|their|customers?|clients?|users?|tenants?|buyers?|merchants?|operators?|owners?|controllers?|
    developers?|administrators?|admins?|deployers?|readers?|subscribers?|licensees?|partners?|vendors?|party|
    parties|each|everyone|who|organi[sz]ations?|companies|company|institutions?|entit(?:y|ies)|employers?|hosts?
  )$`;

/** "Built for teams that need it": whom the thing is for, not what is still needed. */
function isOfBeneficiaries(scene: Scene, { found }: Hit): boolean {
  const opener = wordAt(scene, found.from - 1);
  if (opener !== 'that' && opener !== 'who') return false;
  return scene.tokens.slice(Math.max(0, found.from - 5), found.from - 1).some(({ word }) => word === 'for');
}

/** "Mandatory for every account", "you can depend on it", "it takes one click to turn on": not asked for, but there. */
function isPractice(scene: Scene, { direction, found }: Hit): boolean {
  const word = (at: number): string => wordAt(scene, at);
  // "Is recommended and switched on", "requires nothing but a card".
  const after = scene.tokens
    .slice(found.to, found.to + 5)
    .map((one) => one.word)
    .join(' ');
  // "SSO requires the deep plan": it is sold with it.
  if (
    /^(?:requires?|needs?)$/u.test(word(found.from)) &&
    soldWith.test(wordsAfter(scene, found.from, 6)) &&
    direction === 'backward'
  )
    return true;
  if (
    direction === 'backward' &&
    (/^(?:nothing|nobody|no|none|only|just|you)\b(?! (?:to|must))/u.test(after) ||
      /^,? ?(?:and|so) (?:switched|on|included|done|it is|they are|it has)\b/u.test(after))
  )
    return true;
  if (
    scene.tokens
      .slice(scene.clause.from, found.from)
      .some(({ word: who }) => /^(?:staff|engineers?|employees?|crew|traffic|connections?)$/u.test(who)) &&
    direction === 'forward'
  )
    return true;
  // "We comply with the GDPR, where applicable": wherever it asks us to.
  if (
    word(found.from + 1) === 'applicable' &&
    /\b(?:compl(?:y|ies|iant)|adheres?|conforms?|conformant|follows?|meets?)\b[^.;]*§/u.test(plainOf(scene))
  )
    return true;
  // "We would be happy to send you the report": there is one, unless it is not so.
  if (
    word(found.from) === 'would' &&
    /^(?:be )?(?:happy|glad|pleased) to (?:send|show|share|give|sign|e-?mail|provide)\b/u.test(
      wordsAfter(scene, found.from, 5),
    ) &&
    !scene.tokens.some(({ word: one }) => /^(?:but|if|once|when|had|not|no)$/u.test(one))
  )
    return true;
  if (/^to (?:enjoy|use|choose|pick)\b/u.test(after) && word(found.from) !== 'has') return true;
  if (direction === 'backward') {
    const told = scene.tokens.slice(found.to, found.to + 5).map((one) => one.word);
    const isOfAll =
      ['for', 'on', 'in', 'of', 'at'].includes(told[0] ?? '') &&
      (['every', 'each', 'all', 'any', 'our'].includes(told[1] ?? '') || isPublisherName(scene, told[1] ?? ''));
    // "MFA: required for manager roles", "encryption is mandatory": a control that is in force.
    const isControl = controls.test(scene.named) && scene.passage.around.task === null;
    if (
      isControl &&
      (word(found.to - 1) === 'mandatory' ||
        (told[0] === 'for' &&
          told
            .slice(1)
            .some((one) =>
              /^(?:roles?|staff|admins?|administrators?|employees?|accounts?|logins?|engineers?|operators?|personnel)$/u.test(
                one,
              ),
            )))
    )
      return true;
    return (
      (isOfAll &&
        told.slice(2).some((one) => ownThings.has(one) || /^(?:staff|members?|users?|crew|team)$/u.test(one))) ||
      told[0] === 'here' ||
      (told[0] === 'at' && isPublisherName(scene, told[1] ?? ''))
    );
  }
  // "Internal tools require MFA": a control that is in force.
  if (
    /^requires?$/u.test(word(found.from)) &&
    /\b(?:mfa|2fa|two-factor|multi-factor|authentication|sso|vpn)\b/iu.test(scene.named) &&
    /^(?:tools?|systems?|access|logins?|accounts?|consoles?|servers?|infrastructure|dashboards?|services?)$/u.test(
      word(found.from - 1),
    ) &&
    scene.tokens
      .slice(scene.clause.from, found.from)
      .some(({ word: one }) => ['all', 'every', 'internal', 'critical', 'production', 'administrative'].includes(one))
  )
    return true;
  // "Responsibility for it is ours."
  if (/^responsib/u.test(word(found.from)) && isAmong(scene, scene.at, scene.tokens.length)) return true;
  // "You must use card payment for these changes": a card is taken.
  const isPaidBy =
    scene.kind === 'step' &&
    /^(?:use|pay|pay (?:by|with|via)) (?:an? |the |your )?(?:\w+ )?$/u.test(
      `${scene.tokens
        .slice(found.to, scene.at)
        .map((one) => one.word)
        .join(' ')} `,
    );
  if (isPaidBy && word(found.from - 1) === 'you') return true;
  const verb = word(found.from);
  // "Depending on your plan, backups run hourly": they run on any.
  if (verb === 'depending' && varied.test(after)) return true;
  if (/^depends?$/u.test(verb))
    return ['you', 'can', 'customers', 'teams', 'shops', 'users', 'people'].includes(word(found.from - 1));
  // "You just need a credit card".
  const isJust = ['just', 'only'].includes(word(found.from - 1)) || ['just', 'only'].includes(word(found.to));
  if (
    isJust &&
    scene.kind === 'step' &&
    scene.tokens.slice(scene.clause.from, found.from).some((one) => one.word === 'you')
  )
    return true;
  // "It takes one click to turn on SSO", "all it takes to pay is a card".
  const between = scene.tokens.slice(found.to, scene.at).map((one) => one.word);
  if (verb === 'it') return between.includes('to');
  return (
    verb === 'eligible' &&
    ['every', 'each', 'all', 'any', 'everyone', 'everybody', 'anyone', 'you', 'orders', 'purchases'].some((each) =>
      scene.tokens.slice(scene.clause.from, found.from).some((one) => one.word === each),
    )
  );
}

/** "Depending on your plan": what there are several of. */
const varied = pattern('u')`^(?:your|the|which|its) (?:\w+ )?(?:${ware}|size|region|depth|level|load|traffic)\b`;

/** What keeps others out, once it is switched on. */
const controls = pattern('iu')`
  ^(?:
    mfa|2fa|(?:multi|two)-factor(?: authentication)?|sso|(?:single sign-on)|
    (?:[\p{L}-]+ )?encryption(?: (?:at rest|in transit))?
  )$`;

/** "Many large customers require a SOC 2 report": asked by people in general, of whomever. */
function isWantedByPeople(scene: Scene, { direction, found }: Hit): boolean {
  if (direction !== 'forward' || !/^(?:requires?|needs?|demands?)$/u.test(wordAt(scene, found.from))) return false;
  const who = wordAt(scene, found.from - 1);
  return (
    genericSubjects.has(who) &&
    who.endsWith('s') &&
    !scene.tokens.slice(0, found.from).some(({ word }) => ['you', 'your', 'our', 'we'].includes(word))
  );
}

/** "Is necessary for marketers": asked of people in general. */
function isForPeople(scene: Scene, { direction, found }: Hit): boolean {
  const [after, who] = [scene.tokens[found.to]?.word, wordAt(scene, found.to + 1)];
  return direction === 'backward' && after === 'for' && genericSubjects.has(who);
}

/** A demand reaches its own object: a few words on, and over commas only in an "or" list. */
function isDemanded(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') return true;
  const between = scene.tokens.slice(hit.found.to, scene.at).map((token) => token.word);
  // "Whether you sail alone or with a crew, it is included": it is, either way.
  if (scene.tokens[hit.found.from]?.word === 'whether' && between.includes(',')) return false;
  // "Production still requires A, B, C and D": a list is as long as it is.
  const isList = between.filter((word) => word === ',').length >= 2 && scene.clause.from <= hit.found.from;
  // "Must have these enabled to be used in a compliant manner": what it takes, and what for.
  const isFor = between.some(
    (word, at) =>
      word === 'to' &&
      /^(?:be|become|stay|remain|meet|comply|qualify|ensure|achieve|maintain)$/u.test(between[at + 1] ?? ''),
  );
  const isOneOf =
    between.includes(',') &&
    scene.tokens.slice(scene.at + 1, scene.clause.to).some(({ word }) => word === 'and' || word === 'or') &&
    !between.some((word) => word === 'that' || word === 'because');
  if (hit.distance > (isList ? 40 : isFor ? 20 : 8)) return false;
  return (
    isOneOf || !between.includes(',') || between.includes('or') || between.includes('and') || scene.kind === 'name'
  );
}

/** "You should choose the SOC 2 certified berth" sells what it urges. */
function isRecommended(scene: Scene, hit: Hit): boolean {
  if (hit.direction === 'backward') return false;
  const who = scene.tokens[hit.found.from - 1];
  if (
    who?.kind === 'word' &&
    !/^(?:you|everyone|everybody|anyone|buyers|customers|who|they|people|teams|a|the)$/u.test(who.word)
  )
    return false;
  return /^(?:choose|try|see|book|visit|meet|pick|join|get|experience|buy|know|check|love|trust|switch)$/u.test(
    wordAt(scene, hit.found.to),
  );
}

/** "Ensure your host is compliant": a duty put on the reader. */
export const duty: Rule = (scene) => {
  const at = orderAt(scene);
  if (at < 0 || isOwned(scene)) return null;
  const verb = wordAt(scene, at);
  const isDuty =
    (/^(?:ensure|verify|check|confirm|validate)$/u.test(verb) && scene.tokens[at + 1]?.word !== 'out') ||
    (verb === 'make' && scene.tokens[at + 1]?.word === 'sure');
  // "Verify for yourself that BayStore is certified", "check the certificate".
  const isToSee =
    isProofToSee(scene) || scene.tokens.slice(at, scene.at).some(({ word }) => isPublisherName(scene, word));
  return isDuty && !isToSee ? reading('conditional', 'duty', quote(scene, at, at + 1), 'before') : null;
};

/** "The platform shall encrypt data" in a call for tenders: asked of whoever answers. */
export const tendered: Rule = (scene) => {
  const { clause, passage, tokens } = scene;
  if (
    passage.around.task === 'done' ||
    speaksOfUs(scene) ||
    isMarkedDone(passage.text) ||
    !tokens.slice(clause.from, scene.at).some(({ word }) => word === 'shall')
  )
    return null;
  const heading = passage.around.headings.find(
    (one) => tendering.test(one) && !/\b(?:meets?|met|we|our|how)\b/iu.test(one),
  );
  return heading === undefined ? null : reading('conditional', 'duty', heading.slice(0, 60), 'heading');
};

/** "Client will comply with HIPAA", "Merchant shall maintain …": a party's duty in a contract. */
export const contractDuty: Rule = (scene) => {
  const { at, tokens, verb } = scene;
  if (verb < 0 || verb >= at) return null;
  const [from, to] = subjectSpan(scene);
  const subject = tokens.slice(from, to).find(({ word }) => contracting.test(word));
  if (subject === undefined || !/^\p{Lu}/u.test(subject.raw) || to - from > 4 || isPublisherSubject(scene)) return null;
  return binding.test(wordsBetween(scene, verb, Math.min(at, verb + 8)))
    ? reading('conditional', 'duty', subject.raw, 'before')
    : null;
};

/** Headings over what a buyer asks of whoever answers. */
const tendering = pattern('iu')`
  \brequirements\W*$|
  \b(?:requests? for (?:proposals?|tenders?|quotations?)|rfps?|calls? for tenders?|terms of reference)\b`;

const contracting = pattern('u')`
  ^(?:
    entit(?:y|ies)|client|customer|merchant|licensee|subscriber|seller|buyer|tenant|recipient|contractor|
    supplier|vendor|partner|user|participant|applicant
  )$`;

const binding = pattern('u')`
  ^(?:agrees?|represents?|warrants?|undertakes?|covenants?|acknowledges?)\b|
  ^(?:will|shall|must)\b(?: \w+){0,4}? (?:
    comply|ensure|maintain|obtain|implement|keep|provide|sign|enter|notify|conduct|perform|adhere|meet|give
  )\b|^is responsible\b`;
