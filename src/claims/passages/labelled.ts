/** A label and a short value that stand beside each other in places of their own: a reader takes them for one line, “Backups: 35”. */
import { passageBuilder, type BuiltText } from './builder.ts';

/** What longer texts say, they say by themselves. */
const longest = { label: 60, value: 60 } as const;

const sentence = /\S\s+\S+\s+\S+\s+\S.*[.!?]$/s;

/** The line that a label and a value make; `null` where they are sentences, or nothing is told. */
export function labelledValue(label: BuiltText, value: BuiltText): BuiltText | null {
  const [name, told] = [label.text.trim(), value.text.trim()];
  if (name.length > longest.label || told.length > longest.value) return null;
  if (!/\p{L}/u.test(name) || /[.?!:;]$/.test(name) || !/[\p{L}\p{N}✓✔✅☑]/u.test(told)) return null;
  if (sentence.test(told)) return null;
  const builder = passageBuilder();
  builder.append(label);
  builder.insert(': ');
  builder.append(value);
  return builder.build();
}
