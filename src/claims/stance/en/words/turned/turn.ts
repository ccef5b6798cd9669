/** The readings that would pass. */
export type Passing = 'denied' | 'conditional' | 'topic';

export interface Turn {
  /** The readings that it turns round. */
  readonly of: readonly Passing[];
  /** A text that is asserted because of it, the mention in brackets; a test reads each. */
  readonly example: string;
  readonly pattern: RegExp;
}
