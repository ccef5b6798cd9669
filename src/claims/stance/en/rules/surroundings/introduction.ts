import { framed, lastOf, longest } from '../../shared/beside.ts';
import { speaksHere, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { textBefore, wordAt } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { ownThings } from '../../words/party.ts';
import { pattern } from '../../words/pattern.ts';
import { house } from '../../words/wares.ts';
import type { Rule } from '../rule.ts';

/** A whole sentence under "This does not mean:" is what is not meant; under "We do not hold:" it speaks for itself. */
export const disclaimed: Rule = (scene) => {
  const { cell, headings, leadIn } = scene.passage.around;
  const column = cell?.columnHeader?.slice(0, longest) ?? '';
  const text = textBefore(scene);
  const told = /^([^:]{4,80}):\s/u.exec(text)?.[1] ?? '';
  if ([told, column, lastOf(leadIn)].some((one) => ofOthers.test(one))) return null;
  if (disclaiming.test(told)) return reading('denied', 'frame-denied', told, 'before');
  if (disclaiming.test(column)) return reading('denied', 'frame-denied', column, 'column');
  // "What you may not say", and under it "That we are certified."
  const heading = wordAt(scene, 0) === 'that' && scene.lead === '' ? (headings.at(-1) ?? '').slice(0, longest) : '';
  if (disclaiming.test(heading)) return reading('denied', 'frame-denied', heading, 'heading');
  const last = lastOf(leadIn);
  const found = last.length <= longest && last.endsWith(':') ? disclaiming.exec(last)?.[0] : undefined;
  return found === undefined ? null : reading('denied', 'frame-denied', found, 'lead-in');
};

/** A whole sentence in a column of things to come. */
export const upcoming: Rule = (scene) => {
  const column = scene.passage.around.cell?.columnHeader ?? null;
  const found = scene.passage.around.cell?.isHeader === true ? null : framed(column, 'column');
  return found?.stance === 'planned' ? found : null;
};

/** Those of whom a line denies what it introduces, and things that say nothing by themselves. */
const ofOthers = /\b(?:others?|rivals?|competitors?|few|most|hosts?|clouds?|stores?|shops?|price|words|talk)\b/iu;

/** A whole sentence that a line introduces which asks the reader for it. */
export const listed: Rule = (scene) => {
  const last = lastOf(scene.passage.around.leadIn);
  // "Pick the managed one if …", and under it what would have to be so.
  const opened =
    scene.passage.carrier === 'list-item'
      ? [scene.passage.around.headings.at(-1) ?? '', last].find((one) =>
          /\b(?:if|when)(?: you)?\s*(?:…|\.{3}|:)?\s*$/iu.test(one),
        )
      : undefined;
  if (opened !== undefined && !speaksOfUs(scene))
    return reading('conditional', 'frame-conditional', opened.slice(-60), 'heading');
  const asked =
    last.endsWith(':') && !speaksOfUs(scene) && !fulfilling.test(last) && !speaksHere(scene) && !isOwnThing(scene)
      ? asking.exec(last.slice(-longest))?.[0]
      : undefined;
  return asked === undefined ? null : reading('conditional', 'frame-conditional', asked, 'lead-in');
};

/** A lead-in that says its list is met, or only wants to be heard. */
const fulfilling = pattern('iu')`
  \b(?:are|is) (?:all )?met\b|
  \b(?:we|all \p{L}+|every \p{L}+|each \p{L}+) (?:meet|meets|satisf(?:y|ies)|fulfils?)\b|
  \b(?:should|must|need to|have to|please|before you \p{L}+,?) (?:\p{L}+ ){0,2}(?:
    know|hear|see|seen|sleep|expect|worry|facts?|ask|check these
  )\b|\b(?:ensure|enjoy) (?:a |an |your |some )?(?:peace|good|sound|calm)\b|\bfacts\b|^before you ask\b`;

/** "Data is encrypted", "the store is certified": a thing of ours as the subject. */
function isOwnThing(scene: Scene): boolean {
  const [the, noun] = [wordAt(scene, 0), wordAt(scene, 1)];
  return the === 'data' || (the === 'the' && (ownThings.has(noun) || ourselves.test(noun)));
}

/** What we call what we are. */
const ourselves = pattern('u')`^(?:${house.place}|marina|platform|service)$`;

/** A line that asks the reader for what it introduces. */
const asking = pattern('iu')`
  \b(?:
    please (?:have|bring|provide|send|include|prepare|make sure|check|confirm|verify)|
    you(?:['’]ll| will)? (?:must|should|need|have to)|make sure|check that|ensure|before you|
    (?:must|should|need to|has to|have to) (?:also )?(?:meet|have|demonstrate|show|satisfy|provide|fulfil)|
    (?:boxes|conditions|points|gates|items) (?:(?:still|all) )*(?:stand|are|remain|stay|wait) (?:(?:still|all) )*(?:
      empty|open|unticked|unmet|undone|blank
    )|the following (?:criteria|requirements|conditions)|criteria\W*$
  )`;

const disclaiming = pattern('iu')`
  \b(?:
    (?:does|do|did|should|must|may|can|will) ?(?:not|n['’]t)|cannot|never|nothing here|
    none of (?:this|these|it|them)
  ) (?:\w+ )?(?:
    mean|imply|claim|say|prove|suggest|show|state|certify|assert|promise|indicate|establish|demonstrate|
    be read as|be taken as|tell you
  )(?:s|ed)?\b|\bnot (?:a |an )?(?:claims?|statements?|promises?|proof|evidence) (?:that|of)\b`;
