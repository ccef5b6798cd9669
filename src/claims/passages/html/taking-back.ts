/** Words that may take back what they label, or what they stand beside. */
export const takingBack =
  /\b(?:not|no|never|none|without|missing|lack\w*|unavailable|nobody|nothing|cannot|neither|nor|false|wrong|far from|planned|plans?|future|soon|roadmap|if|when|needs?|needed|requires?|required|others?|limits?|gaps?)\b|n['’]t\b/iu;

/** Words that, where nobody sees them, may turn those beside them: they take back, or ask. */
export const turnsUnseen = new RegExp(
  String.raw`${takingBack.source}|\?|\b(?:what|which|how|why|who|whose|whether|is|are|was|do|does|did|has|have|can)\b`,
  'iu',
);
