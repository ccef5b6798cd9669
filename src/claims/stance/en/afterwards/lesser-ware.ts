/** What one of several things for sale is without, or a buyer may be: another has it. */
import { isKnownCompany, isPublisherName } from '../shared/publisher.ts';
import { sentenceOf, textBefore } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import * as words from '../words/lesser-ware.ts';
import { passing } from '../words/turns/turn.ts';
import { lookedAt, type SecondThought } from './thought.ts';

export const lesserLacks: readonly SecondThought[] = [
  {
    example: 'If you can live without [SSO], take Mid.',
    of: passing,
    rule: 'presupposed',
    place: 'sentence',
    words: ({ scene }) => ofNamedOthers(scene, words.chosenWithout),
  },
  {
    example: 'The difference between Mid and Deep is [SSO].',
    of: passing,
    rule: 'presupposed',
    place: 'sentence',
    words: ({ scene }) => ofNamedOthers(scene, words.toldApart),
  },
  {
    example: 'For [HIPAA] workloads, see the Deep berth.',
    of: passing,
    rule: 'presupposed',
    place: 'sentence',
    words: ({ scene }) => ofNamedOthers(scene, words.pointedTo),
  },
  {
    example: 'No need for [SSO]? Mid is enough.',
    of: passing,
    rule: 'told-after',
    place: 'answer',
    words: ({ scene }) => {
      const found = words.noNeedOf.test(marked(scene)) ? words.namedAsEnough.exec(scene.rest.slice(0, lookedAt)) : null;
      return found !== null && areOfElse(scene, found) ? found[0] : null;
    },
  },
  {
    example: '## Not in the free berth\n\n- [Backups]',
    of: ['denied'],
    rule: 'presupposed',
    place: 'heading',
    words: ({ because }) =>
      because.rule === 'frame-denied' && words.lackOfLesser.test(because.words ?? '') ? because.words : null,
  },
  {
    // The only column is of the lesser one.
    example: '| Feature | Free berth |\n|---|---|\n| [Backups] | not included |',
    of: ['denied'],
    rule: 'presupposed',
    place: 'column',
    words: ({ scene, because }) => {
      const cells = scene.passage.around.cell?.rowCells ?? [];
      const label = cells[1]?.label ?? '';
      return because.place === 'row' && cells.length === 2 && words.lesserAlone.test(label) ? label : null;
    },
  },
  {
    example: '## If you need more\n\n- [SSO]\n- Failover',
    of: ['conditional'],
    rule: 'presupposed',
    place: 'heading',
    words: ({ because }) =>
      because.rule === 'frame-conditional' && words.onTop.test(because.words ?? '') ? because.words : null,
  },
];

/** The sentence as it is written, `§` for the mention. */
function marked(scene: Scene): string {
  const before = textBefore(scene);
  return `${before}§${sentenceOf(scene, lookedAt).slice(before.length + scene.named.length)}`;
}

/** What one of some forms finds, where its names are not of who publishes, nor of a company that everybody knows. */
function ofNamedOthers(scene: Scene, forms: readonly RegExp[]): string | undefined {
  const sentence = marked(scene);
  for (const form of forms) {
    const found = form.exec(sentence);
    if (found !== null && areOfElse(scene, found)) return found[0].replace('§', scene.named);
  }
  return undefined;
}

function areOfElse(scene: Scene, [, ...names]: RegExpExecArray): boolean {
  return names
    .filter((name: string | undefined) => name !== undefined)
    .every((name) => !isPublisherName(scene, name) && !isKnownCompany(scene, name.toLowerCase()));
}
