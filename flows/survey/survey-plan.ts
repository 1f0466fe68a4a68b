import type { Subject } from '../../src/core/contract/subject.ts';
import { positionOf } from '../rating/scale.ts';
import { kindOf, QUESTION_KINDS } from './question-kinds.ts';
import { PROBLEM_POSITION } from './score-question.ts';
import type { SurveySettings } from './survey-settings.ts';
import { answerTo, type Planned, type Stage, type SurveyState } from './survey-state.ts';
import { USUAL_DIMENSIONS } from './usual-dimensions.ts';

/** Seconds a buyer needs for one question, with its share of whys; measured talks may correct it. */
const SECONDS_PER_QUESTION = 18;

/** The questions for a role, in order, with their scales. */
export function planFor(role: string | undefined, settings: SurveySettings): Planned[] {
  const { variants } = settings;
  const keys = variants[role ?? 'other'] ?? variants.other ?? ['overall', 'dimensions', 'open'];
  return fitting(keys, settings).flatMap((key) => planned(key, settings));
}

/** The questions that an invitation names, else those for the role. Names that nobody knows any more are passed over. */
export function planAbout(subject: Subject | undefined, settings: SurveySettings): Planned[] {
  const named = subject?.questions?.flatMap((name) => namedQuestions(name, settings) ?? []) ?? [];
  return named.length > 0 ? named : planFor(subject?.contact?.role, settings);
}

/**
 * The usual questions of a role name some of the usual dimensions. Where the operator has others, the
 * role is asked about all of those instead. Variants of the operator's own were checked before.
 */
function fitting(keys: readonly string[], { dimensions }: SurveySettings): readonly string[] {
  const isDimension = (key: string) => USUAL_DIMENSIONS.includes(key);
  const at = keys.findIndex(
    (key) => isDimension(key) && !dimensions.some((each) => each.key === key),
  );
  if (at < 0) return keys;
  const before = keys.slice(0, at).filter((key) => !isDimension(key));
  return [...before, 'dimensions', ...keys.slice(at).filter((key) => !isDimension(key))];
}

function planned(name: string, settings: SurveySettings): readonly Planned[] {
  const questions = namedQuestions(name, settings);
  if (questions === undefined) throw new Error(`No question is called "${name}"`);
  return questions;
}

/** Undefined where no question has this name. */
function namedQuestions(name: string, settings: SurveySettings): readonly Planned[] | undefined {
  for (const kind of QUESTION_KINDS) {
    const questions = kind.plan(name, settings);
    if (questions !== undefined) return questions;
  }
  return undefined;
}

/** What the opening promises: questions that everybody gets, and whole minutes. */
export function promise(plan: readonly Planned[]): {
  readonly count: number;
  readonly minutes: number;
} {
  const count = plan.filter(({ isAboutTrouble }) => !isAboutTrouble).length;
  return { count, minutes: Math.max(1, Math.round((count * SECONDS_PER_QUESTION) / 60)) };
}

/** The stage after a question: the next one that applies, or the end; after a change, where we were. */
export function stageAfter(
  state: SurveyState,
  key: string | undefined,
  subject: Subject | undefined,
): Stage {
  if (state.resume !== undefined) return resumed(state, state.resume, subject);
  const from = key === undefined ? 0 : state.plan.findIndex((planned) => planned.key === key) + 1;
  return firstFrom(state, from, subject);
}

/** Where a change goes back to; a question that the changed score makes moot gives way to the next. */
function resumed(state: SurveyState, resume: Stage, subject: Subject | undefined): Stage {
  if (resume.kind !== 'question') return resume;
  return firstFrom(
    state,
    state.plan.findIndex(({ key }) => key === resume.key),
    subject,
  );
}

/** The first question from this place on that applies; what was skipped over is asked once. */
function firstFrom(state: SurveyState, from: number, subject: Subject | undefined): Stage {
  const isOpen = ({ key }: Planned) => !state.wantsAll || answerTo(state, key) === undefined;
  const next = state.plan
    .slice(from)
    .find((question) => applies(state, question, subject) && isOpen(question));
  return next === undefined ? { kind: 'done' } : { kind: 'question', key: next.key };
}

/** Whether questions were left out because the whole was rated low. */
export function hasMore(state: SurveyState, subject: Subject | undefined): boolean {
  if (!isShortened(state)) return false;
  const all = { ...state, wantsAll: true };
  return state.plan.some(
    (question) =>
      kindOf(question).countedAs !== 'words' &&
      applies(all, question, subject) &&
      answerTo(state, question.key) === undefined,
  );
}

/** The question before, for "back"; undefined at the first. */
export function questionBefore(
  state: SurveyState,
  key: string,
  subject: Subject | undefined,
): string | undefined {
  const at = state.plan.findIndex((planned) => planned.key === key);
  return state.plan.slice(0, at).findLast((question) => applies(state, question, subject))?.key;
}

/** Which question of how many is being asked; undefined before the first and after the last. */
export function progressOf(
  state: SurveyState,
  subject: Subject | undefined,
): { readonly number: number; readonly of: number } | undefined {
  if (state.stage.kind === 'consent' || state.stage.kind === 'done') return undefined;
  const { key } = state.stage;
  const asked = state.plan.filter((planned) => applies(state, planned, subject));
  const at = asked.findIndex((planned) => planned.key === key);
  return at < 0 ? undefined : { number: at + 1, of: asked.length };
}

/** Some are asked only where there was something to put right; the routine not after a failure. */
function applies(state: SurveyState, planned: Planned, subject: Subject | undefined): boolean {
  if (isShortened(state) && !kindOf(planned).isAskedAfterFailure) return false;
  return !planned.isAboutTrouble || subject?.shipment.hadProblem === true || hadLowScore(state);
}

/** At or below this place on its scale the shipment as a whole was a failure: 2 of 5. */
const FAILURE_POSITION = 0.25;

/** After a failure only what matters is asked, unless the buyer wants to go on. */
function isShortened(state: SurveyState): boolean {
  if (state.wantsAll === true) return false;
  return state.plan.some((planned) => {
    const { judges } = kindOf(planned);
    return judges === 'whole' && positionGiven(state, planned) <= FAILURE_POSITION;
  });
}

/** Where on its scale a question was scored, from 0 to 1; above both where it was not. */
function positionGiven(state: SurveyState, { key, scale }: Planned): number {
  const value = answerTo(state, key)?.value;
  return value === undefined || scale === undefined ? Infinity : positionOf(scale, value);
}

/** This is the score that ends the routine: of the whole, and low. */
export function isFailure(state: SurveyState, planned: Planned): boolean {
  return kindOf(planned).judges === 'whole' && isShortened(state);
}

/** Somebody was dissatisfied with something, whatever the scale. */
export function hadLowScore(state: SurveyState): boolean {
  return state.plan.some(
    (planned) =>
      kindOf(planned).judges !== undefined && positionGiven(state, planned) <= PROBLEM_POSITION,
  );
}

/** The answers that the team should hear of, as `question=value`. */
export function concernsIn(state: SurveyState): readonly string[] {
  return state.plan.flatMap((planned) => {
    const value = answerTo(state, planned.key)?.value;
    if (value === undefined || planned.scale === undefined) return [];
    return kindOf(planned).isConcern?.(planned.scale, value) ? [`${planned.key}=${value}`] : [];
  });
}
