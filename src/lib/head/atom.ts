/** An Atom feed (RFC 4287) as text. */
import { escaped } from '../markdown/markup-text.ts';

export interface FeedEntry {
  /** An absolute address, which is the entry's identity too: it must not change. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** A day, YYYY-MM-DD. */
  readonly day: string;
  /** How often it was added to on that day, where it can be: a reader who has it is told of it anew when this grows. */
  readonly changes?: number;
}

export interface Feed {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Absolute addresses of the page and of the feed itself. */
  readonly page: string;
  readonly self: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * The feed; its date is that of the newest entry, not of the build.
 *
 * Nobody notes at what time of its day an entry was written. It is dated by
 * the first seconds of the day, one for each time it was added to, so that a
 * later version has a later date (RFC 4287, 4.2.15), whoever builds it and when.
 */
export function atomFeed({ title, author, language, page, self, entries }: Feed): string {
  const updated = entries.map(moment).sort().at(-1) ?? moment({ day: '1970-01-01' });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `  <title>${escaped(title)}</title>`,
    `  <id>${escaped(page)}</id>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    ...entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

function entryText({ url, title, text, day, changes }: FeedEntry): string {
  return [
    '  <entry>',
    `    <title>${escaped(title)}</title>`,
    `    <id>${escaped(url)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `    <updated>${moment({ day, changes })}</updated>`,
    `    <summary>${escaped(text)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The first is no addition: what is written once is dated by midnight. */
function moment({ day, changes = 1 }: { readonly day: string; readonly changes?: number | undefined }): string {
  const lastSecond = 86_399;
  const seconds = Math.min(Math.max(changes - 1, 0), lastSecond);
  return new Date(Date.parse(`${day}T00:00:00Z`) + seconds * 1000).toISOString().replace('.000Z', 'Z');
}
