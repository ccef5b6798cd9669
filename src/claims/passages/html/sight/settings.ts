/** Fields by which something is set: a form that has one offers what its label says. */
import { inPlaceOf, type BuiltText } from '../../builder.ts';
import type { HtmlPage } from '../page.ts';
import type { ElementNode } from '../tree/tree.ts';
import { ancestor, labelOfField, within } from './choices.ts';

/** Types of fields that hold a value which somebody keeps, and is no message to whoever reads it. */
const valued = /^(?:number|range|date|time|month|week|datetime-local|color|file|url)$/i;

/** Longer texts are no labels. */
const longestLabel = 200;

/** Somebody who says something of themselves, or is asked, sets nothing. */
const ofReader = /\b(?:i|me|my|mine|we|us|our)\b|\?/i;

/**
 * What a field lets its reader do, by its label, which alone would tell the reader to: “Keep backups for”
 * before a list of days is no advice.
 *
 * @param label The field's, where it stands elsewhere.
 */
export function settingText(page: HtmlPage, field: ElementNode, label = labelAround(page, field)): BuiltText | null {
  const words = label.trim();
  if (!isSetting(page, field) || words === '' || words.length > longestLabel || ofReader.test(words)) return null;
  return inPlaceOf(`With us you can ${words}`, field.from, field.to);
}

function isSetting(page: HtmlPage, field: ElementNode): boolean {
  if (field.name === 'select') return true;
  const type = page.attribute(field, 'type')?.trim() ?? '';
  return (
    page.attribute(field, 'role') === 'switch' || valued.test(type) || (/^checkbox$/i.test(type) && isSent(page, field))
  );
}

/** Whether a box is part of a form that is sent; a list of boxes alone is the reader's own. */
function isSent(page: HtmlPage, field: ElementNode): boolean {
  const form = ancestor(field, ({ name }) => name === 'form');
  if (form === null) return false;
  return page.remember(
    'sent',
    form,
    () => within(form, (one) => one.name === 'button' || isSubmit(page, one)).length > 0,
  );
}

function isSubmit(page: HtmlPage, field: ElementNode): boolean {
  return field.name === 'input' && /^(?:submit|image|button)$/i.test(page.attribute(field, 'type')?.trim() ?? '');
}

const lines: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'dd', 'dt']);

/** The label of a field, or the line that it stands in. */
function labelAround(page: HtmlPage, field: ElementNode): string {
  const label = labelOfField(page, field);
  if (label !== '') return label;
  const line = ancestor(field, ({ name }) => lines.has(name));
  return line === null ? '' : page.textOf(line);
}
