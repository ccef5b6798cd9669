/** What an element adds to its block beside its text: names, gauges, and what styles show; and who sees or hears it. */
import type { HtmlPage } from '../page.ts';
import type { Effect, GeneratedPart } from '../style/effects.ts';
import { useOf } from '../tree/attributes.ts';
import type { ElementNode } from '../tree/tree.ts';
import { labelOfField, shownIn } from './choices.ts';
import { ear, eye, eyePerhaps, gather, type Piece, type Unseen } from './flow.ts';
import { gaugeOf, levelOf, nameOf } from './gauges.ts';
import { isLoneDenial, isNeverShown } from './showing.ts';

/** What is seen in the place of an element that stands out of the flow, and with the label of a choice. */
export function insetOf(page: HtmlPage, element: ElementNode): Piece[] {
  const shown = shownIn(page, element);
  const label = element.name === 'select' ? labelOfField(page, element) : '';
  return label === '' || label.endsWith('?') ? nameOf(shown, element) : gaugeOf(label, shown, element);
}

/** To whom the words of an element are not there. */
export function hiddenFrom(page: HtmlPage, element: ElementNode, { hides }: Effect): Unseen {
  const isHidden = hides === 'always' || isLoneDenial(page, element) || isNeverShown(page, element);
  const isUnheard = element.attributes.length > 0 && page.attribute(element, 'aria-hidden') === 'true';
  return (isHidden ? eye : hides === 'perhaps' ? eyePerhaps : 0) | (isUnheard ? ear : 0);
}

/**
 * What pictures and labelled elements are called to whoever does not see them.
 *
 * @param before What stands before it in its block.
 */
export function namesOf(page: HtmlPage, element: ElementNode, before: readonly Piece[]): Piece[] {
  if (element.attributes.length === 0) return [];
  const level = levelOf(page, element);
  if (level !== null) return gaugeOf(labelOfGauge(page, element, before), level, element);
  const named = element.attributes.find(
    ({ name }) => (name === 'alt' && element.name === 'img') || name === 'aria-label',
  );
  if (named === undefined || named.from === named.to) return [];
  return [
    {
      kind: 'name',
      text: page.attribute(element, named.name) ?? '',
      from: named.from,
      to: named.to,
      isComposed: false,
      isHeard: true,
    },
  ];
}

/** Its own, or what stands before it: "Open gaps:". */
function labelOfGauge(page: HtmlPage, gauge: ElementNode, pieces: readonly Piece[]): string {
  const before = gather(page.source, pieces).text;
  return page.attribute(gauge, 'aria-label') ?? /^(.{1,200}):$/su.exec(before.trim())?.[1] ?? '';
}

/** Words that a style sheet shows beside those of an element. */
export function generatedBy(page: HtmlPage, parts: readonly GeneratedPart[], element: ElementNode): Piece[] {
  const text = parts
    .map((part) => ('text' in part ? part.text : (page.attribute(element, part.attribute) ?? '')))
    .join('');
  // An attribute that otherwise holds no words is read here alone.
  const isComposed =
    parts.length > 1 || parts.some((part) => 'attribute' in part && useOf(part.attribute, element) === null);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  // They stand where the attributes do that the style shows.
  const shown = element.attributes.filter(
    ({ name, from, to }) => from < to && parts.some((part) => 'attribute' in part && part.attribute === name),
  );
  const { from } = shown.reduce((first, each) => (each.from < first.from ? each : first), shown[0] ?? element);
  const { to } = shown.reduce((last, each) => (each.to > last.to ? each : last), shown[0] ?? element);
  return [{ kind: 'name', text, from, to, isComposed }];
}
