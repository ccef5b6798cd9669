import type { Reading } from '../../../../types.ts';
import { longest } from '../../shared/beside.ts';
import { isStating } from '../../shared/noun-phrase.ts';
import { isPublisherName, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import type { Scene } from '../../sentence/scene.ts';
import { baseVerbs, verbForms } from '../../words/grammar.ts';
import { kindOf } from '../../words/kinds.ts';
import { knownCompanies, othersHeadings, partyNouns } from '../../words/party.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';

/**
 * Bare words that what stands around them gives to somebody else: a list that a
 * line about another introduces, an evaluation's pros and cons, a page about
 * another's product.
 */
export const others: Rule = (scene) => {
  if (scene.verb >= 0 || speaksOfUs(scene)) return null;
  return (
    exemplary(scene) ??
    actingCompany(scene) ??
    fromCompany(scene) ??
    labelledCompany(scene) ??
    introducedList(scene) ??
    evaluated(scene) ??
    supplierCompound(scene)
  );
};

/** "Vendor A claims SOC 2": one of those that are compared. */
function exemplary(scene: Scene): Reading | null {
  const [noun, letter] = scene.tokens;
  return noun !== undefined && partyNouns.has(noun.word) && /^(?:\p{Lu}|\d)$/u.test(letter?.raw ?? '') && scene.at > 1
    ? reading('other-party', 'party-subject', `${noun.raw} ${letter?.raw ?? ''}`, 'before')
    : null;
}

/** "Stripe and PayPal directly handle payment data, adhering to PCI DSS". */
function actingCompany(scene: Scene): Reading | null {
  // "Known status: DigitalOcean offers …".
  const colon = scene.tokens.slice(0, 6).findIndex(({ word }) => word === ':');
  const [first, ...rest] = scene.tokens.slice(colon + 1, colon + 8);
  if (first === undefined || !isAnothers(scene, first.raw)) return null;
  const verb = rest.findIndex(({ word }) => baseVerbs.has(word) || verbForms.has(word));
  const between = rest.slice(0, Math.max(0, verb));
  const isSubject =
    verb >= 0 &&
    between.every(({ raw, word }) => word === 'and' || /ly$/u.test(word) || /^\p{Lu}/u.test(raw)) &&
    scene.tokens.indexOf(rest[verb] ?? first) < scene.at;
  return isSubject ? reading('other-party', 'party-subject', first.raw, 'before') : null;
}

/** "99.99 % uptime from Cloudflare". */
function fromCompany({ at, publisher, tokens, ...scene }: Scene): Reading | null {
  const next = tokens.slice(at + 1, at + 5);
  const from = next.findIndex(({ word }) => word === 'from');
  const name = next[from + 1];
  if (from < 0 || name === undefined || next.slice(0, from).some(({ kind }) => kind === 'mark')) return null;
  return isAnothers({ at, publisher, tokens, ...scene }, name.raw) && /^\p{Lu}/u.test(name.raw)
    ? reading('other-party', 'agent', name.raw, 'after')
    : null;
}

/** "Firebase (Google Cloud): SOC 2 certified": an entry that begins with another's name. */
function labelledCompany(scene: Scene): Reading | null {
  const before = scene.passage.text.slice(0, Math.min(80, scene.tokens[scene.at]?.start ?? 0));
  const name =
    /^\W*(\p{Lu}[\p{L}\p{N}.]*)(?: (?:Cloud|Web Services|Platform|Workers|Inc\.?))?(?: \([^()]{1,30}\))?(?::|\s[–—-])\s/u.exec(
      before,
    )?.[1];
  return name !== undefined && isAnothers(scene, name) ? reading('other-party', 'other-section', name, 'before') : null;
}

/** "Stripe handles:", "measures taken by our hosting partners, including:", "OTHER COMPETITORS:". */
function introducedList(scene: Scene): Reading | null {
  const { leadIn, parents } = scene.passage.around;
  for (const line of [parents.at(-1) ?? '', leadIn ?? '']) {
    const last = sentenceBefore(line);
    const first = sentences(last).at(-1)?.slice(-longest) ?? '';
    if (first === '' || !first.endsWith(':') || namesUs(scene, first)) continue;
    if (othersHeadings.test(first) && first.length < 40)
      return reading('other-party', 'other-section', first, 'lead-in');
    const name = doingName.exec(first)?.[1];
    if (name !== undefined && isAnothers(scene, name)) return reading('other-party', 'other-section', first, 'lead-in');
    // "I chose SQLAlchemy for the following reasons:"
    const chosen = choosing.exec(first)?.[1];
    if (chosen !== undefined && !chosen.split(/\s+/u).some((word) => isPublisherName(scene, word)))
      return reading('other-party', 'other-section', first, 'lead-in');
    const partner = ofPartners.exec(first)?.[0];
    // "Stripe for payments (PCI DSS compliant)".
    const provider = providersAhead.exec(first)?.[0];
    if (
      provider !== undefined &&
      /^\W*\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*)*\s+(?:for|as|to|\(|[-–—:])/u.test(scene.passage.text)
    )
      return reading('other-party', 'other-section', provider, 'lead-in');
    if (partner !== undefined) return reading('other-party', 'other-section', partner, 'lead-in');
  }
  return null;
}

/** The line that ends with a colon, without list items that were read on from it. */
function sentenceBefore(text: string): string {
  const end = text.slice(-4 * longest);
  const colon = end.lastIndexOf(':');
  return colon < 0 ? '' : end.slice(0, colon + 1);
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/u);
}

/** "Microsoft Azure meets …:": a name and what it does. */
const doingName = pattern('iu')`
  ^\W*(?:\p{L}+,\s+)?((?:\p{Lu}[\p{L}\p{N}.]*\s+){1,3})(?:also |already |currently )?(?:
    handles?|provides?|offers?|meets?|supports?|maintains?|includes?|gives?|holds?|has|is|retains?|guarantees?|
    complies|takes care
  )\b`;

/** "We select our third-party service providers:": whom the list then names. */
const providersAhead = pattern('iu')`
  \b(?:third[- ]party|upstream|external|outside) (?:\p{L}+ ){0,2}(?:
    providers?|vendors?|suppliers?|processors?|services
  )\b`;

const ofPartners = pattern('iu')`
  \b(?:by|of|from) (?:our|the|its|their) (?:\p{L}+ ){0,2}(?:
    partners?|providers?|vendors?|suppliers?|sub-?processors?
  )\b`;

function isAnothers(scene: Scene, names: string): boolean {
  if (
    names
      .trim()
      .split(/\s+/u)
      .some((word) => !/^[^\p{L}]*\p{Lu}/u.test(word))
  )
    return false;
  const words = names
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');
  return words.some((word) => knownCompanies.has(word)) && !words.some((word) => isPublisherName(scene, word));
}

/** "Pros: …", or under "Cons": what somebody finds of what they weigh up. */
function evaluated(scene: Scene): Reading | null {
  const { headings, leadIn, parents, title } = scene.passage.around;
  const label = /^\W*(\p{L}+)\s*:/u.exec(scene.passage.text.slice(0, 40))?.[1] ?? '';
  const near = [label, parents.at(-1) ?? '', leadIn ?? '', headings.at(-1) ?? ''].find((one) => weighing.test(one));
  if (near === undefined) return null;
  return [...parents, ...headings, title ?? ''].some((one) => namesUs(scene, one))
    ? null
    : reading('other-party', 'evaluation', near, 'heading');
}

const weighing = pattern('iu')`
  ^\W*(?:
    pros|cons|pros (?:and|&) cons|advantages|disadvantages|strengths|weaknesses|drawbacks|upsides?|downsides?
  )\W*$`;

/** "Sub-processor SOC 2", "certified payment providers". */
function supplierCompound(scene: Scene): Reading | null {
  const before = scene.tokens[scene.at - 1];
  if (before?.kind === 'word' && supplying.test(before.word))
    return reading('other-party', 'possessive', before.raw, 'before');
  const raw = scene.named;
  const isAdjective = kindOf(raw) === 'state' || isStating(/\p{L}+$/u.exec(raw)?.[0].toLowerCase());
  const next = scene.tokens.slice(scene.at + 1, scene.at + 4);
  const head = next.find(({ word }) => partyNouns.has(word));
  const isNear = head !== undefined && next.slice(0, next.indexOf(head)).every(({ kind }) => kind === 'word');
  return isAdjective && isNear && /s$/u.test(head.word)
    ? reading('other-party', 'party-head', head.raw, 'after')
    : null;
}

const supplying = /^(?:processor|subprocessor|vendor|provider|supplier)s?$/u;

/** "AWS KMS (Key Management Service)": a page whose heading begins with another's name, and tells of nothing of ours with it. */
export const aboutCompany: Rule = (scene) => {
  const {
    carrier,
    around: { headings },
  } = scene.passage;
  const own = headings[0];
  if (own === undefined || scene.verb >= 0 || carrier === 'heading' || speaksOfUs(scene)) return null;
  const first = /^\W*(?:\d+[.)]?\s*)?(\p{Lu}[\p{L}\p{N}.]*)/u.exec(own)?.[1] ?? '';
  if (!isAnothers(scene, first) || withOurs.test(own) || own.split(/\s+/u).length > 8) return null;
  return headings.some((one) => namesUs(scene, one)) ? null : reading('other-party', 'other-section', own, 'heading');
};

/** Headings over what is ours with another's name in it. */
const withOurs = pattern('iu')`
  \b(?:
    integrat\w+|set-?up|install\w*|config\w*|deploy\w*|with|for|on|guide|support(?:ed)?|payments?|connect\w*|
    using|migrat\w+|checkout|webhooks?|billing|api|sdk|plugin|image|compose|chart|actions?|login|sign|sso|
    auth\w*|plan|implementation|tests?|architecture|hosted|hosting|deployment|provider|operator|adapter|driver|
    store|storage|backend|features?|workers?
  )\b`;

/** Whom or what somebody has settled on, and then says why. */
const choosing = pattern('u')`
  \b(?:chose|chosen|picked|selected|went with|decided on|decided for|opted for|settled on|why) \W{0,3}(\p{Lu}[\p{L}\p{N}.]*)\b[^.]{0,80}:$`;

function namesUs(scene: Scene, text: string): boolean {
  return text
    .split(/[^\p{L}\p{N}'’]+/u)
    .some((word) =>
      /^(?:we|us|our)$/iu.test(word) && word !== 'US'
        ? !/\bour (?:[\p{L}-]+ ){0,2}(?:partners?|providers?|vendors?|suppliers?|sub-?processors?)\b/iu.test(text)
        : isPublisherName(scene, word),
    );
}
