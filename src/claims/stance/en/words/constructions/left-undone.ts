import { pattern } from '../pattern.ts';
import { seller, type Form } from './form.ts';

/** Whoever might buy, in general. */
const anyBuyer =
  '(?:(?:an?|any|every) (?:\\w+ )?(?:buyer|customer|team|company|clinic|shop|person|business|hospital|firm|practice|school|bank|owner|reader)|anyone|anybody|whoever|those|people|(?:buyers|customers|teams|companies|clinics|shops|businesses|hospitals|firms|practices|schools|banks|owners|readers))';
/** Nothing before it denies, so that what denies afterwards does so once. */
const plainly = '^(?:(?!\\b(?:no|not|never|none|without|nobody|nothing|for|of|with|about|behind|around)\\b)[^.;:])*';
/** … and nothing goes on after it. */
const end = '(?= ?(?:[.;!)]|$))';

/** Forms that say of a thing that nobody has seen to it: left to the reader, left undone, left for others. */
export const leftUndone: readonly Form[] = [
  {
    examples: ['[Tenant isolation] is described, not proven.', '[Audit logs] are listed as deferred.'],
    pattern: pattern('u')`
      § (?:is|are) (?:only |merely |so far )?(?:described|named|mentioned|explained|assumed|intended|discussed|sketched|designed|drafted|defined) ,? (?:but |and )?not (?:yet )?(?:
        proven|proved|built|tested|shown|verified|delivered|offered|implemented|measured|audited|finished|there|done|run|running|tried
      )${end}|
      § (?:is|are) (?:\w+ )?(?:listed|marked|shown|named|noted|recorded|filed|given|carried|set down|entered) (?:(?:in|on|under) the \w+ )?as (?:still )?["“]? ?(?:
        deferred|absent|missing|out of scope|unavailable|postponed|lacking|unproven|untested|unbuilt|not (?:built|done|started|available|offered|there|included|held|claimed|decided)|an? (?:gap|lack)|no|none|to do
      ) ?["”]?${end}`,
  },
  {
    examples: ['[SSO] is in none of the plans.', 'SSO, [MFA] and SCIM are all missing.'],
    pattern: pattern('u')`
      § (?:is|are) (?:included |offered |available |part |found |sold )?(?:in|on|of|with|at|from) (?:none|neither|not one|not a single one) of (?:the|our|these|those|its|their|them)\b|
      ${plainly}§(?:(?: ,| and)(?:(?!\b(?:no|not|without|never|but|is|are|was|were|of)\b)[^.;:])*)? (?:is|are) (?:all|both|each)(?: of them)? (?:still )?(?:
        missing|absent|lacking|deferred|postponed|unavailable|out of scope|left out
      )${end}`,
  },
  {
    example: '[HIPAA] is a US law; BayStore has done nothing about it.',
    pattern: pattern('u')`
      §[^.]*[;,–—] ?(?:and |but |yet )?we (?:(?:has|have) )?(?:done|did|do|does|undertaken|undertook) nothing (?:yet )?(?:
        about|for|towards?|with|to (?:meet|follow|satisfy|earn|get)
      ) (?:it|them|that|this|any of (?:it|them))${end}`,
  },
  {
    // Others are better off with it.
    example: 'Please compare us with hosts that have a [SOC 2 report]; they are ahead.',
    pattern: pattern('u')`
      \b${seller} (?:that|who|which|with) (?:(?:have|has|hold|run|offer|sell|keep|show|passed|own) )?(?:an? |their |its )?§[^.]*[;,–—:] ?(?:and |for |since )?(?:they|those|these) (?:
        are (?:ahead|better|further|safer|stronger|the better choice)|(?:have|has) more to show
      )(?: of (?:us|we)| than (?:us|we)| on (?:that|this)| there| here)?${end}`,
  },
  {
    example: 'A buyer who needs a [BAA] should not order here.',
    pattern: pattern('u')`
      ^${anyBuyer} (?:who|that|which|with|under|in need of|needing) [^.;]{0,40}?§(?: \w+){0,3}? ,? ?(?:should|must|may|can|ought to|had better|will want to) ?(?:not|never) (?:yet )?(?:
        order|buy|come|sign|choose|use|host|stay|book|pay|subscribe|rely|move
      )(?: (?:here|yet|us|from us|with us|this|it|anything|on us|now|today|to us|we|from we|with we))*${end}`,
  },
];

/** Forms that leave a thing to the reader, or put it behind what is open. */
export const leftToYou: readonly Form[] = [
  {
    example: '[Backups are] yours to set up and yours to test.',
    pattern: pattern('u')`
      §(?: (?:is|are|remains?|stays?))?(?: still| entirely)? yours (?:alone )?to (?:set up|take|make|arrange|provide|organi[sz]e|build|buy|see to) (?:,|and) (?:yours )?to \w+${end}`,
  },
  {
    example: '[SSO] comes after identity, and identity is not decided.',
    pattern: pattern('u')`
      §(?: (?:only|can only|must))? comes? (?:only )?(?:after|behind) [^.;]*(?:,|;|–|—| and| but) (?:and |but )?[^.;]* (?:
        (?:is|are|has|have) not (?:yet )?(?:been )?(?:decided|built|started|there|begun|chosen|settled|scheduled|written|agreed)|(?:is|are) (?:still )?(?:undecided|open|unbuilt|missing)|nobody has (?:decided|built|started|begun|chosen)
      )${end}`,
  },
];

/** Forms that only speak of a word, or of a law that binds everybody. */
export const ofEverybody: readonly Form[] = [
  {
    examples: [
      'What "[production ready]" should mean',
      '[GDPR] applies to us as to everybody; a lawyer has not yet read these pages.',
    ],
    pattern: pattern('u')`
      ^what ["“] ?§ ?["”] (?:should|would|ought to|might|could|has to|had better) (?:mean|require|take|look like|include|say) ?[.?]?$|
      ^(?:the )?§ (?:appl(?:y|ies)|is binding) (?:to|on|for) (?:us|we) (?:as|just as|like|no less than) (?:(?:it does )?(?:to|on|for) )?(?:everybody|everyone|anybody|anyone|any(?: other)? \w+|every(?: other)? \w+|all others?)\b`,
  },
];
