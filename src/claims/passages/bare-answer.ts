/** Pictures, labels and signs that answer what was asked beside them. */
import { mayDeny } from '../text/denying.ts';
import { crosses, crossesAlone, ticks } from '../text/marks.ts';
import { asks } from './unseen-denial.ts';

const ofYes = String.raw`thumbs?[ -]up|ticks?|(?:tick|check) ?mark|green (?:light|dot|circle|lamp|flag|badge)|smiley|star|seal`;
const ofNo = String.raw`thumbs?[ -]down|cross|red (?:light|dot|circle|lamp|flag|badge)`;

const bareYes = new RegExp(
  String.raw`^\W*(?:yes|true|certified|held|ticked)\b|^\W*(?:\p{L}+ ){0,3}(?:${ofYes})\W*$|^\s*[${ticks}]`,
  'iu',
);
const bareNo = new RegExp(
  String.raw`^\W*(?:no|none|false)\b|^\W*(?:\p{L}+ ){0,3}(?:${ofNo})\W*$|^\s*[${crosses}${crossesAlone}]`,
  'iu',
);

/** Whether a text by itself is a yes, or the name of a picture of one: what else a label says may be of anything. */
export function isBareYes(text: string): boolean {
  return bareYes.test(text);
}

/** Whether a text by itself is a yes or a no. */
export function isBareAnswer(text: string): boolean {
  return isBareYes(text) || bareNo.test(text);
}

/** Whether the name of a picture answers with a no, to whoever hears it: who sees the picture may take it for a tick. */
export function deniesByName(name: string): boolean {
  return !isBareYes(name) && (bareNo.test(name) || mayDeny(name));
}

/**
 * Take a picture under a question for a yes, where nothing that is seen answers: it may
 * show a tick, whatever it is called.
 */
export function answerByPicture(asked: { after: string | null; onlyHeard?: string }, name: string): void {
  if (asked.after !== null && !asks(asked.after)) return;
  asked.after = '✓';
  asked.onlyHeard = name;
}
