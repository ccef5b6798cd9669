import { indexCues } from '../../cue.ts';
import { conditionCues } from './conditions.ts';
import { denialCues } from './denial.ts';
import { planCues } from './plans.ts';
import { pseudoCues, turningCues } from './pseudo.ts';
import { topicCues } from './topic.ts';

/** Every English cue, indexed once. */
export const englishCues = indexCues([
  ...pseudoCues,
  ...turningCues,
  ...denialCues,
  ...planCues,
  ...conditionCues,
  ...topicCues,
]);
