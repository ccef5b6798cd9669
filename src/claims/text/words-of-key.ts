/**
 * A key as words: `productionDependency`, `production-dependency` and
 * `production_dependency` are all "production dependency".
 */
export function wordsOfKey(key: string): string {
  return spacedKey(key).toLowerCase();
}

/** The same, with its capitals. */
export function spacedKey(key: string): string {
  return key
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/[\s_./:@$-]+/gu, ' ')
    .trim();
}
