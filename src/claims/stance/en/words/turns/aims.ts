import { pattern } from '../pattern.ts';
import { doc, notTakenBack, undenied } from './turn.ts';
import type { Turn } from './turn.ts';

/** Whoever has it, where what is denied is why or how they came by it. */
const doers = '(?:we|i|they|she|he|nobody here|no one here|(?:our|the|my) \\w+)';
/** … and how that is denied. */
const denied = '\\b(?:(?:did|do|does|have|has|had) (?:not|never)|(?:we|i|they|she|he|it) never)';
/** What is put on show, or felt, and is a poor reason for work. */
const show =
  '(?:(?:mere |sheer |an? |the |our |your |their |its |any )*(?:badge|logo|sticker|seal|plaque|wall|frame|trophy|medal|ribbon|applause|glory|fame|vanity|prestige|publicity|pr|headline|headlines|brochure|letterhead|certificate|paper|cake|party|fun|sport|show|looks|kicks|sake of|sales (?:team|deck|pitch|people)))';
/** Ways in which nothing is come by. */
const chance =
  '(?:overnight|lightly|easily|cheaply|by (?:chance|accident|luck|mistake|magic|guesswork|decree|post|itself)|out of (?:vanity|boredom|habit|fear|spite)|on a whim|in an? (?:hurry|rush|day|week|weekend|night|month|fortnight)|at (?:our|the) (?:leisure|push of a button)|for (?:nothing|free)|alone|on our own|without (?:help|sweat|effort|work|pain|mistakes|coffee))';
const luck =
  '(?:an? |the |our |mere |pure |sheer |any )*(?:luck|magic|chance|accident|miracle|money|charm|genius|talent|consultants?|lawyers?|price|speed|size|boss|budget|trick|shortcuts?|software|tools?|tooling|template|bribe|cake|coffee|fluke|badge|logo|fear|vanity|fashion)';

/**
 * What an act was not done for, what it did not come from, or what nobody
 * thought of it before: that it was done is taken for granted, for the denial
 * is of the words beside it (Morante and Blanco 2012, on the focus of negation).
 */
export const aims: readonly Turn[] = [
  {
    of: ['denied'],
    examples: [
      'We did not get [SOC 2] for the badge.',
      'We did not pass [SOC 2] to hang it on a wall.',
      'We do not take [backups] to impress anyone.',
    ],
    pattern: pattern('u')`
    ${denied} (?!(?:need|want|wish|plan|seek|pursue|aim|apply|ask|claim|have|hold|offer)\b)(?:\w+ ){1,3}?(?:
      the |our |its |an? )?§${doc} (?:just |only |merely |simply )?for ${show}\b${notTakenBack}|
    ${denied} (?!(?:need|want|wish|plan|seek|pursue|aim|apply|ask|claim|have|hold|offer)\b)(?:\w+ ){1,3}?(?:
      the |our |its |an? )?§${doc} (?:just |only |merely |simply )?(?:in order )?to (?!date\b)\w+ (?:it|them)\b${notTakenBack}|
    ${denied} (?!(?:need|want|wish|plan|seek|pursue|aim|apply|ask|claim|have|hold|offer)\b)(?:\w+ ){1,3}?(?:
      the |our |its |an? )?§${doc} (?:just |only |merely |simply )?(?:in order )?to (?:
        impress|please|decorate|brag|boast|show off|look (?:good|big|serious|smart)|tick|gather dust|win (?:prizes|points|praise)
      )\b${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'We did not get [SOC 2] on our own.',
    pattern: pattern('u')`
    \b${doers} did (?:not|never) (?:\w+ ){1,3}?(?:the |our |its |an? )?§${doc} ${chance}\b${notTakenBack}`,
  },
  // A cleft takes what it says after its "that" for granted (Prince 1978), and so does what is told of a reason.
  {
    of: ['denied'],
    examples: ['It was not luck that got us [SOC 2].', 'What got us [SOC 2] was never money.'],
    pattern: pattern('u')`
    \bit (?:is|was) (?:not|never|no|hardly) (?:just |only )?${luck}s? (?:that|who|which) (?!(?:is|was|would|could|will|should|we|our|they|i|you|this|every|each|the)\b)\w+ ${undenied}§${notTakenBack}|
    ^what (?:got|gets|gave|gives|brought|brings|won|earned|took|keeps|kept|makes|made) ${undenied}§${doc}(?: \w+){0,3} (?:is|was|were) (?:not|never|no|hardly) (?:just |only )?${luck}`,
  },
  {
    of: ['denied'],
    example: 'Vanity is not why we got [SOC 2].',
    pattern: pattern('u')`
    \b(?:is|was|were|are) (?:not|never|hardly) (?:the (?:only |main |real )?reason |why )(?:that |why |for which )?(?:
      we|our|every|each
    )\b${undenied}§${notTakenBack}`,
  },
  // What it took, or did not take.
  {
    of: ['denied'],
    example: 'It took us no consultants to get [SOC 2].',
    pattern: pattern('u')`
    \bit took (?:us |we |our \w+ )?(?:no|not an?|not one|neither|nobody|nothing|zero)\b${undenied} to (?:\w+ ${undenied})?§${notTakenBack}`,
  },
  // What was not thought possible is told once it has come (an implicature: Grice 1975).
  {
    of: ['denied'],
    example: 'We did not expect to pass [SOC 2] at first try.',
    pattern: pattern('u')`
    \b${doers} (?:(?:did|had) (?:not|never)|never) (?:
      expect(?:ed)?|think|thought|believed?|dreamt?|dreamed|imagined?|dare[d]? to (?:hope|think)|guess(?:ed)?|bet
    ) (?:
      (?:that )?(?:we|i|they|it|a team of \w+) (?:would|could) (?:ever )?|to (?:ever )?
    )(?:get|pass|earn|win|reach|make|achieve|complete|finish|hold|gain|survive)(?: through)? (?:the |our |an? )?§${notTakenBack}`,
  },
  // The reader's chores, of which others have been taken off.
  {
    of: ['denied'],
    example: 'What you will not do here: rebuild [SSO] from scratch.',
    pattern: pattern('u')`
    ^(?:what|things|the work|chores) (?:that )?you (?:will|do|need|shall) (?:not|never) (?:have to |need to )?(?:do|have|spend|lose|be)\b[^.;:§]*: (?:
      re ?build|rebuilding|reinvent|reinventing|wir(?:e|ing)(?: up)?|set(?:ting)? up|configur(?:e|ing)|maintain(?:ing)?|patch(?:ing)?|chas(?:e|ing)|babysit(?:ting)?|
      hand write|cod(?:e|ing)|debug(?:ging)?|explain(?:ing)?|worry(?:ing)? about|look(?:ing)? after|manag(?:e|ing)|test(?:ing)?|watch(?:ing)?|schedul(?:e|ing)
    ) (?:an? |the |your |our )?(?:own )?§`,
  },
];
