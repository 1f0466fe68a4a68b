import { z } from 'zod';
import { Answer, END_REASONS, WhyChain } from '../../src/core/contract/response.ts';
import { ShownFile } from '../../src/core/conversation/shown-file.ts';

/** One question of this buyer's questionnaire, fixed when the survey began. */
export type Planned = z.infer<typeof Planned>;
export const Planned = z.object({
  key: z.string(),
  /** The name of a file in `flows/questions`. */
  kind: z.string(),
  scale: z.object({ from: z.int(), points: z.int() }).optional(),
  better: Answer.shape.better,
  /** What can be chosen, where the answer is a choice. */
  options: Answer.shape.options,
  /** Asked only where something went wrong. */
  isAboutTrouble: z.boolean().optional(),
});

const Stage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('consent') }),
  z.object({ kind: z.literal('question'), key: z.string() }),
  z.object({ kind: z.literal('why'), key: z.string() }),
  z.object({ kind: z.literal('example'), key: z.string() }),
  z.object({ kind: z.literal('done') }),
]);
export type Stage = z.infer<typeof Stage>;

/** Where a buyer is in the survey, and everything said so far. */
export type SurveyState = z.infer<typeof SurveyState>;
export const SurveyState = z.object({
  plan: z.array(Planned).min(1),
  stage: Stage,
  /** A question outside the survey; the stage waits for its answer. */
  aside: z.enum(['change', 'language', 'feedback']).optional(),
  /** Where to go on after a changed answer. */
  resume: Stage.optional(),
  /** The buyer answers all questions, though the whole was rated low. */
  wantsAll: z.boolean().optional(),
  /** What was chosen so far in answer to this question, which stays open. */
  picked: z.object({ key: z.string(), chosen: z.array(z.string()) }).optional(),
  /** How often the answer to this question was not understood, one after another. */
  missed: z.object({ key: z.string(), times: z.int() }).optional(),
  /** The last things said that no question asked for. */
  noted: z.array(z.string()).optional(),
  /** Counts questions asked; binds a button to its question. */
  asked: z.int(),
  reminders: z.int(),
  startedAt: z.int(),
  consent: z.object({ textVersion: z.string(), at: z.int() }).optional(),
  answers: z.array(Answer),
  chains: z.array(WhyChain),
  /** What the buyer sent besides words. */
  files: z.array(ShownFile).optional(),
  end: z.enum(END_REASONS).optional(),
  endedAt: z.int().optional(),
});

/** What was said or pressed in answer to the open question. */
export interface Said {
  readonly text: string;
  readonly messages: readonly string[];
  /** The value of a pressed button. */
  readonly pressed?: string;
}

export function answerTo(state: SurveyState, key: string): Answer | undefined {
  return state.answers.find(({ question }) => question === key);
}

export function plannedQuestion(state: SurveyState, key: string): Planned {
  const planned = state.plan.find((question) => question.key === key);
  if (planned === undefined) throw new Error(`This survey does not ask "${key}"`);
  return planned;
}

/** The chain that is being asked; else the newest that has no end, which waits for a changed answer. */
export function openChain({ stage, chains }: SurveyState): WhyChain | undefined {
  const open = chains.filter(({ end }) => end === undefined);
  const asked = stage.kind === 'why' || stage.kind === 'example' ? stage.key : undefined;
  return asked === undefined ? open.at(-1) : open.find(({ dimension }) => dimension === asked);
}

/** The state with the open chain of the same question replaced. */
export function withChain(state: SurveyState, chain: WhyChain): SurveyState {
  const isIt = ({ dimension, end }: WhyChain) => dimension === chain.dimension && end === undefined;
  return { ...state, chains: state.chains.map((other) => (isIt(other) ? chain : other)) };
}

/** What the open question is called in a button: the number grows with every question asked. */
export function openQuestion(state: SurveyState): string {
  return `q${state.asked}.${state.aside ?? stageKey(state.stage)}`;
}

function stageKey(stage: Stage): string {
  return stage.kind === 'question' ? stage.key : stage.kind;
}

/** Keeps an answer in place of an earlier one, which stays in its history. */
export function withAnswer(state: SurveyState, answer: Answer): SurveyState {
  const before = answerTo(state, answer.question);
  if (before === undefined) return { ...state, answers: [...state.answers, answer] };
  const { value, level, chosen, raw, at, messages } = before;
  const said = {
    raw,
    at,
    ...(value !== undefined && { value }),
    ...(level !== undefined && { level }),
    ...(chosen && { chosen }),
    ...(messages && { messages }),
  };
  const history = [...(before.history ?? []), said];
  const answers = state.answers.map((other) => (other === before ? { ...answer, history } : other));
  return { ...state, answers };
}

/** Puts an answer in place of the one before it, of which it is the whole. */
export function withWholeAnswer(state: SurveyState, answer: Answer): SurveyState {
  const before = answerTo(state, answer.question);
  if (before === undefined) return withAnswer(state, answer);
  const { history } = before;
  const whole = {
    ...answer,
    raw: [before.raw, answer.raw].filter((each) => each !== '').join('\n'),
    messages: [...(before.messages ?? []), ...(answer.messages ?? [])],
    ...(history && { history }),
  };
  return { ...state, answers: state.answers.map((other) => (other === before ? whole : other)) };
}

/** What was chosen so far, while the question stays open. */
export function pickedIn(
  { picked }: SurveyState,
  key: string | undefined,
): readonly string[] | undefined {
  return picked !== undefined && picked.key === key ? picked.chosen : undefined;
}

export function withoutPicked(state: SurveyState): SurveyState {
  const { picked: _, ...rest } = state;
  return rest;
}

export function withoutAside(state: SurveyState): SurveyState {
  const { aside: _, ...rest } = state;
  return rest;
}
