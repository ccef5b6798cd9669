/** Reads plain text: paragraphs, lists, headings and `Key: value` lines. */
import type { Carrier, Source, Surroundings } from '../../types.ts';
import { passageBuilder, trimBuilt } from '../builder.ts';
import { draftOf, follow, settled, type Chain, type Draft } from '../draft.ts';
import type { PassagesRead } from '../passages-read.ts';
import { placeSections } from '../sections.ts';
import { linesOf, type TextLine } from './text-lines.ts';

/** Read a plain text. */
export function readText(source: Source): PassagesRead {
  const reader = new TextReader();
  for (const line of linesOf(source.text)) reader.take(line);
  const drafts = reader.finish();
  placeSections(drafts, ({ built }) => built.text);
  const title = drafts.find(({ carrier }) => carrier === 'heading')?.built.text ?? null;
  return { passages: drafts.map((draft) => settled(draft, { title, draft: false })), problems: [] };
}

interface OpenItem {
  readonly indent: number;
  readonly text: string;
  readonly task: Surroundings['task'];
}

/** Lines that make up one passage, and what the first of them is. */
interface Block {
  readonly kind: TextLine['kind'];
  readonly first: TextLine;
  readonly lines: TextLine[];
}

class TextReader {
  readonly #drafts: Draft[] = [];
  readonly #items: OpenItem[] = [];
  #chain: Chain = { previous: null };
  #headings: readonly { readonly rank: number; readonly text: string }[] = [];
  #leadIn: string | null = null;
  #block: Block | null = null;

  take(line: TextLine): void {
    if (line.kind === 'blank') {
      this.#flush();
    } else if (this.#block && continues(this.#block, line)) {
      this.#block.lines.push(line);
    } else {
      this.#flush();
      this.#block = { kind: line.kind, first: line, lines: [line] };
    }
  }

  finish(): Draft[] {
    this.#flush();
    return this.#drafts;
  }

  #flush(): void {
    const block = this.#block;
    this.#block = null;
    if (!block) return;
    if (block.kind === 'heading') this.#addHeading(block);
    else if (block.kind === 'item') this.#addItem(block);
    else this.#addProse(block);
  }

  #addHeading(block: Block): void {
    const { rank } = block.first;
    this.#headings = this.#headings.filter((heading) => heading.rank < rank);
    this.#endList(null);
    this.#chain = { previous: null };
    const draft = this.#add(block, 'heading', {});
    if (draft) this.#headings = [...this.#headings, { rank, text: draft.built.text }];
  }

  #addItem(block: Block): void {
    const { indent, task } = block.first;
    while ((this.#items.at(-1)?.indent ?? -1) >= indent) this.#items.pop();
    const parent = this.#items.at(-1);
    const own = task ?? parent?.task ?? null;
    const draft = this.#add(block, task ? 'task-item' : 'list-item', {
      leadIn: parent?.text.endsWith(':') ? parent.text : this.#leadIn,
      parents: this.#items.slice(-mostParents).map(({ text }) => text),
      task: own,
    });
    if (draft) this.#items.push({ indent, text: draft.built.text, task: own });
  }

  #addProse(block: Block): void {
    const draft = this.#add(block, 'text', { term: block.first.term });
    this.#endList(draft?.built.text ?? null);
  }

  /** What ends a list introduces the next. */
  #endList(leadIn: string | null): void {
    this.#items.length = 0;
    this.#leadIn = leadIn;
  }

  #add(block: Block, carrier: Carrier, around: Partial<Surroundings>): Draft | null {
    const builder = passageBuilder();
    for (const [index, line] of block.lines.entries()) {
      if (index > 0) builder.replace('\n', line.breakFrom, line.breakTo);
      builder.copy(line.text, line.from);
    }
    const built = trimBuilt(builder.build());
    if (built.text === '') return null;
    const headings = this.#headings.map(({ text }) => text);
    const draft = draftOf(built, carrier, { headings, ...around });
    follow(this.#chain, draft);
    this.#drafts.push(draft);
    return draft;
  }
}

/** No list is deeper; a text that only looks like one may be. */
const mostParents = 20;

/** Wrapped lines belong together; marks, keys and headings begin anew. */
function continues(block: Block, line: TextLine): boolean {
  if (line.kind !== 'prose' || block.kind === 'heading') return false;
  if (block.kind === 'prose') return true;
  return line.indent > block.first.indent;
}
