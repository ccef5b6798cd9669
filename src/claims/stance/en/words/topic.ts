import { ware } from './wares.ts';
import { cues, type Cue } from '../../cue.ts';
import { pattern } from './pattern.ts';
import { words } from './word-list.ts';

/** What a thing is said to be that is only explained. */
const sort =
  'standard|regulation|law|framework|report|act|set|type|kind|form|process|procedure|protocol|term|acronym|certification|body|agency|method|technique|measure|way|mechanism|practice|policy|contract|agreement|document|audit|metric|attestation|examination|measurement|word';
const norm = 'standard|law|framework|regulation|scheme|norm';
const hedge = 'effectively|basically|essentially|simply|generally|usually|typically?';

/** A gloss: "Term: The body that …", as glossaries and definitions write. */
export const gloss = pattern('iu')`
  ^[^:.!?]{2,70}(?::| [–—-]) (?:(?:[\p{L}-]+ ){1,5}?[\p{L}-]+, )?(?!(?:the|this|our) (?:[\p{L}-]+ ){1,3}(?:
    meets|complies|satisfies|holds|has|is|are|conforms|passes|supports|provides
  )\b)(?:the|an?|any) (?:[\p{L}\p{N}-]+ ){1,6}?(?:that|which|who|whose|for|of|used|where)\b`;

/** What is said of a thing that is there, and never of what its word means. */
const given = `(?:your|our|ours|us|we|you|every|each|always|all|nightly|night|hourly|hours?|daily|weekly|minutes?|seconds?|instant\\w*|fast|now|today|tonight|here|included|default|automatic\\w*|free|without|yes|done|live|since|keeps?|works?|${ware}s?)`;

/** The meaning of a word: "Failover: what happens when one machine takes over", "Encryption – making data unreadable". */
export const meaning = pattern('iu')`
  ^\W*[^:.!?–—]{2,50}(?::| [–—-]|\(n\.\)) (?![^.]*\b${given}\b)(?![^.]*\d)(?:
    (?:what|how|whether) (?!(?:to|is|are|it|they|this|that)\b)\w+|
    (?:mak|keep|switch|turn|tak|mov|copy|hid|scrambl|prov|giv|prevent|check|ask|tell|show|stor|sav|allow|sign|pay|record|writ|runn?|go|lett|stopp?|handl)ing \w+|
    an? (?:\w+ ){0,3}?\w+ (?:to|of|for|that|which|who|in|by|with|between)|
    the (?:\w+ ){0,3}?(?:switch|share|part|percentage|act|art|practice|process|ability|right|promise|rule) (?:of|from|to|that|in|by|for|when|between)
  )\b`;

/** Adverbs of habit: a statement with them is about the world. */
export const habitual =
  /^(?:commonly|often|typically|usually|generally|sometimes|frequently|normally|traditionally|historically)$/u;

/** Nouns before a list of standards that make it a list of subjects. */
export const subjectLists = pattern('iu')`
  \b(?:
    (?:compliance |control |framework )?mappings?|templates?|checklists?|guides?|packs?|glossary|training|
    courses?|questionnaires?|applicable laws?|laws?|regulations?|legislation|frameworks?|regimes?|topics?|
    articles?|references?|standards? (?:referenced|mapped|discussed)|requirements
  )\W*(?:\(|—|–|:|-|such as|including|like|e\.g\.)\W*(?:
    the |including |e\.g\.?,? |for example,? |for instance,? |such as |like )*[^.;]*$`;

/** Openings under which a whole sentence only supposes. */
export const supposing = pattern('iu')`
  ^\W*(?:
    for (?:this |our )?(?:example|instance),? (?:
      if|when|lets?|let['’]s|suppose|say|imagine|a |an |you|your|consider
    )\b|imagine\b|suppose\b|supposing\b|let['’]?s (?:now )?(?:say|assume|imagine|suppose)\b|
    lets (?:say|assume)\b|say you\b|hypothetically\b|example:
  )`;

/** Orders that send the reader to another place. */
export const pointing = /^(?:see|check|refer|visit|read|review|consult|view|go|jump|follow|cf)$/u;

/** What follows the place that the reader is sent to. */
export const pointedAt = pattern('iu')`
  ^\W{0,3}(?:above|below|page|section|guide|chapter|docs|documentation|article)\b|
  ^[^.;]{0,30}\bfor (?:
    more|further|full|additional|all|the full|an? (?:overview|example|explanation|list)|details|information|
    instructions|guidance|help|reference|context|background|how
  )\b|^[^.;]{0,20}\bto learn\b`;

/** Superlatives of these are no boast: "the fastest way", "the #1 concern". */
export const abstractNouns = words(`
  way ways path paths route problem problems concern concerns need needs issue issues cause causes reason reasons question questions
  mistake mistakes risk risks challenge challenges complaint obstacle option options priority goal item threat source method methods
  step approach fear driver command commands factor factors place pitfall pitfalls trick type types mode modes size sizes class classes setting settings
`);

/** Words that say a thing is spoken about, not had. */
export const topicCues: readonly Cue[] = [
  ...cues('topic', 'forward', 'speaks about the thing', [
    'what|who is|are|was|does',
    'what … means|mean',
    'the difference between',
    'definition|definitions for|of',
    'is|are|was|were mapped to|onto the? requirements|controls|criteria|clauses? of?',
    'which of',
    'concerning|regarding',
    'details|information|info|questions about|on|regarding|concerning',
    'best practices for|in|of',
    'tips|considerations|recommendations for|on',
    'perception|misconception|belief|notion|myth … that',
    'difference|differences between',
    'learn more? about|how|what|why',
    'learned|learnt about',
    'avoid|avoids|avoiding words|terms|phrases|adjectives such|like as?',
    'read more? about',
    'guide|guides|introduction|intro|primer|tutorial|walkthrough|overview|checklist|cheatsheet to|for|of|on|about',
    'checklist|checklists|post|posts|note|notes|essay|talk|course|lesson|paragraph|book|story|thread on|about',
    'disagree|disagrees|argue|argues|quarrel|debate|debates|wonder|wonders about|on|over|whether',
    'explain|explains|explaining|explained',
    'describes|describing how|what|the',
    'discuss|discusses|discussing',
    'ask|asks|asked|asking about|whether|which|what|how|who|when',
    'ask|asks|asked|asking your|any|every|a|the|each|another|my acquirer|bank|auditor|lawyer|insurer|assessor|vendor|vendors|supplier|host|provider|seller|store|processor|provider which|what|how|who|when|where|about|whether|for',
    'article|articles|section|clause|art|recital|chapter|requirement|requirements|control|controls|criterion|criteria * of',
    'compare|compares|comparing|contrasting|confuse|confuses',
    'understand|understanding',
    'navigating|demystifying|unpacking|decoding|debunking',
    'how|steps to',
    'how do|does|can|should|might|to',
    'everything you need to know about',
    'what you need to know about',
    'questions about|on',
    'refers|refer to',
    'definition|meaning|history|importance|role|scope|terms|text|article|articles|section|chapter|provisions|provision|recital|purposes|purpose|spirit|lens of',
    'defined in|by|under',
    'as defined in|by|under the?',
    'given|found|described|provided|specified in|under the?',
    'set out|forth in|under|by the?',
    'such terms as|in',
    'standards|regulations|frameworks|laws|regimes|rules|acts such as|like|including',
    'standards|regulations|frameworks|laws|regimes|requirements like',
    'regulatory|legal|statutory requirements|obligations such as|like|including',
    'as|terms defined in|by',
    'under the? eu|uk|us|applicable|of?',
    'pursuant to',
    'is|are|am|was required|regulated|bound|obliged|governed|mandated by',
    'looked|looking at|into',
    'section|sections|chapter|chapters|page|pages|template|templates|questions|answers for|on|about',
    'required|regulated|governed|mandated|prescribed|imposed by|under',
    'within the meaning of',
    'subject to the?',
    'covered by',
    'rights|obligations|duties under',
    'e.g|eg|i.e',
    'a|an|the|open|empty|each * box|boxes|row|rows|entry|cell|column|heading|placeholder for',
    'a|an|the|open|empty|each box|boxes|row|rows|entry|cell|column|heading|placeholder for',
    'demystify|demystifies',
    'stands|stand|short for',
    'stand|stands|position|view|views on|regarding',
    'ask your|any|every|a|the|each|another * provider|host|vendor|supplier|seller|store which|what|how|who|when|where|about|whether|for',
    'after|by|while|when searching|looking|googling for',
    'sentence|sentences|claim|claims|statement|statements|copy|wording|faq|faqs|entry|entries|line|lines about|on',
    'entry|entries for',
    'word|words|trouble|truth|thoughts|facts|notes|myth|myths|story|stories|rumour|rumours|rumor|rumors|nonsense|opinions about|on|with|behind|around',
    'written|said|talked|spoken|heard|taught about|on',
    'is|are|was all|only|mostly? about',
    'silent|silence|quiet|mum on|about',
    'frequently asked',
    'version|versions|edition|editions|authors|author|editors|critics|readers|point|idea|wording|letter|name|cost|price|difficulty of',
    'earlier|previous|old|former|first draft|drafts|version|versions|text said|described|called|claimed|read|promised|stated|suggested|implied|mentioned',
    `is|are a|an|the * ${norm} for|on|about`,
    `is|are a|an|the ${norm} for|on|about`,
  ]),
  ...cues('topic', 'backward', 'the thing itself is the subject', [
    `is|are|was ${hedge} a|an|the system|${sort}`,
    `is|are|was ${hedge} a|an|the * ${sort}`,
    `is|are|was ${hedge} a|an|the * * ${sort}`,
    'stands for',
    'is|are widely|often? recognized|recognised|regarded|seen|considered worldwide|widely|often? as',
    'is|are set to take|apply|enter|come',
    'takes|took|take effect',
    'occurs|occur when|if',
    'is|are calculated|computed|counted|measured as|by|from|over',
    'has|have|contains|lists * requirements|controls|criteria|principles|levels|articles|chapters|parts|categories|sections',
    'is|are|was intended|designed|meant|supposed to',
    'refers|refer|mean|means|matters|matter to?',
    'requires|require|measures|assesses|examines|verifies|regulates|regulate|defines|define|demands|demand|mandates|mandate|prohibits|covers|governs|specifies|specify|obliges|expects|imposes|calls|gives|grants|entitles|states|says|focuses|evaluates|describes|sets|recommends|advises|publishes|issues|releases|updates|drafts|permits|allows|protects|aims|lists|contains|consists|differs|relates|affects|exists|recognises|recognizes|considers|treats|distinguishes|divides|sorts|splits|knows|replaced',
    'is|are in the process of * a|an|the|its',
    'began|came|entered|took|was introduced|enacted|adopted|passed|created|designed|developed|published',
    'was|were first|originally|later? introduced|enacted|adopted|passed|created|published|established',
    'was|were written|drafted|invented|conceived for|by|in|to|with|before|long',
    'is|are wider|broader|narrower|different|another|organised|organized|structured|divided|something else',
    'is|are about|defined|called|known|regulated|governed',
    'compliance? is|are critical|crucial|important|essential|vital|paramount|complex|complicated|confusing|daunting',
    'explained',
    'is|are|was published|maintained|written|issued|developed|managed|administered|overseen|enforced|mandated|required|governed|set|defined by',
    'extends|supplements|complements|builds on?',
  ]),
];

/**
 * Nouns that, standing right after the mention, make it a mere modifier: a
 * "checkout page", "encryption keys" and a "HIPAA officer" claim nothing.
 * Nouns that carry a claim on ("compliance", "report", "support") are not here.
 */
export const modifiedNouns = words(`
  tab tabs menu menus panel panels dialog dialogs wizard sidebar dropdown checkbox toggle collector collectors page pages form forms button buttons field fields flow flows step steps url urls link links link link's screen screens modal widget
  rate rates conversion session sessions process processes abandonment experience experiences funnel funnels object objects event events webhook webhooks endpoint endpoints
  key keys setting settings option options parameter parameters variable variables flag flags config configuration header headers algorithm algorithms algorithm
  algrorithms mode method's type types id ids token tokens number's details information info data error errors issue issues problem problems code codes command
  requirement requirements rule rules obligations obligation law laws regulation regulations officer officers team teams committee auditor auditors lawyer
  guide guides guideline guidelines checklist checklists template templates tutorial documentation docs doc document documents glossary section sections chapter faq faqs question questions
  consultant consultants audit-log tracking tracker monitoring monitor monitors check checks dashboard dashboards metric metrics statistics stats
  discount discounts runbook runbooks playbook playbooks requests request expectations expectation inventory subscription subscriptions mapping mappings matrix
  concern concerns challenge challenges risk risks fines fine penalties penalty violation violations breach breaches era landscape
  module modules library libraries sdk package packages plugin extension class function functions kuma tier tiers roadmap
  criteria criterion readiness narrative regime regimes category categories label labels status group groups applications application
  need needs art article articles deployments deployment workloads workload data databases database records record article articles recital chapter§ right scope scanning scan scans training entity entities associate associates
  rule jurisdiction jurisdictions states residents visitors consent banner banners popup popups cookie cookies copy text cell cells row rows column columns
  icon icons logo logos image images screenshot screenshots video demo example examples sample samples test-card sandbox
  history percentage number figures figure value values counter counters probe probes alert alerts alerting reports-page graph graphs chart charts
  window windows target targets policy policies contract contracts clause clauses breaches credit credits timer timers violations
  schedule schedules job jobs script scripts file files folder folders bucket buckets directory retention
  tag tags helper helpers quota quotas publication publications framework frameworks act regulation directive overhead pattern patterns tool tools toolkit agreement agreements privacy-rule rulebook taxonomy vocabulary glossaries
  use-case deadline deadlines budget cost costs price term terms definition definitions provider providers vendor vendors processor processors
  customers customer businesses users deployment's environment environments scenarios scenario
`);

/** Nouns after the mention that carry the claim: not compounds that excuse. */
export const carryingNouns = words(`
  compliance compliant certification certified certificate certificates report reports attestation audit audits audited accreditation accredited
  ready aligned conformance conformant approved validated grade support guarantee guarantees promise sla
`);
