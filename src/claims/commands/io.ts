/** The world outside a command, so that a test can stand in for it. */
import type { TriedPolicies } from '../files/tried-policies.ts';

export interface Io {
  readonly cwd: string;
  /** Today in UTC. */
  readonly today: string;
  /** Standard output and standard error. */
  readonly out: Stream;
  readonly err: Stream;
  readonly stdin: () => Promise<Uint8Array>;
  /** What earlier calls have tried; `null` where every call tries its policy itself. */
  readonly tried: () => TriedPolicies | null;
}

export interface Stream {
  readonly write: (text: string) => void;
  /** Columns of the terminal, or `null` when it is none. */
  readonly width: number | null;
  readonly hasColors: boolean;
}
