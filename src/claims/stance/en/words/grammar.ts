/**
 * Closed word classes, and enough open ones to tell where a clause has its
 * verb. No tagger: a word list that errs towards "no verb" makes a sentence a
 * fragment, which its surroundings then decide, and doubt is assertion.
 */
import { words } from './word-list.ts';

export const auxiliaries = words(`
  is are was were am be been being has have had do does did will would can could may might shall should must
`);

/** Auxiliaries that can only be finite. */
export const finiteAuxiliaries = words(`
  is are was were am has have had do does did will would can could may might shall should must
`);

export const copulas = words(
  'is are was were am be been being become becomes became remain remains stay stays get gets',
);

export const subjectPronouns = words(
  'we you they it i he she there this these that everything everyone everybody nobody nothing anyone all who which',
);

export const readerPronouns = words('you your yours yourself yourselves');

export const determiners = words(`
  the a an this these those that our your their its his her my every each all any some no both either neither
  another such many most several few
`);

/** Words that end the scope of a cue standing before them (ConText's terminators). */
export const terminators = words(`
  but however although though whereas while because since yet still nevertheless nonetheless therefore thus hence
  otherwise meanwhile instead so and/or thanks
`);

const bases = `
  accept achieve act add alert click tap press scroll hover drag address adhere adopt aid aim align allow answer appear apply approve arrive ask assess assist assume assure
  attest audit automate avoid back balance base become begin belong benefit block bring build buy call carry cause certify change
  charge check choose claim close collect combine come commit communicate comply compile compute conduct configure confirm conform connect
  consider consist contain continue contract control convert cost count cover create cut deal decide define deliver demand demonstrate
  depend deploy describe design detect determine develop discuss display distribute do document draw drive drop earn elect eliminate
  embed employ enable encourage encrypt enforce engage enhance enjoy ensure establish evaluate exceed exclude execute exist expand
  expect expire explain expose extend face facilitate fail fall feature feel file fill find finish fit focus follow forget form
  function gain gate generate get give go govern grant grow guarantee guard handle happen have help hide hire hit hold host identify implement
  imply improve include increase indicate inform inherit inspire install integrate intend introduce invest involve isolate issue join
  keep know lack last launch lead learn leave let leverage license limit list live load log look lose love maintain make manage mandate map
  mark match matter mean measure meet migrate mirror mitigate monitor move need negotiate obtain occur offer open operate optimize order
  outline own participate partner pass pay perform pick place plan play point position possess power prepare present preserve prevent
  print process produce prohibit promise protect prove provide publish pull purchase pursue push put qualify quantify raise reach read receive recommend
  record recover reduce refer reflect reject rely remain remove render renew replace replicate report represent require reserve reset
  resolve respond restore restrict result retain retry return review revoke roll rotate route run satisfy save say scale scan secure see
  select sell send serve set share ship show sign simplify sit solve sound specify spend split stand start state stay stop store
  streamline submit succeed suffer suggest suit supply support survive sync take target teach tell tend terminate test think tie track
  train transfer transform transition translate transmit treat trigger trust try turn understand undergo update upgrade use utilize
  validate vary verify view visit wait walk want warrant watch win wish withstand work worry write yield win dislike hate prefer spell doubt deny refuse borrow enforce assert arrange organise organize divide sort quote cite handle deliver consent enter escalate inspect agree authorize authorise notify correct opt own redeem refund settle step tune upload wire
`;

const irregular = `
  became began brought built bought came chose did drew drove fell felt found gave got went grew held kept knew led left let lost
  made meant met paid put ran read said saw sold sent set stood took taught told thought understood underwent won wrote earned
`;

/** Third person and past forms: a word of these after a noun is likely its verb. */
export const verbForms: ReadonlySet<string> = new Set([
  ...bases.trim().split(/\s+/u).map(thirdPerson),
  ...irregular.trim().split(/\s+/u),
]);

/** Base forms: finite after a plural or a pronoun, imperative at the start. */
export const baseVerbs = words(bases);

/** Past forms that serve as participles too; finite only by their place. */
export const pastForms: ReadonlySet<string> = new Set(
  bases
    .trim()
    .split(/\s+/u)
    .map((verb) => (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)),
);

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/**
 * Imperatives that sell: the reader is invited to have what is claimed, so the
 * claim is made.
 */
export const sellingVerbs = words(`
  get enjoy start try pay choose join discover experience buy book order upgrade shop sleep relax rest trust rely grow launch ship
  build scale deploy move switch go benefit meet unlock discover welcome accept protect save sign subscribe claim request download
  stop say take create let deliver host sell give bring store accelerate turn run work reserve relax
`);

/** Imperatives that instruct: what follows is the reader's affair. */
export const instructingVerbs = words(`
  click tap type scroll hover drag swipe avoid ensure verify check configure set make implement install review refer see read define add remove rotate update keep
  never always consider confirm ask document describe explain list specify enter select click open navigate visit test monitor
  establish maintain follow use run enable disable apply assign designate appoint obtain complete provide contact treat note
  remember copy paste edit replace submit prepare perform conduct schedule assess evaluate compare identify determine map point
  handle restrict limit store encrypt require validate register generate return include exclude record collect report notify attach
  promote pair link cite call execute sign go press choose pick fill save restart reload initialize initialise import export
  enforce arrange organise organize aim compile email ask create build write learn look show tell give send connect upload migrate switch turn
`);

/** Those that tell what a noun is of, for or in. */
export const prepositions = words('of for in on at by with within under across from to during');

/** Words that hold a sentence together: no part of a compound. */
export const closedWords = words(`
  and or but nor of for to in with without by from that which who on onto into over under through via at as than per within during
  after before until since between among across against about above below if when once unless while not no none never is are be
`);
