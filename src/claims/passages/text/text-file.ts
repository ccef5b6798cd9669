/** Text in no format that is known here: read as it stands, and as what programs make of it. */
import type { Source } from '../../types.ts';
import { calendarDrafts, isCalendar } from './calendar.ts';
import { isGraph, labelDrafts } from './graph.ts';
import { isHostHeaders, withoutDigests } from '../host/host-files.ts';
import { cueDrafts, hasCues } from './subtitles.ts';
import { settled } from '../draft.ts';
import { relocated } from '../embedded-html.ts';
import { hasPercents, isEncoded, withoutEncoding } from '../encoded.ts';
import { htmlPassages } from '../html/index.ts';
import type { PassagesRead } from '../passages-read.ts';
import { readText } from './text.ts';
import { withoutUnshown } from './unshown-lines.ts';

/** Endings of text that is shown as it stands, tags and all. */
const shownAsItStands = /\.(?:te?xt|log)$/i;
const tag = /<(?:[a-z][\w:-]*(?:\s[^<>]*)?\/?>|!--|!\[CDATA\[)/i;

/**
 * Read a text of unknown format: what is encoded in it as it is shown once
 * decoded, and what looks like markup also as a browser would show it.
 */
export function readTextFile(given: Source): PassagesRead {
  const source = isHostHeaders(given.path) ? { ...given, text: withoutDigests(given.text) } : given;
  const built = isEncoded(source.text) ? withoutEncoding(source.text) : null;
  if (built === null) return { passages: readings(source), problems: [] };
  const decoded = readings({ ...source, text: built.text }).map((passage) => relocated(passage, built));
  const asItStands = shownAsItStands.test(source.path) || hasPercents(source.text) ? readings(source) : [];
  return { passages: [...asItStands, ...decoded], problems: [] };
}

/** A file without a known ending is a page to a browser that is told so, or guesses it. */
function readings(source: Source): PassagesRead['passages'] {
  const parts = [
    ...(hasCues(source.text) ? cueDrafts(source.text) : []),
    ...(isCalendar(source.text) ? calendarDrafts(source.text) : []),
    ...(isGraph(source.text) ? labelDrafts(source.text) : []),
  ];
  const shown = withoutUnshown(source.path, source.text, hasCues(source.text));
  const passages = [
    ...readText(source).passages,
    ...(shown === null ? [] : readText({ ...source, text: shown }).passages),
    ...parts.map((draft) => settled(draft, { title: null, draft: false })),
  ];
  if (shownAsItStands.test(source.path) || !tag.test(source.text)) return passages;
  return [...passages, ...htmlPassages({ ...source, format: 'html' }).passages];
}
