/** What may go wrong with a thing. */

/**
 * What only a thing that is there can have, as the source of a pattern: to deny it
 * denies nothing of the thing. A word for it before "handling" or "plan" names
 * another thing, which may well be lacking.
 */
export const faults = String.raw`(?:violations?|breach(?:es)?|failures?|outages?|interruptions?|incidents?|complaints?|exceptions?|exclusions?|findings?|faults?|flaws?|defects?|bugs?|errors?|deviations?|delays?|loss(?:es)?)\b(?! (?:handling|notifications?|notices?|responses?|plans?|process(?:es)?|procedures?|recovery|management|tracking|prevention|logs?|logging|monitoring|detection|budgets?|rates?|reporting|bount(?:y|ies))\b)`;
