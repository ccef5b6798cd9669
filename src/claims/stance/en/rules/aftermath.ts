import type { Reading } from '../../../types.ts';
import { findCues } from '../../cue.ts';
import { englishCues } from '../words/cues.ts';
import { turns } from '../words/turns.ts';
import { lex } from '../lexer.ts';
import type { Scene } from '../scene.ts';
import { framed, isOfBurden } from './around.ts';
import { lastOf } from './introduction.ts';
import { plainOf, weFor } from '../plain.ts';
import { reading } from './rule.ts';
import { either } from '../words/pattern.ts';

/**
 * What the words after a sentence make of it: "HIPAA requires safeguards. Ours
 * were approved in May." says what its first sentence did not, and "There was
 * no SLA until May. There is now." takes back what it denied.
 *
 * @returns The reading, or that it is asserted after all.
 */
export function afterwards(scene: Scene, found: Reading): Reading {
  // "~~No SOC 2 report~~": what is struck is said no longer, and a denial neither.
  if (scene.passage.around.visibility === 'struck' && (found.stance === 'denied' || found.stance === 'conditional') && ['itself', 'before', 'after', 'sentence'].includes(found.because.place)) return reading('asserted', 'double-negation', found.because.words, 'itself');
  if (!['topic', 'conditional', 'denied'].includes(found.stance)) return found;
  const next = weFor(scene, scene.rest.slice(0, 300));
  const under = scene.rest === '' && ['heading', 'term', 'summary'].includes(scene.passage.carrier) ? (scene.passage.around.after ?? '') : '';
  const isMyth = found.stance === 'denied' && found.because.place !== 'heading' && found.because.place !== 'lead-in' && [scene.passage.around.headings.at(-1) ?? '', scene.passage.around.leadIn ?? ''].some((one) => /\b(?:myths?|misconceptions?|rumou?rs?|prejudices?)\b/iu.test(one.slice(-80)));
  if (isMyth) return reading('asserted', 'double-negation', scene.passage.around.headings.at(-1) ?? null, 'heading');
  // "Is it missing?" over a table or list, and a no beside each; "✗ marks what is on board".
  const asked = [scene.passage.around.caption ?? '', scene.passage.around.headings.at(-1) ?? '', lastOf(scene.passage.around.leadIn)].find((one) => (one.trim().endsWith('?') && isOfBurden(one)) || legend.test(one) || faulty.test(one));
  const isLacking = /^\W*no \p{L}/iu.test(scene.passage.text) && /\bgaps?\b/iu.test(asked ?? '');
  if (asked !== undefined && !isLacking && found.stance === 'denied' && found.because.rule === 'answer-no') return reading('asserted', 'double-negation', asked.slice(0, 60), 'heading');
  // "Elsewhere it costs extra. Here it does not.", "A shallow berth does without. A deep berth does not."
  const isSpared = /\b(?:costs?|pay|charges?|takes? (?:an?|the) \p{L}+ to (?:get|have))\b/iu.test(scene.tokens.map(({ word }) => word).join(' ')) && /^\W*(?:here|with us) (?:it|you|they) (?:do|does|is|are)(?: not|n['’]t)\b/iu.test(next);
  const isOther = found.stance === 'denied' && /^\W*(?:an?|the|our|every) (?:deep|deeper|big|bigger|paid|large|larger|next) ?(?:berth|plan|one)?s? (?:does|do|is|are)(?: not|n['’]t)\W*(?:$|[.!])/iu.test(next);
  if (isSpared || isOther) return reading('asserted', 'told-after', scene.rest.slice(0, 60), 'answer');
  // "No SSO? Look in Settings."
  if (scene.isQuestion && found.stance === 'denied' && /^\W*(?:look (?:in|at|on|under) (?!for)|check (?:your|the)|see (?:your|page|below)|open (?:your|the|settings)|it is in\b)/iu.test(scene.rest)) return reading('asserted', 'told-after', scene.rest.slice(0, 60), 'answer');
  // "Conditions for opening: …", and under the list "Each is met."
  const outro = /^(?:lead-in|heading|parent|task|column|caption|row)$/u.test(found.because.place) ? fulfilledAll.exec(scene.passage.around.outro ?? '')?.[0] : undefined;
  if (outro !== undefined) return reading('asserted', 'told-after', outro.slice(0, 60), 'answer');
  const isUndone = found.stance === 'denied' && (undone.test(scene.rest) || undone.test(under) || /^\W*not (?:(?:for|with|at|to) (?:us|we)|here)\b(?! (?:either|yet|today|now))/iu.test(next) && (scene.isQuestion || !/^\W*not here\b/iu.test(next)));
  if (isUndone) return reading('asserted', 'told-after', scene.rest.slice(0, 60), 'answer');
  if (found.stance === 'denied' && found.because.rule !== 'answer-no' && /^\W*(?:myths?|misconceptions?|rumou?rs?|prejudices?)\W*$/iu.test(scene.passage.around.cell?.columnHeader ?? '')) return reading('asserted', 'double-negation', scene.passage.around.cell?.columnHeader ?? null, 'column');
  // "Would you sail without backups? Neither do our berths."
  if (scene.isQuestion && found.stance === 'denied' && neither.test(next) && !/\bnot\b/iu.test(scene.rest.slice(0, 60))) return reading('asserted', 'told-after', scene.rest.slice(0, 60), 'answer');
  // "It sounds hard. With us it is not."
  if (/^\W*with (?:us|we) (?:it|they|that) (?:is|are|does|do)(?: not|n['’]t)\W*(?:$|[.!])/iu.test(next) && /\b(?:hard|difficult|expensive|complicated|slow|rare|extra|luxury|painful|scary|magic|optional)\b/iu.test(scene.tokens.map(({ word }) => word).join(' '))) return reading('asserted', 'told-after', scene.rest.slice(0, 60), 'answer');
  // '"Uptime? I have not thought of it since we moved to BayStore."'
  const moved = arrival.exec(next)?.[0];
  if (moved !== undefined) return reading('asserted', 'told-after', moved.trim().slice(0, 60), 'answer');
  // "Not every host has one. Guess which one does.", "… . This one is not every host.", "… . Just kidding."
  const wink = winking.exec(next)?.[0] ?? kidding.exec(scene.passage.around.after ?? '')?.[0];
  if (wink !== undefined) return reading('asserted', 'told-after', wink.trim().slice(0, 60), 'answer');
  // "… . She came in March, read for three weeks and signed."
  const event = partsAfter(scene).map((part) => (isUndoubted(part) ? witnessed.exec(weFor(scene, part))?.[0] : undefined)).find((one) => one !== undefined);
  if (event !== undefined && found.stance !== 'denied') return reading('asserted', 'told-after', event.slice(0, 60), 'answer');
  // "… ; that was wrong" takes nothing up.
  const told = partsAfter(scene).find((part) => {
    if (!isUndoubted(part)) return false;
    const plain = weFor(scene, part);
    return takesUp(plain) || (found.stance === 'denied' && (takenBack.test(part) || outdone.test(plain)));
  });
  if (told !== undefined) return reading('asserted', 'told-after', told.slice(0, 60), 'answer');
  // "What you will not find here: berths without encryption".
  const isTwice = found.because.words === 'without' && framed(scene.passage.around.leadIn, 'lead-in')?.stance === 'denied';
  if (isTwice) return reading('asserted', 'double-negation', scene.passage.around.leadIn, 'lead-in');
  // "There is still none."
  if (lasting.test(scene.rest.slice(0, 160))) return found;
  const turned = turnedBy(scene, found.stance);
  return turned === null ? found : reading('asserted', 'double-negation', turned, 'sentence');
}

/** The words by which a sentence says in substance what it does not say in form. */
function turnedBy(scene: Scene, stance: Reading['stance']): string | null {
  const plain = plainOf(scene);
  if (absent.test(plain)) return null;
  for (const { of, pattern } of turns) {
    const words = of.split(' ').includes(stance) ? pattern.exec(plain)?.[0] : undefined;
    if (words !== undefined) return words.replace('§', scene.tokens[scene.at]?.raw ?? '').slice(0, 60);
  }
  return null;
}

/** "Nobody has used it, because there is none." */
const absent = /§[^.]*\b(?:(?:because|since|as|for) (?:there (?:is|are) (?:none|no such \w+)|(?:it|they|one) (?:does|do) not exist|we (?:have|has|hold|offer|run) none)|which (?:does|do) not exist)(?= ?(?:[.,;!)]|$|yet|today|here|so far))/u;

const month = 'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\\d\\d|week|month|year';

/** A line under a list that says it is all there. */
const fulfilledAll = /^\W*(?:(?:each|all|every (?:one|box|item|point|condition)|both|everything|the (?:whole )?list|these|they|it|none of (?:these|them) is missing)\b(?! (?:would|could|must|should|may|might|needs?|has to|have to|remains?|are (?:open|missing)|is (?:open|missing))\b)(?:(?!\b(?:not|no|never|none|nobody|yet|until|if|when|once)\b)[^.!?])*\b(?:met|done|there|in place|fulfilled|delivered|complete|completed|live|ready|signed|ticked|closed|shipped|here)\b|(?:met|done|delivered|all (?:met|done)) (?:since|in|by|on)\b)/iu;

/** A cross that is said to mean yes. */
const legend = /[✗✘❌×☒]\s*(?:=|:|marks|means|stands for)\s*(?:\p{L}+ ){0,3}(?:on board|yes|here|included|there|done|available|had|held)\b/iu;

/** A heading over faults, of which none is good news. */
const faulty = /^\W*(?:(?:open|known|remaining) )?(?:gaps|holes|findings|faults|exceptions|deviations|complaints|incidents|violations)\b(?! (?:we|in (?:our|the) (?:offer|plans?)))[^?]{0,40}$/iu;

/** A hint that it is otherwise here. */
const winking = /^\W*(?:guess (?:which|who)\b|(?:we|this (?:one|host|store|shop|harbou?r)) (?:is|are) (?:no|not (?:every|any|an? (?:small|ordinary|usual|common)|most|like (?:them|those|that)))\b|(?:just kidding|only joking)\b)/iu;
const kidding = /^\W*(?:just kidding|only joking)\W*$/iu;

const examined = 'came|read|signed|stamped|wrote|looked|checked|visited|examined|approved|audited|passed|spent|found';
/** Somebody's visit, told as an event: "An assessor checks ours each year", "she signed in May". */
const witnessed = new RegExp(
  either(
    `^(?:this|last) (?:${month})[^.]*\\b(?:she|he|they|the \\p{L}+|an? \\p{L}+) (?:${examined})\\b`,
    `^(?:she|he|they|the (?:auditor|assessor|accountant|lawyer|tester|body)s?|an? (?:\\p{L}+ )?(?:auditor|assessor|accountant|lawyer|tester|body)\\b[^.]{0,30}?) (?:${examined})\\b[^.]*\\b(?:ours|(?:with|at|here with) us|here|(?:in|on|last|since) (?:\\p{L}+ )?(?:${month}))\\b`,
    '^(?:she|he|they|an? (?:auditor|assessor|accountant|tester)) (?:comes?|visits?|checks?|reads?|audits?|tests?) (?:ours |us |here )?(?:each|every|once)\\b',
  ),
  'iu',
);

/** What says that nothing has changed since. */
const lasting = /\b(?:still|either|(?:is|has|does|do|are|have) (?:not|none)|not changed|unchanged|remains?|no (?:report|certificate|sla|such thing)|to this day|that is so today)\b/iu;

/** The clauses after the mention's own, and the two sentences after its sentence. */
function partsAfter({ at, passage, rest, tokens }: Scene): string[] {
  const [token, last] = [tokens[at], tokens.at(-1)];
  if (token === undefined || last === undefined) return [];
  const within = passage.text.slice(token.end, Math.min(last.end, token.end + 200)).split(/[;:—–]\s+|,\s+(?:and |but |so |yet )?|\s+and (?=got|have|has|hold|passed|met)/u).slice(1);
  const isAhead = ['heading', 'term', 'summary', 'document-title'].includes(passage.carrier);
  const after = (rest === '' && isAhead ? (passage.around.after ?? '') : rest).slice(0, 240).split(/(?<=[.!?:])\s+|;\s+|,\s+so\s+/u).slice(0, 4);
  return [...within.map((part) => part.trim()), ...after.map((part) => part.trim())].filter((part) => part !== '' && !part.endsWith('?'));
}

/** Whether nothing in a part denies it, puts it off or asks for it. */
function isUndoubted(part: string): boolean {
  return !/\b(?:wrong|false|untrue|mistaken|misleading|premature|too early|not|no|never|none|neither|if|when|once|until|unless|should|would|could|might|must)\b|\bmay\b(?<!May)|n['’]t\b/iu.test(part) && !findCues(englishCues, lex(part, { start: 0, end: part.length }, null)).some(({ cue }) => cue.says === 'denied' || cue.says === 'planned' || cue.says === 'conditional');
}

/** "We passed it", "Ours were approved", "BayStore complies with every article": it is taken up, and said of us. */
function takesUp(plain: string): boolean {
  return ours.test(plain) || held.test(plain) || closed.test(plain);
}

const neither = /^\W*neither (?:would|do|does|should|could|can|did) (?:we|our|ours)\b/iu;

/** Whoever came to us has it, whatever they say of it. */
const arrival = /^(?:(?!\b(?:without|no|none)\b)[^.])*\b(?:since|day|after|once|until) (?:we|i) (?:came|moved|switched|went|sailed|changed) (?:over )?to we\b/iu;

/** "Those days are over.", "That is why it is in your contract.", "So we built it.": the lack or need is behind us. */
const closed =
  new RegExp(String.raw`^(?:${either(
    String.raw`(?:here you are|here it is|so did we|you will like the answer|they are welcome here|all there|moor here)\b`,
    String.raw`(?:and )?so it is\W*$`,
    String.raw`(?:in|last|this|since) [^.]{0,20} we (?:fixed|changed|mended|ended) (?:that|it)\b`,
    String.raw`(?:so |and |but )?(?:every|each|all|our|an?|the|deep) (?:deep )?(?:berths?|ones?|plans?) (?:do|does|has|have|is|are)\W*$`,
    String.raw`there (?:is|are|was|were)(?: one)?\W*(?:$|[,.!"”])|(?:it|one|that) comes? with (?:the|your|every|each|any)\b|we have (?:two|three|four|five|six|them|\d+)\b`,
    String.raw`(?:that|the) (?:audit|test|review|assessment|work) (?:took|ended|was (?:done|over|passed))\b|ask for ours\b|release \d`,
    String.raw`(?:we|they|the doors?) (?:opened|launched|went live)(?: in| on| last|\W*$)|launch day was\b|status: (?:met|done|complete|passed)\b`,
    String.raw`it was worth (?:it|every)\b|(?:the|that) effort paid off\b|we needed (?:\d+|two|three|four|five|six|nine|ten)\b`,
    String.raw`that(?:['’]s| is) why (?:each|every|our|we|your)\b|ask for yours\b|you (?:will|can) (?:find|get|sign|read) (?:it|one|yours) (?:in|with|on|at|below)\b`,
    String.raw`(?:yes,? )?(?:it|they|one|everyone|everybody|every \p{L}+|each \p{L}+) (?:is|are|has|have|gets?|comes?) (?:now |all |already |always )?(?:${either(
      String.raw`on(?=\s*(?:[.,;!]|$|by default|from|for (?:every|all)))|there\b(?! (?:as|to be|for)\b)|here|included`,
      'in (?:force|place|every)|signed|yours|live|standard|it|one|them|by return|with every',
    )})\b`,
    String.raw`we comply\b|only we\b|or (?:just )?(?:we|us|ours)\W*$`,
    String.raw`you know (?:that )?we (?:do|have|has|hold|holds|meet|meets)\b|we did (?:it|so|that) for you\b`,
    String.raw`or (?:you (?:can|could) |just )?(?:use|take|get|choose|pick) (?:the one|ours|us|we)\b`,
    String.raw`that(?:['’]s| is) (?:us|we)\b`,
    String.raw`(?:\d+|many|most|hundreds|thousands|\p{L}+) of (?:you|them|our \p{L}+) (?:gave|left|wrote|signed|said|have|came)\b`,
    String.raw`\p{L}[\p{L}\d]* put (?:us|we) there\b|we (?:made|beat|reached) (?:it|there|that)\b`,
    String.raw`it (?:is|was) (?:how|what|where) we\b`,
    String.raw`it was (?:used|tried|tested|exercised|needed) (?:once|twice|\p{L}+ times|last)\b`,
    String.raw`(?:[^.]*, )?we (?:make|take|do|run|keep|handle|have) (?:it|them|that|those) for you\b`,
    '(?:those|these) (?:days|times|years) (?:are|were) (?:over|gone|behind|history)',
    'that (?:chapter|time|era|story|page|year) (?:is|was) (?:closed|over|finished|behind|history)',
    String.raw`that(?:['’]s| is) (?:exactly |also )?why (?:it|they|ours|one)(?:['’]s|['’]re)? ?(?:is|are|comes?|stands?|sits?|lives?|ships?)?\b`,
    String.raw`so we (?:built|made|got|did|added|wrote|passed|took|bought|hired)\b`,
    String.raw`we (?:went|got|came) (?:\p{L}+ )?(?:through|there|out)\b`,
    String.raw`we did (?:it|so|that)?\s*(?:anyway|all the same)|you (?:do|get|have)(?:,)? (?:it|both|one|them|and it)\b`,
    String.raw`(?:he|she|they|it) (?:is|are) now (?:our|a|one of our)\b|(?:they|you|it) (?:can|does|do|is|are) now\b`,
    '(?:he|she|it|that|this) was the first (?:thing|one) we (?:added|built|did|made)',
    String.raw`it has been (?:met|kept|passed|signed|live|running|there|ours)|from the first \p{L}+ on we\b`,
    String.raw`we (?:publish|show|print) (?:it|them)\b|with (?:we|us) (?:it|they|that) (?:is|are)\b`,
    String.raw`\p{L}+ of them (?:lie|run|live|moor|are|use) (?:in|with|at|on) (?:ours|us|we)\b|you have just answered`,
  )})`, 'iu');

const ours = /^(?:ours|here (?:it|they)|with us (?:it|they)|(?:it|they|we|every \p{L}+) (?:is|are|do|does|has|have|did)[.!]?$)(?:$|\s+(?!(?:would|could|might|should|must|may|needs?|included|as|too|among|and|or)\b)\p{L}+|[.!]?$)/iu;

const held =
  new RegExp(either(
    String.raw`^(?:we|this (?:site|store|shop|harbou?r|company|platform)|every \p{L}+)\s+(?:also |now |already |all |have |has )?(?:${either(
      'has|have|holds?|held|passed|paid|built|bought|renews?|renewed|took|takes?|tests?|tested|got|earned|met',
      'meets?|satisf(?:y|ies)|compl(?:y|ies)|conforms?|signed|keeps?|kept|does|do',
    )})\s+(?:with |to |for )?(?:${either(
      'it|them|one|that|those|these|ours|this year[\'’]s|last year[\'’]s|every|more',
      'all (?:of|two|three|four|five|six)|so',
    )})\b`,
    String.raw`^the (?:report|letter|certificate|opinion) (?:arrived|came|is (?:here|signed|in)|was signed)\b`,
    String.raw`^(?:got|have|has|hold|passed|met) (?:it|them|one|ours)\b`,
  ), 'iu');

/** "It has one.", "Its assessor does.", "It offers more.", "You do, from the first order.": what was not claimed is had all the same. */
const outdone =
  new RegExp(String.raw`^(?:${either(
    String.raw`(?:it|one|they) (?:came|arrived|got here|was there)\b|(?:she|he) got (?:one|it)\b|[^.]*\bas we do\b|(?:we|i) sign (?:the|an) \p{L}+`,
    String.raw`we (?:restore|hand|show|prove|give|hang|run|sign|frame) (?:it|them|one)\b|we put our name\b`,
    String.raw`(?:it|we) (?:has|have) had (?:one|two|three|four|five|six|many|\d+)\b|it is past that\b|it runs (?:\p{L}+ )?(?:shops|stores|customers)\b`,
    String.raw`(?:it|its \p{L}+(?: \p{L}+)?|we|our \p{L}+|each \p{L}+|every \p{L}+|you|they) (?:also |now |already |always |simply |just )?(?:${either(
      String.raw`(?:${either(
        'ha(?:s|ve)|holds?|owns?|offers?|signs?|makes?|takes?|does|do|earned|got|passed|proves?|frames?|shows?',
        'keeps?|filed|confirmed|wrote|met|meets?|lives?|provides?|delivers?',
      )})(?: with| to)? (?:it|one|two|three|four|five|more|them|both|better|that|so|its own|(?:the|its) papers)\b`,
      String.raw`(?:does|do|has|have|is|are|did)\W*(?:$|,)`,
    )})`,
    String.raw`an? \p{L}+ (?:confirmed|wrote|signed|issued|stamped|passed) (?:it|one|them|ours)\b`,
    String.raw`you can (?:read|see|have|get|ask for) (?:it|one|them)\b|that (?:sentence |line )?was true until\b`,
    String.raw`we (?:opened|launched|went live)(?: in| on| last|\W*$)`,
  )})`, 'iu');

/** "Not any more.", "The large one has.", "Just kidding." */
const undone = new RegExp(String.raw`^\W*(?:${either(
  String.raw`(?:${either(
    String.raw`[^.]*\b(?:says?|shows?|proves?) otherwise\b|[^.]*\b(?:apologi[sz]ed|(?:took|takes) (?:that|it) back)`,
    String.raw`i was wrong|that (?:sentence|line|was)\b[^.]* until|(?:it|this page|the page) no longer (?:does|says?)\b`,
    `in (?:the )?(?:${month}) (?:we|it|they) (?:did|do|had|have|was|were)\\b(?! (?:not|no|still))`,
  )})`,
  String.raw`(?:${either(
    'false|untrue|not true|an? (?:old |common )?(?:myth|rumou?r|lie)|wrong|not so|mistaken|nonsense',
    'think again|far from it|(?:they|these) (?:are|were|[\'’]re) (?:wrong|mistaken)',
  )})\W*(?:$|[.!:;])`,
  String.raw`not (?:true|so) (?:any ?more|now)\b`,
  String.raw`(?:that|it) (?:is|was) (?:out of date|outdated|no longer (?:true|so))\b`,
  String.raw`(?:not|no) (?:any ?more|longer)\b`,
  String.raw`the \p{L}+ (?:one|berth|plan|edition)s? (?:has|have|does|do|is|are)\W*(?:$|[.!])|just kidding`,
  'only joking',
)})`, 'iu');

const takenBack =
  new RegExp(String.raw`^\W*(?:${either(
    String.raw`this (?:year|month|week)|now\b|today\b|since(?: then)?\b|correction|update|edit\b|as of\b|meanwhile`,
    'by now|there (?:is|are) now|(?:it|we|they) (?:does|do|is|are|has|have) now',
    'that (?:was|has changed|changed)|in the meantime',
  )})\b.*(?:\b(?:is|are|does|do|has|have|holds?|changed|passed)\b|$)`, 'iu');
