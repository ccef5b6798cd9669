import { saidIn } from '../../shared/beside.ts';
import { plainOf } from '../../shared/plain.ts';
import { reading } from '../../shared/reading.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';

/** "Assume it is not there. That goes for SSO and backups": what is said of one is said of the other. */
export const likewise: Rule = (scene) => {
  if (!goesFor.test(plainOf(scene)) && !(scene.isQuestion && theSame.test(scene.rest.slice(0, 60)))) return null;
  const last =
    scene.lead
      .slice(-300)
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const cues = saidIn(last);
  const stance = (['denied', 'conditional', 'planned'] as const).find((one) => cues.includes(one));
  return stance === undefined || cues.includes('pseudo')
    ? null
    : reading(
        stance,
        stance === 'denied' ? 'denial' : stance === 'planned' ? 'plan' : 'condition',
        last.slice(-60),
        'before',
      );
};

const goesFor = pattern('u')`
  ^(?:and |but )?(?:
    (?:that|this|the same|it) (?:also |too )?(?:goes|holds|applies|is (?:also )?true|counts|includes)(?: too)?(?: (?:
      for|of|to
    ))?|(?:likewise|so|same) (?:for|with)|nor|neither|so (?:is|are|was|were|does|do|did|has|have)|
    it (?:also )?(?:starts|begins|ends|opens|closes|includes|covers|names)(?: with)?
  )\b [^.;]*§|
  §[^.;]* (?:is|are) (?:all |both |also )?(?:marked|treated|listed|handled) (?:
    that way|so|like that|the same|accordingly
  )\b|
  ^(?:and )?(?:an? |the )?§ (?:is|are|sits?|stands?) (?:also )?(?:on|in|among|part of) (?:
    that|this|these|those|them|it
  )\b`;

/** "Encryption in transit? The same.": the answer before is given again. */
const theSame =
  /^\W*(?:the |much the )?(?:same(?: here| again| answer| goes for (?:it|that))?|ditto|likewise)\W*(?:$|[.;]\s)/iu;
