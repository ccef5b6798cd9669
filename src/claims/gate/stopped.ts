/** The error by which the gate stops a build, in the shape that Astro prints. */
import type { Refusal } from './messages.ts';

export class StoppedBuild extends Error {
  override readonly name = 'ClaimsGate';
  readonly hint: string;

  constructor({ message, hint }: Refusal) {
    super(message);
    this.hint = hint;
    // Where in the gate the error was made helps nobody who reads it.
    this.stack = '';
  }
}
