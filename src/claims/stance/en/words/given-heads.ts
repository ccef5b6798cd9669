/** Heads of lists that deny a price, an effort or an absence: what they stand over is there. */
import { house } from './wares.ts';
import { burden } from './burdens.ts';
import { pattern } from './pattern.ts';

export interface GivenHead {
  /** Markdown that is asserted by it, the mention in brackets; a test reads each. */
  readonly example: string;
  readonly pattern: RegExp;
}

export const givenHeads: readonly GivenHead[] = [
  {
    example: 'The following are not add-ons:\n\n- [SSO]',
    pattern: pattern('iu')`
      \b(?:not|never|n['’]t) (?:an? )?(?:
        add-?ons?|extras?|afterthoughts?|luxur(?:y|ies)|accidents?|upgrades?|options|gimmicks?|upsells?|optional extras?
      )\b[^:]{0,30}:?\s*$`,
  },
  {
    example: '## None of this costs extra\n\n- [SSO]',
    pattern: pattern('iu')`
      \b(?:none of (?:this|these|it|them|the following)|nothing here|what|things that) (?:
        (?:(?:does|do|will|is|are)(?: not|n['’]t) )?(?:costs?|charged|billed|metered|sold separately|needs? (?:an upgrade|a bigger))
      )\b(?<!\bwhat costs?)[^:]{0,30}:?\s*$`,
  },
  {
    example: 'What you do not need to bring:\n\n- your own [SSO]',
    pattern: pattern('iu')`
      \byou (?:do not|don['’]t|will not|won['’]t|never|no longer) (?:need|have) to (?:
        bring|set up|install|configure|pay|buy|do|build|ask|manage|run|arrange|worry|maintain|look after|care|order|
        request|write|wait|think|sort out|chase|remember|budget
      )\b[^:]{0,30}:?\s*$`,
  },
  {
    example: 'Things BayStore does not make you ask twice for:\n\n- the [SLA]',
    pattern: pattern('iu')`
      \b(?:does not|doesn['’]t|do not|don['’]t|will not|won['’]t|never) (?:make|let|have|keep) you (?:
        ask|asking|wait|waiting|pay|search|searching|hunt|beg|look|fight|haggle|hope|wonder
      )\b[^:]{0,30}:?\s*$`,
  },
  {
    example: 'Checklist for a good host (we tick all):\n\n- [SOC 2]',
    pattern:
      /\((?:and )?we (?:tick|meet|pass|have|do|cover|offer|hold|fulfil) (?:all|both|each|every|them|it)\b[^)]*\)/iu,
  },
  {
    example: 'What we did not skip:\n\n- [SSO]',
    pattern: pattern('iu')`
      \b(?:did|have|has|do|does|will|would)(?: not|n['’]t| never) (?:
        skip|skipped|forget|forgot|forgotten|overlook|overlooked|neglect|neglected|cut|leave out|left out|
        compromise on|compromised on|skimp on|skimped on|forgo|drop|dropped|omit|omitted
      )\b[^:]{0,30}:?\s*$`,
  },
  {
    example: 'What never went wrong:\n\n- [backups]',
    pattern: pattern('iu')`
      \bnever (?:went|goes|has gone|have gone|gone) wrong\b|
      \b(?:has|have|had)? ?never (?:failed|fails|broke|broken|breaks|stopped|missed a \p{L}+|let (?:us|you|anybody|anyone) down)\W*$`,
  },
  {
    example: 'What no berth lacks:\n\n- [SSO]',
    pattern: pattern('iu')`
      \bno(?:body| one)? (?:[\p{L}-]+ ){0,3}(?:lacks?|misses|goes without|does without|is without|has to do without)\b[^:]{0,20}:?\s*$`,
  },
  {
    // Where "We will not open without:" is a condition, and "Do not use it without:" an order.
    example: 'No berth leaves the yard without:\n\n- [SSO]',
    pattern: pattern('iu')`
      ^(?!\W*(?:please )?(?:do not|don['’]t|never) (?!leave\b))(?!.*\b(?:will|would|should|must|can|could|open|opens|launch|launches|start|choose|pick|buy|go live|sell|sign|yet)\b)
      [^:]*\b(?:no|not|never|nobody|n['’]t)\b[^:;]{1,60}\bwithout\b(?: (?:these|them|the following|any of these|one of these))?\W*$`,
  },
  {
    example: 'Never billed:\n\n- [SSO]',
    pattern: pattern('iu')`
      ^\W*(?:never|not|nothing) (?:(?:ever|to be|separately|individually) )?(?:
        billed|charged|invoiced|metered|rationed|taxed|priced|surcharged|counted|throttled|paywalled|
        (?:sold|offered|billed|charged) (?:separately|apart|extra|as (?:an? )?\p{L}+)
      )(?: (?:for|by us|here|separately|extra|on any plan))?\W*$`,
  },
  {
    example: 'Not on the price list, because it is free:\n\n- [SSO]',
    pattern: pattern('iu')`
      \b(?:no|not|never|n['’]t)\b[^:]*\b(?:because|since|as) (?:it|they|these|this|all of (?:it|them|these)|each) (?:is|are|comes?) (?:
        (?:all |already )?(?:free|included|part of|built in|in (?:the|every)|on by default|with (?:the|every|each)|standard)
      )\b[^:]{0,40}:?\s*$`,
  },
  {
    // A house that was left.
    example: '## What the old harbour did not have\n\n- [SSO]',
    pattern: pattern('iu')`
      \bwhat (?:the|our|my|your) (?:(?:very )?first|old|former|previous|last|earlier|original|other) (?:\p{L}+ )?(?!plan|tier|${house.ware})\p{L}+ (?:
        did(?: not|n['’]t) (?:have|offer|come with|support|include|do|know|bring)|lacked|had not|never (?:had|offered|supported)|missed|left out|was (?:missing|lacking|without)
      )\W*$`,
  },
  {
    // No more than what there is of trouble with it.
    example: '## Without the paperwork\n\n- [SOC 2]',
    pattern: pattern('iu')`
      ^\W*(?:(?:no|zero|without|free of|minus|none of|not (?:one|a single|a)|skip|goodbye to|and)\b[ ,]*(?:(?:the|an?|any|all|your|our|more|extra|hidden|further|usual|lifting|one) )*(?:${burden}|a finger)(?: (?:
        needed|required|attached|involved|at all|to (?:fill in|sign|learn)
      ))?\W*)+$`,
  },
  {
    example: '## Nothing to configure\n\n- [SSO]',
    pattern: pattern('iu')`
      ^\W*(?:nothing|no need) to (?:
        configure|install|set up|learn|buy|pay|remember|sign|maintain|patch|click|wait for|fill in|worry about|look after|
        download|update|think (?:of|about)|manage|plug in|switch on|turn on|babysit
      )(?: (?:for|yourself|by hand|extra|at all|first|here))?\W*$`,
  },
  {
    example: '## Not included? Not here.\n\n- [SOC 2]',
    pattern: /^\W*(?:not|never|n['’]t) [^?.]{2,30}\? not (?:here|with (?:us|ours)|at ours?)\b(?! (?:yet|either))\W*$/iu,
  },
  {
    example: 'Never far away:\n\n- a [backup]',
    pattern: /^\W*never (?:far|out of reach|more than)\b[^:]{0,30}:?\s*$/iu,
  },
  {
    // None goes without it.
    example: 'No exceptions:\n\n- [SSO]',
    pattern:
      /^\W*(?:no|without|zero|not one) exceptions?(?:,? (?:here|ever|with us|made|granted|allowed|for anybody|for anyone))?\W*$/iu,
  },
  {
    example: '## What you cannot turn off\n\n- [encryption]',
    pattern: pattern('iu')`
      \b(?:(?:can(?:not| not|['’]t)|may not|must not|nobody (?:can|may)|no one (?:can|may)) (?:ever )?(?:(?:turn|switch|shut) off|opt out of|disable|bypass|switch|skip|avoid|get round|escape)|
      can(?:not| not|['’]t) be (?:(?:turned|switched|shut) off|disabled|skipped|bypassed))\W*$`,
  },
  {
    // Somebody else lacks it.
    example: 'Not to be found at the house next door:\n\n- [SSO]',
    pattern: pattern('iu')`
      ^(?!.*\b(?:here|us|we|ours?|yet|n?or)\b).*\b(?:not|never|nowhere|no)\b.*\b(?:
        elsewhere|anywhere else|next door|(?:with|at|from|in|on) (?:any |the )?(?:others|rivals|competitors|(?:other|rival|most|cheap|neighbou?ring) \p{L}+)
      )\W*$`,
  },
  {
    example: 'Gone from our wish list:\n\n- [SSO]',
    pattern:
      /^\W*(?:gone|ticked|ticked off) (?:from|off|on) (?:our|the|your|everybody['’]s) (?:wish[ -]?lists?|lists? of (?:wishes|gaps))\W*$/iu,
  },
];
