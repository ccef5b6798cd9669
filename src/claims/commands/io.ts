/** The world outside a command, so that a test can stand in for it. */
export interface Io {
  readonly cwd: string;
  /** Today in UTC. */
  readonly today: string;
  /** Standard output and standard error. */
  readonly out: Stream;
  readonly err: Stream;
  readonly stdin: () => Promise<Uint8Array>;
}

export interface Stream {
  readonly write: (text: string) => void;
  /** Columns of the terminal, or `null` when it is none. */
  readonly width: number | null;
  readonly hasColors: boolean;
}
