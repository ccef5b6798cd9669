/** What is praised below the question why somebody chose it, or what it is. */
import { isPublisherName, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';

/** "Why Express?", and below it "Battle-tested HTTP server": reasons for something of another's, which we use. */
export const chosen: Rule = (scene) => {
  const { carrier, around } = scene.passage;
  const own = around.headings.at(-1);
  if (own === undefined || carrier === 'heading' || speaksOfUs(scene)) return null;
  const name = (whyThat.exec(own) ?? whatIs.exec(own))?.[1];
  if (name === undefined || noWare.test(name) || name.split(/\s+/u).some((word) => isPublisherName(scene, word)))
    return null;
  return reading('other-party', 'evaluation', own, 'heading');
};

const whyThat = pattern('u')`
  ^\W*Why (?:(?:[Ww]e|I) )?(?:(?:[Cc]ho(?:ose|se)|[Uu]sed?|[Pp]ick(?:ed)?) )?(\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*| \d[\d.]*)?)
  (?: (?:over|instead of|rather than|not) [\p{L}\p{N}. ]{1,30})?\s*\??\s*$`;

const whatIs = pattern('u')`
  ^\W*What(?: is|['’]s) (\p{Lu}[\p{L}\p{N}.]*\p{Ll}\p{L}*)\s*\??\s*$`;

/** Words with a capital that name nothing one could choose. */
const noWare = pattern('iu')`
  ^(?:
    us|it|this|that|these|now|we|you|our|your|i|they|not|choose|use|buy|join|trust|switch|another|yet|a|an|the|is|are|do|does|people|
    customers?|teams?|companies|self|open|security|reliability|hosting|included|new|next|different|missing|inside|covered
  )\b`;
