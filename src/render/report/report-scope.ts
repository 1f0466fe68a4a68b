import type { Report } from '../../insight/report/report-shape.ts';
import type { Condition } from '../../insight/scope/segment.ts';
import { clean } from '../text/clean.ts';
import { type Line, line } from '../text/line.ts';
import type { ReportView } from './report-view.ts';

/** What the report was narrowed to, and how many responses of all that leaves. */
export function scopeLines({ request, responses }: Report, view: ReportView): readonly Line[] {
  const { n, outOf } = responses;
  const part = outOf === null ? '' : view.say(view.words.scope.outOf, { n, all: outOf });
  return conditionLines(request.where, view).map((each) => ({ ...each, text: each.text + part }));
}

/** What it was narrowed to; nothing where it was not. */
export function conditionLines(
  where: readonly Condition[],
  { words, say }: ReportView,
): readonly Line[] {
  const conditions = where
    .map(({ field, values }) => `${words.scope.names[field]}: ${values.map(clean).join(', ')}`)
    .join(' · ');
  return conditions === '' ? [] : [line(say(words.scope.only, { conditions }), 'quiet')];
}

/** How many were invited, and which part of them answered. */
export function invitedLines(
  { accounting: { invited, responseRate } }: Report,
  { words, numerals, say }: ReportView,
): readonly Line[] {
  if (invited === null) return [];
  const { share, interval } = responseRate;
  const invitedText = say(words.scope.invited, { n: invited });
  if (share === null || interval === null) return [line(invitedText)];
  const figures = { share: numerals.percent(share), interval: numerals.percents(interval) };
  return [line(invitedText + words.report.separator + say(words.scope.responseRate, figures))];
}
