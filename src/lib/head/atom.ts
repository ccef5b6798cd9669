/** An Atom feed (RFC 4287) as text. */
import { escaped } from '../markdown/markup-text.ts';

export interface FeedEntry {
  /** An absolute address, which is the entry's identity too: it must not change. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** A day, YYYY-MM-DD. */
  readonly day: string;
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

/** The feed; its date is that of the newest entry, not of the build. */
export function atomFeed({ title, author, language, page, self, entries }: Feed): string {
  const updated = entries[0]?.day ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `  <title>${escaped(title)}</title>`,
    `  <id>${escaped(page)}</id>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <updated>${midnight(updated)}</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    ...entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

function entryText({ url, title, text, day }: FeedEntry): string {
  return [
    '  <entry>',
    `    <title>${escaped(title)}</title>`,
    `    <id>${escaped(url)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `    <updated>${midnight(day)}</updated>`,
    `    <summary>${escaped(text)}</summary>`,
    '  </entry>',
  ].join('\n');
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
