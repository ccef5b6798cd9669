/**
 * A checklist written in Markdown, as a tree of sections and items.
 *
 * The grammar, all of it ordinary Markdown that reads well as it stands:
 *
 * ```md
 * Words before the first section introduce the list.
 *
 * ## Backups (recommended)                      a section, and the tier of its items
 *
 * Words under a heading introduce the section.
 *
 * ### Databases (owner: Operations)             a group of the section, where one is wanted
 *
 * - [ ] **Restore tried.** In a copy of production.     an open item: title, text
 * - [x] **Schedule set.** (optional)                    a done item with a tier of its own
 *
 *   Evidence: [the log](/evidence/restore.txt)          what closed it
 *
 *   ```sh
 *   pg_restore --list backup.dump                       a command to run
 *   ```
 *
 *   > Outdated: what is no longer good advice. Do this instead.
 *
 *   > Any other note.
 *
 *   - [ ] **A part of the item.**
 * ```
 *
 * Labels stand in brackets at the end of a heading or of an item's first
 * paragraph: `critical`, `recommended`, `optional`, `owner: a role`. Items
 * inherit what their item, group and section say. Numbers follow from the
 * order, ids from the titles, so that an id outlives a move.
 */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { type Labels, noLabels, splitLabels } from './labels.ts';
import type {
  Checklist,
  ChecklistGroup,
  ChecklistItem,
  ChecklistProblem,
  ChecklistSection,
  Command,
  Note,
  Prose,
  Words,
} from './types.ts';
import { anchorOf, identifiers } from '../identifiers.ts';
import { checklistIds } from '../layout-ids.ts';
import { lineToHtml, markdownToHtml, parseMarkdownFile, wordsInLine, writeMarkdown } from '../markdown/markdown.ts';

/**
 * Read a checklist.
 *
 * @param text The whole file; front matter is skipped, so lines are true.
 * @param options `ticks`: whether a done item may stand there, with `evidence`
 *   named, or at all. `base`: the page of the list, for addresses in its Markdown,
 *   which is taken away. `writeProse`: what becomes of prose under a title, where
 *   the page knows more than Markdown.
 * @throws {ChecklistError} Everything that is not in the grammar, at once.
 */
export function parseChecklist(text: string, options: ParseOptions = {}): Checklist {
  const reader = new Reader(options);
  const checklist = reader.read(parseMarkdownFile(text).children.filter(({ type }) => type !== 'yaml'));
  if (reader.problems.length > 0)
    throw new ChecklistError(reader.problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return checklist;
}

/** All that is wrong with a checklist; the message has one line for each problem. */
export class ChecklistError extends Error {
  override readonly name = 'ChecklistError';
  readonly problems: readonly ChecklistProblem[];

  constructor(problems: readonly ChecklistProblem[]) {
    super(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

class Reader {
  readonly problems: ChecklistProblem[] = [];
  readonly #base: URL | null;
  readonly #writeProse: NonNullable<ParseOptions['writeProse']>;
  readonly #ticks: NonNullable<ParseOptions['ticks']>;
  readonly #ids = identifiers(checklistIds);
  #numbered = 0;

  constructor({ ticks = 'any', base, writeProse }: ParseOptions) {
    const own = base ?? null;
    this.#base = own;
    this.#ticks = ticks;
    this.#writeProse = writeProse ?? ((nodes) => plainProse(nodes, own));
  }

  read(nodes: readonly RootContent[]): Checklist {
    const [intro, ...sections] = split(nodes, (node) => isHeading(node) && node.depth <= 2);
    if (intro.nodes.some(isTaskList))
      this.#problem(
        intro.nodes.find(isTaskList),
        'Unexpected list of boxes before the first `##` heading, expected it in a section',
      );
    return {
      intro: this.#prose(
        intro.nodes.filter((node) => !isTaskList(node)),
        '',
      ),
      sections: sections.map((part) => this.#section(part)),
    };
  }

  #section({ heading, nodes }: Part): ChecklistSection {
    if (heading.depth === 1)
      this.#problem(heading, 'Unexpected `#` heading, expected the title in the front matter and `##` for a section');
    if (hasBoxes({ nodes })) this.#numbered += 1;
    const position = this.#numbered;
    const place = { number: hasBoxes({ nodes }) ? String(position) : null, scope: '', labels: noLabels };
    const [own, ...groups] = split(nodes, isHeading);
    const section = this.#part({ heading, nodes: own.nodes }, place);
    const inner = { ...place, scope: section.id, labels: { tier: section.tier, owner: section.owner } };
    let numbered = section.items.length;
    return {
      ...section,
      groups: groups.map((group) => {
        if (group.heading.depth > 3)
          this.#problem(
            group.heading,
            `Unexpected heading of depth ${group.heading.depth}, expected \`###\` for a group`,
          );
        if (hasBoxes(group)) numbered += 1;
        return this.#part(group, { ...inner, number: hasBoxes(group) ? `${position}.${numbered}` : null });
      }),
    };
  }

  /** A section or group without the groups in it: heading, prose, one list of boxes. */
  #part({ heading, nodes }: Part, { number, scope: around, labels: outer }: Place): ChecklistGroup {
    const { children, labels } = this.#labelled(heading);
    const title = this.#inline(children);
    const id = this.#ids.take(title.plain, around);
    if (id === null) this.#problem(heading, headingMessage(title.plain));
    // What is under a heading that has to change is named by it all the same, and not told of as well.
    const scope = id ?? anchorOf(title.plain);
    const at = nodes.findIndex(isTaskList);
    const list = at === -1 ? undefined : nodes[at];
    const stray = at === -1 ? undefined : nodes[at + 1];
    if (stray !== undefined)
      this.#problem(
        stray,
        'Unexpected text after the list of boxes, expected it before the list or indented under an item',
      );
    const effective = inherit(labels, outer);
    return {
      id: id ?? '',
      number,
      title,
      labels,
      ...effective,
      prose: this.#prose(at === -1 ? nodes : nodes.slice(0, at), title.plain),
      items: list?.type === 'list' ? this.#items(list, { number, scope, labels: effective }) : [],
    };
  }

  #items(list: List, place: Place): ChecklistItem[] {
    if (list.ordered)
      this.#problem(list, 'Unexpected numbers before boxes, expected `- [ ]`: items are numbered by their place');
    return list.children.map((node, index) =>
      this.#item(node, { ...place, number: `${place.number ?? ''}.${index + 1}` }),
    );
  }

  #item(node: ListItem, { number, scope, labels: outer }: Place & { readonly number: string }): ChecklistItem {
    if (typeof node.checked !== 'boolean')
      this.#problem(node, 'Unexpected item without a box, expected `[ ]` or `[x]`');
    const [first, ...rest] = node.children;
    if (first?.type !== 'paragraph') this.#problem(node, 'Unexpected item without words, expected `**Title.** Text`');
    const { children, labels } =
      first?.type === 'paragraph' ? this.#labelled(first) : { children: [], labels: noLabels };
    const [head, ...tail] = children;
    const isTitled = head?.type === 'strong';
    const title = this.#inline(isTitled ? head.children : children);
    const id = this.#ids.take(title.plain, scope);
    if (id === null)
      this.#problem(node, `Unexpected second item \`${title.plain}\` in this section, expected another title`);
    const effective = inherit(labels, outer);
    const text = isTitled ? this.#inline(tail) : null;
    const item = {
      id: id ?? '',
      number,
      title,
      text: text === null || text.plain === '' ? null : text,
      state: node.checked === true ? ('done' as const) : ('open' as const),
      labels,
      ...effective,
      ...this.#details(rest, { number, scope: id ?? '', labels: effective }),
    };
    this.#checkDone(node, item);
    return item;
  }

  /** What stands indented under an item. */
  #details(nodes: readonly RootContent[], place: Place): Pick<ChecklistItem, 'commands' | 'notes' | 'children'> {
    const commands: Command[] = [];
    const notes: Note[] = [];
    const children: ChecklistItem[] = [];
    for (const node of nodes) {
      if (node.type === 'code') commands.push({ language: node.lang ?? null, code: node.value });
      else if (node.type === 'blockquote') notes.push(this.#note(node.children));
      else if (node.type === 'paragraph') notes.push(this.#note([node]));
      else if (node.type === 'list' && children.length === 0) children.push(...this.#items(node, place));
      else
        this.#problem(
          node,
          `Unexpected ${node.type} under an item, expected text, a quote, a command in a fence, or one list of boxes`,
        );
    }
    return { commands, notes, children };
  }

  #note(nodes: readonly RootContent[]): Note {
    const plain = wordsInLine(nodes);
    const kind = /^outdated:/i.test(plain) ? 'outdated' : /^evidence:/i.test(plain) ? 'evidence' : 'note';
    return { kind, plain, html: markdownToHtml(nodes), markdown: writeMarkdown(nodes, this.#base) };
  }

  #checkDone(node: ListItem, { state, notes, children }: Pick<ChecklistItem, 'state' | 'notes' | 'children'>): void {
    if (state === 'open') return;
    if (children.some((child) => child.state === 'open'))
      this.#problem(node, 'Unexpected done item with an open part, expected every part done first');
    if (this.#ticks === 'none') this.#problem(node, 'Unexpected tick in a template, expected an open box `[ ]`');
    if (this.#ticks === 'evidence' && !notes.some(({ kind, html }) => kind === 'evidence' && html.includes('<a '))) {
      this.#problem(
        node,
        'Unexpected tick without evidence, expected below the item an empty line, and then, two spaces in, `Evidence: [what](where)`',
      );
    }
  }

  #labelled({ children }: Heading | Paragraph): { children: PhrasingContent[]; labels: Labels } {
    const last = children.at(-1);
    if (last?.type !== 'text') return { children, labels: noLabels };
    const split = splitLabels(last.value);
    if ('unknown' in split) {
      this.#problem(
        last,
        `Unexpected label \`${split.unknown}\`, expected \`critical\`, \`recommended\`, \`optional\` or \`owner: a role\``,
      );
      return { children, labels: noLabels };
    }
    const before = children.slice(0, -1);
    return { children: split.text === '' ? before : [...before, { ...last, value: split.text }], labels: split.labels };
  }

  #inline(given: readonly PhrasingContent[]): Words {
    const nodes = trimmed(given);
    return {
      plain: plainLine(nodes),
      html: lineToHtml(nodes),
      markdown: writeMarkdown(nodes, this.#base).replaceAll(/\s*\n\s*/g, ' '),
    };
  }

  #prose(nodes: readonly RootContent[], title: string): Prose | null {
    return nodes.length === 0 ? null : this.#writeProse(nodes, title);
  }

  #problem(node: { readonly position?: RootContent['position'] } | undefined, message: string): void {
    const { line = null, column = null } = node?.position?.start ?? {};
    this.problems.push({ line, column, message });
  }
}

/** Why a heading gets no anchor. */
function headingMessage(title: string): string {
  return checklistIds.includes(anchorOf(title))
    ? `Unexpected heading \`${title}\`, expected another title: every list has a part of that name`
    : `Unexpected second heading \`${title}\`, expected another title`;
}

function plainProse(nodes: readonly RootContent[], base: URL | null): Prose {
  return { html: markdownToHtml(nodes), markdown: writeMarkdown(nodes, base) };
}

/** Words of one line: parts that touch are not pulled apart. */
function plainLine(nodes: readonly PhrasingContent[]): string {
  return wordsInLine([{ type: 'paragraph', children: [...nodes] }]);
}

/** Without the spaces that parted these words from others. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const started = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? started.trimEnd() : started };
  });
}

/** Cut blocks before each heading that `starts` one; what comes before the first is a part without heading. */
function split(
  nodes: readonly RootContent[],
  starts: (node: RootContent) => boolean,
): [{ nodes: RootContent[] }, ...Part[]] {
  const first: { nodes: RootContent[] } = { nodes: [] };
  const parts: Part[] = [];
  for (const node of nodes) {
    if (isHeading(node) && starts(node)) parts.push({ heading: node, nodes: [] });
    else (parts.at(-1) ?? first).nodes.push(node);
  }
  return [first, ...parts];
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

/** A list with a box is a list of boxes; items of it that have none are mistakes. */
function isTaskList(node: RootContent): boolean {
  return node.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean');
}

/** Sections that only say something are not numbered. */
function hasBoxes({ nodes }: Pick<Part, 'nodes'>): boolean {
  return nodes.some(isTaskList);
}

function inherit(own: Labels, outer: Labels): Labels {
  return { tier: own.tier ?? outer.tier, owner: own.owner ?? outer.owner };
}

export interface ParseOptions {
  readonly ticks?: 'any' | 'evidence' | 'none';
  readonly base?: URL;
  readonly writeProse?: (nodes: readonly RootContent[], title: string) => Prose;
}

interface Part {
  readonly heading: Heading;
  readonly nodes: RootContent[];
}

/** Where a part stands: its number, the id of what holds it, what it inherits. */
interface Place {
  readonly number: string | null;
  readonly scope: string;
  readonly labels: Labels;
}
