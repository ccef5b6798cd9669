import { pattern } from '../pattern.ts';
import { ware } from '../wares.ts';
import { notTakenBack } from './turn.ts';
import type { Turn } from './turn.ts';

/** What is put before customers, one of it. */
const work = `(?:releases?|versions?|changes?|updates?|upgrades?|builds?|commits?|features?|pages?|patch(?:es)?|branch(?:es)?|files?|orders?|batch(?:es)?|lines? of \\w+|${ware}s?)`;
const putOut = '(?:ship|deploy|publish|release|merge|push|roll out|go live|put live|hand over|send out)';
const article = '(?:(?:an?|the|our|another|prior) )?(?:\\w+ )?';

/** "… so nothing ships": it is not there, and neither is the work. */
const stillNothing = '(?![^|]*\\b(?:so|hence|therefore|and) (?:nothing|no \\w+|we (?:do|ship|sell|publish)))';

/**
 * What is never done without it is always done with it, where the sentence is
 * of all that is done, in the present. "Must not", "cannot", "will not" leave
 * it to be met, and so does a launch, which happens once.
 */
export const neverWithout: readonly Turn[] = [
  {
    of: ['denied', 'conditional'],
    example: 'Nothing goes live without a [penetration test].',
    pattern: pattern('u')`
    ^(?:nothing|no ${work}|not (?:an?|one|a single) ${work})(?: (?:here|of ours|we \w+|in the \w+|from us))? (?:ever )?(?:
      goes (?:live|out|online|through)|ships|leaves \w+(?: \w+)?|gets (?:out|through|merged|shipped|published|deployed|live)|
      (?:is|are) (?:ever )?(?:shipped|deployed|published|released|merged|pushed|rolled out|sent out|handed over|put live)
    )(?: \w+){0,3}? without ${article}§${stillNothing}${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'We don’t publish a line of code without a [penetration test].',
    pattern: pattern('u')`
    \b(?:we|you|our \w+|the \w+) (?:(?:do|does) not|never|refuses? to|declines? to|would never|are never allowed to) (?:ever )?${putOut}(?: (?:
      (?:an?|any|one|the|even an?|a single) )?(?:${work}|anything|code|software|work|it))?(?: to \w+| to the \w+)? without ${article}§${notTakenBack}`,
  },
  {
    // It would be given up last of all.
    of: ['denied', 'conditional'],
    example: 'We would rather close than ship without [encryption].',
    pattern: pattern('u')`
    \b(?:rather|sooner) (?:close|shut|quit|starve|drown|go (?:broke|bankrupt|under|hungry)|give up|lose|eat|burn|walk away)\b[^.;§]{0,40} than [^.;§]{1,40}without ${article}§${notTakenBack}`,
  },
];
