import type { Reading } from '../../../../types.ts';
import { answerOf, isVersion, longest } from '../../shared/beside.ts';
import { isQuality, statingAfter } from '../../shared/noun-phrase.ts';
import { isPublisherName, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { textAfter, wordAt } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { squeezed } from '../../sentence/scene.ts';
import { copulas, instructingVerbs, sellingVerbs, verbForms } from '../../words/grammar.ts';
import { isKnownThing, kindOf } from '../../words/kinds.ts';
import { pattern } from '../../words/pattern.ts';
import { payLabel } from '../../words/paying.ts';
import {
  descriptors,
  manualColumns,
  manualHeadings,
  parameterLists,
  pictured,
  printed,
  teaching,
  wordColumns,
  wordLists,
  writingsAhead,
} from '../../words/headings.ts';
import type { Rule } from '../rule.ts';
import { ticks } from '../../../../text/marks.ts';

const ticked = pattern('u')`^\W*[${ticks}]`;
const ticksFirst = pattern('u')`^[\s${ticks}]+`;
/** A price, a share or a tick. */
const priced = pattern('iu')`[$€£]|\b(?:eur|usd|gbp)\b|%|[${ticks}]`;
const lessonStated = pattern('u')`[.!:;${ticks}]$`;

/** "What is encrypted at rest (and what is not)": a heading over what answers it. */
export const titledQuestion: Rule = (scene) => {
  const { carrier, text } = scene.passage;
  if (
    carrier !== 'heading' ||
    ticked.test(text) ||
    speaksOfUs(scene) ||
    !/^\W*(?:what(?:['’]s| is| are)|which (?:\p{L}+ ){1,2}(?:is|are))\s/iu.test(text) ||
    /\b(?:today|now|since|new|included|every|all)\b|\b(?:is|are)(?: not|n['’]t)\b[^(]*$/iu.test(
      text.split('(')[0] ?? '',
    )
  )
    return null;
  return reading('topic', 'question', text.slice(0, longest).split(/\s/u)[0] ?? null, 'before');
};

/** "What to look for in an SLA", "When to ask for a BAA": a title of what is taught, and no sentence. */
export const titledLesson: Rule = (scene) => {
  const text = scene.passage.text.slice(0, longest).trim();
  const first = lesson.exec(text)?.[0];
  if (first === undefined || speaksOfUs(scene) || lessonStated.test(text)) return null;
  return reading('topic', 'question', first.trim(), 'before');
};

const lesson = /^(?:what|when|where|how|which \p{L}+|whom?|why) to \p{L}+ (?!.*\b(?:our|ours|we|us)\b)/iu;

/** A heading that only names its subject, which the section then treats. */
export const bareHeading: Rule = (scene) => {
  const { carrier } = scene.passage;
  const isTitleField =
    carrier === 'front-matter' &&
    /^(?:title|sidebar title|sidebartitle|nav title|label|meta keywords|meta_keywords|keywords|tags)$/iu.test(
      scene.passage.around.keys.at(-1) ?? '',
    );
  const isTitle = carrier === 'heading' || carrier === 'document-title' || isTitleField;
  if (!isTitle || scene.verb >= 0 || priced.test(scene.passage.text)) return null;
  const raw = scene.named;
  if (isStatement(scene, raw) || celebrated.test(textAfter(scene))) return null;
  if ((isQuality(raw) && !/compliance$/iu.test(raw)) || /^24\b/u.test(raw)) return null;
  // "Risk-free savings", "No hidden fees": words that name nothing we know may be praise.
  if (!isKnownThing(raw)) return null;
  const stating = statingAfter(scene);
  if (stating >= 0 && scene.tokens[stating]?.word !== 'compliance') return null;
  // "0.3.0 – Periodic backups": what a version brings.
  if (
    finished.test(scene.passage.text) ||
    isVersion(scene.passage.text) ||
    listsHeld.test(scene.passage.around.headings.at(-1) ?? '')
  )
    return null;
  return reading('topic', 'bare-heading', null, 'itself');
};

/** "SSO 🎉", "SOC 2 — finally", "our SOC 2 journey ends": what is told as done. */
const celebrated = pattern('iu')`
  ^[^.:;?]{0,24}[☑🟢🏅🥇🏆🎉🎊🥳🙌👍💯🆗★⭐]|
  ^\W{0,4}(?:finally|at (?:long )?last|in the bag|done and dusted|under our belt|on the wall)\W*$|
  ^ (?:audit |report )?(?:journey|quest|story|saga|marathon) (?:(?:is|has) )?(?:ends?|ended|over|complete[d]?|done|finished)\W*$`;

/** "PayPal integration – complete": a heading that says how far it is. */
const finished = pattern('iu')`
  (?:[:–—-]|\s-)\s*(?:\p{L}+ )?(?:
    completed?|done|live|ready|implemented|shipped|launched|achieved|passed|certified|active|enabled|available
  )\W*$`;

/** Sections of what is held, and of what there is: "Our certifications", "Features". */
const listsHeld = pattern('iu')`
  ^\W*(?:(?:our|active|current|key|main|core|security) )*(?:
    certifications?|certificates|accreditations?|attestations?|features
  )(?: (?:and|&) (?:certifications?|accreditations?|attestations?|badges|benefits))?\W*$`;

/**
 * Whether bare words are a statement all the same: a whole sentence with its
 * full stop, the verb within the claim's own words ("BayStore scales
 * automatically"), or an invitation ("Start your free trial").
 */
function isStatement(scene: Scene, raw: string): boolean {
  const text = scene.passage.text.slice(0, longest).trim();
  if (/[.!]$/u.test(text) && text.split(/\s+/u).length >= 4) return true;
  // "SSO (Business and up)": the plan that has it.
  if (
    /\((?:\p{L}+ )?(?:business|pro|enterprise|teams?|plus|premium|growth|scale|paid|free|all plans)\b[^)]*\)\s*$/iu.test(
      text,
    )
  )
    return true;
  // "Free 30-day trial".
  if (/^free\b/iu.test(raw) && text.split(/\s+/u).length <= 6) return true;
  if (isSubtitle(scene) || praising.test(text)) return true;
  // "Private workspaces with end-to-end encryption".
  const first = wordAt(scene, 0);
  const isOrder = instructingVerbs.has(first) && !sellingVerbs.has(first);
  if (
    !isOrder &&
    /^(?!\W*\p{L}+ing\b)(?:an? |the )?(?:\p{L}+ ){1,3}with (?:an? |the )?$/iu.test(
      text.slice(0, scene.tokens[scene.at]?.start ?? 0),
    )
  )
    return true;
  const words = raw.toLowerCase().match(/\p{L}+/gu) ?? [];
  const before = scene.tokens[scene.at - 1];
  if (before?.kind === 'word' && words.some((word) => verbForms.has(word) || copulas.has(word))) return true;
  return sellingVerbs.has(words[0] ?? '') && /\b(?:your|free|today|now)\b/iu.test(raw);
}

/** What a heading adds to a name when it says that there is one: for whom, how often, since when. */
const praising = pattern('iu')`
  \b(?:
    for (?:everyone|everybody|(?:every|all|each|your) \p{L}+)|(?:on|in|with|at) (?:every|all|each) \p{L}+|
    every (?:day|night|week|month|quarter|year|hour)|since (?:19|20)\d\d|by default|from day one|at last|
    worldwide|with teeth|day and night|all by itself|in (?:seconds|minutes|a day|a minute)|
    no (?:credit card|set-?up|extra)|real money|\d+ days|on board|welcome|around the clock|
    round[- ]the[- ]clock|signed|by outsiders|up and running|end of (?:our|the|a) [^:?]*(?:journey|quest|saga|marathon|wait)|within (?:seconds|minutes|hours)|to the second|
    introducing|announcing|saved|in (?:two|three|four|\d+) \p{L}+
  )\b|^\W*(?:new|now|finally|at last)\b\W|\b(?:hosting|hosts?)\b(?! (?:with|by|on) )$`;

/** "BayStore — SOC 2 certified hosting": what stands after our name and a dash is said of us. */
function isSubtitle(scene: Scene): boolean {
  const before = scene.passage.text.slice(0, Math.min(longest, scene.tokens[scene.at]?.start ?? 0));
  const name = /^(.{3,60}?)\s*(?:[—–|:]|\s-)\s[^—–|:]*$/u.exec(before)?.[1];
  const after = textAfter(scene).trim();
  return name !== undefined && scene.publisher.has(squeezed(name)) && after !== '';
}

/** An address that is a subject's name and no more: `/soc2/`. A picture of that name may well be a badge. */
export const address: Rule = (scene) => {
  const { carrier, text } = scene.passage;
  const token = scene.tokens[scene.at];
  if ((carrier !== 'link-target' && carrier !== 'file-name') || token === undefined) return null;
  const kind = kindOf(token.raw);
  if (kind === 'state' || kind === 'superlative' || statingAfter(scene) >= 0) return null;
  const isWhole =
    /[/:]$|^$/u.test(text.slice(0, token.start)) &&
    /^(?:$|[/?#]|\.(?!png|jpe?g|gif|svg|webp|avif|bmp|ico)\w+(?:$|[?#]))/iu.test(text.slice(token.end));
  return isWhole || partOfPage.test(text.slice(token.end)) ? reading('topic', 'address', null, 'itself') : null;
};

/** What a writer calls parts of a page: the footnote `[^soc2-note]`, the link `[sso-docs]`. */
const partOfPage = pattern('iu')`
  ^ (?:
    notes?|footnotes?|docs?|documents?|documentation|questions?|faq|pages?|sections?|links?|urls?|refs?|references?|sources?|
    guides?|tables?|figures?|lists?|box|boxes|cards?|buttons?|forms?
  )$`;

/** "Encryption at rest: [which keys, and where]": a form that has still to be filled in. */
export const blank: Rule = (scene) => {
  const [, label = '', hint = ''] =
    /^\W*([^:–—[\]]{1,40}?)\W*[:–—]\s*(\[[^\]]+\])\s*$/u.exec(scene.passage.text.slice(0, longest)) ?? [];
  const isLabel = label.toLowerCase() === scene.named.toLowerCase();
  const isWithin = hint.toLowerCase().includes(scene.named.toLowerCase()) && !isQuality(label);
  if (
    (!isLabel && !isWithin) ||
    isQuality(scene.named) !== isWithin ||
    /\b(?:reports?|certificates?)$/iu.test(scene.named)
  )
    return null;
  return asking.test(hint) && !speaksOfUs(scene) ? reading('topic', 'manual', hint, 'after') : null;
};

/** What a template asks of whoever fills it in, where "how to get it" tells a reader. */
const asking = pattern('iu')`
  (?:^\W*|, )(?:
    how (?!to\b)|what(?:['’]s)?\b|which\b|whether\b|where\b(?! to\b)|who\b|when\b|e\.g\.|insert\b|describe\b|
    name of\b|number of\b|todo\b
  )`;

/** "Process for penetration testing.": the title of a writing, with or without its full stop. */
export const process: Rule = (scene) => {
  const before = scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0);
  const found = scene.verb < 0 && scene.lead === '' ? procedureFor.exec(before)?.[0] : undefined;
  return found === undefined ? null : reading('topic', 'about', found.trim(), 'before');
};

const procedureFor = pattern('iu')`
  ^\W*(?:the |a |an )?(?:process|procedure|workflow|policy|guidelines?|playbook|runbook) (?:for|on|of) (?:\p{L}+ ){0,2}$`;

/** Bare words under a heading that teaches what they name, in a manual, or in a picture's text. */
export const manual: Rule = (scene) => {
  const { carrier, around } = scene.passage;
  const option = optionOf(scene) ?? listedWords(scene);
  if (option !== null) return option;
  const raw = scene.named;
  const kind = kindOf(raw);
  if (kind === 'state' || kind === 'superlative' || statingAfter(scene) >= 0 || isStatement(scene, raw)) return null;
  if (carrier === 'image-alt' || carrier === 'image-title') {
    const shown = pictured.exec(scene.passage.text.slice(0, longest))?.[0];
    return shown === undefined ? null : reading('topic', 'pictured', shown, 'itself');
  }
  const heading = around.headings.at(-1) ?? '';
  if (
    descriptors.test(scene.passage.text.slice(0, longest)) &&
    (carrier === 'list-item' || carrier === 'table-cell') &&
    !speaksOfUs(scene)
  )
    return reading('topic', 'manual', scene.passage.text.slice(0, 40), 'before');
  if (teaching.test(heading.slice(0, longest)) && heading.toLowerCase().includes(raw.toLowerCase())) {
    return reading('topic', 'teaching', heading, 'heading');
  }
  const column = around.cell?.columnHeader ?? '';
  if (around.cell !== null && manualColumns.test(column.slice(0, longest)))
    return reading('topic', 'manual-column', column, 'column');
  const about = [around.headings.at(-1) ?? '', around.leadIn ?? ''].some((text) =>
    parameterLists.test(text.slice(-longest)),
  );
  if (around.cell !== null && about)
    return reading('topic', 'manual', around.headings.at(-1) ?? around.leadIn, 'heading');
  const label = around.cell?.rowCells[0]?.label ?? '';
  if (
    around.cell !== null &&
    around.cell.column > 0 &&
    kind === 'name' &&
    /^\W*(?:ids?|slugs?|keys?|codes?|fields?|flags?|options?|values?)\W*$/iu.test(label)
  )
    return reading('topic', 'manual-row', label, 'column');
  if (isMapped(scene)) return reading('topic', 'mapping', around.cell?.columnHeader ?? null, 'column');
  const row = around.cell?.rowHeader ?? '';
  if (around.cell !== null && isCode(row) && !isPublisherName(scene, row))
    return reading('topic', 'manual-row', row, 'row');
  if (
    manualHeadings.test(heading.slice(0, longest)) &&
    !/^\W*why\b/iu.test(heading) &&
    kind !== 'name' &&
    !isFilledLabel(scene) &&
    !payLabel.test(`${around.leadIn ?? ''} `) &&
    !/\b(?:payments?|accepted|pricing|plans?)\b/iu.test(heading)
  )
    return reading('topic', 'manual', heading, 'heading');
  return null;
};

/** "Recovery: point-in-time recovery from backups": a label, and what there is of it. */
function isFilledLabel({ at, passage: { text }, tokens }: Scene): boolean {
  return /^\W*\p{Lu}[\p{L} -]{2,30}:\W/u.test(text.slice(0, tokens[at]?.start ?? 0));
}

/** How titles of writings begin. */
const titled = pattern('iu')`
  ^\W*(?:
    architecting|building|understanding|introduc\w+|how to|guide|getting started|best practices|designing|
    preparing|a |an |the )\b`;

/** "Best-in-class. Says who?" under "Words we avoid", "production-ready" in a table of verdicts: words, listed as words. */
export const listedWords: Rule = (scene) => {
  const { carrier, around } = scene.passage;
  const isRun = carrier === 'paragraph' && scene.verb < 0;
  if ((carrier !== 'table-cell' && carrier !== 'list-item' && !isRun) || speaksOfUs(scene)) return null;
  const column = around.cell?.columnHeader?.slice(0, longest) ?? '';
  if (wordColumns.test(column)) return reading('topic', 'manual-column', column, 'column');
  const [heading, leadIn] = [around.headings.at(-1) ?? '', around.leadIn?.slice(-longest) ?? ''];
  if (
    writingsAhead.test(leadIn) &&
    !/\b(?:reports?|certificates?|attestations?|letters?|audits?|certifications?)\b/iu.test(
      scene.passage.text.slice(0, longest),
    ) &&
    (scene.kind === 'name' || titled.test(scene.passage.text.slice(0, longest)))
  )
    return reading('topic', 'listed-writings', leadIn.slice(-60), 'lead-in');
  const found =
    [heading, leadIn].find((one) => wordLists.test(one)) ??
    (around.cell === null ? undefined : [heading].find((one) => printed.test(one)));
  return found === undefined ? null : reading('topic', 'listed-words', found, 'heading');
};

/** "Fastest" in a table of modes, "Fastest commands" as a heading: one of the reader's ways, not of our boasts. */
function optionOf(scene: Scene): Reading | null {
  const { carrier, around, text } = scene.passage;
  const token = scene.tokens[scene.at];
  if (token === undefined || kindOf(token.raw) !== 'superlative' || speaksOfUs(scene)) return null;
  const named = [around.leadIn?.slice(-longest) ?? '', around.headings.at(-1) ?? ''].find((one) =>
    optionLists.test(one),
  );
  const isShort =
    text.replace(ticksFirst, '').startsWith(token.raw) && (carrier === 'table-cell' || carrier === 'list-item');
  if (named !== undefined && isShort) return reading('topic', 'option', named, 'heading');
  const rest = text.slice(token.end).trim();
  return carrier === 'heading' && text.startsWith(token.raw) && /^[\p{L}-]+s$/u.test(rest) && !ownNouns.test(rest)
    ? reading('topic', 'option', rest, 'after')
    : null;
}

/** Words over lists of ways to do something. */
const optionLists = pattern('iu')`
  \b(?:
    modes?|options?(?: \w+)?|approach(?:es)?|methods?|alternatives?|strateg(?:y|ies)|algorithms?|
    index(?:es)? types?|formats?|techniques?|ways|variants?|trade-?offs?|which (?:one|mode|option|method)
  )\b`;

/** What a boast in a heading is of. */
const ownNouns = pattern('iu')`
  ^(?:
    stores|shops|platforms|tools|products|services|solutions|systems|sites|plans|prices|results|teams|experts|
    engineers|customers|brands|instances|servers|speeds|checkouts|payments
  )$`;

/** A standard in a table that relates it to clauses or controls, on a page of such relations. */
function isMapped(scene: Scene): boolean {
  const { cell, headings } = scene.passage.around;
  if (cell === null || scene.kind !== 'name' || speaksOfUs(scene)) return false;
  if (
    !/\b(?:framework|standard|regulation|law|clause|catalog(?:ue)?)s?\b/iu.test(
      (cell.columnHeader ?? '').slice(0, longest),
    )
  )
    return false;
  const isRelated = cell.rowCells.some(({ label }) =>
    /\b(?:controls?|sections?|clauses?|mapp\w*|articles?|rules?|version|suite|feature)\b/iu.test(label ?? ''),
  );
  const isMapping = headings.some((one) => /\b(?:mappings?|crosswalks?)\b/iu.test(one));
  return (
    (isRelated || isMapping) &&
    headings.some((one) => /\b(?:mappings?|crosswalks?|catalog(?:ue)?s?|frameworks?|packs?|report)\b/iu.test(one)) &&
    !cell.rowCells.some(({ text }) => answerOf(text)?.stance === 'asserted')
  );
}

function isCode(text: string): boolean {
  const short = text.trim();
  return (
    short.length <= 80 && !/\s/u.test(short) && /[a-z][A-Z]|[a-z]_[a-z]|^--?[a-z]|^[/@.]|[a-z]\.[a-z]/u.test(short)
  );
}
