/** Denials that a style of their own can take away, in more ways than can be listed. */
const stating =
  /\b(?:is|are|was|were|am|has|have|had|does|do|did|holds?|held|offers?|meets?|met|takes?|runs?|keeps?|comes?|includes?|provides?|supports?|passed|ships?|gives?|gets?|uses?|accepts?|complies|can)\b/iu;

/** Whether a text says something without the denials in it, or asks it: then what stands below may answer. */
export function standsAlone(left: string): boolean {
  return stating.test(left) || asks(left);
}

/** Whether a text ends in a question. */
export function asks(text: string): boolean {
  return /\?[\s\p{P}]*$/u.test(text);
}
