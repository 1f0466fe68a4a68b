import type { QuestionKind } from '../survey/question-kind.ts';
import type { Said } from '../survey/survey-state.ts';
import { isThanks } from '../tone/is-thanks.ts';
import { isRequest } from '../tone/request.ts';
import { isBadNews, isNothing, isVague } from '../tone/tone.ts';
import { flowWords } from '../words/words.ts';

/** Anything else, in the buyer's own words; what is bad and vague is asked for one example. */
const open: QuestionKind = {
  name: 'open',
  countedAs: 'words',
  asks: ['open'],
  plan: (name) => (name === 'open' ? [{ key: name, kind: 'open' }] : undefined),
  ask: ({ words, hasMore }) => ({
    text: words.questions.askOpen,
    layout: 'list',
    options: [
      { value: 'skip', label: words.questions.skip },
      ...(hasMore ? [{ value: 'more', label: words.whys.moreQuestions }] : []),
    ],
  }),
  read: (said) => ({ kind: 'given', members: read(said) }),
  followUp: ({ raw, skipped }) => (!skipped && isVagueTrouble(raw) ? 'example' : 'nothing'),
  label: () => undefined,
  mayNotApply: false,
  isAskedAfterFailure: true,
  unclear: (_reading, _question, { locale }) => flowWords(locale).unclear.emptyAnswer,
};

function read({ text, pressed }: Said) {
  if (pressed === 'skip') return { skipped: true, raw: '' };
  return isNothing(text) ? { skipped: true } : {};
}

function isVagueTrouble(text: string): boolean {
  return isBadNews(text) && isVague(text) && !isThanks(text) && !isRequest(text);
}

export default open;
