/** Controls that show one of several answers: what is chosen is said, and the rest only offered. */
import type { HtmlPage } from '../page.ts';
import type { ElementNode } from '../tree/tree.ts';

/** The options of a form, and its fields, are few. */
const most = 500;

/** Whether an element is one of several choices, and another one is made. */
export function isUnchosen(page: HtmlPage, element: ElementNode): boolean {
  switch (element.name) {
    case 'option': {
      const list = ancestor(element, (one) => one.name === 'select' || one.name === 'datalist');
      return list !== null && isCollapsed(page, list) && shownOption(page, list) !== element;
    }
    case 'label': {
      const field = fieldOf(page, element);
      return field !== null && isRadio(page, field) && !isOn(page, field) && isAnswered(page, field);
    }
    default:
      return page.attribute(element, 'role') === 'radio' && !isOn(page, element) && isAnswered(page, element);
  }
}

/** What a list of options shows in its place: the option that is selected, where it is collapsed. */
export function shownIn(page: HtmlPage, element: ElementNode): string {
  const shown = element.name === 'select' && isCollapsed(page, element) ? shownOption(page, element) : null;
  return page.textOf(shown ?? element);
}

/** The label of a field: the one around it, or one that names it. */
export function labelOfField(page: HtmlPage, field: ElementNode): string {
  const around = ancestor(field, ({ name }) => name === 'label');
  return around === null ? (page.labelOf(field) ?? '') : page.textOf(around);
}

function isCollapsed(page: HtmlPage, list: ElementNode): boolean {
  return (
    list.name === 'select' && page.attribute(list, 'multiple') === null && !(Number(page.attribute(list, 'size')) > 1)
  );
}

function shownOption(page: HtmlPage, select: ElementNode): ElementNode | null {
  return page.remember('shown option', select, () => {
    const options = within(select, ({ name }) => name === 'option');
    return (
      options.findLast((option) => page.attribute(option, 'selected') !== null) ??
      options.find((option) => page.attribute(option, 'disabled') === null) ??
      options[0] ??
      null
    );
  });
}

function fieldOf(page: HtmlPage, label: ElementNode): ElementNode | null {
  const id = page.attribute(label, 'for');
  return (id === null ? within(label, ({ name }) => name === 'input')[0] : page.byId(id)) ?? null;
}

function isRadio(page: HtmlPage, field: ElementNode): boolean {
  return field.name === 'input' && page.attribute(field, 'type')?.trim().toLowerCase() === 'radio';
}

function isOn(page: HtmlPage, field: ElementNode): boolean {
  return page.attribute(field, 'checked') !== null || page.attribute(field, 'aria-checked') === 'true';
}

/** Whether a choice is made among a field and those of the same name beside it. */
function isAnswered(page: HtmlPage, field: ElementNode): boolean {
  const group =
    ancestor(field, (one) => grouping.has(one.name) || page.attribute(one, 'role') === 'radiogroup') ?? page.root;
  const chosen = page.remember(
    'chosen',
    group,
    () =>
      new Set(
        within(group, (one) => isRadio(page, one) || page.attribute(one, 'role') === 'radio')
          .filter((one) => isOn(page, one))
          .map((one) => page.attribute(one, 'name') ?? ''),
      ),
  );
  return chosen.has(page.attribute(field, 'name') ?? '');
}

const grouping: ReadonlySet<string> = new Set(['fieldset', 'form', 'section', 'body']);

/** The nearest element of a kind around another. */
export function ancestor(element: ElementNode, is: (one: ElementNode) => boolean): ElementNode | null {
  for (let at = element.parent, steps = 0; at !== null && steps < most; at = at.parent, steps += 1)
    if (is(at)) return at;
  return null;
}

/** The elements of a kind within another, in their order; of a long form, those at its beginning. */
export function within(element: ElementNode, is: (one: ElementNode) => boolean): ElementNode[] {
  const found: ElementNode[] = [];
  const stack: ElementNode[] = [element];
  for (let at = stack.pop(), steps = 0; at !== undefined && steps < 10 * most; at = stack.pop(), steps += 1) {
    if (at !== element && is(at)) found.push(at);
    for (const child of at.children.toReversed()) if (child.kind === 'element') stack.push(child);
  }
  return found.slice(0, most);
}
