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
