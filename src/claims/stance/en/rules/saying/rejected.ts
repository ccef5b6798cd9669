import { pattern } from '../../words/pattern.ts';
import { speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import type { Rule } from '../rule.ts';

/** "Get certified before there is a product. Rejected: too early.": an option, and what became of it. */
export const rejected: Rule = (scene) => {
  const found = turnedDown.exec(scene.rest)?.[0];
  return found === undefined || speaksOfUs(scene) ? null : reading('denied', 'refused-after', found.trim(), 'answer');
};

const turnedDown = pattern('iu')`
  ^\W*(?:rejected|ruled out|discarded|not chosen|declined|set aside|dropped|struck)\b(?!\s*:\s*\S|\W*(?:
    none|nothing|0|zero|never|by nobody
  ))`;
