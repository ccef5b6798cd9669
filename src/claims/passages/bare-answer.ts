/** Pictures, labels and signs that answer what was asked beside them. */
import { crosses, crossesAlone, ticks } from '../text/marks.ts';

const pictured = String.raw`thumbs?[ -](?:up|down)|ticks?|(?:tick|check) ?mark|cross|(?:green|red) (?:light|dot|circle|lamp|flag|badge)|smiley|star|seal`;
const bareAnswer = new RegExp(
  String.raw`^\W*(?:yes|no|none|true|false|certified|held|ticked)\b|^\W*(?:\p{L}+ ){0,3}(?:${pictured})\W*$|^\s*[${ticks}${crosses}${crossesAlone}]`,
  'iu',
);

/** Whether a text by itself is a yes or a no, or the name of a picture of one: what else a label says may be of anything. */
export function isBareAnswer(text: string): boolean {
  return bareAnswer.test(text);
}
