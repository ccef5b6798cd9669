import { pattern } from './pattern.ts';
import { ware } from './wares.ts';

/**
 * Sentences that say by their whole shape what no single cue in them says:
 * "To call it certified, somebody must audit it first". They are tried on a
 * sentence whose words stand one space apart, in lower case, with `§` for the
 * mention and `we` for the publisher (constructions in the sense of Goldberg
 * 1995: a form with a meaning of its own).
 */
export interface Construction {
  readonly stance: 'denied' | 'conditional' | 'topic';
  /** A sentence of this form, the mention in brackets; a test reads each. */
  readonly example: string;
  readonly pattern: RegExp;
  /** Whether it holds only where the sentence speaks of nobody's having it here. */
  readonly isOfNobodyHere?: true;
}

const untrue = 'false|untrue|wrong|misleading|dishonest|premature|inaccurate|incorrect|unproven|unapproved|mistaken|a (?:lie|mistake|untruth|error)|an (?:error|untruth)|lying|too early|not (?:yet )?(?:true|so|accurate|correct|honest|ours|proven|approved|earned|backed|allowed|permitted|right)';
const unbacked = `(?:(?:it|that|this|they|which|the \\w+) (?:is|was|were|are) (?:simply |plainly |just |still )?(?:${untrue})|nothing (?:backs?|backed|stands?|stood|proves?|proved|supports?|supported)|(?:no|without) (?:evidence|proof|report|auditor|audit|approval)|nobody (?:has |had )?(?:approved|checked|audited|proved|signed))`;
const store = '(?:company|vendor|store|shop|host|supplier|seller|provider|site|page|business|salesperson|marketer|startup|brand|firm|competitor)s?';
/** What is taken out of a text may have been only a limit of it. */
const hedged = '\\b(?:no|not|never|without|pending|planned|soon|progress|almost|nearly|beta|extra|only|working|request|former|until)\\b';
/** What takes a loss back. */
const renewed = '(?:again|renewed|renewal|since|back|now|new one|replaced|anew)\\b';
/** What makes of a general statement one of what is had. */
const ofNobody = String.raw`(?![^;]*\b(?:every|each|all|your|this|${ware}s?|included|held|passed|earned|achieved|renewed|since|valid|today|now|met|hold|get|gets|ours)\b)`;
const says = '(?:says?|said|writes?|wrote|claims?|calls? (?:itself|themselves|himself|herself)|advertises?|boasts?|promises?|prints?|tells? you|swears?)';

/** Forms that deny: the answer to a request, a list of what there is not, a text that was taken back. */
const denied: readonly Construction[] = [
  {
    stance: 'denied',
    example: 'This is alpha software, do not run it on a [production system].',
    pattern: pattern('u')`
      \b(?:do not|never|should not|must not) (?:yet )?(?:run|use|deploy|install|host|expose)(?: (?:
        it|this|them|the \w+|we
      ))? (?:in|on|for|with) (?:an? |any |your )?(?:real |live )?§`,
  },
  {
    stance: 'denied',
    example: 'If you have come here for [backups], you will leave with a glossary instead.',
    pattern: pattern('u')`
      ^if you (?:have |had )?(?:come|came|landed|arrived) here for [^.;]*§[^.;]* , you (?:will|would) (?:
        leave with|go home with|find
      )\b[^.;]*\binstead\b|
      ^if you (?:have |had )?(?:come|came) here for [^.;]*§[^.;]* , you (?:will|would) (?:leave|go home) (?:
        empty|disappointed|without (?:it|one|them)
      )\b`,
  },
  {
    stance: 'denied',
    example: 'We applied for [ABET accreditation] and were turned down.',
    pattern: pattern('u')`
      \bwe applied (?:to|for)\b[^.;]*§[^.;]*\b(?:and|but) (?:we )?(?:were|was|got|have been) (?:
        turned down|rejected|refused|declined|unsuccessful
      )\b|§(?: \w+){0,2} (?:turned|knocked|voted) (?:us|we) down\b|
      \b(?:governors|trustees|board|members|council|owners) voted against (?:an? |the )?§`,
  },
  {
    stance: 'denied',
    example: 'The [single rooms] we used to have are missed.',
    pattern: pattern('u')`
      §(?: that)? we used to (?:have|offer|run|sell|hold)\b(?![^.;]*\b(?:now|became|today|since|runs?|instead)\b)|
      \bwe (?:removed|took down) (?:our|the) §(?: (?:badge|logo|seal|sticker|page|sentence|line))? (?:
        because|since|in|last
      )\b|\bwithdraw (?:our|the) claim to be (?:the |an? )?§|\bwe turned down § `,
  },
  {
    stance: 'denied',
    example: 'Retailers: remove the "[100% British]" sticker from old stock.',
    pattern: pattern('u')`
      (?:^|: )(?:please )?(?:remove|take down|strike|delete|peel off) (?:the |any |all )?["“]? ?§ ?["”]? (?:
        sticker|badge|label|line|logo|sign|claim|word|poster
      )s? (?:from|on|in|off)\b`,
  },
  {
    stance: 'denied',
    example: 'Support hours, in full: none are [guaranteed].',
    pattern: pattern('u')`
      (?:^|: )none (?:is|are|was|were|has|have)(?: yet| currently)?(?: been)? §(?!
        -| (?:missed|lost|late|broken|refused|turned)
      )(?![^.;]*\b(?:except|but|other than|like|save|as|besides|the way)\b)`,
  },
  {
    stance: 'denied',
    example: 'No plan comes with support hours, an [uptime commitment] or a restore time.',
    pattern: pattern('u')`
      \bno (?:${ware}|page|order|product|offer|version) (?:
        comes? with|includes?|has|offers?|contains?|promises?
      ) (?!less|fewer|only|just|more)(?:(?!\b(?:without|but|except|unless|only)\b)[^.;:])*§`,
  },
  {
    stance: 'denied',
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
    stance: 'denied',
    example: 'We gave up our [BIBA membership] in 2024.',
    pattern: pattern('u')`
      \bwe (?:gave up|gave back|handed back|surrendered|let go of|dropped|resigned from|returned) (?:
        our|the|an?
      ) §(?![^.;]*\b${renewed})`,
  },
  {
    stance: 'denied',
    example: 'Our application for [ABET accreditation] was turned down in March.',
    pattern: pattern('u')`
      \b(?:applications?|requests?|bids?|petitions?) (?:for|to join) (?:an? |the |our )?(?:\w+ )?§(?: \w+){0,2}? (?:
        was|were|has been|have been|got
      ) (?:turned down|rejected|refused|declined|denied|unsuccessful|withdrawn)\b`,
  },
  {
    stance: 'denied',
    example: 'We wish we were [accredited].',
    pattern: /\bwe wish (?:that )?we (?:were|had|could|did)\b[^.;]*§/u,
  },
  {
    stance: 'denied',
    example: '[98% of claims] is not our number.',
    pattern: pattern('u')`
      §[^.;]* (?:is|are) not (?:ours|our (?!only|first|last|sole|main|best|biggest|latest|next)\w+|us)(?= ?(?:
        [.,;!]|$
      ))`,
  },
  {
    stance: 'denied',
    example: 'We are rarely the [cheapest].',
    pattern: /\bwe (?:is|are|were) (?:rarely|seldom|hardly ever|almost never|scarcely)(?: \w+){0,3}? §/u,
  },
  {
    stance: 'denied',
    example: 'Please leave "[24/7 support]" out of your listing.',
    pattern: pattern('u')`
      \b(?:please|kindly|do) (?:leave|keep|take|strike|drop|cut|omit) (?:the (?:
        words?|phrases?|lines?|claims?|badges?
      ) )?["“][^"”]*§[^"”]*["”] (?:out|off|from|away)\b`,
  },
  {
    stance: 'denied',
    example: 'Please stop writing "fast, [enterprise-grade] hosting".',
    pattern: pattern('u')`
      \bstop (?:writing|saying|printing|using|promising|claiming|advertising|calling (?:it|us|we|them)) ["“](?:(?!\b(?:
        no|not|without|never
      )\b)[^"”])*§[^"”]*["”]`,
  },
  {
    stance: 'denied',
    example: 'Deleted "[SSO] included" on the plans page.',
    pattern: pattern('u')`
      \b(?:deleted|removed|struck(?: out)?|cut|dropped|withdrew|crossed out|took out) ["“](?:(?!${hedged})[^"”])*§(?:(?!${hedged})[^"”])*["”](?![^.;]*\b(?:
        moved|put|into|now|instead|replaced|again
      )\b)`,
  },
  {
    stance: 'denied',
    example: 'I have struck clause 7.3 ([service credits]).',
    pattern: /\b(?:struck(?: out)?|deleted|crossed out|cut) (?:clauses?|sections?|paragraphs?|articles?) \d[^;]*\( ?§ ?\)/u,
  },
  {
    stance: 'denied',
    example: 'The [SLA] paragraph went first.',
    pattern: pattern('u')`
      \bthe § (?:paragraph|line|sentence|badge|clause|section|page|row|logo)s? (?:went|goes) (?:
        first|out|too|next|away|last|as well
      )\b|
      \b(?:took|taken|take) out (?:anything|everything|whatever|all) (?:that |which )?(?:
        sounded|sounds|looked|looks|smelled|read|reads
      ) like (?:an? )?§`,
  },
  {
    stance: 'denied',
    example: 'Our docs mention [OIDC] once, to say that we do not support it.',
    pattern: pattern('u')`
      §[^.;]* (?:only |just )?to say (?:that )?(?:we|it|there|nobody|none)\b[^.;]*\b(?:not|no|none|nobody|never)\b`,
  },
  {
    stance: 'denied',
    example: 'Here is our [case studies] page: there are none.',
    pattern: /§ (?:page|section|list|table|wall|column|corner)s? : (?:there (?:is|are)|we have) (?:no|none)\b/u,
  },
  {
    stance: 'denied',
    example: 'Please answer "none" where they ask for our [uptime].',
    pattern: pattern('u')`
      \b(?:answer|write|put|enter|say|tick|fill in) ["“] ?(?:no|none|nothing|not|never|n ?\/ ?a|absent|missing)\b[^"”]*["”] [^.;]*§`,
  },
  {
    stance: 'denied',
    example: 'Neither SAML nor OIDC works here, so [SSO] is out.',
    pattern: pattern('u')`
      \b(?:neither|not|no|nothing|never|cannot)\b[^.;]* so § (?:is|are) (?:
        out|off|off the table|impossible|not possible
      )(?= [.,;]| ?$|$)`,
  },
  {
    stance: 'denied',
    example: 'Asked for a [SOC 2 report], we have to say no.',
    pattern: pattern('u')`
      ^asked (?:for|about|whether|if) [^.;]*§[^.;]*, (?:we|i|our \w+|the (?:\w+ )?answer)\b[^.;]*\b(?:
        no|none|not|never|cannot
      )\b`,
  },
  {
    stance: 'denied',
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
    stance: 'denied',
    example: 'A [SOC 2 report] is among what is missing.',
    pattern: pattern('u')`
      § (?:is|are) (?:still |also )?(?:among|part of|on the list of) (?:what|those|the \w+)(?: that| which)?(?: is| are| we are)? (?:
        still |yet )?(?:
        missing|lacking|absent|unfinished|undone|outstanding|not (?:there|done|built|ready|here|yet)
      )\b`,
  },
  {
    stance: 'denied',
    example: 'Calling BayStore [SOC 2 certified] would be false.',
    pattern: pattern('u')`
      ^(?:
        saying|claiming|writing|calling|describing|stating|pretending|implying|
        to (?:say|claim|write|call|describe|state|pretend|imply)
      ) [^.;]*§[^.;]* (?:would (?:simply |plainly |still )?be|is|was|amounts to) (?:simply |plainly |just )?(?:${untrue})\b`,
  },
  {
    stance: 'denied',
    example: 'We\'d be lying if we said we had a [SOC 2 report].',
    pattern: /\bwe would be (?:lying|wrong|mistaken|dishonest) (?:to|if we)\b[^.;]*§/u,
  },
  {
    stance: 'denied',
    example: 'It is too early to call anything here [SOC 2 certified].',
    pattern: pattern('u')`
      \b(?:too|much too|far too) (?:early|soon|young|small) (?:\w+ ){0,3}?(?:to|for us to) (?:
        call|say|claim|speak|talk|describe|mention|promise|think
      )\b[^.;]*§`,
  },
  {
    stance: 'denied',
    example: 'We would love to show you a [SOC 2 report], but we cannot.',
    pattern: pattern('u')`
      \b(?:would|should) (?:love|like|gladly|happily|be (?:glad|happy|proud)) (?:to )?[^.;]*§[^.;]* but (?:
        sadly |so far |today |for now |at present )*(?:we|there|it|one|nobody|no one|that|none)\b[^.;:]{0,20}\b(?:
        cannot|not|none|no|nothing|exists?|has
      )\b`,
  },
  {
    stance: 'denied',
    example: 'We removed the [SOC 2] badge, since we have no report.',
    pattern: pattern('u')`
      \b(?:
        deleted|removed|struck|cut|dropped|withdrew|took|taken|crossed|pulled|scrapped|retired|corrected|gone
      )\b[^.;]*§[^.]* (?:because|since|as|for|:|;|—|–|,|\() (?:\w+ ){0,2}?${unbacked}`,
  },
  {
    stance: 'denied',
    example: 'The badge for a [SOC 2 report] is gone, since nothing stood behind it.',
    pattern: pattern('u')`
      §[^.;]* (?:is|are|was|were|has been) (?:gone|removed|deleted|taken (?:down|off|out)|struck|withdrawn)[^.;]* (?:
        because|since|as|:|;|—|–|,
      ) (?:\w+ ){0,2}?${unbacked}`,
  },
  {
    stance: 'denied',
    example: 'An earlier draft said "[99.99% uptime]"; it was wrong.',
    pattern: pattern('u')`
      ^(?!.*\b(?:not|no|never|without)\b[^.;]*§)[^.]*§ *["”»']* *[;,:—–-] (?:but )?(?:that|this|it|which) (?:
        is|was
      ) (?:simply |plainly |just )?(?:${untrue})\b`,
  },
  {
    stance: 'denied',
    example: 'If you need a [BAA], BayStore is not for you today.',
    pattern: pattern('u')`
      ^(?!.*\b(?:with (?:we|us)|ours|(?:choose|pick|look at|ask|take) (?:we|us|our))\b).*\b(?:
        anyone|anybody|whoever|everyone|those|teams|buyers|people|companies|customers|
        if (?:you|your (?:\w+ ?){1,3})
      ) (?:who |that |which |still )?(?:absolutely |really |must |already )?(?:
        needs?|wants?|requires?|looks? for|looking for|have|is after|depends? on|insists? on|cannot do without
      ) [^.;]*§[^.;]* (?:
        better (?:served|off)|elsewhere|another ${store}|(?:someone|somebody) else|
        (?:should|must|has to|have to|will have to|ought to) (?:wait|look|go|choose|shop)|
        (?:is|are) not (?:for|the right|a good|your)|wrong (?:place|shop|store|address|page)|out of luck|
        disappoint
      )`,
  },
  {
    stance: 'denied',
    example: 'We were [HITRUST certified] until 2023 and let it lapse.',
    pattern: pattern('u')`
      \bwe (?:were|was|held|had) (?:an? )?§[^.;]* until (?:
        (?:19|20)\d\d|last (?:year|spring|summer|autumn|winter|month)
      )\b(?![^.]*\b(?:again|now|since|then renewed)\b)`,
  },
  {
    stance: 'denied',
    example: 'Remove "[HIPAA]" from the keywords.',
    pattern: /\b(?:remove|removes|drop|drops|strike|strikes|delete|deletes|cut|cuts) ["“] ?§ ?["”] from\b/u,
  },
  {
    stance: 'denied',
    example: 'Should somebody offer you a [SOC 2 report] of ours, it is a fake.',
    pattern: pattern('u')`
      ^(?:should|if|when) (?:somebody|someone|anybody|anyone) [^.;]*§[^.;]* , (?:then )?(?:it|that|this) (?:
        is|was
      ) (?:an? )?(?:fake|forgery|forged|lie|scam|fraud|fraudulent|invented)\b`,
  },
  {
    stance: 'denied',
    example: 'Our missing [pen test] is no secret.',
    pattern: /\b(?:missing|absent|nonexistent|non-existent|imaginary|unwritten) (?:\w+ )?§/u,
  },
  {
    stance: 'denied',
    example: 'Any [use in production], above all by banks, is not recommended.',
    pattern: pattern('u')`
      ^any § , [^.;]* (?:is|are) (?:strongly |expressly )?not (?:recommended|advised|advisable)\b|
      \bany § , [^.;,]* , (?:is|are) (?:strongly |expressly )?not (?:recommended|advised|advisable)\b`,
  },
  {
    stance: 'denied',
    example: 'A [SOC 2 report] we do not have.',
    pattern: pattern('u')`
      §(?: (?!not|never|no\b)\w+){0,2} (?:, )?(?:that |which )?we (?:still |currently )?(?:do|does|did|can) not (?:yet )?(?:
        have|hold|offer|claim|make|provide|publish|support|sell|own|show|run
      )(?= ?(?:[.,;:!?)]|$|yet|today|now|and|or|here))`,
  },
  {
    stance: 'denied',
    example: 'It had been reserved for [SOC 2] and ISO 27001, neither of which we hold.',
    pattern: pattern('u')`
      §[^.;]* (?:neither|none) of (?:which|these|those|them) (?:
        we|evidence|anything|there|is|are|was|were|has|have|exists?|stands?|holds?
      )\b(?! (?:too|missing))`,
  },
  {
    stance: 'denied',
    example: 'Nothing on this page should be read as a [SOC 2 report].',
    pattern: pattern('u')`
      ^nothing (?:on|in|here|about) (?:(?:this|our|the|these) \w+ )?(?:is|should|may|must|can|are)(?: to)?(?: be)? (?:
        read|taken|understood|construed|seen|interpreted
      ) as [^.]*§`,
  },
  {
    stance: 'denied',
    example: '"Has a [SOC 2 report]" (a thing we lack).',
    pattern: /§ *["”»]? *\(? ?(?:which |that |an? \w+ |something |one )?we (?:still )?lacks?\b/u,
  },
  {
    stance: 'denied',
    example: 'We\'d rather say nothing than invent a [SOC 2 report].',
    pattern: /\bthan (?:to )?(?:pretend|claim|invent|fake|promise|say|write|make up)\b[^.;]*§/u,
  },
  {
    stance: 'denied',
    example: 'What [SOC 2] is not',
    pattern: /§ (?:do|does|did|is|are|has|have|was|were|can|will) not(?= ?(?:[.,;]|$|so far|today|either))/u,
  },
  {
    stance: 'denied',
    example: 'An instance that is [SOC 2 certified] does not exist at BayStore.',
    pattern: /\bthat (?:is|are|has|have|holds?) (?:an? )?§ (?:do|does) not (?:yet )?exist\b/u,
  },
  {
    stance: 'denied',
    example: '"[our customers]" (there are none)',
    pattern: pattern('u')`
      §[^.;]*\b(?:
        there (?:is|are) (?:none|not one)|(?:has|have|had|holds?|signs?|offers?|can show) none|
        (?:it|they|one) (?:does|do) not exist
      )\b(?! (?:better|other|like|but|of))`,
  },
  {
    stance: 'denied',
    example: '"[HIPAA]-ready" sits in the rejected column.',
    pattern: pattern('u')`
      §(?: ready| compliant| certified)? ?["”»]? (?:sits|is|are|stands|lies|lands|went|goes|belongs?) (?:
        in|on|under|among
      ) (?:the |our )?(?:
        rejected|refused|forbidden|empty|missing|absent|denied|struck|banned|deleted|"? ?no ?"?
      )(?: \w+)?\b`,
  },
  {
    stance: 'denied',
    example: 'Claims struck out include [SOC 2] and uptime.',
    pattern: pattern('u')`
      \b(?:claims?|words?|sentences?|lines?|phrases?) (?:that )?(?:we |were |was )?(?:
        struck(?: out)?|deleted|removed|cut|refused?|rejected|blocked|banned
      ) (?:include|includes|were|are|:)[^.;]*§`,
  },
  {
    stance: 'denied',
    example: 'Not there yet: [uptime], because nobody has measured it.',
    pattern: pattern('u')`
      (?:^|[:;,] )(?:an? |the )?§ , (?:because|since|as) (?:
        there (?:is|are) (?:none|no|not)|(?:it|they) (?:does|do|is|are|has|was) not|nobody has|no one has|
        none (?:is|was|exists|has)|we (?:have|has) (?:no|none|not|never)
      )\b`,
  },
  {
    stance: 'denied',
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
    stance: 'denied',
    example: 'The dashed boxes ([checkout], backups, SSO) stand for parts which nobody has built.',
    pattern: pattern('u')`
      §[^.;]* (?:which|that) (?:nobody|no one) (?:has|have) (?:yet |ever )?(?:
        built|written|started|tested|made|seen|measured|audited|approved
      )\b`,
  },
  {
    stance: 'denied',
    example: 'The store needs a [checkout], which does not exist.',
    pattern: pattern('u')`
      § , which (?:does|do|is|are|has|have|was) not (?:
        exist|there|here|yet|either|built|been|live|available|been built
      )\b`,
  },
  {
    stance: 'denied',
    example: '[HIPAA] requires a business associate agreement with any vendor that handles protected health information for you, and we don\'t sign them.',
    pattern: pattern('u')`
      ^(?:[^.;:]{0,40}: )?§ (?:needs?|requires?|takes?|presupposes?|assumes?) [^.;]* , (?:
        and|but|of which|which
      ) [^.;]*\b(?:no|not|none|neither|nobody)\b(?! (?:one|other|body) )`,
  },
  {
    stance: 'denied',
    example: 'Added "none" beside [SLA] in the comparison table.',
    pattern: pattern('u')`
      \b(?:added|put|wrote|says?|shows?|reads?) ["“]? ?(?:no|none|absent|missing|nothing) ?["”]? (?:
        beside|next to|under|against|for|at|in the (?:row|column|line) (?:for|of)
      ) [^.;]*§`,
  },
  {
    stance: 'denied',
    example: 'Pretending to have a [SOC 2 report] would cost us more than not having one.',
    pattern: /^(?:pretending|claiming) to (?:have|be|hold|own|offer) (?:an? |the )?§/u,
  },
  {
    stance: 'denied',
    example: 'Out went "[trusted by] teams everywhere" (no teams).',
    pattern: /^out (?:went|goes|go) [^.;]*§/u,
  },
  {
    stance: 'denied',
    example: 'If we told you that we are [SOC 2 certified], it would be a lie.',
    pattern: pattern('u')`
      §[^.;]* would be (?:an? |pure |mere )*(?:
        fiction|lie|guess|invention|invented|made up|fantasy|false|untrue|misleading|bluff|wishful
      )\b`,
  },
  {
    stance: 'denied',
    example: 'We took "[SSO] included" off the berth cards this week.',
    pattern: /\b(?:took|taken) ["“] ?§/u,
  },
  {
    stance: 'denied',
    example: '[Data residency], backups: all come up on every call, and all are things we do not offer.',
    pattern: /§[^.;]* : [^.;]*\b(?:all|both|each|every one)\b[^.;]*\b(?:we (?:do|can|have|has) not|we lacks?)\b/u,
  },
  {
    stance: 'denied',
    example: 'We left [end-to-end encryption] out on purpose.',
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
    stance: 'denied',
    example: '[End-to-end encryption] was left out on purpose.',
    pattern: pattern('u')`
      § (?:was|were|is|are|has been|have been|stays?|remains?) (?:
        deliberately |still |also |simply |intentionally )?(?:
        left out|ruled out|off the (?:table|menu|list)|set aside|shelved|parked|scrapped|kept out|not for sale
      )\b`,
  },
  {
    stance: 'denied',
    example: 'Next to "[99.9% uptime]" it reads: no evidence.',
    pattern: pattern('u')`
      \b(?:next to|beside|under|behind|against|opposite) ["“]? ?§ ?["”]? ,? ?(?:it|the \w+) (?:
        reads|says|shows|stands
      )[^.;]*\b(?:no|none|not|absent|empty|nothing)\b`,
  },
  {
    stance: 'denied',
    example: '[Durability], restore times: things for which we have no answer.',
    pattern: pattern('u')`
      §[^.;]* : [^.;]*\bwe (?:have|has|make|makes|offer|offers|keep|keeps) (?:no|none)\b(?! (?:
        limits?|exclusions?|exceptions?|complaints?|findings?|gaps?
      ))`,
  },
  {
    stance: 'denied',
    example: 'Only an accountant can issue a [SOC 2 report], and none has issued one about us.',
    pattern: pattern('u')`
      §[^.;]* (?:and|but) (?:none|nobody|no one) (?:has|have|had|is|was) (?:yet |ever )?(?:
        issued|written|given|sent|approved|signed|built|made|shown|been|held|filed
      )\b`,
  },
  {
    stance: 'denied',
    example: 'We would love to tell you about our [uptime], but nothing runs.',
    pattern: pattern('u')`
      \b(?:we|i) (?:would|'d|had) (?:love|like|be glad|be happy) to [^;.]*§[^;.]* but [^;.]*\b(?:
        no|not|nothing|none|cannot|never
      )\b(?! (?:only|just|merely))`,
  },
];

/** Forms that ask for something first, of us or of the reader. */
const conditional: readonly Construction[] = [
  {
    stance: 'conditional',
    example: 'You would be [our first customer].',
    pattern: /\byou (?:would|'d|could|might) (?:then )?(?:be|become) §/u,
  },
  {
    stance: 'conditional',
    example: 'Please bring your [DBS check] certificate to the interview.',
    pattern: pattern('u')`
      ^(?:please )?(?:bring|send|show|attach|upload|enclose) (?:us )?your (?:\w+ )?§(?: (?:
        certificate|check|report|licen[cs]e|letter
      ))? to (?:the|your) (?:interview|appointment|meeting|desk|counter|gate|office|visit|exam|audit)\b`,
  },
  {
    stance: 'conditional',
    example: 'Do not claim [SOC 2] until an auditor has signed.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please )?(?:do not|never|must not|may not|should not|cannot) (?:
        claim|call|say|advertise|market|promise|publish|describe|mark|state|mention|announce
      )[^.;]* ?§[^.;]* (?:unless|until|before) (?!now\b|then\b|today\b)`,
  },
  {
    stance: 'conditional',
    example: 'A release is not considered [production-ready] until its tests pass.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:an?|any|no|each|every|the) (?:\w+ ){0,2}?(?:
        releases?|builds?|versions?|applications?|apps?|systems?|environments?|deployments?|installations?|
        updates?|features?|changes?|services?|products?|milestones?|components?|modules?|devices?|instances?
      ) (?:\w+ )?(?:(?:is|are|can|must|may|should|will) (?:not|never)|cannot) (?:yet )?(?:be )?(?:
        considered|called|deemed|treated as|declared|regarded as|marked(?: as)?
      ) (?:as )?(?:an? )?§(?: \w+)? (?:until|unless|before)(?: |$)`,
  },
  {
    stance: 'conditional',
    example: 'Real health data only after a [BAA].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \bonly (?:after|once|upon|when|if) (?:an? |the |your )?(?:signed |executed |current |valid )?§(?: \w+)?(?: (?:
        is|are|has been|have been|chain|covers|exists|in place|signed|executed|approved
      )\b| ?[.,;:)]| and |$)`,
  },
  {
    stance: 'conditional',
    example: 'The address is [HIPAA-grade] only after a BAA.',
    pattern: pattern('u')`
      § only (?:after|once|upon|with|under|if|when) (?:an? |the |your )?(?:
        signed |executed |separate |written )?(?:
        baa|business associate agreement|approval|consent|agreement|contract|sign-off|dpa|nda
      )\b`,
  },
  {
    stance: 'conditional',
    example: 'The "[Payments]" card stands on the board with none of its boxes ticked.',
    pattern: pattern('u')`
      §[^.;]*\b(?:with|and) (?:none|not one|no one) of (?:its|the|their) (?:
        boxes|conditions|items|steps|criteria|points
      ) (?:ticked|met|checked|filled|done|closed)\b`,
  },
  {
    stance: 'conditional',
    example: 'It would take a running system, months of evidence and an [independent auditor] before the word could appear.',
    pattern: /^(?:it|that|this) (?:would|will) (?:first )?take [^.;]*§[^.;]* before (?!we (?:had|have|passed|got))/u,
  },
  {
    stance: 'conditional',
    example: 'The launch checklist, with the [PCI] box still open.',
    pattern: pattern('u')`
      § (?:\w+ )?(?:box|boxes|row|rows|item|items|line) (?:(?:is|are|still|left|stays?|remains?) )+(?:
        open|empty|unticked|unchecked|blank
      )\b`,
  },
  {
    stance: 'conditional',
    example: 'Before you start, enable [point-in-time recovery] on the source cluster.',
    pattern: pattern('u')`
      ^before (?:
        you\b|your\b|going|deploying|installing|starting|running|updating|upgrading|beginning|continuing
      )[^,]* , (?:please |always |first )*(?:
        enable|configure|set up|make sure|ensure|create|take|install|turn on|check|verify|test|run|put|switch|
        move|back up|rotate|disable|obtain|get|sign
      )\b[^.;]*§`,
  },
  {
    stance: 'conditional',
    example: 'If needed, set up [disk encryption] on the host.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:if|where|when) (?:needed|necessary|required|desired|applicable|possible) , (?:please |also |always )?(?:
        set ?up|use|enable|add|consider|configure|install|take|make|run|create|choose|get|obtain
      ) [^.;]*§`,
  },
  {
    stance: 'conditional',
    example: '[Encryption at rest] is always required.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the |an? )?§ (?:is|are) (?:always|still|also|generally|usually|strictly) (?:
        required|mandatory|needed|necessary|recommended
      )(?! (?:reading|here|by|of|for (?:every|all)))\b`,
  },
  {
    stance: 'conditional',
    example: 'Always take a full [backup] before updating.',
    pattern: pattern('u')`
      ^(?:\W )?(?:\w+(?: \w+){0,3} : )?(?:please |always |first )*(?:
        enable|configure|make sure|ensure|create|take|make|test|run|perform|export
      ) [^.;,]*§[^.;]* (?:before|prior to) (?:
        you\b|your\b|going|deploying|installing|starting|running|updating|upgrading|beginning|continuing|each|
        every|any|the
      )`,
  },
  {
    stance: 'conditional',
    example: 'The day we have a [SOC 2 report], we will say so here.',
    pattern: pattern('u')`
      ^the (?:day|moment|minute|hour|week) (?:that )?(?:we|there|it|our \w+) [^,;.]*§[^.;]* , [^.;]*\b(?:
        will|would|can|may|could
      )\b`,
  },
  {
    stance: 'conditional',
    example: 'What stands between us and that sentence is a [SOC 2 report].',
    pattern: /^what (?:stands|is (?:still )?(?:missing|needed)|remains|lacks)\b[^.;]* is (?:an? |the )?§/u,
  },
  {
    stance: 'conditional',
    example: 'If you cannot do without a [SOC 2 report], wait.',
    pattern: /^(?:if|when) (?:you|your \w+) (?:cannot|can not) (?:do|work|live|go|sail) without [^.;]*§/u,
  },
  {
    stance: 'conditional',
    example: 'Whether we ever offer [end-to-end encryption] is open.',
    pattern: /^whether [^.;,]*§[^.;]* (?:is|remains|stays|depends|has|was)\b/u,
  },
  {
    stance: 'conditional',
    example: 'We have not decided whether to offer [end-to-end encryption].',
    pattern: /\b(?:undecided|open|unclear|decided|decision|know|knows|say|tell|sure)\b[^.;]*\bwhether\b[^.;,]*§/u,
  },
  {
    stance: 'conditional',
    example: 'Even if we had [end-to-end encryption], we would not boast of it.',
    pattern: /^even if we (?:had|were|held|offered|ran|got)\b[^.;]*§[^.;]* , [^.;]*\bwould\b/u,
  },
  {
    stance: 'conditional',
    example: 'Three things stand between us and [general availability]:',
    pattern: /^(?!nothing|no ).*\b(?:stands?|lies?) between (?:we|us|you|our \w+)[^.;]* and [^.;]*§/u,
  },
  {
    stance: 'conditional',
    example: 'The boxes are open, among them [backups].',
    pattern: pattern('u')`
      \b(?:box|boxes|rows?|items?|points?|cells?|questions?|fields?)\b[^.;]*\b(?:
        open|unticked|empty|unchecked|blank|missing|absent|undone
      )\b[^.;:]{0,20}(?:,|\() (?:among (?:them|which|others)|including|with|from) [^.;]*§`,
  },
  {
    stance: 'conditional',
    example: '"[SLA] drafted" is open.',
    pattern: /^["“] ?§(?: \w+){0,2} ?["”] (?:is|stays|remains) (?:still |also )?(?:open|unticked|empty|unchecked)\b/u,
  },
  {
    stance: 'conditional',
    example: '[Customer stories] would normally go here.',
    pattern: /§ would (?:normally|usually|otherwise) (?:go|stand|be|appear|come)\b/u,
  },
  {
    stance: 'conditional',
    example: 'Only after a tested restore may we mention [backups].',
    pattern: /^only (?:after|once|when|with|if) [^.;]* (?:may|can|could|would|will|should) [^.;]*§/u,
  },
  {
    stance: 'conditional',
    example: 'Even if your host had [ISO 27001], you would need your own audit.',
    pattern: pattern('u')`
      \beven (?:if|though) (?:your|their|a|the|any|every) (?:\w+ )?${store} (?:had|has|were|is|held|holds|does)\b`,
  },
  {
    stance: 'conditional',
    example: 'It is your responsibility to take [backups].',
    pattern: pattern('u')`
      \b(?:your|the (?:customer|user|buyer|tenant|operator|client) 's|their) (?:own )?(?:
        responsibility|job|duty|task
      ) to [^.;]*§`,
  },
  {
    stance: 'conditional',
    example: 'Hire a licensed firm for [SOC 2] attestation.',
    pattern: pattern('u')`
      ^(?:engage|hire|retain|appoint|commission|contract|bring in) (?:an? |your own |some )(?:[\w-]+ ){0,4}?(?:
        firm|auditor|assessor|company|consultant|cpa|lawyer|tester|specialist|qsa|3pao|accountant
      )s? (?:for|to|who|that)\b(?![^.;]*\b(?:we|our|us|like)\b)[^.;]*§`,
  },
  {
    stance: 'conditional',
    example: 'You must ensure that any system you add is also [HIPAA compliant].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:you|customers|users|operators|tenants|they) (?:must|should|need to|have to) (?:also |always |first )?(?:
        ensure|make sure|verify|check|confirm
      )(?: that)? (?:any|every|each|all|the|an?|your) (?:\w+ ){0,8}?(?:is|are|remains?|stays?) (?:\w+ ){0,2}?§`,
  },
  {
    stance: 'conditional',
    example: 'Only a [SOC 2 report] would change this sentence.',
    pattern: pattern('u')`
      ^only (?:with )?(?:an? |the )?§[^.;,]* (?:would|could) (?:\w+ ){0,2}?(?:
        change|allow|permit|let|justify|support|unlock|say|write|make|be
      )\b`,
  },
  {
    stance: 'conditional',
    example: 'With a [SOC 2 report] in hand we could say more.',
    pattern: pattern('u')`
      ^(?:only )?with(?:out)? (?:an? |the |any )?§[^.;,]*,? (?:
        we|it|this (?:page|site|sentence|claim)|nobody|the \w+|there|no
      ) (?:\w+ )?(?:could|would|might)\b(?! (?:not |never )?have\b)`,
  },
  {
    stance: 'conditional',
    example: 'To call BayStore [SOC 2 certified], somebody must approve evidence first.',
    pattern: pattern('u')`
      ^to (?:call|describe|say|claim|write|advertise|mention|announce|promise|publish|print|offer|sell) [^.;]*§[^.;]* ,? ?(?:first )?(?:
        we|somebody|someone|one|you|legal|there|an? \w+|the \w+|our \w+
      ) (?:first )?(?:must|need|needs|would|has to|have to|should)\b`,
  },
  {
    stance: 'conditional',
    example: 'Were we [SOC 2 certified], you would read it here.',
    pattern: pattern('u')`
      ^(?:were|had) (?:we|it|there|our \w+|any \w+|the \w+)[^.;]*§[^.;]* , [^.;]*\b(?:would|could|might)\b(?! (?:
        not|never
      ))`,
  },
  {
    stance: 'conditional',
    example: 'We may mention a [SOC 2 report] only after legal has seen it.',
    pattern: pattern('u')`
      \b(?:nobody|no one|we|you|legal|marketing|it|this) (?:may|can|could|might) (?:not |only |then |be )*(?:
        call|called|say|said|claim|claimed|describe|described|write|written|mention|mentioned
      )\b[^.;]*§[^.;]* (?:before|until|unless|once|only (?:if|when|after|once))\b`,
  },
  {
    stance: 'conditional',
    example: 'Buyers often ask for a [SOC 2 report] before they sign.',
    pattern: /\b(?:asks?|calls?|wants?) for (?:an? )?§[^.;]* (?:before|first)\b/u,
  },
  {
    stance: 'conditional',
    example: 'The one that says "staffed [day and night]" is still open.',
    pattern: pattern('u')`
      \b(?:box|row|item|line|one|point|entry) (?:that|which) (?:says?|reads?|asks?) [^.;]*§[^.;]* (?:
        is|are|stays?|remains?
      ) (?:still )?(?:open|unticked|empty|blank|unchecked)\b`,
  },
  {
    stance: 'conditional',
    example: 'They can have it the day after somebody shows a [nightly backup].',
    pattern: /\b(?:can|may|will)\b[^.;]* the (?:day|moment|minute|hour) (?:after|when|that|once) [^.;]*§/u,
  },
  {
    stance: 'conditional',
    example: 'Our [status page] would be the shortest in the industry.',
    pattern: /\bour § would (?:be|have|need|say|look|read)\b/u,
  },
];

/** Forms that speak of a thing, or of whoever says that they have it. */
const topic: readonly Construction[] = [
  {
    stance: 'topic',
    example: '"[SOC 2] in progress" is a phrase you will not find here.',
    pattern: pattern('u')`
      ["“] ?§[^"”]*["”] (?:is|are) (?:an? |the )?(?:phrase|word|sentence|line|claim|label|badge)s? (?:that )?(?:
        you|nobody|we|one
      ) (?:will not|cannot|do not|does not|should not|would not|never)\b`,
  },
  {
    stance: 'topic',
    example: 'PCI DSS treats [key management] under Requirement 3.7.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the )?(?:
        pci dss|gdpr|hipaa|soc 2|iso(?:\/iec)? ?\d{4,5}(?::\d{4})?|nist [^,;.]*|wcag(?: [\d.]+)?|ccpa|fedramp
      ) (?:treats?|lists?|defines?|mentions?|describes?|addresses|speaks? of|asks? about|puts?) (?!
        every|all|each|your
      )[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Change management: [SOC 2] CC8.1, ISO 27001 A.8.32',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?![^:]*\b(?:
        verified|attest\w*|certif\w*|held|passed|audited|proven|met|signed|covered|achieved|tested|done
      )\b)[^.;:]+ : (?:[^.;:]*, )?§(?: tsc| annex \w)? (?:
        cc ?\d ?\. ?\d|a ?\.? ?\d+\.\d+|§ ?\d|art(?:icle)?s? \d|req(?:uirement)?s? \d|clauses? \d|
        controls? [a-z]*\d
      )`,
  },
  {
    stance: 'topic',
    example: 'Ask your midwife which cheeses are [safe for babies].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please )?ask (?:your|an?|any) (?:own |local )?(?:
        midwife|doctor|gp|nurse|vet|dentist|pharmacist|lawyer|solicitor|bank|insurer|accountant|auditor|council|
        surveyor|regulator
      ) (?:which|whether|what|how|about)\b[^.;]*§`,
  },
  {
    stance: 'topic',
    example: '[GDPR] is binding EU law, with fines.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the |an? )?§(?: \((?:\w| )+\)| audit| attestation| certification| compliance)? (?:is|are) (?:(?:
        an?|the|one(?: of)?(?: the)?
      ) )?(?:(?!every|your|this|each|all)[\w-]+ ?,? ){0,4}?(?:
        laws?|regulations?|directives?|legislation|guidelines?|benchmarks?|expectations?|hurdles?|attestations?|
        frameworks?|associations? of|federations? of|unions? of|schemes? (?:that|which|run|for)|
        bod(?:y|ies) (?:that|which|of)|sets? of \w+|(?:trust )?signals? (?:for|to|that)|standards of|
        reports? (?:on|about|in which|by)|requirements? (?:of|imposed|in \w+ law)
      )\b(?! (?:here|we)\b)${ofNobody}`,
  },
  {
    stance: 'topic',
    example: '[SOC 2] is the standard enterprise buyers expect from vendors.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the |an? )?§ (?:is|are) (?:still |often |usually )?(?:the|an?) (?:[\w-]+ ){1,3}?(?:that |which )?(?:[\w-]+ )?(?:
        buyers|customers|companies|enterprises|clients|vendors|auditors|regulators|organi[sz]ations|
        procurement teams
      ) (?:in \w+ )?(?:often |usually |now )?(?:
        expect|want|ask for|look for|require|demand|need|prefer|insist on
      )\b${ofNobody}`,
  },
  {
    stance: 'topic',
    example: '[High availability] does not automatically mean global reach.',
    isOfNobodyHere: true,
    pattern: /^§(?: \w+)? (?:does|do) not (?:automatically|necessarily|by (?:itself|themselves)|in itself|inherently) \w+/u,
  },
  {
    stance: 'topic',
    example: '[Zero-downtime deployments] are critical for shops that never close.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§(?: \w+)? (?:is|are) (?:
        not (?:easy|simple|trivial|magic|free)|
        (?:\w+ly |very |so )?(?:
          critical|essential|important|crucial|vital|hard|difficult|tricky|challenging|expensive|complex|costly
        )(?! to (?:us|we|lose|beat|miss))
      )\b(?![^.;]*\b(?:
        works?|built in|included|which is why|comes|ships|by default|out of the box|done|ready|on board
      )\b)`,
  },
  {
    stance: 'topic',
    example: 'Hence [high availability] plays an important role.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      (?:^|[.;,:] |^hence (?:, )?)§ (?:plays?|has|have) an? (?:
        important|key|crucial|vital|central|critical|big|major
      ) (?:role|part)\b`,
  },
  {
    stance: 'topic',
    example: 'Weak: "[Enterprise-grade] and SOC 2 compliant."',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:weak|bad|poor|vague|avoid)(?: (?:example|wording|copy|answer|version))? ?: ["“](?![^"”]*\b(?:
        no|not|never|without
      )\b)[^"”]*§[^"”]*["”]`,
  },
  {
    stance: 'topic',
    example: 'In some countries [ransom payments] are illegal.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      §(?: \w+)? (?:is|are|may be|can be) (?:
        illegal|unlawful|forbidden|prohibited|banned|against the law|an? (?:crime|offence)
      )\b`,
  },
  {
    stance: 'topic',
    example: '[Magnet status] is granted by a centre after a review.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:an? |the )?§(?: \w+)? (?:is|are) (?:granted|awarded|issued|conferred|decided|judged) by (?:an?|the) (?!
        us\b|we\b
      )`,
  },
  {
    stance: 'topic',
    example: 'Beware of anybody who offers you [guaranteed] returns.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please )?(?:beware|be wary|be careful|be suspicious|steer clear|stay away|keep away|watch out) (?:
        of|with|for|from
      ) (?:anybody|anyone|anything|those|people|(?:any )?\w+(?: of (?:\w+ ){0,2}\w+)?) (?:
        who|that|which|with|offering|promising|claiming
      )\b[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'The word "[enterprise-grade]" has no meaning in law.',
    pattern: pattern('u')`
      (?:\bthe (?:words?|terms?|phrases?|labels?|adjectives?) ["“]?[^.;"”]*§[^.;"”]*["”]?|^["“] ?§ ?["”]) (?:
        has|have|carries|carry
      ) (?:no|little) (?:fixed |legal |agreed |clear )?(?:meaning|definition|weight|sense)\b`,
  },
  {
    stance: 'topic',
    example: 'That is what an unaudited "[SOC 2] compliant" sounds like.',
    pattern: /\bwhat (?:an?|the) (?:\w+ )?["“] ?§[^"”]*["”] (?:sounds?|looks?|reads?|feels?) like\b/u,
  },
  {
    stance: 'topic',
    example: 'Any mention of "[99.9%]" in our blog is an example.',
    pattern: pattern('u')`
      \bmentions? of ["“] ?§ ?["”][^.;]* (?:is|are) (?:only |just |merely )?(?:an? )?(?:
        example|illustration|calculation
      )s?\b`,
  },
  {
    stance: 'topic',
    example: 'Subject: your question about [HIPAA]',
    pattern: pattern('u')`
      ^(?:subject|re) : (?:re : )*(?:your |a |the )?(?:
        questions?|request|mail|e-?mail|note|query|enquiry|inquiry
      ) (?:about|on|for|regarding|concerning) (?:an? |the )?§$`,
  },
  {
    stance: 'topic',
    example: 'An [accredited body] certifies a company against it.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? (?:company|business|firm|organi[sz]ation|vendor|provider|supplier|host) § (?:
        against|by|after|under|for|when|if|in|to|§
      )\b|
      ^an? § (?:certifies|audits|examines|assesses) (?:an? |the )?(?:
        company|business|firm|organi[sz]ation|vendor|provider|supplier|host|controls|management system
      )\b`,
  },
  {
    stance: 'topic',
    example: 'A questionnaire is one way for a merchant to report on [PCI DSS].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? [^,.;]* (?:is|are) (?:one|a|an|the (?:usual|common|normal)) (?:\w+ )?way (?:for [^,.;]* )?(?:to|of) [^,.;]*§`,
  },
  {
    stance: 'topic',
    example: "Read the vendor's [SOC 2 report] before you sign.",
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:please |then |next , )?(?:read|check|request|get|study|ask for|look at|inspect|review) (?:
        the|your|each|every|a|any
      ) (?:vendor|supplier|provider|host|seller|processor)(?: 's|s ') [^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Tutorial: reading an [ISO 27001] certificate.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:tutorial|explainer|primer|lesson|workshop|webinar|exercise|how-to|glossary) ?:(?! how we\b)(?![^.;]*\b(?:
        our|we
      )\b)[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Unlike [SOC 2 Type I], which is done once, Type II looks at months.',
    isOfNobodyHere: true,
    pattern: /^unlike (?:an? |the )?§ ?, (?:which|where|that) /u,
  },
  {
    stance: 'topic',
    example: 'Perform a security audit focusing on [GDPR].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:perform|conduct|run|do|carry out|write|give) (?:an? |the )(?:\w+ ){0,3}(?:
        audit|review|check|analysis|assessment|scan
      ) (?:focus(?:ing|ed)|concentrating|based) on ?:?(?: [^.;]*)? §`,
  },
  {
    stance: 'topic',
    example: 'This page covers how BayStore treats the [GDPR].',
    pattern: pattern('u')`
      ^this (?:\w+ )?(?:document|page|post|article|section|guide|chapter|paper|text) (?:
        covers?|explains?|describes?|discuss(?:es)?|outlines?|looks? at|asks?
      ) (?:how|what|why|whether|which|where) (?!we (?:
        is|are|were|was|got|passed|earned|achieved|became|won|obtained|reached|completed|renewed
      ))[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'This guide covers [SOC 2 compliance requirements].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:in )?(?:this|the following|the next) (?:\w+ )?(?:
        document|page|post|article|section|guide|chapter|series|module|lesson|tutorial|paper|text|video|talk|
        topic|webinar|course|appendix|diagram|list|overview
      )s? (?:will |shall |also |only |briefly )*(?:
        covers?|explains?|describes?|discuss(?:es)?|introduces?|outlines?|walks|looks? at|explores?|deals? with|
        treats?|summari[sz]es?|is about|
        provides? (?:an? |the )?(?:\w+ )?(?:overview|guide|introduction|explanation)
      ) [^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'We are often asked for "[military-grade encryption]".',
    pattern: pattern('u')`
      \bwe (?:are|is|get) (?:often |sometimes |always |regularly |frequently )?asked (?:
        for|about|whether|if|after
      ) (?!our\b|the\b|its\b)[^.;]*§(?![^.]*\b(?:
        we \w+ (?:no|none|not)|do not|cannot|hand|send|show|give|say yes|answer yes
      )\b)`,
  },
  {
    stance: 'topic',
    example: 'We were asked to add a "[trusted by]" row.',
    pattern: pattern('u')`
      \b(?:asked|wanted|told|tempted|begged|urged) (?:\w+ )?to (?:add|put|write|say|print|claim|show|use) [^.;]*["“] ?§ ?["”]`,
  },
  {
    stance: 'topic',
    example: 'That was the answer to "Are you [HIPAA compliant]?"',
    pattern: /\b(?:answer|reply|response) to (?:the question )?["“][^"”]*§/u,
  },
  {
    stance: 'topic',
    example: 'What we can say about [WCAG]: it is a list of things.',
    pattern: /^what (?:we|one|you) (?:can|may|could|should) (?:and cannot )?say (?:about|of|on) §/u,
  },
  {
    stance: 'topic',
    example: 'I used to think "[99.9%]" was close to perfect.',
    pattern: /^(?:i|we|people|most of us) used to (?:think|believe|say) (?:that )?["“] ?§/u,
  },
  {
    stance: 'topic',
    example: 'What [FedRAMP] actually is',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^what (?:an? |the )?§ (?:actually |really |exactly )?(?:is|are|means?|covers?|requires?)(?! not\b)(?:(?![?!]).)*$`,
  },
  {
    stance: 'topic',
    example: '[PCI compliance] means having rules for how cards are handled.',
    isOfNobodyHere: true,
    pattern: /^§ means (?:having|being|that|following|complying|meeting|different|little|nothing)\b/u,
  },
  {
    stance: 'topic',
    example: 'There are laws about health data, called [HIPAA].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:laws?|rules|standards?|practices?|process|technique|concept|law|regulations?)\b[^.;]* ,? (?:
        called|known as|named
      ) ["“]? ?§`,
  },
  {
    stance: 'topic',
    example: '[Multi-region setups] make sense when every minute counts.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§(?: \w+)? (?:
        makes? sense|
        comes? with (?:real |some |its |their |many )?(?:
          trade-?offs?|costs?|advantages|drawbacks|complexity|benefits
        )|is (?:overkill|worth it)|are (?:overkill|worth it)
      )\b`,
  },
  {
    stance: 'topic',
    example: 'How [BAA] workflows relate to an application.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^how (?:(?![?!:]).)*§(?:(?![?!:]).)*\b(?:relates?|fits?|applies|apply|interacts?|compares?|differs?)\b(?:(?![?!:]).)*$`,
  },
  {
    stance: 'topic',
    example: 'Reference material for [SOC 2].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:
        reference material|further reading|background|documentation|docs|resources|links|notes|instructions|
        tips|examples|guidance|a guide|guide|an introduction|introduction|requirements
      )(?: (?:for|on|about|to))(?: \w+){0,3} § ?(?:$|[.,;:]|and\b|or\b)`,
  },
  {
    stance: 'topic',
    example: 'Duties to notify under: [SOC 2], ISO 27001.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:obligations?|duties|requirements?|rights|provisions|penalties|fines|deadlines)(?: to \w+)? (?:
        under|arising from
      ) ?:? [^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'How many [uptime] checks run at once.',
    isOfNobodyHere: true,
    pattern: /^how (?:many|much|often|long|far|fast|soon) (?:(?![?!:]).)*§(?:(?![?!:]).)*$/u,
  },
  {
    stance: 'topic',
    example: 'Why it happens: [zero-downtime deployments] overlap old and new containers.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:
        why (?:it|this) happens|root causes?|symptoms?|how to avoid(?: it| this)?|what goes wrong|
        what went wrong|warning signs?|pitfalls?
      ) : [^.]*§`,
  },
  {
    stance: 'topic',
    example: 'For full [refunds], send this event.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^for (?:\w+ ){0,2}§ , (?:fire|send|emit|trigger|post|pass|query|import|implement|provide|specify) (?:
        this|the|an?
      ) `,
  },
  {
    stance: 'topic',
    example: 'The gate blocks any claim of [end-to-end encryption].',
    pattern: pattern('u')`
      \b(?:the|our) (?:gate|check|policy|engine|build|linter|house rules?) (?:would |will |now |also )?(?:
        blocks?|stops?|refuses?|rejects?|flags?|catches|forbids?
      ) (?!nothing|no\b|none)[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'A page that says there is no [SLA] is rare.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:
        (?:an?|any|some|another|every|the|most|many|other) (?:\w+ )?${store}|anybody|anyone|somebody|someone|
        whoever|those|people|vendors|${store}
      ) (?:that |which |who )?(?:only |often |just |still )?${says} [^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Vendors love the words "[SOC 2 certified]".',
    pattern: pattern('u')`
      \b(?:love|like|use|avoid|dislike|hear|read|write|print|distrust|overuse|throw|see|meet|abuse)(?:s|es)? (?:around )?(?:
        the|those|these|such|two|three
      ) (?:word|phrase|term|label|expression|wording|adjective|sentence|slogan)s? (?:like )?["“«'] ?§`,
  },
  {
    stance: 'topic',
    example: 'Please leave out "[trusted by]", for we can\'t name a single customer.',
    pattern: pattern('u')`
      \b(?:leave out|omit|do not (?:write|say|print|use)|delete|strike|drop|skip|avoid) (?:the (?:
        words?|line|phrase|sentence|claim
      ) )?["“«] ?§`,
  },
  {
    stance: 'topic',
    example: 'A figure of [99.99%] over last week tells you next to nothing.',
    isOfNobodyHere: true,
    pattern: /^(?:even )?an? (?:figure|number|percentage) (?:of|like) ["“]? ?§/u,
  },
  {
    stance: 'topic',
    example: 'Find the [SLA] of a service you use today.',
    isOfNobodyHere: true,
    pattern: pattern('u')`§ of (?:an?|any|another|some|your|the) (?:${store}|service|tool|product)\b`,
  },
  {
    stance: 'topic',
    example: '[SOC 2] is often misunderstood.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^["“]? ?§ ?["”]? (?:is|are|was|gets?) (?:often |mostly |widely |sometimes |easily )?(?:
        misused|abused|misread|misunderstood|confused|conflated|mistaken|pitched|spoken of|thought of|overused|
        spelled|quoted|used (?:loosely|differently|in (?:two|three|many|several|different)|to mean|when)
      )\b`,
  },
  {
    stance: 'topic',
    example: '[SOC 2] is a report.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:an? |the )?(?:\w+ ){0,4}?(?:, or |\( ?)?§(?: ,| \)| \( [\w ]+ \)| , or [\w ]+ ,| or \w+)? (?:is|are) (?:
        an?|any
      ) (?:(?!of|to|every|each|for)\w+ ){0,3}?(?:
        contract|agreement|standard|law|report|regulation|document|clause|attempt|measurement|metric|framework|
        statement|exam|template
      )\b(?![^.;]*\b(?:every|each|all|here|behind|with)\b)`,
  },
  {
    stance: 'topic',
    example: 'A thing is [production-ready] once it runs, is monitored, and can be restored from a backup.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:
        an? (?:thing|product|system|service|store|company|page|feature|vendor|instance)|something|anything|
        nothing
      ) (?:is|counts as|becomes) (?:only )?§ (?:once|when|if|only)\b`,
  },
  {
    stance: 'topic',
    example: 'Look for vendors with a [SOC 2 report].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:look for|look out for|find|choose|pick|prefer|compare|consider|seek|avoid|beware of) (?:only )?(?:\w+ )?(?:
        vendors|hosts|suppliers|sellers|providers|companies|firms|partners|stores|shops
      ) (?:with|that|who|which|offering)\b[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Nobody agrees on what it means to be [PCI compliant].',
    pattern: /\bwhat (?:exactly |really )?(?:it|this|that) (?:exactly |really )?means to be (?:an? )?§/u,
  },
  {
    stance: 'topic',
    example: 'That\'s what [99.9%] would allow.',
    isOfNobodyHere: true,
    pattern: /^(?:that|this) is what § (?:would|allows?|means?|comes|amounts)\b/u,
  },
  {
    stance: 'topic',
    example: 'Not every store has a [SOC 2 report].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:some|many|most|few|several|not all|not every) (?:\w+ ){0,2}(?:
        stores?|shops?|vendors?|hosts?|providers?|products?|platforms?|services?|tools?|sites?|companies|teams
      ) (?![^.;]*\b(?:no|not|without|never)\b[^.;]*§)(?:
        offers?|have|has|holds?|needs?|sells?|publish(?:es)?|use|want|ask for|claim|promise|can
      )\b[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Bad [SLAs] are worse than none.',
    isOfNobodyHere: true,
    pattern: /^(?:bad|good|poor|great|unfair|fair) § (?:is|are)\b/u,
  },
  {
    stance: 'topic',
    example: '[HIPAA] stands for a United States act.',
    isOfNobodyHere: true,
    pattern: /^(?:the )?§ (?:refers? to|stands? for|is short for)\b/u,
  },
  {
    stance: 'topic',
    example: 'A standard that helps organisations with [compliance].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:framework|standard|law|regulation|programme|program)s?\b[^.;]*\bhelps? (?:
        organi[sz]ations|companies|teams|businesses|vendors|firms
      )\b[^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Checklist with an unticked box labelled "[ISO 27001]"',
    pattern: pattern('u')`
      ^(?!.*\b(?:ticked|checked|green)\b).*\b(?:
        box|boxes|checkbox|row|rows|column|cell|field|entry|line|item|heading|one
      ) (?:is |are |that is )?(?:marked|labelled|labeled|called|named|titled|headed) ["“]? ?§`,
  },
  {
    stance: 'topic',
    example: '[Backups are] only as good as the last restore.',
    isOfNobodyHere: true,
    pattern: /^§ (?:is |are )?(?:only )?as (?:good|strong|useful|honest|safe) as\b/u,
  },
  {
    stance: 'topic',
    example: 'A [service credit] is what you receive when an SLA is missed.',
    isOfNobodyHere: true,
    pattern: /^an? § is (?:money|time|what|how|where|when|whatever|anything|something)\b/u,
  },
  {
    stance: 'topic',
    example: 'RTO ([recovery time objective]): how long you can afford to be without it.',
    isOfNobodyHere: true,
    pattern: /^(?:§ \( \w{2,6} \)|[\w -]{3,40} \( § \)) : (?:how|what|the|an?) /u,
  },
  {
    stance: 'topic',
    example: 'GDPR asks controllers to choose processors that give sufficient [guarantees].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:the )?(?:gdpr|hipaa|pci(?: dss)?|iso \d+|soc 2|wcag|law|standard|regulation|directive) (?:
        asks?|requires?|expects?|wants?|obliges?|tells?|lets|allows?|demands?
      ) [^.;]*§`,
  },
  {
    stance: 'topic',
    example: 'Heading to avoid: "[Enterprise-grade] security".',
    pattern: pattern('u')`
      ^(?:words?|phrases?|headings?|claims?|wording|terms?|copy|sentences?) (?:
        to avoid|we avoid|to cut|not to use|never to use|we (?:do not|never) use
      ) : [^.]*§`,
  },
  {
    stance: 'topic',
    example: 'People use "[24/7]" loosely.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      \b(?:people|vendors|companies|many|some|we all) (?:often )?(?:use|misuse|throw around|say|write) ["“] ?§ ?["”]`,
  },
  {
    stance: 'topic',
    example: '[HIPAA], which stands for a United States act, has two rules.',
    isOfNobodyHere: true,
    pattern: /^(?:the )?§ , (?:which stands for|short for|which is short for|an abbreviation) /u,
  },
  {
    stance: 'topic',
    example: 'It would be easy to write "[five nines]" on this page.',
    isOfNobodyHere: true,
    pattern: /\b(?:tempting|tempted|easy|nice|cheap) to (?:write|say|claim|print|add|call|promise)\b[^.;]*§/u,
  },
  {
    stance: 'topic',
    example: 'A [pen test] report without a date, a scope and a tester\'s name isn\'t worth much.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? §(?: \w+)? (?:without|with no) [^.;]* (?:is|are) (?:not|worth|worthless|useless|no|only|just|nothing)\b`,
  },
  {
    stance: 'topic',
    example: '[End-to-end encryption] sounds hard.',
    isOfNobodyHere: true,
    pattern: /^§ (?:sounds?|seems?) /u,
  },
  {
    stance: 'topic',
    example: '[End-to-end encryption] is a feature that some stores have.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      § (?:is|are) an? (?:\w+ )?(?:feature|thing|word|term|phrase|label|promise|idea|service|option) (?:
        that |which )?(?:some|other|most|many|few|large|big|not every) \w+`,
  },
  {
    stance: 'topic',
    example: 'We don\'t, so please keep [protected health information] away from anything you try out here.',
    pattern: /\b(?:keep|leave) (?:\w+ ){0,2}§ (?:away from|out of|off)\b/u,
  },
  {
    stance: 'topic',
    example: 'Hot take: "[bank-level] security" means nothing.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      §(?: \w+){0,2}(?: ["”»'])? (?:often |usually |can |may |might |only |really )*(?:means?|meant) (?:
        different|many|various|several|little|nothing|less|whatever|something (?:different|else)|one thing|
        very little|so many
      )\b`,
  },
  {
    stance: 'topic',
    example: '"[Highly available]" is a property of a running system.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^["“] ?§ ?["”] is (?:an? |the )?(?:
        property|word|claim|state|promise|phrase|term|label|sentence|statement|habit|matter
      )\b`,
  },
  {
    stance: 'topic',
    example: '[Backups are] the thing that everyone asks about second.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^§ (?:are |is )?the (?:thing|part|question|word|topic|subject) (?:that )?(?:
        everyone|everybody|people|buyers|most|many|nobody
      )\b`,
  },
  {
    stance: 'topic',
    example: 'Mistake 1: Offering an [SLA] you cannot meet.',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^(?:common )?(?:mistake|pitfall|anti-pattern|trap|misconception)(?: (?:no\. ?)?\d+| #\d+)? ?[:.–—-] (?:not )?[a-z-]+ing [^.;:]*§`,
  },
  {
    stance: 'topic',
    example: 'Think of [SOC 2] as a school report.',
    isOfNobodyHere: true,
    pattern: /^think of § as\b/u,
  },
  {
    stance: 'topic',
    example: '[RTO]: how long you can afford to be without it.',
    isOfNobodyHere: true,
    pattern: /^§(?: \( [\w ]+ \))? : how (?:long|much|often|many|far|fast)\b/u,
  },
  {
    stance: 'topic',
    example: 'An international standard for running an [information security management system].',
    isOfNobodyHere: true,
    pattern: pattern('u')`
      ^an? (?:\w+ ){0,3}(?:
        standard|law|regulation|report|framework|questionnaire|agreement|contract|test|promise|target|
        set of rules
      ) (?:for|on|of|by|that|which|in which|about) (?![^.;]*\b(?:every|each|all|your|free)\b)[^.;]*§`,
  },
];

/** In the order in which they are tried: what denies before what only names. */
export const constructions: readonly Construction[] = [...denied, ...conditional, ...topic];
