import { rootCauseOf } from '../../flows/cause/root-cause.ts';
import { isDontKnow, isNothing, isRefusal } from '../../flows/tone/tone.ts';
import type { CauseReaders } from '../../src/insight/causes/cause-reading.ts';
import { ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';

const SAY_NOTHING = [isDontKnow, isNothing, isRefusal];

/** Causes are read by the tables that lead a why chain, and by word lists, the operator's too. */
export function causeReaders(tagsFolder?: string): CauseReaders {
  return {
    tagger: ruleTagger(tagsFolder),
    causeOf: rootCauseOf,
    saysNothing: (text) => SAY_NOTHING.some((judge) => judge(text)),
  };
}
