import { words } from './word-list.ts';

/**
 * Verbs whose denial denies the thing as well: "we do not hold a SOC 2
 * report", "nobody has assessed us under HIPAA". Of any other verb it denies
 * the act alone: who does not brag about a report, or argue about an SLA, may
 * well have one (Karttunen 1971 of verbs that do and do not imply their
 * complements). As infinitives; regular forms are found by their stems.
 */
export const withholding: ReadonlySet<string> = words(`
  have hold own possess keep carry contain include feature list display publish post bear wear fly ship come bundle exist
  offer provide give sell resell issue grant supply serve extend promise guarantee warrant commit assure ensure represent deliver send
  share pay refund lend rent owe
  get obtain receive earn win gain seek pursue apply request order commission hire buy purchase engage undergo go pass complete
  finish start begin schedule plan prepare book achieve attain reach meet satisfy fulfil fulfill comply conform follow adhere
  qualify become acquire arrange register join enter enrol inherit renew adopt aim intend want wish hope try attempt mean
  make do build write draft develop design implement enable configure set run operate support handle process accept take collect
  use employ need require perform conduct maintain monitor store retain record log encrypt host connect integrate install introduce
  add deploy replicate restore back test measure verify audit assess examine certify attest accredit validate review vet inspect
  check scan approve prove evidence demonstrate confirm affirm vouch substantiate document cover protect secure enforce automate scale fail
  honour honor charge bill debit capture tokenise tokenize settle route redirect forward link lead create generate produce expose open
  launch release reveal clear count track observe watch staff answer respond cooperate work function exercise rehearse repeat
  ask say talk claim call describe state assert suggest imply mention name print advertise announce pretend tell speak know believe
  assume think expect read construe interpret understand regard consider treat constitute amount equal refer cite
  look find see show point present market label mark tick sign stamp put place hang draw boast justify merit deserve
  allow permit admit recommend endorse advise suit fit rely depend trust
  matter stand appear figure occur happen fall belong reside live sit lie rest turn step touch cross hear
  circumvent bypass evade break weaken mistake confuse
  copy duplicate mirror snapshot save archive preserve recover roll switch sync
  discuss negotiate agree contract bind oblige decide determine choose select pick appoint
  be remain stay seem
`);

/** "Held", of "hold": forms that no rule of spelling makes of their infinitives. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    has: 'have',
    had: 'have',
    held: 'hold',
    kept: 'keep',
    bore: 'bear',
    borne: 'bear',
    worn: 'wear',
    gave: 'give',
    given: 'give',
    sold: 'sell',
    sent: 'send',
    paid: 'pay',
    got: 'get',
    gotten: 'get',
    won: 'win',
    sought: 'seek',
    bought: 'buy',
    gone: 'go',
    went: 'go',
    goes: 'go',
    undergone: 'undergo',
    underwent: 'undergo',
    began: 'begin',
    begun: 'begin',
    met: 'meet',
    became: 'become',
    made: 'make',
    does: 'do',
    did: 'do',
    done: 'do',
    built: 'build',
    wrote: 'write',
    written: 'write',
    ran: 'run',
    took: 'take',
    taken: 'take',
    said: 'say',
    told: 'tell',
    spoke: 'speak',
    spoken: 'speak',
    knew: 'know',
    known: 'know',
    thought: 'think',
    understood: 'understand',
    meant: 'mean',
    found: 'find',
    saw: 'see',
    seen: 'see',
    shown: 'show',
    hung: 'hang',
    drew: 'draw',
    drawn: 'draw',
    stood: 'stand',
    fell: 'fall',
    fallen: 'fall',
    lay: 'lie',
    lain: 'lie',
    sat: 'sit',
    led: 'lead',
    came: 'come',
    proven: 'prove',
    bound: 'bind',
    mistaken: 'mistake',
    chose: 'choose',
    chosen: 'choose',
    heard: 'hear',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
  }),
);
