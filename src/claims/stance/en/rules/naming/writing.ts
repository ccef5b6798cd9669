import { pattern } from '../../words/pattern.ts';
import { plainOf } from '../../shared/plain.ts';
import { speaksHere, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { kindOf } from '../../words/kinds.ts';
import type { Rule } from '../rule.ts';
import { ticks } from '../../../../text/marks.ts';

/** "What SOC 2 asks", "HIPAA in one paragraph", "GDPR versus a promise": the title of a writing. */
export const titled: Rule = (scene) => {
  const kind = scene.kind;
  if (
    !['name', 'feature', 'step'].includes(kind) ||
    speaksOfUs(scene) ||
    speaksHere(scene) ||
    scene.lead !== '' ||
    /[.!]\s*$/u.test(scene.passage.text)
  )
    return null;
  const plain = plainOf(scene);
  const words =
    asking.exec(plain)?.[0] ??
    (kind === 'name' || papers.test(scene.named) ? (howTo.exec(plain)?.[0] ?? brief.exec(plain)?.[0]) : undefined);
  const general = words ?? /^how § (?:works?|is done) , in general\b/u.exec(plain)?.[0];
  return general === undefined ||
    /\b(?:your?|every|all|new|now|today|free|included|standard|default|live|built in|everywhere|part of)\b/u.test(plain)
    ? null
    : reading('topic', 'bare-heading', general.replace('§', scene.named), 'sentence');
};

/** "Production readiness checklist", "SOC 2 security questionnaire responses": the last word says that it is a writing. */
export const document: Rule = (scene) => {
  const { carrier, around, text } = scene.passage;
  const raw = scene.named;
  const isTitleField =
    carrier === 'front-matter' &&
    /^(?:title|text|label|name|sidebar[_ ]?title|nav[_ ]?title)$/iu.test(around.keys.at(-1) ?? '');
  if (!['heading', 'document-title', 'link-target'].includes(carrier) && !isTitleField) return null;
  if (
    kindOf(raw) === 'superlative' ||
    scene.verb >= 0 ||
    speaksOfUs(scene) ||
    speaksHere(scene) ||
    text.length > 90 ||
    stated.test(text)
  )
    return null;
  const after = text.slice(scene.tokens[scene.at]?.end ?? 0);
  const before = text.slice(0, scene.tokens[scene.at]?.start ?? 0);
  const found = writings.exec(after)?.[1] ?? writingFor.exec(before)?.[1];
  return found === undefined ? null : reading('topic', 'bare-heading', found, 'after');
};

const stated = pattern('u')`[.!%${ticks}]\s*$`;

const writingFor = pattern('iu')`
  \b((?:questionnaire|checklist|guide|manual|handbook|runbook|template|policy|matrix|mapping) ?(?:
    responses?|answers?
  )?) (?:\(|for (?:an? )?)[^)]*$`;

/** What a title ends with, apart from papers that prove something. */
const writings = pattern('iu')`
  ^(?: (?:and|&) \p{L}+| \p{L}+){0,3}? (
    guides?|manuals?|gates?|roadmaps?|checklists?|plans?|polic(?:y|ies)|process|procedures?|matrix|notes|
    questionnaires?(?: responses?| answers?)?|handbook|runbooks?|templates?|criteria|requirements|overview|
    tutorials?|instructions|glossary|faqs?
  )\s*$`;

const papers = /\b(?:reports?|certificates?|slas?|audits?|tests?|attestations?|letters?)$/iu;
const verbs =
  '(?:really |actually |usually |still |also )?(?:is|are|means?|asks?|requires?|covers?|says?|does|do|can|cannot|costs?|matters?|wants?|was|came|differs?|tells?|leaves|misses|takes|needs?)';
const asking = pattern('u')`^(?:what|why|when|who|where) (?:an? |the )?§(?: \w+)? ${verbs}\b`;
const howTo = pattern('u')`
  ^how (?:an? |the )?§(?: (?:audit|report|test|certificate|assessment))?s? (?:
    ${verbs}|works?|looks?|comes?|came
  )\b`;
const brief = pattern('u')`
  ^§ (?:
    in (?:one|a|two|three|plain|short|brief|simple|\w+ty|ten|five) ?(?:
      minutes|seconds|paragraph|words?|page|sentences?|lines?|english|nutshell
    )?|versus|vs|: (?:what|who|how|why|when|where)\b|
    for (?:beginners|marketers|lawyers|engineers|founders|developers|dummies)
  )`;
