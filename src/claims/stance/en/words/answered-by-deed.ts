/** Questions and requests of which somebody tells, and what was done about them: who hands the paper over has it. */
import { pattern } from './pattern.ts';
import type { Turn } from './turns/turn.ts';

/** Nothing that follows says that there is none. */
const met =
  '(?![^|]*\\b(?:not|no|never|nothing|sorry|without|lacks?|empty|blank|would|could|until|refused?|declined|shrugged|honest\\w*)\\b)';
/** Who asked, told after the question. */
const asker = '(?:["”»] ?)?(?:[^|.?]{0,40}\\b(?:asked|asks|wondered|wanted to know|said|wrote)\\b[^|.?]{0,20}[.:] )?';
const paper = '(?:pdf|link|file|report|folder|paper|letter|copy|page|answer|certificate|binder)';
const asked = '(?=[^|]*(?:\\?|\\b(?:asked|asks|wanted|wants|wondered|questions?)\\b))';

const deed = [
  '(?:(?:i|we|she|he|they) (?:just |only |simply |gladly |then )?(?:nodded|said (?:yes|we do|of course)|',
  `(?:slid|pushed|handed|passed|gave|sent|showed|mailed|forwarded|pulled|brought|laid|put) (?:it|them|one|ours|(?:(?:him|her|them|over) )?(?:the|our|a) ${paper})\\b|`,
  `(?:opened|pointed (?:at|to)|unlocked) (?:the|our) (?:${paper}|console|drawer|dashboard|safe|log|wall|screen))|`,
  `(?:the|our|a) ${paper} (?:was|is|came|arrived|sat|lay|landed|reached) (?:in|on|before|at|within|by|the same)\\b|`,
  '(?:on \\w+ )?,? ?(?:we|i|our \\w+|everybody|everyone) (?:logged in|paid|restored|signed (?:in|up|on)|worked|went live) (?:with|by|from|through) (?:it|them|one)\\b)',
].join('');

export const answeredByDeed: readonly Turn[] = [
  {
    of: ['topic', 'conditional'],
    example: '"Do they do [SSO]?" our board asked. I nodded.',
    pattern: pattern('u')`^${asked}[^|]*§[^|]*\| ${asker}${met}(?:and )?${deed}`,
  },
  {
    of: ['topic', 'conditional'],
    examples: [
      '"Where is the [SLA]?" was the first question of every call. It is on page two now.',
      'My CISO had one question: [SSO]? One click later she had none.',
      'Need [SSO]? So did our first ten crews.',
    ],
    pattern: pattern('u')`
    §[^|]*\? ?["”»]? ?\| (?:["”»] ?)?(?:was|is|used to be) [^|.]*\. ${met}(?:now )?,? ?(?:it|they) (?:is|are|stands?|hangs?|has been|have been) (?:now )?(?:on page|in the (?:footer|menu|contract|box)|online|public|printed|signed)\b|
    §[^|]*\? \| (?:["”»] ?)?(?:(?:one|an?|two|three) (?:clicks?|minutes?|mails?|hours?|days?|calls?) later)(?: ,)? (?:she|he|they|we|i|it|the \w+) (?:had (?:none|it|one|both)|was (?:in|on)|were (?:in|on)|logged|got)\b|
    \b(?:need|want|wanted|looking for|waiting for|asked for) (?:an? |the )?§ ?\? \| ${met}so (?:did|do) (?:our|all|the|most of our|every)\b`,
  },
  {
    of: ['topic', 'conditional'],
    examples: [
      'You have run [failover] drills before? We run one a month.',
      'What would [failover] cost you elsewhere? Here the answer is zero.',
      'Procurement wants [SOC 2]? Send them our way.',
      'Your questionnaire asks about [SOC 2]. Answer "yes" and attach page one.',
      'Compare the [SOC 2 reports] of your shortlist. Start with ours.',
    ],
    pattern: pattern('u')`
    ^(?:and |so )?(?:you|your \w+) (?:have |has )?(?:run|done|seen|used|had|tried|took|taken|passed) (?:an? |the )?§[^|]*\? \| ${met}we (?:run|do|take|make|hold|test|have|rehearse|pass) (?:one|two|them|it|ours) (?:an?|every|each|daily|nightly|weekly|monthly|once|twice|per)\b|
    ^what (?:would|does|do|did|will) (?:an? |the |your )?§(?: \w+)? cost\b[^|]*\? \| (?:here|with (?:us|we)|at we|ours|from us)\b[^|]*\b(?:zero|nothing|free|included|not a (?:cent|penny))(?! because\b)|
    \b(?:wants?|needs?|asks? for|requires?|demands?) (?:an? |the |to see (?:an? |the )?)?§[^|?]*\? \| ${met}(?:just |simply )?(?:send|point|show|forward|refer) (?:them|him|her) (?:our way|over|here|(?:to |at )?(?:us|we|this page|our \w+))\b|
    §[^|]*\| (?:you (?:can|may) |just )?(?:answer|say|write|tick|put|reply)(?: with)? ["“'‘]? ?yes\b(?! (?:if|when|once|only))|
    §[^|]*\| (?:then )?(?:start|begin) with (?:ours|us|we)\b`,
  },
];
