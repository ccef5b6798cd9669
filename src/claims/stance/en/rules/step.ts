import { kindOf } from '../words/kinds.ts';
import { shut } from '../words/denial.ts';
import { copulas, determiners, instructingVerbs } from '../words/grammar.ts';
import { genericSubjects } from '../words/party.ts';
import { freedOfCare } from '../words/pseudo.ts';
import { isOurs, isVersion, sentenceOf, subjectSpan } from '../nearby.ts';
import { weFor } from '../plain.ts';
import { isPublisherName, wordsOf } from '../publisher.ts';
import type { Scene } from '../scene.ts';
import { isHedged, longest, rhythm } from './around.ts';
import { isOwnSubject } from './linking.ts';
import type { Rule } from './rule.ts';
import { reading } from './rule.ts';
import { either } from '../words/pattern.ts';
import { ware } from '../words/wares.ts';

/**
 * Words for a step or a thing of any shop or service ("checkout", "payment
 * method", "uptime") claim something only where they are offered or praised.
 */
export const step: Rule = (scene) => {
  const raw = scene.named;
  const kind = kindOf(raw);
  if ((kind !== 'step' && kind !== 'use') || isOurs(scene)) return null;
  if (isSelfUsed(scene) || isExplainedFeature(scene)) return null;
  if (isFilledIn(scene) || isDescribed(scene) || isAnswer(scene) || isPredicate(scene) || isFreedOf(scene) || isWholeCell(scene) || isOperating(scene) || isPraised(scene) || isStatedOf(scene) || isWorking(scene) || isInvited(scene) || isOpenToYou(scene)) return null;
  const [from, to] = subjectSpan(scene);
  if (kind === 'step' && (isPaidWith(scene) || isBrandList(scene))) return null;
  const isGeneric = genericSubjects.has(scene.tokens[to - 1]?.word ?? '') && to > from;
  if (!isGeneric && isOffered(scene, kind === 'use' ? readying : offering)) return null;
  if (kind === 'use' && !isGeneric && scene.verb >= 0 && scene.verb < scene.at && isOwnSubject(scene)) return null;
  if (scene.verb < 0 && (isFeatureBullet(scene) || isFeatureList(scene))) return null;
  // "New: production use".
  if (kind === 'use' && /^\W*(?:new|now|backed by)\W*$/iu.test(scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0))) return null;
  return reading('topic', kind === 'use' ? 'use' : 'step', null, 'itself');
};

/** "With BayStore you can:" over a list: what stands in it is there. */
function isOpenToYou({ passage }: Scene): boolean {
  const lead = passage.around.leadIn?.trim() ?? '';
  return passage.carrier === 'list-item' && /\b(?:you|users|customers|buyers|shoppers|everyone) can(?: (?:now|also|easily))?\s*:$/iu.test(lead) && !/\b(?:if|when|once|unless|until|before|not)\b/iu.test(lead.slice(-120));
}

/** "BayStore uses Harbour Cloud for backups": by whomever, they are made. */
function isSelfUsed(scene: Scene): boolean {
  const told = scene.tokens.slice(scene.clause.from, scene.at);
  const verb = told.findIndex(({ word }) => /^(?:uses?|relies|rely|runs?|leans?|depends?|has|have)$/u.test(word));
  return verb > 0 && told.at(-1)?.word === 'for' && told.slice(0, verb).some(({ word }) => word === 'we' || isPublisherName(scene, word));
}

/** "Auto-scaling: Handles sudden traffic": a feature, and what it does. */
function isExplainedFeature({ at, passage, tokens }: Scene): boolean {
  const told = passage.text.slice(tokens[at]?.end ?? 0).slice(0, 60);
  const isBenefit = /^\W*(?::|\s[–—-])\s+(?:nobody|no one|never|you(?: (?:won|don|can|will|may|do|never|always)\b|['’])|your|our|we (?!can|do|have no|are not|will not|won))/iu.test(told);
  if (passage.carrier === 'list-item' && isBenefit && /^\W*$/u.test(passage.text.slice(0, tokens[at]?.start ?? 0))) return true;
  return passage.carrier === 'list-item' && /^\W*(?::|\s[–—-])\s+(?:Handles|Keeps|Provides|Ensures|Supports|Scales|Adds|Protects|Gives|Runs|Makes|Adjusts|Switches|Restores)\b/u.test(told) && /^\W*$/u.test(passage.text.slice(0, tokens[at]?.start ?? 0));
}

/** "Payment methods: credit card and PayPal", "Backups: daily, kept for 30 days": a label, and what there is of it. */
function isFilledIn({ at, passage: { text }, tokens }: Scene): boolean {
  const told = /^\s*(?::|\s[–—-])\s*(\S[^\n]*)/u.exec(text.slice(tokens[at]?.end ?? 0).slice(0, longest))?.[1];
  if (told === undefined || /\p{L}/u.test(text.slice(0, tokens[at]?.start ?? 0)) || isHedged(told)) return false;
  return rhythm.test(told) || waysToPay.test(told);
}

/** "**Backups.** One-shot copies to your own store.": a label that ends in a stop, and what there is of it. */
function isDescribed({ at, lead, passage: { carrier, text }, rest, tokens }: Scene): boolean {
  const token = tokens[at];
  if (carrier !== 'list-item' || lead !== '' || token === undefined || /\p{L}/u.test(text.slice(0, token.start)) || !/^\W*\./u.test(text.slice(token.end))) return false;
  const first = rest.split(/(?<=[.!?])\s/u)[0] ?? '';
  const opening = /^\W*(\p{L}+)/u.exec(first)?.[1]?.toLowerCase() ?? '';
  return first !== '' && !/^(?:an?|the|what|how|when|where|which|whether|see|in|to)$/u.test(opening) && !instructingVerbs.has(opening) && !isHedged(first);
}

/** Ways to pay, listed and not explained. */
const waysToPay = new RegExp(String.raw`^\W*(?:all|most|multiple|several|many|various|major|popular)\b[^.;]*\b(?:cards?|options?|methods?|wallets?)\b|^(?!\W*(?:an?|the|how|what|which|whether|when|where|see|your?|choose|select|click|enter|set|use|go|add|one of)\b)(?=[^.;]*\b(?:${either(
  'credit cards?|debit cards?|cards?|paypal|stripe|apple pay|google pay|klarna|sepa|bank transfers?|wire transfers?|cash',
  'visa|mastercard|amex|invoices?|upi|crypto\\w*|bitcoin|direct debit',
)})\b)`, 'iu');

const offering =
  new RegExp(String.raw`^(?:${either(
    'accept(?:s|ed|ing)?|takes?|taking|pay|paying|paid|charged|billed|debited|support(?:s|ed|ing)?',
    'offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|ensur(?:e|es|ed|ing)',
    String.raw`guarante\w*|featur(?:e|es|ed|ing)|enables?|comes?|get|enjoy|try|discover|experience|miss|backed|has|had`,
    String.raw`have|maintain(?:s|ed)?|perform(?:s|ed)?|undergo\w*|conduct(?:s|ed)?|built|target(?:s|ed)?|achiev\w*`,
    String.raw`commit\w*|keeps?|with|runs?|operate[sd]?|covered|via|our|we|buy|shop|order|brings?|give[sn]?|gives`,
    'makes?|love|powers?|power|remain|eligible|entitled|implements|integrates|adds|captures|schedules|retains|replicates|saves',
  )})$`, 'u');

/** "Your users can pay with …", "you can choose between two ways: …": a way that is open to them. */
function isPaidWith(scene: Scene): boolean {
  const text = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.at]?.start ?? 0).slice(-160);
  return openToPay.test(text);
}

/** A way to pay that is open to somebody. */
const openToPay = new RegExp(either(
  String.raw`\b(?:you|users|customers|buyers|visitors|people|anyone|everyone|shoppers|guests) can (?:now |also |then )?(?:pay|make (?:a )?payments?|choose|select|use|add|link|settle|check out)\b(?![^.]*\b(?:if|when|once|unless|not|only)\b)(?:[^.]|\.(?=\w))*$`,
  String.raw`\bwe (?:now |also |gladly )?(?:accept|take|support|offer|process)\b(?![^.]*\b(?:if|when|once|unless|not|only|no)\b)[^.;]*$`,
  String.raw`^\W*(?:added|adds|introduced|launched|shipped|implemented|new:) (?:\p{L}+ ){0,2}$`,
), 'iu');

/** "Cards: Visa, Mastercard, Amex", "payments by card or PayPal": no sentence, and several ways to pay. */
function isBrandList(scene: Scene): boolean {
  if (scene.verb >= 0) return false;
  const text = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, (scene.tokens.at(-1)?.end ?? 0) + 1).slice(0, 160);
  const brands = text.match(/\b(?:visa|master ?card|amex|american express|paypal|apple pay|google pay|klarna|sepa)\b/giu) ?? [];
  return new Set(brands.map((one) => one.toLowerCase())).size >= 2 || payLabel.test(text) || /^\W*(?:payments?|pay|renew|top up) (?:by|with)\b/iu.test(text);
}

/** "Payment methods: …". */
export const payLabel = /^\W*(?:(?:accepted|supported|available) )?(?:payments?(?: (?:methods?|options?|types?))?|ways to pay|pay with)\s*(?::|\s[–—-])\s/iu;

const readying = /^(?:is|are|now|run|runs|running|handles?|supports?|tested|ready|recommended|suitable|designed|built|safe|supported|stable|proven|trusted|fit|fine|good|great|okay|ok|cleared|hardened|reached|approved|used|powers?|powering|intended|available|enjoy|includes?|including|added|new|get|gets|with)$/u;

const praising =
  new RegExp(String.raw`^(?:${either(
    'live|secure|secured|safe|instant|online|real|one|seamless|fast|faster|hosted|global|full|frictionless',
    'automatic|automated|daily|nightly|hourly|high|higher|guaranteed|maximum|uninterrupted|continuous|built',
    'integrated|native|dedicated|enterprise|custom|financially|contractual|multi|independent|third|annual',
    'regular|free|easy|simple|better|strong|robust|24|zero|click|in|party|multiple|flexible|major|all',
  )})$`, 'u');

/** "Secure checkout", "99.9% uptime", "automatic backups": the words before it make it a boast. */
function isPraised(scene: Scene): boolean {
  for (let at = scene.at - 1; at >= Math.max(scene.clause.from, scene.at - 2); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark') return token?.word === '%';
    if (/^(?:percent|nines?|cent)$/u.test(token.word) || praising.test(token.word) || /^\d+(?:[.,]\d+)?$/u.test(token.word)) return true;
  }
  const told = scene.passage.text.slice(scene.tokens[scene.at]?.end ?? 0).slice(0, 160);
  // "Uptime is a share of the month; it was 99.98 % in October."
  return scene.tokens.slice(scene.at + 1, scene.at + 8).some((token) => token.word === '%') || (/^uptime$/iu.test(scene.named) && /\b(?:it was|was|reached|stood at)\s+9\d(?:[.,]\d+)?\s*%|,\s*9\d[.,]\d+\s*% (?:since|in|last)\b/iu.test(told));
}

/** "Checkout is live", "SLA included": the words after it state it. */
function isStatedOf(scene: Scene): boolean {
  const from = [':', '—'].includes(scene.tokens[scene.at + 1]?.word ?? '') ? scene.at + 2 : scene.at + 1;
  if (scene.tokens.slice(0, scene.at).some(({ word }) => word === 'yes')) return true;
  const rest = scene.passage.text.slice(scene.tokens[scene.at]?.end ?? 0).slice(0, 60);
  // "There are backups": one is there, whatever it is called.
  const before = scene.tokens.slice(Math.max(scene.clause.from, scene.at - 4), scene.at).map(({ word }) => word).join(' ');
  if (/\bthere (?:is|are|was|were) (?:(?:an?|the|our|your|also|now|always|even) )*$/u.test(`${before} `) && scene.clause.kind !== 'condition') return true;
  if (boasted.test(rest) || /^\W{0,4}[✓✔✅☑]/u.test(scene.passage.text) || /^[^.;\n]{0,12}[✓✔✅☑]/u.test(rest)) return true;
  // "0.3.0 – Periodic backups": what a version brings.
  if (scene.passage.carrier === 'heading' && isVersion(scene.passage.text)) return true;
  // "A deep berth: failover, three names": said of what is for sale.
  if (forSale.test(sentenceOf(scene, 400))) return true;
  // "After checkout, we moor your instance", "you asked for refunds. Done."
  if (/^(?:after|before|at|during|with) (?:the |your |our |each |every )?$/u.test(`${before} `) && /^ ?, we\b/iu.test(rest)) return true;
  if (/^\W*(?:done|we deliver|here you are|voil[aà])\W*$/iu.test(scene.rest.slice(0, 40))) return true;
  // "Leave backups to us."
  if (/\bleave (?:the |your )?$/u.test(`${before} `) && /^ to (?:us|we|the harbou?r)\b/iu.test(weFor(scene, rest))) return true;
  // "BayStore: backups".
  if (scene.tokens[scene.at - 1]?.word === ':' && isPublisherName(scene, scene.tokens[scene.at - 2]?.word ?? '')) return true;
  if (/\b(?:not (?:only|just)|upgrade (?:\w+ ){1,4}for|say hello to|meet|introducing|presenting|expect|plus|more than|nothing less than|there is more:|(?:customers|users|buyers|members|shoppers|everyone|everybody|anyone) (?:get|gets|receive|receives|enjoy|enjoys)|(?:rely|count|depend|build) on|powered by|secured by|protected by|trust in)(?: (?:our|the))* $/u.test(`${before} `)) return true;
  if (/^refunds?$/iu.test(scene.named) && refunded.test(rest)) return true;
  // "Apple Pay: we provide …", "backups, all done for you by us".
  if (from > scene.at + 1 && ['we', 'our'].includes(scene.tokens[from]?.word ?? '')) return true;
  const told = scene.tokens.slice(scene.at + 1, scene.at + 14).map(({ word }) => word);
  if (told.some((word, at) => (word === 'by' && told[at + 1] === 'us') || (/^(?:done|handled|taken|managed|included)$/u.test(word) && told.slice(at, at + 4).join(' ').includes('for you')))) return true;
  // "The whole subscription (checkout, billing) is powered by …": said of all that stands in the brackets.
  const close = isInBrackets(scene) ? scene.tokens.findIndex(({ word }, at) => at > scene.at && word === ')') + 1 : 0;
  for (let at = Math.max(from, close); at < Math.min(scene.tokens.length, Math.max(scene.at, close) + 7); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    const isOnFile = token.word === 'on' && scene.tokens[at + 1]?.kind === 'word';
    if (stated.test(token.word) && !isOnFile) return true;
  }
  return false;
}

/** Whether an open bracket stands before the mention. */
function isInBrackets({ at, tokens }: Scene): boolean {
  const before = tokens.slice(0, at).map(({ word }) => word);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "Checkout in one click", "failover within seconds", "Apple Pay in every shop". */
const boasted =
  new RegExp(String.raw`^\W{0,3}(?:${either(
    String.raw`(?:is |takes? )?(?:in|within) (?:just |only |about )?(?:an? |one |two |three |five |ten |\d+ )?(?:taps?|clicks?|seconds?|minutes?|hours?|days?)`,
    String.raw`(?:each|every) (?:night|hour|day|week|month|minute|evening|morning)\b`,
    String.raw`(?:is|are|was|were|comes?) (?:always |all |now |already )?(?:a given|in place|(?:turned|switched) on|built[- ]in|yours\b|standard|part of|completed?\b|ready\b|set up)`,
    String.raw`(?:is|are) (?:not|n['’]t) (?:an? )?(?:extra|just|only|add-on|optional)\b|,? at last\b`,
    String.raw`\(?(?:(?:on|with|in) )?(?:the |our |your |every )?(?:\p{L}+ ){0,2}${ware}s?(?: only| and up)?\)?\W*$`,
    String.raw`(?:by default|out of the box|at no (?:extra |additional )?(?:cost|charge)|as standard|made (?:easy|simple)|done right|,? of course|without (?:the |any )?(?:hassle|fuss|stress|worry))\b`,
    String.raw`(?:since|as of) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|today|last|day one|\d)|for (?:everyone|everybody|all)\b`,
    String.raw`with (?:any|one|every)\b|in every\b|to (?:handle|absorb|ensure|meet|prevent|cope)\b|from day one|up and running|by itself|all by itself`,
    String.raw`(?:is )?(?:all )?welcome|is a (?:question|matter|pleasure|joy|\w+-second)\b|since (?:19|20)\d\d`,
    String.raw`between \p{Lu}|worldwide|you never notice|on every\b|requires? (?:no|just|only|nothing)\b`,
  )})`, 'iu');

/** One of the things for sale, which are only ever ours. */
const forSale = new RegExp(String.raw`\b(?:(?:shallow|deep|every|each|all|our|larger|bigger|small|large|paid) ${ware}s?|an? berth)\b`, 'iu');

/** "Refund within 14 days", "refunds: partial or full", "refunds are paid within five days": they are given. */
const refunded = new RegExp(either(
  String.raw`^ (?:within|up to|for|of) (?:up to )?(?:\d|(?:two|three|four|seven|ten|thirty|sixty|ninety)\b)`,
  String.raw`^\W{0,3}:\W{0,3}(?:full|partial|yes|within|\d)`,
  String.raw`^(?: requests?)? (?:is|are) (?:(?:always|usually|then|automatically|normally|generally|promptly) )?(?:paid|returned|issued|made|given|credited|sent|granted|processed|completed|initiated|handled)\b`,
), 'iu');

const stated = /^(?:live|available|secure|included|free|instant|open|ready|guaranteed|here|fast|working|automatic|on|enabled|protected|standard|built|backed|supported|accepted|offered|powered|fine|welcome|okay|ok|possible|operational|launched|released|kept|taken|retained|replicated|yes)$/u;

/** "How do I pay? By credit card." */
function isAnswer(scene: Scene): boolean {
  // "No calls, no quotes. Just a checkout."
  const short = scene.tokens.slice(0, scene.at).map(({ word }) => word).join(' ');
  if (/^(?:just|only|simply)(?: an?| the)?$/u.test(short) && /^no\b/iu.test(scene.lead)) return true;
  // "What if a machine dies? Failover, forty seconds."
  if (scene.at === 0 && scene.verb < 0 && /\b(?:what (?:if|happens when)|how do i|how does one) [^?]*\?$/iu.test(scene.lead)) return true;
  // "What is new? Backups."
  if (scene.at === 0 && scene.verb < 0 && /(?:^|[.!] )(?:so |and )?(?:what (?:is|are|do|does|did|else|more)|guess what|the (?:best|first|newest) (?:thing|part)|which) (?![^?]*\b(?:not|no|missing|lack\w*|need\w*|take|mean|required?|without|would|should|must)\b)[^?]*\?$/iu.test(scene.lead)) return true;
  return scene.lead.endsWith('?') && ['by', 'with', 'via', 'through'].includes(scene.tokens[0]?.word ?? '');
}

/** "Pools are auto-scaling": a quality, not a thing. */
function isPredicate(scene: Scene): boolean {
  return /ing$/iu.test(scene.named) && /^(?:is|are)$/u.test(scene.tokens[scene.at - 1]?.word ?? '');
}

/** "Never worry about uptime": the care is taken off the reader. */
function isFreedOf(scene: Scene): boolean {
  // "We do not go without backups", "does not skimp on backups".
  const last = scene.found.findLast(({ to }) => to <= scene.at);
  const words = last === undefined || last.cue.says !== 'pseudo' || scene.at - last.to > 1 ? '' : scene.tokens.slice(last.from, last.to).map(({ word }) => word).join(' ');
  if (/\b(?:without|skimp|tire of|rush|pause|limit|no to)\b/u.test(words)) return true;
  return scene.found.some(({ cue, to }) => cue.says === 'pseudo' && cue.reason === freedOfCare && to <= scene.at && scene.at - to <= 2);
}

/** "GA" alone in a cell says that it is. */
function isWholeCell(scene: Scene): boolean {
  const raw = scene.named;
  if (/^ga$/iu.test(raw) && (['since', 'as', 'from', 'in', 'for'].includes(scene.tokens[scene.at + 1]?.word ?? '') || scene.tokens[scene.at - 1]?.word === ':')) return true;
  if (/^ga$/iu.test(raw) && scene.tokens[scene.at - 1]?.word === '(' && scene.tokens[scene.at + 1]?.word === ')' && !/^(?:availability|available)$/u.test(scene.tokens[scene.at - 2]?.word ?? '') && !/availab/iu.test(scene.tokens[scene.at - 2]?.raw ?? '')) return true;
  return scene.passage.carrier === 'table-cell' && /^(?:ga|general availability)$/iu.test(raw) && scene.passage.text.trim().length <= raw.length + 2;
}

/** "The failover has been exercised", "backups run": an operation that is the subject of what happens. */
function isOperating(scene: Scene): boolean {
  const { at, clause, tokens, verb } = scene;
  if (verb <= at || clause.kind === 'condition' || !operations.test(scene.named) || isAbout(scene)) return false;
  const said = tokens.slice(clause.from, at).map(({ word }) => word);
  const before = said.slice(said.lastIndexOf(',') + 1);
  return before.every((word) => ['the', 'all', 'these', 'then', ','].includes(word)) && !/^(?:can|could|may|might|should|must|would)$/u.test(tokens[verb]?.word ?? '');
}

/** "Failover is a way to …": said of failover in general. */
function isAbout({ tokens, verb }: Scene): boolean {
  return copulas.has(tokens[verb]?.word ?? '') && ['a', 'an', 'the', 'not'].includes(tokens[verb + 1]?.word ?? '');
}

const operations = /^(?:downtime|uptime|autoscal\w*|auto-scal\w*|backups?|failover|fail over)$/iu;

/** "Checkout works", "checkout never closes", "checkout is no longer closed": it does something, today. */
function isWorking(scene: Scene): boolean {
  const { at, clause, tokens, verb } = scene;
  if ((verb >= 0 && verb <= at) || tokens.slice(clause.from, at).some(({ kind, word }) => (kind === 'mark' ? word !== '"' : !determiners.has(word) && !/^(?:last|week|month|night|yesterday|today|tonight|friday|monday|sunday|'s)$/u.test(word)))) return false;
  const told = tokens.slice(at + 1, at + 7).map(({ word }) => word);
  const isOpened = told.some((word) => shut.test(word)) && told.some((word) => ['not', 'never', 'no', 'anything'].includes(word));
  // "Backups now run each hour": the verb may be in no list.
  const isAdverb = (index: number): boolean => /^(?:now|also|always|already|just|still|even)$/u.test(tokens[index]?.word ?? '');
  const place = verb >= 0 ? verb : isAdverb(at + 1) ? at + 2 : at + 1;
  const does = tokens[place]?.word ?? '';
  // "Not a fan of cards? Bank transfer does it too."
  if (/^does (?:it|that|too|the (?:job|same|trick))\b/u.test(told.join(' '))) return true;
  return isOpened || (place - at <= 2 && doing.test(does === 'has' || does === 'have' ? (tokens[place + 1]?.word ?? '') : does));
}

const doing = /^(?:works?|worked|opens?|opened|runs?|ran|takes?|accepts?|charges?|handles?|process(?:es)?|launched|launches|left|arrived|arrives|started|starts|goes|went|gone|reached|passed|never|supports?|work|happens?|resumes?|follows|saved?|saves|rescued?|survived|kicked|kicks|helped|carried|held|took|uses|knows|remembers|shows|sends|adds|calculates|speaks|fits|waits)$/u;

/** "Proceed to checkout", "your card is charged at checkout": the reader is led through what is then there. */
function isInvited(scene: Scene): boolean {
  const { at, passage, tokens } = scene;
  const text = passage.text.trim();
  if (text.length <= 40 && leading.test(text)) return true;
  const before = ['the', 'our'].includes(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  if (!['at', 'during', 'in'].includes(tokens[before]?.word ?? '') || scene.clause.kind === 'condition') return false;
  const around = tokens.slice(Math.max(0, at - 9), at + 9).map(({ word }) => word);
  return around.some((word) => ['you', 'your', 'anyone', 'anybody', 'everyone', 'everybody'].includes(word)) && around.some((word) => /^(?:charged|pay|enter|choose|complete|pays|billed|redeem|buy|order)$/u.test(word)) && !around.some((word) => /^(?:if|when|should|must|may|might|could|would)$/u.test(word));
}

const leading = /^(?:go|proceed|continue|head|try|start|begin|on) (?:on )?(?:to |with )?(?:the |our |your )?[\p{L} ]+[.!→>» ]*$/iu;

function isOffered(scene: Scene, verbs: RegExp): boolean {
  for (let at = scene.at - 1; at >= Math.max(scene.clause.from, scene.at - 7); at -= 1) {
    // "Take a backup" is the reader's to do.
    if (at === scene.clause.from && scene.tokens[at]?.word === 'take') return false;
    if (verbs.test(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "Everything you need: backups, monitoring": a list of features in one line. */
function isFeatureList(scene: Scene): boolean {
  const before = scene.passage.text.slice(scene.tokens[0]?.start ?? 0, scene.tokens[scene.at]?.start ?? 0);
  const label = /^([^:]{2,60}):/u.exec(before)?.[1];
  return label !== undefined && featureFrames.test(label);
}

/** A short bullet or cell that names a feature under neutral surroundings. */
function isFeatureBullet(scene: Scene): boolean {
  const { carrier, around } = scene.passage;
  const isBlock = carrier === 'list-item' || carrier === 'table-cell' || carrier === 'image-alt' || carrier === 'task-item';
  if (!isBlock || carrier === 'image-alt' || isClicking.test(scene.passage.text)) return false;
  if (isOfOwnThing(scene)) return true;
  return featureFrames.test([around.leadIn, around.headings.at(-1), around.cell?.columnHeader, around.cell?.rowHeader].filter(Boolean).join(' | '));
}

/** "Next to **Payment method**, click **Update**": the reader is led through a screen. */
const isClicking = /^\W*(?:navigate|go|scroll|head|return|log) (?:to|in)\b|\b(?:click|tap|press|select)\b/iu;

/** "# Deep berth" or "a berth with:" over a list: what the thing for sale has. */
function isOfOwnThing(scene: Scene): boolean {
  const { headings, leadIn, title } = scene.passage.around;
  // A feature is named in a word or two; more is said of something else.
  if (scene.passage.text.trim().length > scene.named.length + 16) return false;
  const lead = leadIn?.trim().slice(-120) ?? '';
  if (/\b(?:with|has|have|holds?|contains?|brings?|gives?(?: you)?|gets?|inside|aboard|on board)\s*:$/iu.test(lead) && !/\b(?:if|when|once|unless|until|before|not|no|never|what)\b/iu.test(lead)) return true;
  const heading = headings.at(-1) ?? title ?? '';
  if (heading.trim() === '' || /\?\s*$/u.test(heading)) return false;
  return soldThing.test(heading) || wordsOf(heading).every((word) => isPublisherName(scene, word));
}

const soldThing = new RegExp(String.raw`^\W*(?:(?:the|our|every|each|your) )?(?:\p{L}+ ){0,2}${ware}s?\W*$|^\W*what(?:['’]s| is| comes) (?:in|inside|with|on) (?:it|the|your|every|each|a)\b`, 'iu');

const featureFrames =
  new RegExp(String.raw`\b(?:${either(
    String.raw`features?|benefits?|highlights|includ(?:es?|ed|ing)|why\b|what you get|you get|offers?|provides?|plans?`,
    'pricing|accept(?:s|ed)?|payment (?:methods|options)|ways to pay|pay with|capabilit(?:y|ies)|security',
    String.raw`compliance|reliab\w+|enterprise|pro\b|premium|everything|support(?:s|ed)?|key facts|at a glance`,
    String.raw`solutions?|(?:in|on|with) every \p{L}+|from day one|aboard|on board|finally|at last|(?:good|great|big) news|new|now|added|adds|shipped|changed`,
    String.raw`how often|frequency`,
  )})\b`, 'iu');
