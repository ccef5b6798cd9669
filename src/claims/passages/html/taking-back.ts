/** Words that may take back what they label, or what they stand beside. */
export const takingBack =
  /\b(?:not|no|never|none|without|missing|lack\w*|unavailable|nobody|nothing|cannot|neither|nor|false|wrong|far from|planned|plans?|future|soon|roadmap|if|when|needs?|needed|requires?|required|others?|limits?|gaps?)\b|n['’]t\b/iu;
