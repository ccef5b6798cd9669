import { percentText } from '../text/percent-text.ts';
import { passageBuilder, sliceBuilt, type BuiltText } from './builder.ts';

/** Read an address as words are read: `%20` is a space. Broken escapes stay as they are. */
export function percentDecoded(built: BuiltText): BuiltText {
  if (!built.text.includes('%')) return built;
  const builder = passageBuilder();
  let at = 0;
  for (const { index, 0: escaped } of built.text.matchAll(/(?:%[0-9A-Fa-f]{2})+/g)) {
    const text = percentText(escaped);
    if (text === null) continue;
    builder.append(sliceBuilt(built, at, index));
    at = index + escaped.length;
    const { runs } = sliceBuilt(built, index, at);
    builder.replace(text, runs[0]?.from ?? null, runs.at(-1)?.to ?? null);
  }
  builder.append(sliceBuilt(built, at, built.text.length));
  return builder.build();
}
