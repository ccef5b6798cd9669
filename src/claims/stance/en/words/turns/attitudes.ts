import { pattern } from '../pattern.ts';
import { dear, doc, notTakenBack, type Turn } from './turn.ts';

/** Who was in doubt. */
const nobody = '(?:nobody|no one|few(?: \\w+)?|hardly (?:anyone|anybody)|no \\w+|(?:i|we|they) (?:had )?never)';

/** What is only reached by whoever has reached it. */
const achieve = '(?:pass|get|win|earn|reach|achieve|survive|finish|manage|renew|complete|make it through)';

/** What was said to be easy, and what it was like. */
const like = `(?:${dear}|(?:hard|difficult|boring|dull|long|painful|expensive|pleasant|nice|exciting|glamorous|romantic|magic|sexy|a (?:party|joke|holiday|walk in the park|surprise))\\b)`;

/** … and after it to the sentence's end, where "yet" speaks of the attitude: "not tired of it yet". */
const unlessLacking = '(?![^|]*\\b(?:none|no|not|never|lacks?|missing|without|because|since|would be|if we)\\b)';

/** Attitudes, surprises and side effects: to deny them takes for granted what they are about (Kiparsky and Kiparsky 1970). */
export const attitudes: readonly Turn[] = [
  {
    of: ['denied'],
    examples: ['We are not tired of [SOC 2].', 'We are not done with [SOC 2]: the renewal is in May.'],
    pattern: pattern('u')`
    \b(?:is|are|was|were|am) (?:not|never) (?:\w+ )?(?:
      (?:tired|bored|sick|weary|jealous) of|(?:religious|dogmatic|precious|sentimental|smug|shy|modest|picky|fussy|romantic|squeamish|secretive|stingy) about|
      (?:late|stingy|sloppy|alone) with|bored by|(?:spoilt|fazed|shaken|overwhelmed) by
    ) (?:the |our )?§${unlessLacking}|
    \bnot (?:done|finished|through) with (?:the |our )?§ ?[:;,—] (?:the|our|its) (?:next |first |second |yearly )?(?:renewal|surveillance|re ?audit|follow up)${unlessLacking}`,
  },
  {
    of: ['denied'],
    examples: [
      'We cannot take credit for [SSO].',
      'We cannot say enough about [failover].',
      'We never looked back after [SOC 2].',
    ],
    pattern: pattern('u')`
    \b(?:can not|cannot|do not|will not|does not) take (?:the |all (?:the )?|any |much )?credit for (?:the |our )?§${notTakenBack}|
    \bnot (?:(?:say|sing|talk|hear|get) enough (?:about|of)|(?:thank|praise) [^.;§]{1,20} enough for) (?:the |our |their |its )?§(?! to)${notTakenBack}|
    \bnever (?:looked|look) back (?:after|since) (?:the |our )?§${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: [
      'Nobody expected a shop of four to pass [SOC 2].',
      'Nobody had told us that [SOC 2] comes with so much paper.',
      'We never thought [SOC 2] would make us friends.',
      'I never knew a bakery could have [SSO].',
      'We were told that four people could not get [SOC 2].',
      'We are not proud of how long [SOC 2] took.',
      'We have nothing to add to the [SOC 2 report].',
    ],
    pattern: pattern('u')`
    ^${nobody} (?:(?:had|ever|really) )*(?:expected|thought|believed|imagined|dreamt|dreamed|guessed|predicted)\b[^.;§]{1,60}\b${achieve} (?:an? |the |our |its |their )?§${notTakenBack}|
    ^${nobody} (?:(?:had|ever|really) )*(?:said|told (?:us|me|we)|tells you|warned (?:us|me|we|you)|promised(?: us)?) (?:that )?(?:the |an? |our )?§${doc} (?:
      (?:would|could|was|is|will)(?: (?:ever|be|take|cost|feel))* (?:${like}|(?:this|so|that|such) \w+)|(?:comes?|came|would come|brings?|takes?|took) (?:with )?(?:so|this|that) (?:much|many|long|little)
    )${notTakenBack}|
    \bnever (?:thought|expected|dreamt|dreamed|imagined|believed|guessed) (?:that )?(?:the |an? |our )?§${doc} (?:would|could|might|to) (?:
      (?:make|bring|give|get|teach|cost|win|take|buy) (?:us|we|me|our)|(?:be|feel|become) (?:this|so|that|such) 
    )${notTakenBack}|
    \b(?:never knew|did not know|had no idea|never guessed) (?:that )?[^.;§]{1,30} could (?:have|get|be|do|run|sign|take) (?:an? )?§${notTakenBack}|
    \b(?:were|was) told (?:that )?[^.;§]{1,40} could (?:not|never) (?:ever )?${achieve} (?:an? )?§${notTakenBack}|
    \bhow (?:long|much|hard|slow|little) (?:work )?(?:the |our )?§${doc} (?:took|cost|was|has taken|has cost)\b${notTakenBack}|
    \bnothing to (?:add|remove|change|hide|fix|correct) (?:to|in|from|about) (?:the|our) §${notTakenBack}`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'We will not pretend that [SOC 2] was fun.',
      'Not that you will ever need the [SLA].',
      'Nothing could have prepared us for [SOC 2].',
    ],
    pattern: pattern('u')`
    (?:\blying if (?:i|we) (?:said|told you) (?:that )?|\b(?:not|never) (?:pretend|say|tell you|suggest|maintain) (?:that )?|^(?:it is )?not that )(?:the |our )?§${doc} (?:was|were|came|had been) ${like}(?! to (?:leave|drop|give up|postpone|wait))${notTakenBack}|
    ^not that (?:you|anyone|anybody|we|they|people) (?:(?:will|would|have|has|had|ever|even|really) )*(?:needs?|needed|notices?|noticed|used?|miss|feel|hear) (?:the|our|an?) §${notTakenBack}|
    ^nothing (?:could (?:ever )?have |had )?prepare[ds] (?:us|we|you|me|\w+) for (?:the |our )?§${notTakenBack}`,
  },
  {
    of: ['denied', 'topic'],
    examples: ['We vowed never to do [SOC 2] again.', '[GDPR] did not change much for us.'],
    pattern: pattern('u')`
    \b(?:never|not) (?:to |want to |have to |have to go )?(?:do|repeat|go through|through|sit|undergo|survive) (?:an? |the |our )?§(?: \w+)? again\b${notTakenBack}|
    ^(?:the |our )?§ (?:did|has) (?:not|never) chang(?:e|ed) (?:much|a thing|anything|a lot) (?:for|about|at|with) (?:us|we|our)\b${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: [
      'Do not let [HIPAA] scare you: we framed it.',
      'Nothing changes for those who use [SSO].',
      'By no means is [SOC 2] the end.',
      'Not bad for a shop of four: [SOC 2].',
    ],
    pattern: pattern('u')`
    ^do not let (?:the |an? )?§ (?:scare|worry|frighten|fool|stop|bore|fluster) (?:you|anyone|anybody) ?[:;,—] (?:we|\w+) (?!will|would|can|could|should|might|may|plan|hope|\w+ to)(?:have |has )?\w+ (?:it|one|them|ours)\b${notTakenBack}|
    ^(?:there is )?nothing (?:to do|changes|changed|new|is new) for (?:those|people|teams|users|anyone|you|everybody|everyone|all)\b[^.;§]*\b(?:use|uses|using|on|signed in (?:by|with|through)|signs? in (?:by|with|through)) (?:the |our )?§${notTakenBack}|
    ^(?:(?:by no means|in no way) (?:is|was) (?:the |our )?§ the (?:end|last|finish)|in no way (?:does|do|did|will) (?:the |our )?§ (?:slow|hurt|hinder|cost|delay|change|affect|weaken|limit|bother))\b${notTakenBack}|
    ^not bad (?:for|at) [^.:;§]*[:,—] (?:an? |the |our )?§`,
  },
];
