import { slug } from 'github-slugger';

/**
 * Anchors made of titles, each given once. A title met again is told apart by
 * the anchor of what holds it, so that an anchor does not depend on how many
 * came before; null when that is taken as well.
 */
export function identifiers(): { take: (title: string, scope: string) => string | null } {
  const taken = new Set<string>();
  return {
    take(title, scope) {
      const short = slug(title).replace(/^-+|-+$/g, '');
      const id = [short, `${scope}-${short}`].find((candidate) => short !== '' && !taken.has(candidate));
      if (id === undefined) return null;
      taken.add(id);
      return id;
    },
  };
}
