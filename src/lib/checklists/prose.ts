/** Prose of a checklist as the site gives it out: boundary statements in their places, tables as cards. */
import { toHtml } from 'hast-util-to-html';
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import type { BoundaryLink } from '../markdown/boundary-link.ts';
import type { ParseOptions } from './checklist.ts';
import { writeMarkdown } from '../markdown/markdown.ts';
import { remarkBoundaries } from '../markdown/remark-boundaries.ts';
import { remarkContacts } from '../markdown/remark-contacts.ts';
import type { ContactOptions } from '../markdown/remark-contacts.ts';
import { tableCards, type TableOptions } from '../markdown/table-cards.ts';

export interface ProseOptions extends Omit<TableOptions, 'caption'>, ContactOptions {
  /** The folder of boundary statements. */
  readonly boundaries: URL;
  /** What a statement's note links to. */
  readonly boundaryLink: (id: string) => BoundaryLink;
  /** The page of the list, for addresses in its Markdown; without it they stay as they are written. */
  readonly base?: URL;
  /** For messages. */
  readonly path: string;
}

/**
 * How `parseChecklist` is to write prose; statements stand in the Markdown as quotes.
 *
 * @throws {VFileMessage} A boundary that the folder does not hold.
 */
export function proseWriter({
  base,
  boundaries,
  boundaryLink,
  contacts,
  path,
  ...table
}: ProseOptions): NonNullable<ParseOptions['writeProse']> {
  const place = remarkBoundaries({ folder: boundaries, link: boundaryLink });
  const address = remarkContacts({ contacts });
  return (nodes, title) => {
    const root: Root = { type: 'root', children: structuredClone([...nodes]) };
    place(root, new VFile({ path }));
    // A list has no directives of its own; a statement may name a contact.
    address(root, new VFile({ path }));
    const html = toHast(root) as HtmlRoot;
    tableCards(html, { ...table, caption: title });
    return { html: toHtml(html).trim(), markdown: writeMarkdown(root.children, base) };
  };
}
