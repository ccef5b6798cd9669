/** Reads phrasing content: the words of a paragraph and what hangs on them. */
import type { Html, Nodes, PhrasingContent } from 'mdast';
import { passageBuilder, type BuiltText, type PassageBuilder } from '../builder.ts';
import type { Carrier } from '../../types.ts';
import { located, locatedLines, type Range } from './align.ts';
import { attributesOf } from './attributes.ts';
import { imageParts, linkParts } from './resources.ts';
import { rangeOf } from './range.ts';
import { StyledWords } from './styled-words.ts';
import { breakingTags, struckTags, tagsOf } from './tags.ts';

/** Phrasing content as read. */
export interface InlineText {
  readonly built: BuiltText;
  /** What is not part of the sentence: alt texts, titles, targets, struck text. */
  readonly asides: readonly Aside[];
  /** Where the bold text that begins it ends; 0 when it begins otherwise. */
  readonly boldEnd: number;
  /** Labels of the footnotes referred to. */
  readonly notes: readonly string[];
  /** The sentence for whoever does not see a denial with a style of its own; `null` where there is none. */
  readonly seen: BuiltText | null;
}

/** Words beside a sentence, at an offset of its text. */
export interface Aside {
  readonly built: BuiltText;
  readonly at: number;
  /** `null` for the carrier of the sentence itself; `html` for markup to be read as such. */
  readonly carrier: Carrier | 'html' | null;
}

/**
 * Read phrasing content in reading order, without recursion: emphasis may be
 * nested as deep as a line is long.
 *
 * Struck text (`~~not~~`, `<del>`) is left out of the sentence and read on its
 * own: a struck "not" denies nothing, a struck claim is still on the page.
 */
export function readInline(children: readonly PhrasingContent[], source: string): InlineText {
  const reader = new InlineReader(source);
  reader.read(children);
  return reader.finish();
}

/** A text in the making; every struck stretch has its own. */
interface Level {
  readonly builder: PassageBuilder;
  /** The node or tag that struck it; `null` for the sentence. */
  readonly opener: Nodes | 'tag' | null;
}

type Step = { readonly node: Nodes; readonly isExit: boolean; readonly isFirst: boolean };

class InlineReader {
  readonly #source: string;
  readonly #levels: Level[] = [{ builder: passageBuilder(), opener: null }];
  readonly #asides: Aside[] = [];
  readonly #notes: string[] = [];
  readonly #styled = new StyledWords();
  #boldEnd = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(children: readonly PhrasingContent[]): void {
    const steps: Step[] = [];
    const push = (nodes: readonly Nodes[], isFirst: boolean): void => {
      for (let index = nodes.length - 1; index >= 0; index -= 1) {
        const node = nodes[index] as Nodes;
        steps.push({ node, isExit: false, isFirst: isFirst && index === 0 });
      }
    };
    push(children, true);
    for (let step = steps.pop(); step; step = steps.pop()) {
      if (step.isExit) {
        this.#exit(step);
        continue;
      }
      this.#enter(step.node);
      if ('children' in step.node) {
        steps.push({ ...step, isExit: true });
        push(step.node.children, false);
      }
    }
  }

  finish(): InlineText {
    while (this.#levels.length > 1) this.#closeLevel();
    const [{ builder }] = this.#levels as [Level];
    const built = builder.build();
    return {
      built,
      seen: this.#styled.without(built),
      asides: this.#asides,
      boldEnd: this.#boldEnd,
      notes: this.#notes,
    };
  }

  get #builder(): PassageBuilder {
    return (this.#levels.at(-1) as Level).builder;
  }

  #enter(node: Nodes): void {
    switch (node.type) {
      case 'text':
        this.#builder.append(located(node.value, this.#source, rangeOf(node)));
        break;
      case 'inlineCode':
        this.#builder.append(readCode(node.value, this.#source, rangeOf(node)));
        break;
      case 'break':
        this.#builder.append(located('\n', this.#source, rangeOf(node), 'verbatim'));
        break;
      case 'delete':
        this.#levels.push({ builder: passageBuilder(), opener: node });
        break;
      case 'html':
        this.#html(node);
        break;
      case 'image':
      case 'imageReference':
        this.#addAll(imageParts(node, this.#source));
        break;
      case 'footnoteReference':
        this.#notes.push(node.identifier);
        break;
      default:
        this.#other(node);
    }
  }

  #exit({ node, isFirst }: Step): void {
    if (node.type === 'delete') {
      while (this.#levels.some(({ opener }) => opener === node)) this.#closeLevel();
    } else if (node.type === 'strong' && isFirst) {
      this.#boldEnd = this.#builder.length;
    } else if (node.type === 'link') {
      this.#addAll(linkParts(node, this.#source));
    }
  }

  /** Directives, and nodes of syntaxes this reader does not know. */
  #other(node: Nodes): void {
    const range = rangeOf(node);
    if (node.type === 'textDirective' && node.children.length === 0) {
      // `Certified:SOC2` is a directive only where directives are on: read it as it stands.
      this.#builder.append(located(`:${node.name}`, this.#source, range, 'verbatim'));
    } else if ('value' in node && typeof node.value === 'string') {
      this.#builder.append(located(node.value, this.#source, range, 'verbatim'));
    }
    for (const built of attributesOf(node, this.#source)) {
      this.#add({ built, carrier: 'html-attribute' });
    }
  }

  #html(node: Html): void {
    const range = rangeOf(node);
    const built = locatedLines(node.value, this.#source, range);
    const [tag] = tagsOf(node.value);
    if (tag && struckTags.has(tag.name)) this.#strike(tag.isEnd);
    else if (tag && breakingTags.has(tag.name)) this.#breakLine(range);
    if (tag && this.#levels.length === 1) this.#styled.note(tag, node.value, this.#builder.length);
    if (!tag || /\s/.test(node.value)) this.#add({ built, carrier: 'html' });
  }

  #strike(isEnd: boolean): void {
    if (!isEnd) this.#levels.push({ builder: passageBuilder(), opener: 'tag' });
    else if (this.#levels.at(-1)?.opener === 'tag') this.#closeLevel();
  }

  #breakLine(range: Range | null): void {
    if (range) this.#builder.replace('\n', range.from, range.to);
    else this.#builder.insert('\n');
  }

  #closeLevel(): void {
    const built = this.#builder.build();
    this.#levels.pop();
    this.#add({ built, carrier: null });
  }

  #addAll(parts: readonly Omit<Aside, 'at'>[]): void {
    for (const part of parts) this.#add(part);
  }

  #add(part: Omit<Aside, 'at'>): void {
    const [{ builder }] = this.#levels as [Level];
    if (part.built.text.trim() !== '') this.#asides.push({ ...part, at: builder.length });
  }
}

/** Inline code without its fences and the padding Markdown drops. */
function readCode(value: string, source: string, range: Range | null): BuiltText {
  if (!range) return located(value, source, null);
  let fence = 0;
  while (source[range.from + fence] === '`') fence += 1;
  const inner = { from: range.from + fence, to: range.to - fence };
  const isPadded = /[ \r\n]/.test(source.charAt(inner.from)) && !/^[ \r\n]/.test(value);
  const width = isPadded ? (source.startsWith('\r\n', inner.from) ? 2 : 1) : 0;
  return located(value, source, { from: inner.from + width, to: inner.to }, 'code');
}
