/** What the gate says when it closes: what happened, and what to do. */
import { grouped } from '../counted.ts';
import { claimsCommand } from '../messages/shell.ts';

/** A build that is stopped: the message, and a hint that says what to do. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** How much keeps a build from being published. */
interface Blocking {
  readonly findings: number;
  readonly errors: number;
  /** How many of the findings stand in files of copy, where `check` finds them, too. */
  readonly inContent: number;
}

/** Where findings are seen again: what only the built pages say, only a build shows. */
function again(findings: number, inContent: number): string {
  if (inContent === findings) return `\`${claimsCommand} check\` shows them again without building.`;
  return 'Only a build shows the findings that are in the built site alone.';
}

export const gateMessages = {
  blocked: ({ findings, errors, inContent }: Blocking): Refusal => ({
    message:
      errors > 0
        ? 'The claims check could not be completed, so nothing is published.'
        : `${findings === 1 ? 'One finding blocks' : `${findings} findings block`} publication, so nothing is published.`,
    hint:
      errors > 0
        ? 'Each problem is listed above with its file. Solve them and build again.'
        : `Each is listed above with its place, as far as it is known, and what to do. ${again(findings, inContent)}`,
  }),
  policy: (path: string): Refusal => ({
    message: `The claims policy \`${path}\` cannot be used, so nothing is published.`,
    hint: 'Each problem is listed above with its place in the file. docs/policy-reference.md says what each field holds.',
  }),
  policyChanged: (path: string): Refusal => ({
    message: `\`${path}\` was changed during the build, so not everything was judged by one policy, and nothing is published.`,
    hint: 'Build again, so that one version judges everything.',
  }),
  outputChanged: (path: string): Refusal => ({
    message: `\`${path}\` was changed while the built site was judged, so nothing is published.`,
    hint: 'Another process writes into the build’s folder. Stop it and build again.',
  }),
  changedAfter: (path: string): Refusal => ({
    message: `\`${path}\` was changed after the built site was judged, so the site is removed.`,
    hint: 'Code of the site or of an integration writes files after the build has ended. Let it write them earlier, so that they are judged.',
  }),
  notStatic: (output: string): Refusal => ({
    message: `Unexpected output \`${output}\` or an adapter, expected a static site.`,
    hint: 'Pages made on a server never pass the gate, so nothing judges them. Set `output: "static"` and remove the adapter.',
  }),
  incremental: {
    message: 'Unexpected `experimental.incrementalBuild`, expected every page to be built.',
    hint: 'Pages kept from an earlier build may have been built under another policy. Remove the setting.',
  },
  rootTaken: (sign: string, path: string): Refusal => ({
    message: `Unexpected \`${sign}\` in the path of the project, \`${path}\`, expected one without \`#\`, \`?\` and \`%\` before two digits.`,
    hint: 'Vite takes the path for an address and does not find the files, or leaves some out of the site. Rename the folder, or move the project.',
  }),
  outputHolds: (out: string, kept: string): Refusal => ({
    message: `Unexpected output folder \`${out}\`, expected one that does not hold \`${kept}\`.`,
    hint: 'The output folder is emptied before each build. Choose one of its own, such as `dist`.',
  }),
  outputWithin: (out: string, around: string): Refusal => ({
    message: `Unexpected output folder \`${out}\`, expected one outside \`${around}\`.`,
    hint: 'A built site cannot be a source of the next one. Choose a folder of its own, such as `dist`.',
  }),
  notLast: (names: readonly string[]): Refusal => ({
    message: `Unexpected integration ${names.map((name) => `\`${name}\``).join(', ')} after \`claims\`, expected \`claims()\` to be last.`,
    hint: 'What is written after the gate has judged is judged by nobody. Put `claims()` at the end of `integrations`.',
  }),
  outputMoved: (out: string): Refusal => ({
    message: `Unexpected output folder \`${out}\`, expected the one that the gate has set.`,
    hint: 'Another integration changes `outDir`. Set it in the configuration or by `--outDir`, and nowhere else.',
  }),
  generatedTwice: (path: string): Refusal => ({
    message: `Unexpected second file \`${path}\`, expected each output file to be made once.`,
    hint: 'A page or a file in `public/` has the name of a file that the build generates. Rename it.',
  }),
} as const;

/** Why a check that approvals rest on does not hold; the first reasons are enough to act on. */
export function checkFailedMessage(name: string, reasons: readonly string[]): string {
  const shown = reasons.slice(0, 5).map((each) => `\n  ${each}`);
  const more = reasons.length > shown.length ? `\n  and ${grouped(reasons.length - shown.length)} more` : '';
  return `Check \`${name}\` does not hold, so approvals that rest on it are void:${shown.join('')}${more}`;
}

export function needlessEntryMessage(ledger: string, entry: string): string {
  return `${ledger} lists something that the site no longer has; remove the entry: ${entry}`;
}

/** What a published site lacks because checks do not hold, on one line; a single reason stands with its check. */
export function wordsLeftOutMessage(
  failed: readonly (readonly [name: string, reasons: readonly string[]])[],
  paths: readonly string[],
): string {
  const checks = failed.map(
    ([name, reasons]) => `\`${name}\` does not hold${reasons.length === 1 ? ` (${reasons[0] ?? ''})` : ''}`,
  );
  return `Left out of ${paths.join(' and ')}, since ${checks.join(' and ')}: the words that rest on ${failed.length === 1 ? 'it' : 'them'}`;
}
