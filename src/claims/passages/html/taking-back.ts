import { denying } from '../../text/denying.ts';

/** Words that may take back what they label, or what they stand beside: that deny it, put it off, ask for it or give it to others. */
export const takingBack = new RegExp(
  String.raw`${denying}|\b(?:planned|plans?|future|soon|roadmap|if|when|needs?|needed|requires?|required|others?|limits?|gaps?)\b`,
  'iu',
);

/** Words that, where nobody sees them, may turn those beside them: they take back, or ask. */
export const turnsUnseen = new RegExp(
  String.raw`${takingBack.source}|\?|\b(?:what|which|how|why|who|whose|whether|is|are|was|do|does|did|has|have|can)\b`,
  'iu',
);
