/** Characters that make words read otherwise than they are written. */
import { lineIndex } from '../line-index.ts';
import { hiddenCharacterMessage } from '../messages/findings.ts';
import { formatOf } from '../passages/format.ts';
import type { ReportedFinding } from '../report.ts';
import type { Source } from '../types.ts';
import { hiddenControls, strayControls } from '../text/fold.ts';
import { finding } from './finding.ts';

/** A finding for each control that reorders or hides text, or, in what is published, makes other letters of it. */
export function hiddenFindings(source: Source): ReportedFinding[] {
  const found = [...hiddenControls(source.text), ...(isShown(source) ? strayControls(source.text) : [])];
  if (found.length === 0) return [];
  const lines = lineIndex(source.text);
  return found.map(({ start, end }) => {
    const from = lines.at(start);
    const to = lines.at(end);
    const text = source.text.slice(start, end);
    return finding({
      path: source.path,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      rule: 'hidden-characters',
      text,
      because: hiddenCharacterMessage(codePoint(text)),
      why: 'A reader sees other words than the file holds.',
    });
  });
}

/** Whether a published text may be shown as such: a program and a style sheet are not. */
function isShown({ path, url, format = formatOf(path) }: Source): boolean {
  return url !== undefined && format !== 'script' && format !== 'css';
}

function codePoint(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
