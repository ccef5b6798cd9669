/** A statement in a row that judges it: "“We have SSO” | Debunked", "… | Remove — no RBAC in code". */
import { mayDeny } from '../../../../../text/denying.ts';
import { longest } from '../../../shared/beside.ts';
import { reading } from '../../../shared/reading.ts';
import { struckOut, unfounded } from '../../../words/columns.ts';
import { pattern } from '../../../words/pattern.ts';
import type { Rule } from '../../rule.ts';

/** What is put forward, and found to be wrong. What denies is not: it would be so after all. */
export const judged: Rule = ({ passage: { around, text } }) => {
  const { cell } = around;
  if (cell === null || cell.isHeader || text.length > longest || mayDeny(text)) return null;
  const isPutForward = statements.test(cell.columnHeader ?? '') || quotation.test(text);
  if (!isPutForward) return null;
  const found = cell.rowCells.find(
    (one) => one.text !== text && (unfounded.test(one.text) || struckOut.test(one.text)),
  );
  return found === undefined ? null : reading('denied', 'refused-after', found.text, 'row');
};

const quotation = /^\s*["“”«»'‘].*["“”«»'’]\W*$/su;

/** Columns of what somebody said, or may say. */
const statements = pattern('iu')`
  ^\W*(?:[\p{L}-]+ ){0,2}(?:
    statements?|claims?|sentences?|lines?|wordings?|phrases?|assertions?|allegations?|rumou?rs?|myths?|beliefs?|
    quot(?:e|ation)s?|(?:was|were|stood|said) (?:in|on) (?:the |our |an? )?(?:\p{L}+ )?(?:draft|page|site|deck|leaflet|banner)|(?:old|earlier|first) drafts?
  )\W*$`;
