import type { FlowContext } from '../../../src/core/contract/flow.ts';
import { withoutMessage } from '../../../src/core/conversation/without-message.ts';
import { flowWords } from '../../words/words.ts';
import { asks, type Move, silent, tells } from '../survey-move.ts';
import type { SurveySettings } from '../survey-settings.ts';
import { type Stage, type SurveyState, withoutPicked } from '../survey-state.ts';

type Context = FlowContext<SurveySettings>;

type Asked = Exclude<Stage, { readonly kind: 'consent' | 'done' }>;

/** Ends after which the buyer is left in peace until they write again. */
const SILENT_ENDS: readonly SurveyState['end'][] = [
  'stopped',
  'refused',
  'handed-over',
  'unreachable',
];

/** A recalled message takes its answer back: it is open again, and its question is asked again. */
export function recallAnswer(state: SurveyState, message: string, { locale }: Context): Move {
  const rest = withoutMessage(state, message);
  if (rest === state) return silent(state);
  const text = flowWords(locale).changes.recalled;
  const stage = askedBy(state, message);
  if (stage === undefined) return mentions(state, message) ? tells(rest, [text]) : silent(rest);
  const open = openedAt(rest, stage);
  if (!SILENT_ENDS.includes(state.end)) return asks(open, [text]);
  const { end, endedAt } = state;
  return tells({ ...open, ...(end && { end }), ...(endedAt && { endedAt }) }, [text]);
}

/** The question that the message answered; undefined where it only showed something or was corrected. */
function askedBy({ answers, chains }: SurveyState, message: string): Asked | undefined {
  const answer = answers.find(({ messages }) => messages?.includes(message));
  if (answer !== undefined) return { kind: 'question', key: answer.question };
  for (const { dimension: key, links } of chains) {
    const link = links.find(({ messages }) => messages?.includes(message));
    if (link === undefined) continue;
    return { kind: link.exampleMessages?.includes(message) ? 'example' : 'why', key };
  }
  return undefined;
}

function mentions({ files = [] }: SurveyState, message: string): boolean {
  return files.some((file) => file.message === message);
}

/** Asks there, and goes on afterwards where it was, unless that hung on what was taken back. */
function openedAt(state: SurveyState, stage: Asked): SurveyState {
  const {
    end: _end,
    endedAt: _endedAt,
    aside: _aside,
    resume: before,
    ...rest
  } = withoutPicked(state);
  const resume = [before, state.stage].find((each) => each !== undefined && !hangsOn(each, stage));
  return {
    ...rest,
    chains: chainsFor(state, stage),
    stage,
    ...(resume && { resume }),
  };
}

function hangsOn(later: Stage, { key }: { readonly key: string }): boolean {
  return 'key' in later && later.key === key;
}

/** A score that is open again has no reason yet; a chain that is open again comes last. */
function chainsFor({ chains }: SurveyState, { kind, key }: Asked) {
  const others = chains.filter(({ dimension }) => dimension !== key);
  const own = chains.filter(({ dimension }) => dimension === key);
  const kept = kind === 'question' ? own.filter(({ end }) => end !== undefined) : own;
  return [...others, ...kept];
}
