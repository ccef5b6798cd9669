import { plainOf } from '../asked/plain.ts';
import { reading } from '../asked/reading.ts';
import type { Scene } from '../sentence/scene.ts';
import { pattern } from '../words/pattern.ts';
import { ware } from '../words/wares.ts';
import type { Rule } from './rule.ts';

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
  const told = `${tailOf(scene)} ${scene.rest}`.slice(0, 240);
  const back = taken.exec(told)?.[0];
  return back === undefined || /\bnot (?:enough|the half|all)\b/iu.test(told)
    ? null
    : reading('denied', 'denial', back.trim().slice(0, 60), 'after');
};

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
    used to say|said|claimed|read|promised|suggested|implied|stated|mentioned|described|called|wrote|listed
  )\b[^.;]*§|
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
    (?:was|were|is|are|has|have|had|do|does|did)(?: not|n['’]t)|no longer|never|untrue|wrong|false|mistake|
    error|caught|nowhere|404s?|broken|dead|none|removed|corrected|deleted|struck|withdrawn|withdrew|gone|went|
    taken (?:it |that |them )?(?:out|off|down)|took (?:it|that|them) (?:out|off|down)|replaced|
    no (?:\p{L}+ )?(?:${ware}|evidence|report|audit|figure|test|proof)|
    (?:have|has|is|there are|there is) (?:no|none)
  )\b`;
