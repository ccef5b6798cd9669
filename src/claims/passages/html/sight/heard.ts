/** What only a screen reader puts together: names made of several elements, and fields with more than one label. */
import { type BuiltText, passageBuilder } from '../../builder.ts';
import type { HtmlPage } from '../page.ts';
import { labelOfField } from './choices.ts';
import { linkedFile } from './linked-files.ts';
import { settingText } from './settings.ts';
import type { AttributeNode, ElementNode } from '../tree/tree.ts';

export interface HeardText extends BuiltText {
  /** Where places are joined; of what is put in words of ours, none. */
  readonly seams?: readonly number[];
}

/** Attributes that name other elements, whose texts are read out one after the other. */
const references: ReadonlySet<string> = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-description',
  'aria-details',
  'aria-owns',
  'aria-flowto',
  'aria-errormessage',
]);

/** Longer texts are no names, and are read where they stand. */
const longestName = 200;

/** What is heard of an element with the texts that one of its attributes names, in the order in which it names them, and a link with the file that it names. */
export function heardTexts(page: HtmlPage, element: ElementNode, attribute: AttributeNode): HeardText[] {
  const { name, from, to } = attribute;
  const file = linkedFile(page, element, attribute);
  if (file !== null) return [file];
  if (!references.has(name)) return [];
  const named = page.textsOfIds(page.attribute(element, name) ?? '');
  const own = name === 'aria-owns' ? '' : page.textOf(element);
  const all = own === '' || named.includes(own) ? [named] : [named, [own, ...named]];
  return all.flatMap((texts) => composed(texts, from, to));
}

/** The labels of a field, where it has several, and what it takes where it is labelled from elsewhere. */
export function labelTexts(page: HtmlPage, labels: ReadonlyMap<string, readonly ElementNode[]>): HeardText[] {
  return [...labels].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const field = page.byId(id);
    const taken =
      field === undefined ? [] : [...takenBy(page, field, page.textOf(first)), ...setBy(page, field, first)];
    if (others.length === 0) return taken;
    const texts = [first, ...others].map((label) => page.textOf(label));
    return [...taken, ...composed(texts, first.from, first.to)];
  });
}

/** Types of fields that are typed into. */
const typed = /^(?:|text|tel|number|search|password|email)$/i;

/**
 * What a field that is typed into takes from who fills it in, by its label, which alone would only name a thing
 * (“Card number”), and what another lets them set (“Keep backups for”).
 */
export function takenText(page: HtmlPage, field: ElementNode): HeardText[] {
  if (field.name === 'select') return setBy(page, field);
  if (field.name !== 'input') return [];
  const label = labelOfField(page, field) || (page.attribute(field, 'placeholder') ?? '');
  return [...takenBy(page, field, label), ...setBy(page, field)];
}

/** @param label One that stands elsewhere. */
function setBy(page: HtmlPage, field: ElementNode, label?: ElementNode): HeardText[] {
  const words = settingText(page, field, label === undefined ? undefined : page.textOf(label));
  return words === null ? [] : [words];
}

function takenBy(page: HtmlPage, field: ElementNode, label: string): HeardText[] {
  if (field.name !== 'input' || !typed.test(page.attribute(field, 'type')?.trim() ?? '')) return [];
  return label.trim() === '' ? [] : composed(['We take your', label.trim()], field.from, field.to);
}

function composed(texts: readonly string[], from: number, to: number): HeardText[] {
  if (texts.length < 2 || texts.some(({ length }) => length > longestName)) return [];
  const builder = passageBuilder();
  const seams: number[] = [];
  for (const text of texts) {
    if (builder.length > 0) {
      builder.insert(' ');
      seams.push(builder.length);
    }
    // In two parts, since a text as long as its source would be taken for a copy.
    builder.replace(text.slice(0, 1), from, to);
    builder.replace(text.slice(1), from, to);
  }
  return [{ ...builder.build(), seams }];
}
