import { format } from '../../base/text/message.ts';
import type { Pause } from '../planner/pause.ts';
import type { Policy } from '../policy.ts';
import { askingWords } from '../words/words.ts';
import { momentText, type Reader } from './reader.ts';

/** How a reader starts asks again, e.g. `/asks resume`. */
interface Way {
  readonly resume: string;
}

type Spread = Pick<Policy, 'spreadDays'>;

/** That asks stand still, since when and by whom, and what happens when they go on. */
export function pausedText(pause: Pause, policy: Spread, way: Way, reader: Reader): string {
  const { locale } = reader;
  const { paused, how } = askingWords(locale).pause;
  return [
    format(locale, paused, valuesOf(pause, reader)),
    format(locale, how, { command: way.resume, next: nextText(policy, reader) }),
  ].join(' ');
}

/** The answer to who stops all asks; `isNew` is false where they were stopped before. */
export function stoppedText(
  { pause, isNew }: { readonly pause: Pause; readonly isNew: boolean },
  policy: Spread,
  way: Way,
  reader: Reader,
): string {
  const { began, already, meanwhile } = askingWords(reader.locale).pause;
  return [isNew ? began : already, pausedText(pause, policy, way, reader), meanwhile].join('\n');
}

/** The answer to who lets asks go on; undefined stands for asks that were not stopped. */
export function resumedText(pause: Pause | undefined, policy: Spread, reader: Reader): string {
  const { locale } = reader;
  const { resumed, resumedNext, notPaused } = askingWords(locale).pause;
  if (pause === undefined) return notPaused;
  return [
    format(locale, resumed, valuesOf(pause, reader)),
    format(locale, resumedNext, { next: nextText(policy, reader) }),
  ].join(' ');
}

/** That asks are made, and by which policy. */
export function runningText({ version }: Pick<Policy, 'version'>, { locale }: Reader): string {
  return format(locale, askingWords(locale).pause.running, { policy: version });
}

function valuesOf({ at, by }: Pause, reader: Reader) {
  return { by, time: momentText(at, reader) };
}

function nextText({ spreadDays }: Spread, { locale }: Reader): string {
  return format(locale, askingWords(locale).pause.spread, { days: spreadDays });
}
