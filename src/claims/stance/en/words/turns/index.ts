import { aims } from './aims.ts';
import { asked } from './asked.ts';
import { atWork } from './at-work.ts';
import { attitudes } from './attitudes.ts';
import { bounded } from './bounded.ts';
import { burdenless } from './burdenless.ts';
import { bygone } from './bygone.ts';
import { compared } from './compared.ts';
import { contracts } from './contracts.ts';
import { contrary } from './contrary.ts';
import { contrasts } from './contrasts.ts';
import { corrected } from './corrected.ts';
import { costs } from './costs.ts';
import { ended } from './ended.ts';
import { exceptions } from './exceptions.ts';
import { faultless } from './faultless.ts';
import { focus } from './focus.ts';
import { guarded } from './guarded.ts';
import { handled } from './handled.ts';
import { happenings } from './happenings.ts';
import { houseRules } from './house-rules.ts';
import { inPassing } from './in-passing.ts';
import { incidents } from './incidents.ts';
import { lackDenied } from './lack-denied.ts';
import { leftBehind } from './left-behind.ts';
import { limited } from './limited.ts';
import { met } from './met.ts';
import { neverWithout } from './never-without.ts';
import { operated } from './operated.ts';
import { othersLack } from './others-lack.ts';
import { packaging } from './packaging.ts';
import { paid } from './paid.ts';
import { past } from './past.ts';
import { praised } from './praised.ts';
import { refusedDenials } from './rejected.ts';
import { removals } from './removed.ts';
import { saidOnce } from './said-once.ts';
import { shown } from './shown.ts';
import { unequalled } from './unequalled.ts';
import { unharmed } from './unharmed.ts';
import { unnoticedAtWork } from './unnoticed.ts';
import { unreal } from './unreal.ts';
import { unsurpassed } from './unsurpassed.ts';
import { used } from './used.ts';
import { labourSaved } from './labour-saved.ts';
import { neverCalledOn } from './never-called-on.ts';
import { outOfReach } from './out-of-reach.ts';
import { partOfIt } from './part-of-it.ts';
import { waitOver } from './wait-over.ts';
import type { Turn } from './turn.ts';
import { withoutIt } from './without-it.ts';

/**
 * Sentences that deny, ask or explain in form, and say in substance that the
 * thing is there: a fault that is denied, a lack of others, a wish of the past,
 * a clause in passing that claims it (presupposition: Strawson 1950; Karttunen
 * 1973). They are tried on a sentence whose words stand one space apart, in
 * lower case, with `§` for the mention and `we` for the publisher.
 */
export const turns: readonly Turn[] = [
  ...limited,
  ...faultless,
  ...costs,
  ...corrected,
  ...past,
  ...contrary,
  ...met,
  ...happenings,
  ...used,
  ...compared,
  ...handled,
  ...asked,
  ...refusedDenials,
  ...ended,
  ...focus,
  ...exceptions,
  ...shown,
  ...praised,
  ...aims,
  ...operated,
  ...packaging,
  ...paid,
  ...removals,
  ...guarded,
  ...houseRules,
  ...unequalled,
  ...contracts,
  ...unnoticedAtWork,
  ...unreal,
  ...bounded,
  ...unsurpassed,
  ...unharmed,
  ...attitudes,
  ...contrasts,
  ...saidOnce,
  ...leftBehind,
  ...othersLack,
  ...withoutIt,
  ...atWork,
  ...bygone,
  ...inPassing,
  ...burdenless,
  ...neverWithout,
  ...lackDenied,
  ...waitOver,
  ...partOfIt,
  ...outOfReach,
  ...neverCalledOn,
  ...labourSaved,
  ...incidents,
];
