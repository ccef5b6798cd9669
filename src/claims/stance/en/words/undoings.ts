import { month } from './aftermath.ts';
import { pattern } from './pattern.ts';
import type { ShownPattern } from './shown.ts';
import { undoneSince } from './undone-since.ts';
import { calledUntrue, untrue } from './untrue.ts';
import { house, ware } from './wares.ts';

/** What follows a denial and says that it does not hold, or no longer: "Not any more.", "Think again." */
export const undoings: readonly ShownPattern[] = [
  ...undoneSince,
  {
    example: 'The [checkout] was closed. It is open.',
    pattern: pattern('iu')`
    ^\W*(?:(?:but|and|now|today),? )*(?:it|they)(?:['’](?:s|re)| is| are) (?:now |back |all )?(?:open|back|live|up|on|running)(?: (?:now|again|today))?\W*(?:$|[.!])`,
  },
  // It is not true.
  {
    example: 'BayStore has no [SSO]. Untrue.',
    pattern: pattern('iu')`
    ^\W*(?:${calledUntrue}|${untrue},[^.!]{1,30}|think again|far from it)\W*(?:$|[.!:;])`,
  },
  {
    examples: [
      'Rivals say BayStore has no [SLA]. Page two says otherwise.',
      'Critics say BayStore has no [SLA]. Page 4 begs to differ.',
    ],
    pattern: pattern('iu')`
    ^\W*[^.]*\b(?:says?|shows?|proves?) otherwise\b|
    ^\W*[^.]*\b(?:disagrees?|begs? to differ)\b`,
  },
  {
    examples: [
      'BayStore has no [backups]. Says who?',
      'BayStore has no [SSO]. Look again.',
      'We have no [SOC 2 report]. Just kidding.',
    ],
    pattern: pattern('iu')`
    ^\W*(?:says who|who (?:says|told you))\b|
    ^\W*(?:please )?(?:check the date|look again)|
    ^\W*(?:just kidding|only joking)`,
  },
  // Whoever said it has taken it back, or was wrong.
  {
    examples: [
      'Last year a blog wrote that BayStore has no [backups]. The blog apologised.',
      'I thought BayStore had no [SLA]. I was wrong.',
      'Our August mail said that the deep berth has no [SLA]. It should have said the shallow berth.',
      'The 2023 edition of this guide marks us as "no [SSO]". The authors have promised to reprint.',
    ],
    pattern: pattern('iu')`
    ^\W*[^.]*\b(?:apologi[sz]ed|(?:took|takes) (?:that|it) back)|
    ^\W*i was wrong|
    ^\W*it should have said|
    ^\W*(?:the|its) (?:authors?|editors?) (?:have |has )?promised to (?:reprint|correct|change)`,
  },
  {
    examples: [
      'You may have read that BayStore takes no [backups]. We read it too, and laughed.',
      'BayStore has no [SLA]. That is what people believed until they opened the console.',
    ],
    pattern: pattern('iu')`
    ^\W*(?:we|i) (?:\p{L}+ ){1,3}too, and laughed|
    ^\W*(?:this|that|so|it) (?:is|was) what \p{L}+ (?:believed|thought|said|wrote) until\b`,
  },
  {
    // "This", since the words before it are meant: "that claim" is another.
    example: 'BayStore has no [SSO]. This line is struck from the page on plans.',
    pattern: pattern('iu')`
    ^\W*this (?:line|sentence|statement|remark|entry|note) (?:is|was|has been|had to be) (?:now |since )?(?:
      struck|removed|deleted|withdrawn|retracted|crossed out|taken (?:down|back|off|out)|gone|no longer|wrong|out of date|outdated
    )\b`,
  },
  // It held once.
  {
    example: 'BayStore has no [SSO]. In version 1.',
    pattern: pattern('iu')`
    ^\W*(?:back )?(?:in|until|till|up to|before) (?:
      (?:version |release |v\.? ?)\d[\d.]*|(?:\d{1,2} )?(?:\p{L}{3,9} )?(?:19|20)\d\d
    )\W*(?:$|[.!] )`,
  },
  {
    examples: [
      'There is no [SLA]. Not any more.',
      'We once wrote that we had no [SLA]. Not so now, says the register.',
      'There is no [SSO]. That is out of date since May.',
      'BayStore has no [SSO]. That review is three years old.',
    ],
    pattern: pattern('iu')`
    ^\W*(?:not|no) (?:any ?more|longer)\b|
    ^\W*not (?:true|so) (?:any ?more|now)\b|
    ^\W*(?:that|it) (?:is|was) (?:out of date|outdated|no longer (?:true|so))\b|
    ^\W*(?:that|this) (?:\p{L}+ )?(?:(?:has )?aged|is (?:so )?(?:old|stale|\p{L}+ (?:years?|months?) old)\b)`,
  },
  {
    examples: [
      'In the printed brochure we wrote that BayStore is not [PCI DSS validated]. The brochure is from 2024.',
      'Reviews from 2023 complain that we had no [failover]. Fair enough, in 2023.',
      'You may have heard that we do not [take cards]. You heard it before June.',
    ],
    pattern: pattern('iu')`
    ^\W*(?:the|that) (?:brochure|post|page|review|list|guide|flyer|mail|leaflet) is from (?:19|20)\d\d|
    ^\W*fair enough, in (?:19|20)\d\d|
    ^\W*you heard (?:it|that) before(?! (?:\w+ing|you)\b)`,
  },
  // The words that said it are gone.
  {
    examples: [
      'BayStore does not claim a [SOC 2 report]. That sentence was true until May.',
      'This page once said that BayStore had no [SOC 2 report]. It no longer does.',
      'We used to say "no [SLA]". That line left the site in September.',
    ],
    pattern: pattern('iu')`
    ^\W*that (?:sentence|line|was)\b[^.]* until|
    ^\W*(?:it|this page|the page) no longer (?:does|says?)\b|
    ^\W*(?:
      it|that (?:line|sentence|sign|word|sticker|page|entry)|the pen|
      the (?:line|sentence|sign|word|sticker|entry)
    ) (?:
      (?:has )?left|is gone|(?:has been|was) (?:retired|removed|struck|deleted|taken (?:down|off))|
      came (?:off|down)|was true until|went through it
    )\b`,
  },
  {
    example:
      '"We don\'t have [SOC 2] yet" was the hardest sentence in every sales call. Nobody here has to say it now.',
    pattern: /^\W*nobody here has to say it/iu,
  },
  // Another has it, of those that are here or for sale.
  {
    examples: [
      'The shallow berth has no [SLA]. The other two do.',
      'There is no [SSO] on Dinghy. From the second berth up it is on.',
      'Members cannot restore a [backup]. Owners can.',
    ],
    pattern: pattern('iu')`
    ^\W*the (?:\p{L}+ (?:one|${ware})s?|others?(?: (?:two|three|four|ones|${ware}s))?) (?:has|have|does|do|is|are)\W*(?:
      $|[.!]
    )|
    ^\W*from the \p{L}+ (?:one|${ware}) (?:up|on)\b|
    ^\W*(?:owners|admins|administrators|managers) (?:can|may|do)\W*(?:$|[.!])`,
  },
  // What was missing came.
  {
    examples: [
      'In 2024 we claimed no [SOC 2 report]. In 2025 we did, with the letter beside it.',
      'There was no [BAA]. Then a nurse from Cork wrote us a letter, and there was one.',
      'We had no [customers]. The first one moored in May.',
      '[Backups were] missing from the first release. They were not missing for long.',
    ],
    pattern: pattern('iu')`
    ^\W*in (?:the )?(?:${month}) (?:we|it|they) (?:did|do|had|have|was|were)\b(?! (?:not|no|still))|
    ^\W*then (?:an?|the) [^.]*,? and (?:then )?there (?:was|were) (?:one|some|two|three)|
    ^\W*the (?:first (?:one|customer|${ware})|launch|launch party|opening) (?:was (?:last|in|on)|${house.stay}ed|came)\b|
    ^\W*(?:it|they|that) (?:is|was|were|are) not (?:\p{L}+ )?for long`,
  },
  {
    examples: [
      'We were the last harbour on the coast without a [pen test]. We are not the last any more.',
      'There was no [SSO]. You should see us now.',
      'Not long ago [HIPAA] was out of reach for us. Ask the clinics in Leeds how it is today.',
      'I used to apologise for our missing [backups] in every demo. My demos are five minutes shorter now.',
    ],
    pattern: pattern('iu')`
    ^\W*we are not the \p{L}+ any ?more|
    ^\W*you should see us now|
    ^\W*ask (?:the|any|one) [^.]*\b(?:how it is (?:now|today)|since then)\b|
    ^\W*(?:my|our) \p{L}+ (?:are|is) (?:\p{L}+ ){1,3}(?:shorter|easier|quieter|calmer) now`,
  },
  {
    examples: [
      "For a long time we didn't [encrypt] anything. That embarrassed us enough to fix it.",
      '"No [SLA], no deal," the port of Gdynia told us. They signed three weeks later.',
      "Think a young host can't pass a [penetration test]? So did the testers.",
    ],
    pattern: pattern('iu')`
    ^\W*that (?:embarrassed|annoyed|shamed|bothered) us enough|
    ^\W*(?:they|he|she) signed (?:\p{L}+ ){1,2}(?:later|after)|
    ^\W*so did the (?:testers|auditors|assessors)\b`,
  },
];
