import { isOwned, isQuality, isStating, statingAfter } from '../asked/noun-phrase.ts';
import { speaksOfUs } from '../asked/publisher.ts';
import { reading } from '../asked/reading.ts';
import { wordAt } from '../asked/words.ts';
import { isFiniteAt } from '../sentence/clauses.ts';
import type { Scene } from '../sentence/scene.ts';
import {
  baseVerbs,
  closedWords,
  copulas,
  determiners,
  instructingVerbs,
  subjectPronouns,
  verbForms,
} from '../words/grammar.ts';
import { isKnownThing, kindOf } from '../words/kinds.ts';
import { pattern } from '../words/pattern.ts';
import { payLabel } from '../words/paying.ts';
import { carryingNouns, modifiedNouns } from '../words/topic.ts';
import type { Rule } from './rule.ts';

/** A name or setting that merely contains the words: `uptime-kuma`, `checkout_url`. */
export const identifier: Rule = (scene) => {
  // An address is written so whatever it says.
  if (scene.passage.carrier === 'file-name' || scene.passage.carrier === 'link-target') return null;
  const token = scene.tokens[scene.at];
  const next = scene.tokens[scene.at + 1];
  if (token === undefined) return null;
  const text = scene.passage.text;
  // "soc2-report.pdf": a document, and what is in it; "checkout.session", "uptime.com": a name.
  const tail = /^[\w.-]*/u.exec(text.slice(token.end, token.end + 60))?.[0] ?? '';
  if (/\.(?:pdf|docx?|odt|p7m|zip)$/iu.test(tail)) return null;
  const isJoined = isOfProgram(scene);
  const isHyphened = token.glue === '-' && next?.glue === '-' && !isStating(next.word) && /^[a-z]/u.test(token.raw);
  // "HIPAA-specific considerations", "GDPR-relevant data".
  const isKindOf =
    next?.glue === '-' &&
    kindOf(token.raw) === 'name' &&
    /^(?:specific|related|relevant|driven|oriented)$/u.test(next.word);
  const isPart = isKindOf || (next?.glue === '-' && modifiedNouns.has(next.word));
  const isFile =
    /^[a-z0-9 -]+$/u.test(token.raw) &&
    /^[\w-]*\.(?:ya?ml|json|toml|md|ts|js|py|go|rs|tf|sh|txt|csv|xml|lock|env|ini|conf)\b/u.test(
      text.slice(token.end, token.end + 40),
    );
  const isMenu =
    statingAfter(scene) < 0 &&
    /\p{Lu}\p{L}*\s*(?:→|›|»)\s*$/u.test(text.slice(Math.max(0, token.start - 40), token.start)) &&
    /^\p{Lu}/u.test(token.raw) &&
    isKnownThing(token.raw) &&
    !isQuality(token.raw) &&
    scene.verb >= 0;
  const slug = text.trim();
  const isSlug =
    slug.length > token.raw.length &&
    /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/u.test(slug) &&
    !isQuality(token.raw) &&
    !slug.split(/[-_]/u).some(isStating);
  // `payment_method`: a field, whatever it holds.
  const isField =
    kindOf(token.raw.replaceAll('_', ' ')) === 'step' &&
    /^[a-z]+(?:_[a-z]+)+$/u.test(token.raw) &&
    text.trim().length <= token.raw.length + 12;
  // `gdpr_compliant: true`: a setting that says what is so.
  if (
    /^[\w]*\s*[:=]\s*["']?(?:(?:true|yes|on|live|open|enabled|active|passed|hourly|daily)\b|[1-9])/iu.test(
      text.slice(token.end, token.end + 40),
    ) &&
    /^\w*_\w*\s*[:=]/u.test(fieldFrom(text, token.start, token.end))
  )
    return null;
  const isOption =
    isCommanded(scene) &&
    /(?:^|\s)--$/u.test(text.slice(Math.max(0, token.start - 3), token.start)) &&
    /^[a-z]\S*$/u.test(token.raw) &&
    isKnownThing(token.raw) &&
    !text.slice(token.end).includes('--');
  // "components/checkout/element.tsx", "/api/evidence/anchor-sla".
  const path =
    `${/\S*$/u.exec(text.slice(Math.max(0, token.start - 120), token.start))?.[0] ?? ''}${token.raw}${/^\S*/u.exec(text.slice(token.end, token.end + 120))?.[0] ?? ''}`.replace(
      /^[`"'(]+|[`"'),.;:]+$/gu,
      '',
    );
  const isPath =
    /^[a-z-]+$/u.test(token.raw) &&
    kindOf(token.raw) !== 'name' &&
    !isQuality(token.raw) &&
    /^(?:\/(?:[\w.@:{}-]+\/)+[\w.@:{}-]+|(?:[\w.@-]+\/)+[\w.-]+\.[a-z]{1,5})$/u.test(path);
  if (!isField && !isJoined && !isHyphened && !isPart && !isOption && !isFile && !isMenu && !isSlug && !isPath)
    return null;
  return reading('topic', 'identifier', null, 'itself');
};

/**
 * `checkout_url`, `@checkout/core`, `checkout.session`: one run of signs and letters,
 * all of it a program's. A sign typed beside a claim makes none ("open--SOC 2
 * certified"), nor does a space forgotten ("and fair.we are"), nor a run that says
 * what is so (`HIPAA=yes`, `#gdpr_ready`).
 */
function isOfProgram(scene: Scene): boolean {
  const {
    passage: { text },
  } = scene;
  const token = scene.tokens[scene.at];
  if (token === undefined || /\s/u.test(token.raw)) return false;
  const before = /[^\s("'`]*$/u.exec(text.slice(Math.max(0, token.start - 80), token.start))?.[0] ?? '';
  const after = /^[^\s"'`;,]*/u.exec(text.slice(token.end, token.end + 80))?.[0].replace(/[.:!?]+$/u, '') ?? '';
  const isScreaming =
    /^[A-Z\d_]+$/u.test(before + token.raw + after) && /_/u.test(before + after) && kindOf(token.raw) !== 'name';
  const isSmall = /^[a-z]/u.test(token.raw) && isKnownThing(token.raw.replaceAll('_', ' '));
  if ((!isSmall && !isScreaming) || isQuality(token.raw)) return false;
  const parts = (run: string): readonly string[] => run.toLowerCase().split(/[^\p{L}\p{N}%]+/u);
  if (
    parts(before).some(isClosed) ||
    parts(after).some((part) => isStating(part) || isClosed(part) || (saysYes.test(part) && !isCommanded(scene)))
  )
    return false;
  return (
    /[\p{L}\p{N}]_$|^[@$]$|\/@?$|[\p{L}\p{N}][@=\\]$|[a-z]\.$|[./]\S*#$/u.test(before) ||
    /^(?:_[\p{L}\p{N}]|@[\w.]|=[\w"'{$]|\\\w|\.[a-z]{2}|\(\))/u.test(after)
  );
}

/** What the value of a setting says for it. */
const saysYes = /^(?:on|yes|true|live|always|best|fair|made|ok|done|home|work|world|good|great|free|\d+%?)$/u;

/** Whether a text orders a program about, or tells of its options. */
function isCommanded({ passage: { carrier, text }, tokens }: Scene): boolean {
  return (
    carrier === 'code' ||
    !/\S\s/u.test(text.trim()) ||
    instructingVerbs.has(tokens.find(({ kind }) => kind === 'word')?.word ?? '') ||
    /\b(?:flags?|options?|commands?|arguments?|variables?|settings?|parameters?|fields?|packages?)\b/iu.test(
      text.slice(0, 200),
    )
  );
}

function isClosed(word: string): boolean {
  return closedWords.has(word) || determiners.has(word) || subjectPronouns.has(word) || copulas.has(word);
}

/** The word in snake case that holds a mention, and what follows it. */
function fieldFrom(text: string, from: number, to: number): string {
  return `${/\w*$/u.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? ''}${text.slice(from, to)}${text.slice(to, to + 60)}`;
}

/** A noun after the mention makes it a modifier: "checkout page", "encryption keys". */
export const modifier: Rule = (scene) => {
  if (isOwned(scene)) return null;
  const token = scene.tokens[scene.at];
  const hasShort =
    scene.tokens[scene.at + 1]?.word === '(' &&
    scene.tokens[scene.at + 3]?.word === ')' &&
    /^\p{Lu}{2,6}$/u.test(scene.tokens[scene.at + 2]?.raw ?? '');
  let at = hasShort ? scene.at + 4 : scene.at + 1;
  while (/^(?:type|level|part|version|v|[ivx]+|\d[\d.]*)$/u.test(wordAt(scene, at))) at += 1;
  const next = scene.tokens[at];
  if (token === undefined || next === undefined || next.kind !== 'word' || isMet(scene) || isDone(scene, at))
    return null;
  // "Payment methods: card and PayPal options": what there is to choose from.
  if (/^options?$/u.test(next.word) && payLabel.test(scene.passage.text.slice(scene.tokens[0]?.start ?? 0)))
    return null;
  // "It provides recurring payment options": they are there to choose from.
  if (
    /^options?$/u.test(next.word) &&
    scene.tokens
      .slice(scene.clause.from, scene.at)
      .some(({ word }) => /^(?:provides|offers|supports|includes|accepts|features|integrates|enables)$/u.test(word))
  )
    return null;
  // "We encrypt data at rest": a verb, and its object.
  if (
    ['we', 'they', 'you', 'i'].includes(wordAt(scene, scene.at - 1)) &&
    baseVerbs.has(token.raw.toLowerCase().split(' ')[0] ?? '')
  )
    return null;
  if (
    verbForms.has(token.raw.toLowerCase().split(' ')[0] ?? '') ||
    isQuality(token.raw) ||
    !isKnownThing(token.raw.replace(/^no /iu, '')) ||
    carryingNouns.has(next.word) ||
    isVerbHere(scene, at) ||
    isInForce(scene, at)
  )
    return null;
  // "Encrypted with an AES-256 algorithm".
  if (
    scene.tokens
      .slice(Math.max(scene.clause.from, scene.at - 5), scene.at)
      .some(({ word }) => /^(?:encrypt(?:s|ed)?|secured|protected)$/u.test(word))
  )
    return null;
  // "Live checkout pages", "bring your HIPAA data".
  if (/^(?:live|fast|secure|instant|seamless)$/u.test(wordAt(scene, scene.at - 1)) || /^live\b/iu.test(token.raw))
    return null;
  if (
    /^(?:data|workloads?|applications?)$/u.test(next.word) &&
    scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => /^(?:host|bring|keep|run|move)$/u.test(word))
  )
    return null;
  // "Added SSO integration functions": whatever they are called, they are there.
  if (
    /^(?:added|implemented|introduced|shipped|launched|released|built|enabled)$/u.test(wordAt(scene, 0)) &&
    scene.tokens[1] === token &&
    /^(?:functions?|scripts?|integrations?|modules?|providers?|support|service|endpoints?|hooks?|workflows?|middleware)$/u.test(
      scene.tokens.slice(at, at + 2).findLast(({ kind }) => kind === 'word')?.word ?? '',
    )
  )
    return null;
  // A "multi-region deployment" is had by whoever offers it.
  if (/^deployments?$/u.test(next.word) && kindOf(token.raw) === 'feature') return null;
  if (modifiedNouns.has(next.word) && !isKindOf(scene, at)) return reading('topic', 'modifier', next.raw, 'after');
  const head = farHead(scene, at);
  return head === null || speaksOfUs(scene) ? null : reading('topic', 'modifier', head, 'after');
};

/** "SOC 2 status: passed", "HIPAA requirements, handled for you", "the SLA target was met". */
function isDone(scene: Scene, at: number): boolean {
  const told = scene.passage.text.slice(scene.tokens[at]?.end ?? 0).slice(0, 60);
  return doneWith.test(told);
}

/** What is said of a modified noun that makes it one's own: met, green, signed. */
const doneWith = pattern('iu')`
  ^\W{0,4}(?:(?:was|were|is|are|has been|have been) (?:all |always |now |only |also |currently )?)?(?:
    available|supported|passed|met|done|handled|green|granted|held|fulfilled|live|works?|signed|yours|ours|paid|
    ticked|welcome|from day one|rotated|(?:up and )?running|active|in place|runs?|
    takes? (?:\p{L}+|\d+) (?:seconds?|minutes?|clicks?)|
    (?:powered|secured|protected|backed|run|operated|hosted|managed|handled|driven) (?:by|on|with)|
    (?:processed|answered|settled|approved|honou?red|completed) (?:
      in|within|promptly|quickly|immediately|at once|the same day|automatically
    )
  )\b`;

/** "Failover needs no action": a noun in the list, a verb here. */
function isVerbHere(scene: Scene, at: number): boolean {
  const next = wordAt(scene, at + 1);
  return verbForms.has(wordAt(scene, at)) && (determiners.has(next) || ['to', 'us', 'you', 'them'].includes(next));
}

/** "HIPAA policies in force". */
function isInForce(scene: Scene, at: number): boolean {
  const [one, two] = [wordAt(scene, at + 1), wordAt(scene, at + 2)];
  return (
    (one === 'in' && /^(?:force|place|effect)$/u.test(two)) ||
    /^(?:implemented|enforced|met|fulfilled|included)$/u.test(one)
  );
}

/** "AES-256 token encryption": what is encrypted, and how. */
function isKindOf(scene: Scene, at: number): boolean {
  return /^(?:encryption|hashing|backups?|failover|certification|attestation)$/u.test(wordAt(scene, at + 1));
}

/** The noun at the end of a longer compound: "HIPAA Privacy Rule", "encryption at rest settings". */
function farHead(scene: Scene, from: number): string | null {
  for (let at = from; at < Math.min(scene.clause.to, from + 3); at += 1) {
    const token = scene.tokens[at];
    if (
      token === undefined ||
      token.kind !== 'word' ||
      carryingNouns.has(token.word) ||
      isStating(token.word) ||
      isFiniteAt(scene.tokens, at)
    )
      return null;
    // "SOC 2 done right": no rights; "checkout uses payment links": no compound.
    if (token.word === 'uses' || closedWords.has(token.word) || determiners.has(token.word) || token.word === 'done')
      return null;
    if (at > from && modifiedNouns.has(token.word)) return isKindOf(scene, at) ? null : token.raw;
  }
  return null;
}

/** "We satisfy all SOC 2 requirements": the modified noun is met. */
function isMet(scene: Scene): boolean {
  return scene.tokens.slice(scene.clause.from, scene.at).some((token) => attaining.test(token.word));
}

const attaining = pattern('u')`
  ^(?:
    operates?|operating|proven|tested|trusted|passed|passes|pass|cleared|sticks?|used|runs?|running|deployed|
    powers?|powering|meets?|met|meeting|satisf\w+|exceeds?|fulfil\w*|compl(?:y|ies|iant)|certified|aligned|
    conformant|follows?|conforms?|adheres?|implements?
  )$`;

/**
 * "Heuristics used by companies become …", "encrypted databases cannot be …":
 * a quality of a thing that the sentence then speaks of, and that is not ours.
 */
export const quality: Rule = (scene) => {
  const { at, clause, tokens, verb } = scene;
  const raw = scene.named;
  if (verb <= at || !isQuality(raw) || speaksOfUs(scene)) return null;
  const before = tokens[at - 1];
  const isReduced =
    /\b(?:by|with|for)\b/iu.test(raw) &&
    before?.kind === 'word' &&
    !copulas.has(before.word) &&
    before.word.endsWith('s');
  const isModal =
    /^(?:returns?|fails?|raises?|throws?|causes?|triggers?|yields?|appears?|shows?)$/u.test(tokens[verb]?.word ?? '') ||
    ['can', 'cannot', 'must', 'may', 'might', 'should'].includes(tokens[verb]?.word ?? '');
  const isGeneric = at === clause.from && isModal && /s$/u.test(tokens[verb - 1]?.word ?? '');
  return isReduced || isGeneric ? reading('topic', 'quality', tokens[verb]?.raw ?? null, 'after') : null;
};
