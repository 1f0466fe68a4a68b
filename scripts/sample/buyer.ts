import type { Locale } from '../../src/base/locale.ts';

export const PERSONAS = [
  'content',
  'unhappy',
  'vague',
  'silent',
  'refusing',
  'angry',
  'stopping',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** What stands after the dot of a question's id where a score is asked. */
export const RATED = [
  'overall',
  'quality',
  'timeliness',
  'communication',
  'documents',
  'recommend',
  'effort',
] as const;
export type Rated = (typeof RATED)[number];

/** What one person says, as it is written down. */
export interface Part {
  /** As in contacts.csv. */
  readonly contact: string;
  /** As in shipments.csv. */
  readonly shipment: string;
  readonly persona: Persona;
  /** The answer to "may we begin?" in words; without it the first button is pressed. */
  readonly begins?: string;
  /** A number is pressed, words are typed; without either it is "not applicable". */
  readonly scores: Partial<Readonly<Record<Rated, number | string>>>;
  /** Answers to "why", in their order, after the score they explain; then "don't know". */
  readonly whys?: Partial<Readonly<Record<Rated, readonly string[]>>>;
  /** Given where the bot asks for a concrete one, once; without it the next reason is. */
  readonly example?: string;
  /** The last word; without it that question is skipped. */
  readonly open?: string;
  /** Said when the survey is over, though nobody asks any more. */
  readonly after?: string;
  /** Answers the questions that a failure cuts short, too. */
  readonly answersAll?: true;
  /** After so many replies the person puts the phone away for good. */
  readonly leavesAfter?: number;
}

/** A person whose part of the talk is written down. */
export interface Buyer extends Part {
  readonly locale: Locale;
}
