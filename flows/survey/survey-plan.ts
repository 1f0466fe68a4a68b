import { expectedKey } from '../../src/core/contract/expectation.ts';
import type { Subject } from '../../src/core/contract/subject.ts';
import { positionOf } from '../rating/scale.ts';
import { USUAL_DIMENSIONS } from './known-questions.ts';
import type { SurveySettings } from './survey-settings.ts';
import { answerTo, type Planned, type Stage, type SurveyState } from './survey-state.ts';

/** Seconds a buyer needs for one question, with its share of whys; measured talks may correct it. */
const SECONDS_PER_QUESTION = 18;
/** At or below this place on its scale a satisfaction means that something went wrong. */
const PROBLEM_POSITION = 0.5;

/** The questions for a role, in order, with their scales. */
export function planFor(role: string | undefined, settings: SurveySettings): Planned[] {
  const { variants } = settings;
  const keys = variants[role ?? 'other'] ?? variants.other ?? ['overall', 'dimensions', 'open'];
  return fitting(keys, settings)
    .flatMap((key) => (key === 'dimensions' ? settings.dimensions.map((each) => each.key) : [key]))
    .flatMap((key) => [...expectedBefore(key, settings), planned(key, settings)]);
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

/** The question that goes before a dimension of which the expected level is asked. */
function expectedBefore(key: string, { dimensions, scales }: SurveySettings): readonly Planned[] {
  const isAsked = dimensions.some((each) => each.key === key && each.expected === true);
  return isAsked ? [{ key: expectedKey(key), kind: 'expected', scale: scales.satisfaction }] : [];
}

function planned(key: string, { scales, dimensions }: SurveySettings): Planned {
  switch (key) {
    case 'overall':
      return { key, kind: 'satisfaction', scale: scales.satisfaction };
    case 'recommend':
      return { key, kind: 'recommendation', scale: scales.recommendation };
    case 'effort':
      return { key, kind: 'effort', scale: scales.effort, better: 'high' };
    case 'expectation':
      return { key, kind: 'expectation' };
    case 'open':
      return { key, kind: 'open' };
    default:
      if (!dimensions.some((dimension) => dimension.key === key)) {
        throw new Error(
          `"${key}" is neither overall, dimensions, recommend, effort, expectation, open nor a dimension`,
        );
      }
      return { key, kind: 'dimension', scale: scales.satisfaction };
  }
}

/** What the opening promises: questions that everybody gets, and whole minutes. */
export function promise(plan: readonly Planned[]): {
  readonly count: number;
  readonly minutes: number;
} {
  const count = plan.filter(({ kind }) => kind !== 'effort').length;
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
      question.kind !== 'open' &&
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

/** Effort is asked only where there was something to put right; the routine not after a failure. */
function applies(state: SurveyState, { kind }: Planned, subject: Subject | undefined): boolean {
  if (isShortened(state) && !ASKED_AFTER_FAILURE.includes(kind)) return false;
  if (kind !== 'effort') return true;
  return subject?.shipment.hadProblem === true || hadLowScore(state);
}

const ASKED_AFTER_FAILURE: readonly Planned['kind'][] = ['satisfaction', 'recommendation', 'open'];
/** At or below this place on its scale the shipment as a whole was a failure: 2 of 5. */
const FAILURE_POSITION = 0.25;

/** After a failure only what matters is asked, unless the buyer wants to go on. */
function isShortened(state: SurveyState): boolean {
  if (state.wantsAll === true) return false;
  return state.plan.some(({ key, kind, scale }) => {
    const value = answerTo(state, key)?.value;
    if (kind !== 'satisfaction' || scale === undefined || value === undefined) return false;
    return positionOf(scale, value) <= FAILURE_POSITION;
  });
}

/** This is the score that ends the routine: of the whole, and low. */
export function isFailure(state: SurveyState, { kind }: Planned): boolean {
  return kind === 'satisfaction' && isShortened(state);
}

/** Somebody was dissatisfied with something, whatever the scale. */
export function hadLowScore(state: SurveyState): boolean {
  return state.plan.some(({ key, kind, scale }) => {
    const value = answerTo(state, key)?.value;
    const counts = kind === 'satisfaction' || kind === 'dimension';
    return counts && scale && value !== undefined && positionOf(scale, value) <= PROBLEM_POSITION;
  });
}

/** At or below this place on its scale the team hears of a score; its own rule gives it a light. */
const CONCERN_POSITION = 0.7;
const DETRACTOR = 6;

/** The answers that the team should hear of, as `question=value`. */
export function concernsIn(state: SurveyState): readonly string[] {
  return state.plan.flatMap((planned) => {
    const value = answerTo(state, planned.key)?.value;
    return value !== undefined && isConcern(planned, value) ? [`${planned.key}=${value}`] : [];
  });
}

function isConcern({ kind, scale }: Planned, value: number): boolean {
  if (scale === undefined) return false;
  const position = positionOf(scale, value);
  if (kind === 'effort') return position < PROBLEM_POSITION;
  if (kind === 'recommendation' && scale.points === 11) return value - scale.from <= DETRACTOR;
  return position < CONCERN_POSITION;
}
