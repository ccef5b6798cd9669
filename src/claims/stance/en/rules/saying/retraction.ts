import type { Reading } from '../../../../types.ts';
import { plainOf, weFor } from '../../shared/plain.ts';
import { reading } from '../../shared/reading.ts';
import type { Scene } from '../../sentence/scene.ts';
import { pattern } from '../../words/pattern.ts';
import { ware } from '../../words/wares.ts';
import type { Rule } from '../rule.ts';
import { myth, outdated, refutation, untrue } from '../../words/untrue.ts';
import { denying } from '../../../../text/denying.ts';

/** "Our first draft claimed five nines. It was not true.": what a text once said, and why it no longer does. */
export const retracted: Rule = (scene) => {
  const plain = plainOf(scene);
  const said = once.exec(plain)?.[0];
  if (
    said === undefined ||
    /\b(?:no|not|never|without)\b/u.test(said) ||
    /\b(?:now|today|also|and (?:still|rightly))\b/u.test(plain)
  )
    return null;
  const following = `${tailOf(scene)} ${scene.rest}`.slice(0, 240);
  const back = taken.exec(following)?.[0];
  return back === undefined || /\bnot (?:enough|the half|all)\b/iu.test(following)
    ? null
    : reading('denied', 'denial', back.trim(), 'after');
};

/** "A blog claims that we take backups. It is mistaken: we take none.": what others say of us, or is quoted, and is refuted. */
export const refuted: Rule = (scene) => {
  const { headings, leadIn } = scene.passage.around;
  const isRumour = [headings.at(-1), leadIn].some((one) => rumoured.test(one?.slice(-80) ?? ''));
  const plain = plainOf(scene);
  // "A blog says that we have no SSO. That is false." refutes a denial.
  if (/\b(?:no|not|never|none|without|cannot|lacks?|lacking|missing)\b/u.test(plain)) return null;
  const quoted = scene.passage.carrier === 'block-quote' ? quotedBack(scene) : null;
  if (quoted !== null) return quoted;
  if (!isRumour && !isQuoted(scene) && !reported.test(plain)) return null;
  const reply = weFor(
    scene,
    `${tailOf(scene)
      .replace(/^[^;:—–]*/u, '')
      .replace(/^[\s;:—–]+/u, '')} ${scene.rest}`,
  );
  const plainly = reply.slice(0, 200).trim();
  const words = refuting.exec(plainly)?.[0];
  return words === undefined || surpassed.test(plainly.slice(words.length))
    ? null
    : reading('denied', 'refused-after', words, 'answer');
};

/** "> Every berth is backed up." over "We found this in an old draft. It is untrue.": what is shown in order to be refuted. */
function quotedBack(scene: Scene): Reading | null {
  const after = weFor(scene, scene.passage.around.after ?? '').slice(0, 240);
  const words = after
    .split(/(?<=[.!?])\s+|:\s+/u)
    .slice(0, 3)
    .map((sentence) => (refuting.exec(sentence) ?? withdrawn.exec(sentence))?.[0])
    .find((found) => found !== undefined);
  return words === undefined ? null : reading('denied', 'refused-after', words, 'answer');
}

/** "It is wrong: they are hourly." puts something else in its place. */
const surpassed = pattern('iu')`^\s*[:;—–]\s+(?:it|they|ours?|we|there|these|those)\b(?![^.!?]*(?:${denying}))`;

/** What is said no longer. */
const withdrawn = pattern('iu')`
  ^(?:that|this|it|the (?:line|sentence|words|draft|tagline)) (?:was|is|has been)\b[^.]{0,60}\b(?:
    retired|gone|deleted|withdrawn|struck|removed|taken (?:out|down)|thrown away
  )\b`;

/** Whether the sentence is a quotation and nothing else. */
function isQuoted({ passage, tokens }: Scene): boolean {
  const text = passage.text.slice(0, (tokens.at(-1)?.end ?? 0) + 2);
  return /["“»]\s*[.!]?\s*$|[.!]["”«]$/u.test(text.trimEnd()) && /^\s*["“«]/u.test(text.slice(tokens[0]?.start ?? 0));
}

const rumoured = pattern('iu')`\b(?:${myth}|misunderstandings?|${untrue})\b`;

/** Whoever else says it. */
const reported = pattern('u')`
  ^(?:but |and |so )?(?:
    you (?:may|might|will|could|can) (?:also |still |sometimes )?(?:have )?(?:read|hear|heard|see|seen|find|found|be told|been told|come across)|
    (?:an?|some|one|another|several|many|two|three|other|this|that|the) (?:\w+ ){1,3}?(?:
      claims?|says?|said|wrote|writes?|states?|lists?|listed|calls?|called|describes?|described|believes?|
      thinks?|assumes?|reports?|reported|suggests?|tells?|told|shows?|names?
    )|(?:somebody|someone|some|others|people|they|he|she|many) (?:once |recently |sometimes |wrongly )?(?:
      claims?|says?|said|wrote|writes?|states?|believes?|thinks?|assumes?|reports?|reported|called?|told
    )
  )\b[^.;]*§`;

/** That it is not so: the whole of a clause, in which nothing more is told. */
const refuting = pattern('iu')`
  ^(?:but |and |sadly |alas )?(?:
    (?:(?:that|this|it|they|he|she|both|the \p{L}+) )?(?:(?:is|are|was|were) )?(?:
      simply |plainly |just |all |quite |still |an? 
    )*(?:${refutation}|mistake|error)|
    (?:it|they|we|that|he|she|neither) (?:is|are|do|does|did|has|have|was|were|can)(?: not|n['’]t)(?: (?:
      and (?:never )?(?:were|was|did|do|has|have)(?: not)?|any|one|so|it|them|that
    ))*|
    (?:it|we|they) (?:has|have|had|is|are|hold|takes?|offers?|makes?) (?:none|no such \p{L}+|nothing of the kind)|
    we (?:have )?(?:asked|told|written to|wrote to) (?:them|him|her|it|the \p{L}+) to (?:
      remove|correct|delete|take|change|withdraw|drop
    )\b[^.]*
  )(?=\s*(?:$|[.!;:,—–]))`;

function tailOf(scene: Scene): string {
  return scene.passage.text.slice(scene.tokens[scene.at]?.end ?? 0, scene.tokens.at(-1)?.end ?? 0);
}

const once = pattern('u')`
  \b(?:
    (?:our|the|an?|my|this) (?:\w+ ){0,2}?(?:
      footer|header|page|draft|drafts|copy|text|site|headline|banner|faq|version|brochure|deck|post|slide|
      sentence|template|line
    )|which|it|we|i
  ) (?:once |still |wrongly |had |first |originally |accidentally )*(?:
    used to (?:say|mention|claim|read|promise)|said|claimed|read|promised|suggested|implied|stated|mentioned|described|called|wrote|listed
  )\b[^.;]*§|
  \bwe (?:have |had |once )?(?:considered|weighed|evaluated|discussed|looked (?:at|into)|thought about) (?!it\b)[^.;]*§|
  \b(?:corrected|fixed|rewrote|reworded|replaced) (?:the |an? |our )?(?:\w+ )?(?:
    faq|page|text|sentence|claim|wording|copy|line|glossary|footer|header|table|paragraph|headline
  )s?\b[^.;]*§|^(?:corrected|correction|withdrawn|retracted) : [^.;]*§|
  \b(?:deleting|removing|dropping|withdrawing|deleted|dropped|withdrew) (?:the (?:word|words|line) )?["“] ?§|
  \b(?:slipped|wrote|put|typed|pasted|smuggled|printed) ["“][^"”]*§[^"”]*["”] (?:into|in|on)\b|
  \b(?:crossed|struck|cut|took) out [^.;]*["“] ?§|\breplaced ["“][^"”]*§[^"”]*["”] (?:by|with)\b|
  ["“][^"”]*§[^"”]*["”] (?:
    (?:was|were|stood|sat|appeared|used to be) (?:still |once )?(?:in|on|there)\b|
    (?:button|link|badge|banner|sticker|label|page)\b
  )|
  ["“] ?§ ?["”] (?:was |has been |is |got |had been )?(?:
    replaced|removed|struck|deleted|cut|dropped|taken out|withdrawn
  )\b`;

const taken = pattern('iu')`
  \b(?:
    (?:was|were|is|are|has|have|had|do|does|did)(?: not|n['’]t)|we meant (?!it\b|that\b|what\b|every\b)|no longer|never|${untrue}|${outdated}|mistake|error|caught|nowhere|404s?|broken|dead|none|removed|corrected|deleted|struck|withdrawn|withdrew|gone|went|
    decided against|left (?:it|that|them) out|taken (?:it |that |them )?(?:out|off|down)|took (?:it|that|them) (?:out|off|down)|replaced|
    no (?:\p{L}+ )?(?:${ware}|evidence|report|audit|figure|test|proof)|
    (?:have|has|is|there are|there is) (?:no|none)
  )\b`;
