/** What stands under a heading or a label that only names the thing. */
import { isHedged, longest, tokensOf } from '../../shared/beside.ts';
import { isTextOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { isFiniteAt } from '../../sentence/finite.ts';
import type { Scene } from '../../sentence/scene.ts';
import { instructingVerbs } from '../../words/grammar.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';
import { isNamed } from './told.ts';

/** "## SOC 2", and under it "We passed the audit in May": the section says what the heading only names. */
export const headed: Rule = (scene) => {
  const { after } = scene.passage.around;
  if (after === null || scene.verb >= 0 || !isNamed(scene)) return null;
  const first = after.slice(0, longest).split(/(?<=[.!?])\s/u)[0] ?? '';
  const spotless = unfailing.exec(first)?.[0];
  if (spotless !== undefined) return reading('asserted', 'double-negation', spotless, 'answer');
  const isOfUs = isTextOfUs(scene, first);
  // "## Off-site backups", and under it "We copy your data every night".
  const offered = isOffered(scene, first, isOfUs);
  if (offered !== null) return reading('asserted', 'told-below', offered, 'answer');
  const particular = particulars(first);
  if (particular !== null) return reading('asserted', 'told-below', particular, 'answer');
  const source = obtained.exec(first)?.[0];
  if (!isOfUs || source === undefined) return null;
  return isHedged(first) ? null : reading('asserted', 'told-below', source, 'answer');
};

/** "Schellman, twelve months, no remarks", "Works with what your people use": particulars of what stands over them, without a subject of their own. */
function particulars(first: string): string | null {
  if (first.length > 60 || vague.test(first)) return null;
  const tokens = tokensOf(first);
  if (instructingVerbs.has(tokens[0]?.word ?? '')) return null;
  const isTold = /^(?:Works|Covers|Runs|Keeps|Takes|Includes|Protects|Stays|Comes with|Handles)\b/u.test(first);
  const isCounted =
    /\d|\b(?:two|three|four|five|six|seven|nine|ten|twelve|fifteen|thirty|sixty|ninety|every|since|until)\b/iu.test(
      first,
    );
  return isTold || (isCounted && /[.!]$/u.test(first) && !tokens.some((_, at) => isFiniteAt(tokens, at)))
    ? first
    : null;
}

/** What makes of particulars a plan, a lack, a definition, a title or a matter for the reader. */
const vague = pattern('iu')`
  [?:]|
  ^\W*(?:
    an?|the|see|no|not|none|nothing|never|without|how|what|when|where|why|which|who|if|to|for|in|on|at|by|as|
    and|or|this|that|these|from|note|last updated|updated|version|status|part|step|chapter|question|owner|open|
    your turn
  )\b|
  \b(?:
    not|never|yet|n\/a|tbd|tba|todo|to do|planned|plan|pending|soon|later|next|missing|absent|needed|required|
    requires|optional|due|draft|open|example|guide|overview|introduction|checklist|template|terms|means|share|
    percentage|amount|measure|kind|divided|process|practice|would|could|should|must|may be
  )\b`;

/** Whether what stands under a heading that names a feature says that it is done here. */
function isOffered(scene: Scene, first: string, isOfUs: boolean): string | null {
  const { carrier } = scene.passage;
  if (carrier !== 'heading' || !['feature', 'step'].includes(scene.kind)) return null;
  if (!(isOfUs || /\b(?:our|your?)\b/iu.test(first)) || openOrAbout.test(first)) return null;
  return isHedged(first) ? null : (doing.exec(first)?.[0] ?? null);
}

const openOrAbout = pattern('iu')`
  \?\s*$|
  \b(?:
    not|no|never|nothing|none|if|when|once|would|could|should|must|may|might|what|how|why|which|whether|
    explains?|means?
  )\b|n['’]t\b`;

/** What is done for the reader, or offered to them. */
const doing = pattern('iu')`
  \b(?:
    we (?:also |now |automatically |always |regularly )?(?:
      offer|run|keep|store|make|take|copy|back|encrypt|provide|support|reward|pay|use|host|have|accept|monitor|
      scan|test|replicate|maintain|perform|conduct|work|invite|welcome|answer|guarantee|ensure
    )|
    (?:is|are) (?:\p{L}+ly )?(?:
      backed|encrypted|stored|copied|replicated|monitored|protected|included|available|deployed|distributed|
      enabled|tested|scanned
    )|runs? (?:in|on|across)|lets? you|allows? you|gives? you|keeps? your|protects? (?:your|you|all)
  )\b`;

/** "Not one minute was lost", "no gaps were found": a heading's thing is there, and without fault. */
const unfailing = pattern('iu')`
  ^\W*(?:no|not one|not a(?: single)?|none of the|nobody|no one|never)\b[^.]*\b(?:
    found|lost|missed|turned away|was down|were down|broken|got in|failed|waited|complained|can read|
    open findings|complaints?
  )\b`;

const obtained = pattern('iu')`
  ^(?:issued|signed|awarded|granted|renewed|written|audited) (?:to|by|for|in)\b|
  \b(?:
    passed|earned|achieved|obtained|received|renewed|completed|handed over|
    (?:hold|holds|have|has) (?:
      it|one|this|that|them|both|the \p{L}+|a (?:report|certificate|letter|valid|current|clean)
    )|(?:is|are) (?:now )?(?:certified|compliant|done|live|ready|covered|audited)
  )\b`;
