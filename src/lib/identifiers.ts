import { slug } from 'github-slugger';

/**
 * Anchors made of titles, each given once. A title met again is told apart by
 * the anchor of what holds it, so that an anchor does not depend on how many
 * came before; null when that is taken as well, or nothing holds it.
 *
 * @param reserved Anchors that the page gives itself: no title gets one.
 */
export function identifiers(reserved: readonly string[] = []): {
  take: (title: string, scope: string) => string | null;
} {
  const taken = new Set(reserved);
  return {
    take(title, scope) {
      const short = anchorOf(title);
      const id = [short, ...(scope === '' ? [] : [`${scope}-${short}`])].find(
        (candidate) => short !== '' && !taken.has(candidate),
      );
      if (id === undefined) return null;
      taken.add(id);
      return id;
    },
  };
}

/** The anchor that a title asks for. */
export function anchorOf(title: string): string {
  return slug(title).replace(/^-+|-+$/g, '');
}
