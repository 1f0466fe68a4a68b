import type { z } from 'zod';
import type { Locale } from '../../src/base/locale.ts';
import type { FlowContext } from '../../src/core/contract/flow.ts';
import type { Choice, Choices } from '../../src/core/contract/message.ts';
import type { Answer, CountedAs } from '../../src/core/contract/response.ts';
import type { RatingReading } from '../rating/read-rating.ts';
import type { Scale } from '../rating/scale.ts';
import type { FlowWords } from '../words/en.ts';
import type { SurveySettings } from './survey-settings.ts';
import type { Planned, Said } from './survey-state.ts';

/** A question that is about to be asked. */
export interface Asking {
  readonly planned: Planned;
  readonly context: FlowContext<SurveySettings>;
  readonly words: FlowWords;
  /** What was chosen so far, where the question goes on after an answer. */
  readonly picked: readonly string[];
  /** A low score left questions out, and the buyer may ask for them. */
  readonly hasMore: boolean;
}

/** What is asked: words and buttons. */
export interface Asked {
  readonly text: string;
  readonly layout: Choices['layout'];
  readonly options: readonly Choice[];
}

/** What words or a button give in answer to a question, or why they give nothing. */
export type Given =
  | {
      readonly kind: 'given';
      readonly members: GivenMembers;
      /** There may be more to choose: the question is asked again for the rest. */
      readonly goesOn?: boolean;
    }
  | Unclear;

export type Unclear = Extract<RatingReading, { readonly kind: 'unclear' }>;

export type GivenMembers = Pick<
  Answer,
  'value' | 'level' | 'chosen' | 'notApplicable' | 'skipped'
> & {
  /** Replaces what was said as the buyer's own words. */
  readonly raw?: string;
};

/** What follows an answer: the next question, at most so many whys, or a request for an example. */
export type FollowUp = { readonly whys: number } | 'example' | 'nothing';

/** What is known of a question when its answer is read. */
export type ReadQuestion = Pick<Planned, 'key' | 'kind' | 'scale' | 'options'> & {
  readonly picked?: readonly string[] | undefined;
};

/**
 * Everything about one kind of question: a file in `flows/questions` exports one by default, and
 * nothing lists the files. Answers carry its name and what they are counted as.
 */
export interface QuestionKind {
  /** As answers keep it: the name of the file. */
  readonly name: string;
  /** What its answers are counted as in reports and exports. */
  readonly countedAs: CountedAs;
  /** The names under which the variants of a questionnaire ask it, besides the operator's own. */
  readonly asks?: readonly string[];
  /** What a question of the operator's own has to say, under `questions` of the questionnaire. */
  readonly spec?: z.ZodType;
  /** The questions that a name in a variant stands for; undefined where it belongs to another kind. */
  readonly plan: (name: string, settings: SurveySettings) => readonly Planned[] | undefined;
  readonly ask: (asking: Asking) => Asked;
  readonly read: (
    said: Said,
    question: ReadQuestion,
    context: FlowContext<SurveySettings>,
  ) => Given;
  readonly followUp: (answer: Answer, settings: SurveySettings) => FollowUp;
  /** What an answer gave, as the buyer is told; undefined where it gave nothing to tell. */
  readonly label: (
    given: Pick<Answer, 'value' | 'level' | 'chosen'>,
    locale: Locale,
    settings: SurveySettings,
  ) => string | undefined;
  /** "Not applicable" can be chosen. */
  readonly mayNotApply: boolean;
  /** Asked even where the shipment as a whole was a failure. */
  readonly isAskedAfterFailure?: boolean;
  /** The score judges what was done: the whole shipment, or a part of it. */
  readonly judges?: 'whole' | 'part';
  /** Whether the team hears of this score at once. */
  readonly isConcern?: (scale: Scale, value: number) => boolean;
  /** The first why names the score as it is, even one below the highest. */
  readonly alwaysNamesScore?: boolean;
  /** What is said where an answer was not understood; the question follows again. */
  readonly unclear: (
    reading: Unclear,
    question: ReadQuestion,
    context: FlowContext<SurveySettings>,
  ) => string;
}
