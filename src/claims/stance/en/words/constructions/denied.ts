import { pattern } from '../pattern.ts';
import { ware } from '../wares.ts';
import { seller } from './form.ts';
import type { Form } from './form.ts';
import { untrue as notSo } from '../untrue.ts';
import { faults } from '../faults.ts';

const untrue = `${notSo}|misleading|dishonest|premature|unproven|unapproved|a (?:lie|mistake|untruth|error)|an (?:error|untruth)|lying|too early|not (?:yet )?(?:true|so|accurate|correct|honest|ours|proven|approved|earned|backed|allowed|permitted|right)`;
const unbacked = `(?:(?:it|that|this|they|which|the \\w+) (?:is|was|were|are) (?:simply |plainly |just |still )?(?:${untrue})|nothing (?:backs?|backed|stands?|stood|proves?|proved|supports?|supported)|(?:no|without) (?:evidence|proof|report|auditor|audit|approval)|nobody (?:has |had )?(?:approved|checked|audited|proved|signed))`;
/** What is taken out of a text may have been only a limit of it. */
const hedged =
  '\\b(?:no|not|never|without|pending|planned|soon|progress|almost|nearly|beta|extra|only|working|request|former|until)\\b';
/** What takes a loss back. */
const renewed = '(?:again|renewed|renewal|since|back|now|new one|replaced|anew)\\b';

/** Forms that deny: the answer to a request, a list of what there is not, a text that was taken back. */
export const denied: readonly Form[] = [
  {
    example: 'This is alpha software, do not run it on a [production system].',
    pattern: pattern('u')`
      \b(?:do not|never|should not|must not) (?:yet )?(?:run|use|deploy|install|host|expose)(?: (?:
        it|this|them|the \w+|we
      ))? (?:in|on|for|with) (?:an? |any |your )?(?:real |live )?§`,
  },
  {
    examples: [
      'If you have come here for [backups], you will leave with a glossary instead.',
      'If you have come here for [backups], you will leave empty-handed.',
    ],
    pattern: pattern('u')`
      ^if you (?:have |had )?(?:come|came|landed|arrived) here for [^.;]*§[^.;]* , you (?:will|would) (?:
        leave with|go home with|find
      )\b[^.;]*\binstead\b|
      ^if you (?:have |had )?(?:come|came) here for [^.;]*§[^.;]* , you (?:will|would) (?:leave|go home) (?:
        empty|disappointed|without (?:it|one|them)
      )\b`,
  },
  {
    examples: [
      'We applied for [ABET accreditation] and were turned down.',
      'The body for [ABET accreditation] turned us down.',
      'The governors voted against [ABET accreditation].',
    ],
    pattern: pattern('u')`
      \bwe applied (?:to|for)\b[^.;]*§[^.;]*\b(?:and|but) (?:we )?(?:were|was|got|have been) (?:
        turned down|rejected|refused|declined|unsuccessful
      )\b|§(?: \w+){0,2} (?:turned|knocked|voted) (?:us|we) down\b|
      \b(?:governors|trustees|board|members|council|owners) voted against (?:an? |the )?§`,
  },
  {
    example: 'BayStore [guarantees] nothing.',
    pattern: pattern('u')`
      ^(?:we|our \w+|this \w+) (?:\w+ )?§ (?:nothing|nobody|no one)(?: (?:yet|today|here|so far))?(?: (?:about|of|on|for|in) [^.;,]{1,40})? ?[.!]?$`,
  },
  {
    examples: [
      'That is why the phrase [24/7] is banned from our pages.',
      'Style guide, entry "[24/7]": do not use it.',
    ],
    pattern: pattern('u')`
      \b(?:the )?(?:phrases?|words?|terms?|claims?|sentences?|lines?) (?:like |such as )?["“]? ?§ ?["”]? (?:is|are|was|were|has been|have been) (?:
        banned|absent|missing|gone|removed|taken out|struck|deleted|not (?:used|allowed|ours)
      )\b(?! (?:elsewhere|only|until))|
      ["“] ?§ ?["”] ?: (?:do not|never) (?:use|write|say|print) (?:it|this|that)\b`,
  },
  {
    example: 'Ask us about [SOC 2] and you will get a short answer: no.',
    pattern: pattern('u')`
      ^(?!.*\b(?:no|not|never|without|lack\w*|missing)\b.*§)[^.;]*§[^.;:]*\b(?:answer|reply|response)\b[^.;:]{0,30}: (?:
        sadly |a (?:short|plain|clear) 
      )?(?:no|none|not yet|not today)(?: (?:yet|today))? ?[.!]?$`,
  },
  {
    example: 'The honest status of [SSO] is "absent".',
    pattern: pattern('u')`
      \b(?:status|state|answer|verdict|word) (?:of|on|for|to) (?:the |our )?§(?: \w+)? (?:is|remains|reads) (?:still )?["“]? ?(?:
        absent|missing|none|nothing|no|nowhere|not (?:started|begun|there|available|done)|unstarted
      )\b`,
  },
  {
    example: 'The [single rooms] we used to have are missed.',
    pattern: pattern('u')`
      §(?: that)? we used to (?:have|offer|run|sell|hold)\b(?![^.;]*\b(?:now|became|today|since|runs?|instead)\b)`,
  },
  // Taken down or back, and so no longer claimed.
  {
    examples: ['We took down the [SOC 2] badge in May.', 'We withdraw our claim to be [carbon neutral].'],
    pattern: pattern('u')`
      \bwe (?:removed|took down) (?:our|the) §(?: (?:badge|logo|seal|sticker|page|sentence|line))? (?:
        because|since|in|last
      )\b|\bwithdraw (?:our|the) claim to be (?:the |an? )?§`,
  },
  {
    example: 'We turned down [SOC 2] this year.',
    pattern: /\bwe turned down §/u,
  },
  {
    example: 'Retailers: remove the "[100% British]" sticker from old stock.',
    pattern: pattern('u')`
      (?:^|: )(?:please )?(?:remove|take down|strike|delete|peel off) (?:the |any |all )?["“]? ?§ ?["”]? (?:
        sticker|badge|label|line|logo|sign|claim|word|poster
      )s? (?:from|on|in|off)\b`,
  },
  {
    example: 'Support hours, in full: none are [guaranteed].',
    pattern: pattern('u')`
      (?:^|: |, (?:since|because|as|and|but) )none (?:is|are|was|were|has|have)(?: yet| currently)?(?: been)? §(?!
        -| (?:missed|lost|late|broken|refused|turned)
      )(?![^.;]*\b(?:except|but|other than|like|save|as|besides|the way)\b)`,
  },
  {
    example: 'No plan comes with support hours, an [uptime commitment] or a restore time.',
    pattern: pattern('u')`
      \bno (?:${ware}|page|order|product|offer|version) (?:
        comes? with|includes?|has|offers?|contains?|promises?
      ) (?!less|fewer|only|just|more)(?:(?!\b(?:without|but|except|unless|only)\b)[^.;:])*§`,
  },
  {
    example: 'Our [ISO 27001 certificate] expired in May.',
    pattern: pattern('u')`
      \b(?:our|the|its) §(?: (?:
        registration|membership|certificate|certification|licen[cs]e|accreditation|badge|unit
      ))?(?: by (?:\w+ ){1,3}?)? ?(?:has |have |had )?(?:
        expired|lapsed|ended|ran out|is out of (?:order|service)|
        was (?:withdrawn|revoked|suspended|closed|not renewed)
      )\b(?![^.;]*\b${renewed})`,
  },
  {
    example: 'We gave up our [BIBA membership] in 2024.',
    pattern: pattern('u')`
      \bwe (?:gave up|gave back|handed back|surrendered|let go of|dropped|resigned from|returned) (?:
        our|the|an?
      ) §(?![^.;]*\b${renewed})`,
  },
  {
    example: 'Our application for [ABET accreditation] was turned down in March.',
    pattern: pattern('u')`
      \b(?:applications?|requests?|bids?|petitions?) (?:for|to join) (?:an? |the |our )?(?:\w+ )?§(?: \w+){0,2}? (?:
        was|were|has been|have been|got
      ) (?:turned down|rejected|refused|declined|denied|unsuccessful|withdrawn)\b`,
  },
  {
    example: 'We wish we were [accredited].',
    pattern: /\bwe wish (?:that )?we (?:were|had|could|did)\b[^.;]*§/u,
  },
  {
    example: '[98% of claims] is not our number.',
    pattern: pattern('u')`
      §[^.;]* (?:is|are) not (?:ours|our (?!only|first|last|sole|main|best|biggest|latest|next)\w+|us)(?= ?(?:
        [.,;!]|$
      ))`,
  },
  {
    example: 'We are rarely the [cheapest].',
    pattern: /\bwe (?:is|are|were) (?:rarely|seldom|hardly ever|almost never|scarcely)(?: \w+){0,3}? §/u,
  },
  {
    example: 'Please leave "[24/7 support]" out of your listing.',
    pattern: pattern('u')`
      \b(?:please|kindly|do) (?:leave|keep|take|strike|drop|cut|omit) (?:the (?:
        words?|phrases?|lines?|claims?|badges?
      ) )?["“][^"”]*§[^"”]*["”] (?:out|off|from|away)\b`,
  },
  {
    example: 'Please stop writing "fast, [enterprise-grade] hosting".',
    pattern: pattern('u')`
      \bstop (?:writing|saying|printing|using|promising|claiming|advertising|calling (?:it|us|we|them)) ["“](?:(?!\b(?:
        no|not|without|never
      )\b)[^"”])*§[^"”]*["”]`,
  },
  {
    example: 'Deleted "[SSO] included" on the plans page.',
    pattern: pattern('u')`
      \b(?:deleted|removed|struck(?: out)?|cut|dropped|withdrew|crossed out|took out) ["“](?:(?!${hedged})[^"”])*§(?:(?!${hedged})[^"”])*["”](?![^.;]*\b(?:
        moved|put|into|now|instead|replaced|again
      )\b)`,
  },
  {
    example: 'I have struck clause 7.3 ([service credits]).',
    pattern:
      /\b(?:struck(?: out)?|deleted|crossed out|cut) (?:clauses?|sections?|paragraphs?|articles?) \d[^;]*\( ?§ ?\)/u,
  },
  {
    examples: [
      'The [SLA] paragraph went first.',
      'We went through every page and took out anything that sounded like a [guarantee].',
    ],
    pattern: pattern('u')`
      \bthe § (?:paragraph|line|sentence|badge|clause|section|page|row|logo)s? (?:went|goes) (?:
        first|out|too|next|away|last|as well
      )\b|
      \b(?:took|taken|take) out (?:anything|everything|whatever|all) (?:that |which )?(?:
        sounded|sounds|looked|looks|smelled|read|reads
      ) like (?:an? )?§`,
  },
  {
    example: 'Our docs mention [OIDC] once, to say that we do not support it.',
    pattern: pattern('u')`
      §[^.;]* (?:only |just )?to say (?:that )?(?:we|it|there|nobody|none)\b[^.;]*\b(?:not|no|none|nobody|never)\b`,
  },
  {
    example: 'Here is our [case studies] page: there are none.',
    pattern: /§ (?:page|section|list|table|wall|column|corner)s? : (?:there (?:is|are)|we have) (?:no|none)\b/u,
  },
  {
    example: 'Please answer "none" where they ask for our [uptime].',
    pattern: pattern('u')`
      \b(?:answer|write|put|enter|say|tick|fill in) ["“] ?(?:no|none|nothing|not|never|n ?\/ ?a|absent|missing)\b[^"”]*["”] [^.;]*§`,
  },
  {
    example: 'Neither SAML nor OIDC works here, so [SSO] is out.',
    pattern: pattern('u')`
      \b(?:neither|not|no|nothing|never|cannot)\b[^.;]* so § (?:is|are) (?:
        out|off|off the table|impossible|not possible
      )(?= [.,;]| ?$|$)`,
  },
  {
    example: 'Asked for a [SOC 2 report], we have to say no.',
    pattern: pattern('u')`
      ^asked (?:for|about|whether|if) [^.;]*§[^.;]*, (?:we|i|our \w+|the (?:\w+ )?answer)\b[^.;]*\b(?:
        no|none|not|never|cannot
      )\b`,
  },
  {
    example: 'A [SOC 2 report] is one of the things we do not have.',
    pattern: pattern('u')`
      § (?:is|are) (?:still |also )?(?:one of|among|some of|on the list of|part of) (?:
        the |those |our |many |several |a few )?(?:\w+ ){0,4}?(?:that |which )?we (?:still )?(?:
        lacks?|miss|
        (?:do|does|has|have|can|are|is) not (?:yet )?(?:
          have|hold|offer|do|own|sell|claim|promise|provide|show|publish|support|run|got|built|ready|there|be|
          get
        )?(?= ?(?:
          [.,;]|$|yet|today|now|and|here|have|hold|offer|do|own|sell|claim|promise|provide|show|publish|support|
          run
        ))
      )`,
  },
  {
    example: 'A [SOC 2 report] is among what is missing.',
    pattern: pattern('u')`
      § (?:is|are) (?:still |also )?(?:among|part of|on the list of) (?:what|those|the \w+)(?: that| which)?(?: is| are| we are)? (?:
        still |yet )?(?:
        missing|lacking|absent|unfinished|undone|outstanding|not (?:there|done|built|ready|here|yet)
      )\b`,
  },
  {
    example: 'Calling BayStore [SOC 2 certified] would be false.',
    pattern: pattern('u')`
      ^(?:
        saying|claiming|writing|calling|describing|stating|pretending|implying|
        to (?:say|claim|write|call|describe|state|pretend|imply)
      ) [^.;]*§[^.;]* (?:would (?:simply |plainly |still )?be|is|was|amounts to) (?:simply |plainly |just )?(?:${untrue})\b`,
  },
  {
    example: "We'd be lying if we said we had a [SOC 2 report].",
    pattern: /\bwe would be (?:lying|wrong|mistaken|dishonest) (?:to|if we)\b[^.;]*§/u,
  },
  {
    example: 'It is too early to call anything here [SOC 2 certified].',
    pattern: pattern('u')`
      \b(?:too|much too|far too) (?:early|soon|young|small) (?:\w+ ){0,3}?(?:to|for us to) (?:
        call|say|claim|speak|talk|describe|mention|promise|think
      )\b[^.;]*§`,
  },
  {
    example: 'We would love to show you a [SOC 2 report], but we cannot.',
    pattern: pattern('u')`
      \b(?:would|should) (?:love|like|gladly|happily|be (?:glad|happy|proud)) (?:to )?[^.;]*§[^.;]* but (?:
        sadly |so far |today |for now |at present )*(?:we|there|it|one|nobody|no one|that|none)\b[^.;:]{0,20}\b(?:
        cannot|not|none|no|nothing|exists?|has
      )\b`,
  },
  {
    example: 'We removed the [SOC 2] badge, since we have no report.',
    pattern: pattern('u')`
      \b(?:
        deleted|removed|struck|cut|dropped|withdrew|took|taken|crossed|pulled|scrapped|retired|corrected|gone
      )\b[^.;]*§[^.]* (?:because|since|as|for|:|;|—|–|,|\() (?:\w+ ){0,2}?${unbacked}`,
  },
  {
    example: 'The badge for a [SOC 2 report] is gone, since nothing stood behind it.',
    pattern: pattern('u')`
      §[^.;]* (?:is|are|was|were|has been) (?:gone|removed|deleted|taken (?:down|off|out)|struck|withdrawn)[^.;]* (?:
        because|since|as|:|;|—|–|,
      ) (?:\w+ ){0,2}?${unbacked}`,
  },
  {
    example: 'An earlier draft said "[99.99% uptime]"; it was wrong.',
    pattern: pattern('u')`
      ^(?!.*\b(?:not|no|never|without)\b[^.;]*§)[^.]*§ *["”»']* *[;,:—–-] (?:but )?(?:that|this|it|which) (?:
        is|was
      ) (?:simply |plainly |just )?(?:${untrue})\b`,
  },
  {
    example: 'If you need a [BAA], BayStore is not for you today.',
    pattern: pattern('u')`
      ^(?!.*\b(?:with (?:we|us)|ours|(?:choose|pick|look at|ask|take) (?:we|us|our))\b).*\b(?:
        anyone|anybody|whoever|everyone|those|teams|buyers|people|companies|customers|
        if (?:you|your (?:\w+ ?){1,3})
      ) (?:who |that |which |still )?(?:absolutely |really |must |already )?(?:
        needs?|wants?|requires?|looks? for|looking for|have|is after|depends? on|insists? on|cannot do without
      ) [^.;]*§[^.;]* (?:
        better (?:served|off)|elsewhere|another ${seller}|(?:someone|somebody) else|
        (?:should|must|has to|have to|will have to|ought to) (?:wait|look|go|choose|shop)|
        (?:is|are) not (?:for|the right|a good|your)|wrong (?:place|shop|store|address|page)|out of luck|
        disappoint
      )`,
  },
  {
    example: 'We were [HITRUST certified] until 2023 and let it lapse.',
    pattern: pattern('u')`
      \bwe (?:were|was|held|had) (?:an? )?§[^.;]* until (?:
        (?:19|20)\d\d|last (?:year|spring|summer|autumn|winter|month)
      )\b(?![^.]*\b(?:again|now|since|then renewed)\b)`,
  },
  {
    example: 'Remove "[HIPAA]" from the keywords.',
    pattern: /\b(?:remove|removes|drop|drops|strike|strikes|delete|deletes|cut|cuts) ["“] ?§ ?["”] from\b/u,
  },
  {
    example: 'Should somebody offer you a [SOC 2 report] of ours, it is a fake.',
    pattern: pattern('u')`
      ^(?:should|if|when) (?:somebody|someone|anybody|anyone) [^.;]*§[^.;]* , (?:then )?(?:it|that|this) (?:
        is|was
      ) (?:an? )?(?:fake|forgery|forged|lie|scam|fraud|fraudulent|invented)\b`,
  },
  {
    example: 'Our missing [pen test] is no secret.',
    pattern: /\b(?:missing|absent|nonexistent|non existent|imaginary|unwritten) (?:\w+ )?§/u,
  },
  {
    example: 'Any [use in production], above all by banks, is not recommended.',
    pattern: pattern('u')`
      \bany § , [^.;]* (?:is|are) (?:strongly |expressly )?not (?:recommended|advised|advisable)\b`,
  },
  {
    example: 'A [SOC 2 report] we do not have.',
    pattern: pattern('u')`
      §(?: (?!not|never|no\b)\w+){0,2} (?:, )?(?:that |which )?we (?:still |currently )?(?:do|does|did|can) not (?:yet )?(?:
        have|hold|offer|claim|make|provide|publish|support|sell|own|show|run
      )(?= ?(?:[.,;:!?)]|$|yet|today|now|and|or|here))`,
  },
  {
    example: 'It had been reserved for [SOC 2] and ISO 27001, neither of which we hold.',
    pattern: pattern('u')`
      §[^.;]* (?:neither|none) of (?:which|these|those|them) (?:
        we|evidence|anything|there|is|are|was|were|has|have|exists?|stands?|holds?
      )\b(?! (?:too|missing))`,
  },
  {
    example: 'Nothing on this page should be read as a [SOC 2 report].',
    pattern: pattern('u')`
      ^nothing (?:on|in|here|about) (?:(?:this|our|the|these) \w+ )?(?:is|should|may|must|can|are)(?: to)?(?: be)? (?:
        read|taken|understood|construed|seen|interpreted
      ) as [^.]*§`,
  },
  {
    example: '"Has a [SOC 2 report]" (a thing we lack).',
    pattern: /§ *["”»]? *\(? ?(?:which |that |an? \w+ |something |one )?we (?:still )?lacks?\b/u,
  },
  {
    example: "We'd rather say nothing than invent a [SOC 2 report].",
    pattern: /\bthan (?:to )?(?:pretend|claim|invent|fake|promise|say|write|make up)\b[^.;]*§/u,
  },
  {
    example: 'What [SOC 2] is not',
    pattern: /§ (?:do|does|did|is|are|has|have|was|were|can|will) not(?= ?(?:[.,;]|$|so far|today|either))/u,
  },
  {
    example: 'An instance that is [SOC 2 certified] does not exist at BayStore.',
    pattern: /\bthat (?:is|are|has|have|holds?) (?:an? )?§ (?:do|does) not (?:yet )?exist\b/u,
  },
  {
    example: '"[our customers]" (there are none)',
    pattern: pattern('u')`
      §[^.;]*\b(?:
        there (?:is|are) (?:none|not one)|(?:has|have|had|holds?|signs?|offers?|can show) none|
        (?:it|they|one) (?:does|do) not exist
      )\b(?! (?:better|other|like|but|of))`,
  },
  {
    example: '"[HIPAA]-ready" sits in the rejected column.',
    pattern: pattern('u')`
      §(?: ready| compliant| certified)? ?["”»]? (?:sits|is|are|stands|lies|lands|went|goes|belongs?) (?:
        in|on|under|among
      ) (?:the |our )?(?:
        rejected|refused|forbidden|empty|missing|absent|denied|struck|banned|deleted|"? ?no ?"?
      )(?: \w+)?\b`,
  },
  {
    example: 'Claims struck out include [SOC 2] and uptime.',
    pattern: pattern('u')`
      \b(?:claims?|words?|sentences?|lines?|phrases?) (?:that )?(?:we |were |was )?(?:
        struck(?: out)?|deleted|removed|cut|refused?|rejected|blocked|banned
      ) (?:include|includes|were|are|:)[^.;]*§`,
  },
  {
    example: 'Not there yet: [uptime], because nobody has measured it.',
    pattern: pattern('u')`
      (?:^|[:;,] )(?:an? |the )?§ , (?:because|since|as) (?:
        there (?:is|are) (?:none|no|not)|(?:it|they) (?:does|do|is|are|has|was) not|nobody has|no one has|
        none (?:is|was|exists|has)|we (?:have|has) (?:no|none|not|never)
      )\b`,
  },
  {
    example: '[Backups]: none are taken.',
    pattern: pattern('u')`
      §[^.;]* : (?:
        [^.;]*\b(?:none|neither)(?: of (?:them|these))? (?:is|are|exists?|was)\b(?! (?:too|missing|left))|
        (?:each|all|every one|both)(?: of (?:them|these|which))? (?:is|are|has been|was|remains?|stays?)[^.;]*\b(?:
          missing|absent|not|lacking|empty|unticked|blank|no
        )\b|(?:none|neither)(?: of (?:them|these|which))? (?:is|are|exists?|has|have|was)\b
      )`,
  },
  {
    example: 'The dashed boxes ([checkout], backups, SSO) stand for parts which nobody has built.',
    pattern: pattern('u')`
      §[^.;]* (?:which|that) (?:nobody|no one) (?:has|have) (?:yet |ever )?(?:
        built|written|started|tested|made|seen|measured|audited|approved
      )\b`,
  },
  {
    example: 'The store needs a [checkout], which does not exist.',
    pattern: pattern('u')`
      § , which (?:does|do|is|are|has|have|was) not (?:
        exist|there|here|yet|either|built|been|live|available|been built
      )\b`,
  },
  {
    example:
      "[HIPAA] requires a business associate agreement with any vendor that handles protected health information for you, and we don't sign them.",
    pattern: pattern('u')`
      ^(?:[^.;:]{0,40}: )?§ (?:needs?|requires?|takes?|presupposes?|assumes?) [^.;]* , (?:
        and|but|of which|which
      ) [^.;]*\b(?:no|not|none|neither|nobody)\b(?! (?:one|other|body) )`,
  },
  {
    example: 'Added "none" beside [SLA] in the comparison table.',
    pattern: pattern('u')`
      \b(?:added|put|wrote|says?|shows?|reads?) ["“]? ?(?:no|none|absent|missing|nothing) ?["”]? (?:
        beside|next to|under|against|for|at|in the (?:row|column|line) (?:for|of)
      ) [^.;]*§`,
  },
  {
    example: 'Pretending to have a [SOC 2 report] would cost us more than not having one.',
    pattern: /^(?:pretending|claiming) to (?:have|be|hold|own|offer) (?:an? |the )?§/u,
  },
  {
    example: 'Out went "[trusted by] teams everywhere" (no teams).',
    pattern: /^out (?:went|goes|go) [^.;]*§/u,
  },
  {
    example: 'If we told you that we are [SOC 2 certified], it would be a lie.',
    pattern: pattern('u')`
      §[^.;]* would be (?:an? |pure |mere )*(?:
        ${notSo}|lie|guess|invention|invented|made up|fantasy|misleading|bluff|wishful
      )\b`,
  },
  {
    example: 'We took "[SSO] included" off the berth cards this week.',
    pattern: /\b(?:took|taken) ["“] ?§/u,
  },
  {
    example: '[Data residency], backups: all come up on every call, and all are things we do not offer.',
    pattern: /§[^.;]* : [^.;]*\b(?:all|both|each|every one)\b[^.;]*\b(?:we (?:do|can|have|has) not|we lacks?)\b/u,
  },
  {
    examples: [
      'We left [end-to-end encryption] out on purpose.',
      'We are leaving out [encryption].',
      'We have taken [SSO] off the menu.',
    ],
    pattern: pattern('u')`
      \b(?:left|leave|leaves|leaving|kept|keep) (?:the |any |out )?§ (?:out|off)\b|
      \b(?:left|leave|leaves|leaving) out (?:the |any )?§|
      \b(?:took|taken|taking) (?:the |any )?(?:[\w"“]+ ){0,5}§[^.;]* (?:off|out of|down from) (?:
        the|our|every|this
      ) (?!old|outdated|previous)(?:\w+ )?(?:
        cards?|plans?|table|header|banner|brochure|page|pages|site|list|menu|website|footer|deck|text|copy
      )\b`,
  },
  {
    example: '[End-to-end encryption] was left out on purpose.',
    pattern: pattern('u')`
      § (?:was|were|is|are|has been|have been|stays?|remains?) (?:
        deliberately |still |also |simply |intentionally )?(?:
        left out|ruled out|off the (?:table|menu|list)|set aside|shelved|parked|scrapped|kept out|not for sale
      )\b`,
  },
  {
    example: 'Next to "[99.9% uptime]" it reads: no evidence.',
    pattern: pattern('u')`
      \b(?:next to|beside|under|behind|against|opposite) ["“]? ?§ ?["”]? ,? ?(?:it|the \w+) (?:
        reads|says|shows|stands
      )[^.;]*\b(?:no|none|not|absent|empty|nothing)\b`,
  },
  {
    example: '[Durability], restore times: things for which we have no answer.',
    pattern: pattern('u')`
      §[^.;]* : [^.;]*\bwe (?:have|has|make|makes|offer|offers|keep|keeps) (?:no|none)\b(?! (?:
        ${faults}|limits?|gaps?
      ))`,
  },
  {
    example: 'Only an accountant can issue a [SOC 2 report], and none has issued one about us.',
    pattern: pattern('u')`
      §[^.;]* (?:and|but) (?:none|nobody|no one) (?:has|have|had|is|was) (?:yet |ever )?(?:
        issued|written|given|sent|approved|signed|built|made|shown|been|held|filed
      )\b`,
  },
  {
    example: 'We would love to tell you about our [uptime], but nothing runs.',
    pattern: pattern('u')`
      \b(?:we|i) (?:would|'d|had) (?:love|like|be glad|be happy) to [^;.]*§[^;.]* but [^;.]*\b(?:
        no|not|nothing|none|cannot|never
      )\b(?! (?:only|just|merely))`,
  },
  {
    example: 'We sell no instance with an [SLA].',
    pattern: pattern(
      'u',
    )`\bwe (?:sell|offer|have|make|run|rent|let|know|list) no (?:\w+ )?${ware}s? (?:that comes? )?with (?:an? |any )?§ ?[.!]?$`,
  },
];
