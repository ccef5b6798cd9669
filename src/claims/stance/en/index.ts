import type { Passage, Publisher, Reading } from '../../types.ts';
import type { Language, Named } from '../language.ts';
import { refusedAfter } from './afterwards/refusal.ts';
import { givenUpAfter } from './afterwards/given-up.ts';
import { heldByBody } from './afterwards/run-in.ts';
import { afterwards } from './afterwards/second-thoughts.ts';
import { asAsked } from './afterwards/whole-question.ts';
import { reading } from './shared/reading.ts';
import { rulesFor } from './rules/index.ts';
import { ownNameOf } from './sentence/own-name.ts';
import { sceneOf, type Scene } from './sentence/scene.ts';
import { instructingVerbs, sellingVerbs } from './words/grammar.ts';

/**
 * English. What answers or marks the very words is asked first, then the
 * sentence, then what else surrounds it, then what only names; the first rule
 * that reads something decides. Bare words and statements have a list of rules
 * each, and the surroundings decide more of bare words.
 */
export const english: Language = {
  read(passage, mention, publisher) {
    const own = ownNameOf(publisher);
    return own === null
      ? readHeld(passage, mention, publisher)
      : own.show(readHeld(own.hide(passage), mention, own.publisher));
  },
};

/** "If you need [restore, take the deep berth]": words that only have to be near may end a clause later; the first is what is spoken of. */
function firstClauseOf({ text }: Passage, mention: Named): Named {
  const [before = '', next = ''] =
    /^([^,]*\p{L}), (\p{L}+) /u.exec(text.slice(mention.start, mention.end))?.slice(1) ?? [];
  const isClause = sellingVerbs.has(next) || instructingVerbs.has(next) || next === 'the';
  return before === '' || !isClause ? withoutVerb(text, mention) : { ...mention, end: mention.start + before.length };
}

/** "[Backups are] taken each night": words that end in a verb are a subject and the sentence's verb. */
function withoutVerb(text: string, mention: Named): Named {
  const verb = /(?<=\p{L})\s+(?:is|are|was|were)$/iu.exec(text.slice(mention.start, mention.end));
  return verb === null ? mention : { ...mention, end: mention.start + verb.index };
}

/** "We know that SSO matters to schools. We do not have it.": what only stands in a sentence about us may be given up by the next. */
function refusedOf(scene: Scene, found: Reading): Reading {
  return ['ours', 'party-subject', 'party-head'].includes(found.because.rule) ? (refusedAfter(scene) ?? found) : found;
}

/** What a passage says, and, where it is only a name over a few words, what it says with them. */
function readHeld(passage: Passage, mention: Named, publisher: Publisher): Reading {
  return heldByBody(passage, mention, readScene(passage, mention, publisher), (whole, named) =>
    readScene(whole, named, publisher),
  );
}

function readScene(passage: Passage, mention: Named, publisher: Publisher): Reading {
  const scene = sceneOf(passage, firstClauseOf(passage, mention), publisher);
  for (const rule of rulesFor(scene)) {
    const found = rule(scene);
    if (found !== null) return asAsked(scene, afterwards(scene, refusedOf(scene, found)));
  }
  return (
    refusedAfter(scene) ??
    givenUpAfter(scene, (whole, named) => readScene(whole, named, publisher)) ??
    reading('asserted', scene.verb < 0 ? 'bare' : 'statement', null, 'nothing')
  );
}
