import { plainOf } from '../../shared/plain.ts';
import { speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { wordAt } from '../../shared/sentence-text.ts';
import { pattern } from '../../words/pattern.ts';
import type { Rule } from '../rule.ts';

/** "We hire people who know HIPAA", "experience with SOC 2 is welcome": known to somebody, and nobody's. */
export const known: Rule = (scene) => {
  if (!['name', 'feature'].includes(scene.kind)) return null;
  // "Type II reports usually cover a year".
  const habit = wordAt(scene, scene.at + 1);
  if (
    scene.at <= 1 &&
    /(?:reports|certificates|audits|tests|letters|agreements|slas|attestations)$/iu.test(scene.named) &&
    /^(?:usually|often|typically|generally|normally|rarely|commonly)$/u.test(habit) &&
    !speaksOfUs(scene)
  )
    return reading('topic', 'habit', habit, 'after');
  // "Hidden in most SOC 2 reports is a section".
  const before = wordAt(scene, scene.at - 1);
  if (
    /(?:reports|certificates|audits|slas|agreements|attestations|letters|tests|standards)$/iu.test(scene.named) &&
    /^(?:most|many|some|few|typical|older|such)$/u.test(before) &&
    !speaksOfUs(scene)
  )
    return reading('topic', 'generic', before, 'before');
  const words = scene.kind !== 'name' ? undefined : acquaintance.exec(plainOf(scene))?.[1];
  return words === undefined ? null : reading('topic', 'about', words, 'before');
};

const acquaintance = pattern('u')`
  \b(
    we (?:have |all |ve )?(?:
      read|studied|describe|explain|link to|quote|cite|mention|discuss|summari[sz]e|translate|teach
    )|likes? to (?:quote|cite|mention)|
    (?:you|they|who|people|can) (?:may |might |will |probably |already |all |can )?(?:
      know|knows|remember|studied|understand|understands|explain
    )|(?<!our )(?:experience|familiarity|familiar|background|knowledge|comfortable|at home)|
    you (?:have |has |ve )?(?:already )?worked
  ) (?:about |of |with |in |what |how |why )?(?:both |either )?(?:the |a )?(?:[\w\d]+ (?:,|and|or|\/) )*§(?! (?:
    data|records?|workloads?
  ))`;
