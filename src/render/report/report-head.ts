import type { Instant } from '../../base/instant.ts';
import { END_REASONS } from '../../core/contract/response.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { comparedTime } from '../../insight/scope/period.ts';
import { clean } from '../text/clean.ts';
import { type Line, line } from '../text/line.ts';
import type { ReportView } from './report-view.ts';

/** Which time it is about, and with which it is compared. */
export function headLines({ period }: Report, { words }: ReportView): readonly Line[] {
  const { from, to } = comparedTime(period);
  return [
    line(`${words.report.title} · ${periodOf(period)}`, 'title'),
    line(`${words.report.comparedWith} ${daysOf(from, to, period.timeZone)}`, 'quiet'),
  ];
}

/** `2026-10-05 – 2026-10-06 (UTC)` */
export function periodOf({ from, to, timeZone }: Report['period']): string {
  return `${daysOf(from, to, timeZone)} (${clean(timeZone)})`;
}

/** First and last day; `end` is no longer part of it. */
function daysOf(first: Instant, end: Instant, timeZone: string): string {
  return `${dayOf(first, timeZone)} – ${dayOf(end - 1, timeZone)}`;
}

/** How many took part and, where no plans tell more of it, how it ended; the ends add up to all. */
export function accountLines({ responses, accounting }: Report, view: ReportView): readonly Line[] {
  const { words, say, numerals } = view;
  const ends = [...END_REASONS, 'open' as const]
    .filter((end) => responses.ends[end] > 0)
    .map((end) => `${words.report.ends[end]} ${numerals.count(responses.ends[end])}`);
  const asides = [
    responses.unverified > 0 ? say(words.report.unverified, { n: responses.unverified }) : '',
    responses.unusableScores > 0 ? say(words.report.unusable, { n: responses.unusableScores }) : '',
  ].filter((aside) => aside !== '');
  return [
    line(say(words.report.counts, { n: responses.n, shipments: responses.shipments })),
    ...(accounting === null ? [line(ends.join(' · '), 'plain', 2)] : []),
    ...asides.map((aside) => line(aside, 'quiet', 2)),
    ...medianTime(responses.medianCompleteMs, view),
  ];
}

function medianTime(medianMs: number | null, { words, say }: ReportView): readonly Line[] {
  if (medianMs === null) return [];
  const total = Math.round(medianMs / 1_000);
  const time = { minutes: Math.floor(total / 60), seconds: total % 60 };
  return [line(say(words.report.medianTime, time))];
}

/** `2026-10-31`, which every reader takes for the same day. */
export function dayOf(at: Instant, timeZone: string): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', options).format(at);
}
