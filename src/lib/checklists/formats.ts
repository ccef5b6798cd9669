/** A checklist as files to take away: Markdown, CSV and JSON. */
import Papa from 'papaparse';
import { stringify } from 'yaml';
import { countBoxes, itemsOf } from './counts.ts';
import { type Labels, writeLabels } from './labels.ts';
import type { Checklist, ChecklistGroup, ChecklistItem, ChecklistSection } from './types.ts';

/** Markdown that `parseChecklist` reads as the same checklist, with its front matter. */
export function checklistToMarkdown(
  { intro, sections }: Checklist,
  frontMatter: Readonly<Record<string, unknown>>,
): string {
  const blocks = [`---\n${stringify(frontMatter)}---`, intro?.markdown, ...sections.map(sectionBlock)];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}

/**
 * One row for each item, with a row of names first. Cells that a spreadsheet
 * would calculate are quoted as text.
 */
export function checklistToCsv({ sections }: Checklist): string {
  const rows = sections.flatMap((section) =>
    [section, ...section.groups].flatMap((part) =>
      itemsOf({ sections: [{ ...part, groups: [] }] }).map((item) => ({
        number: item.number,
        section: section.title.plain,
        group: part === section ? '' : part.title.plain,
        item: item.title.plain,
        text: item.text?.plain ?? '',
        done: item.state === 'done' ? 'yes' : 'no',
        tier: item.tier ?? '',
        owner: item.owner ?? '',
        commands: item.commands.map(({ code }) => code).join('\n'),
        notes: item.notes.map(({ plain }) => plain).join('\n'),
      })),
    ),
  );
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** The front matter, the counts, and the sections in plain words. */
export function checklistToJson(checklist: Checklist, frontMatter: Readonly<Record<string, unknown>>): string {
  const sections = checklist.sections.map((section) => ({
    ...plainPart(section),
    groups: section.groups.map(plainPart),
  }));
  return `${JSON.stringify({ ...frontMatter, counts: countBoxes(itemsOf(checklist)), sections }, null, 2)}\n`;
}

function sectionBlock(section: ChecklistSection): string {
  return [partBlock(section, '##'), ...section.groups.map((group) => partBlock(group, '###'))].join('\n\n');
}

function partBlock({ title, labels, prose, items }: ChecklistGroup, marks: string): string {
  const heading = `${marks} ${title.markdown}${writeLabels(labels)}`;
  return [heading, prose?.markdown, ...(items.length === 0 ? [] : [items.map(itemBlock).join('\n')])]
    .filter((block) => block !== undefined)
    .join('\n\n');
}

function itemBlock(item: ChecklistItem): string {
  const box = item.state === 'done' ? '[x]' : '[ ]';
  const text = item.text === null ? '' : ` ${item.text.markdown}`;
  const details = [
    ...item.notes.map((note) => (note.kind === 'evidence' ? note.markdown : note.markdown.replaceAll(/^/gm, '> '))),
    ...item.commands.map(({ language, code }) => `${fenceFor(code)}${language ?? ''}\n${code}\n${fenceFor(code)}`),
    ...(item.children.length === 0 ? [] : [item.children.map(itemBlock).join('\n')]),
  ];
  const first = `- ${box} **${item.title.markdown}**${text}${writeLabels(item.labels)}`;
  return details.length === 0 ? first : `${[first, ...details.map(indented)].join('\n\n')}\n`;
}

/** A fence longer than any in the code. */
function fenceFor(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(Math.max(3, longest + 1));
}

function indented(block: string): string {
  return block.replaceAll(/^(?=.)/gm, '  ');
}

function plainPart(part: ChecklistGroup): PlainPart {
  const { id, number, title, tier, owner, items } = part;
  const { total, done } = countBoxes(itemsOf({ sections: [{ ...part, groups: [] }] }));
  return { id, number, title: title.plain, tier, owner, boxes: total, done, items: items.map(plainItem) };
}

function plainItem({
  id,
  number,
  title,
  text,
  state,
  tier,
  owner,
  commands,
  notes,
  children,
}: ChecklistItem): PlainItem {
  return {
    id,
    number,
    title: title.plain,
    text: text?.plain ?? null,
    done: state === 'done',
    tier,
    owner,
    commands: commands.map(({ code }) => code),
    notes: notes.map(({ plain }) => plain),
    parts: children.map(plainItem),
  };
}

interface Plain {
  readonly id: string;
  readonly title: string;
  readonly tier: Labels['tier'];
  readonly owner: string | null;
}

interface PlainPart extends Plain {
  readonly number: string | null;
  /** How many boxes it holds without its groups, and how many of them are done. */
  readonly boxes: number;
  readonly done: number;
  readonly items: readonly PlainItem[];
}

interface PlainItem extends Plain {
  readonly number: string;
  readonly text: string | null;
  readonly done: boolean;
  readonly commands: readonly string[];
  readonly notes: readonly string[];
  readonly parts: readonly PlainItem[];
}
