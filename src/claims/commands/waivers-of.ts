import type { CompiledPolicy } from '../policy/compiled.ts';
import type { Waiver } from '../policy/index.ts';

/** The waivers that let a sentence of a claim stand on a day (ISO, UTC). */
export function waiversOf({ data }: CompiledPolicy, claim: string, today: string): readonly Waiver[] {
  return data.waivers.filter((waiver) => waiver.claim === claim && waiver.until >= today);
}
