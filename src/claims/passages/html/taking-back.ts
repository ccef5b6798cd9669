import { denying } from '../../text/denying.ts';

/** Words that may take back what they label, or what they stand beside: that deny it, put it off, ask for it or give it to others. */
export const takingBack = new RegExp(
  String.raw`${denying}|\b(?:planned|plans?|future|soon|roadmap|if|when|needs?|needed|requires?|required|others?|limits?|gaps?)\b`,
  'iu',
);
