import type { Interval } from '../../insight/metrics/interval.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { changeLine } from '../report/report-change.ts';
import type { Tone } from '../text/line.ts';
import type { ChartView } from './chart-view.ts';

/** One big figure and the small print under it. */
export interface Headline {
  readonly name: string;
  readonly value: string;
  readonly certainty: string;
  readonly change: string;
  readonly tone: Extract<Tone, 'good' | 'bad' | 'quiet'>;
}

type Change = Report['nps']['change'];

interface Figure {
  readonly name: string;
  readonly n: number;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly change: Change;
}

/** CSAT, NPS, CES and the response rate, where it is known, as they head a picture. */
export function headlineOf(report: Report, view: ChartView): readonly Headline[] {
  const { csat, nps, ces } = report;
  const rate = rateHeadline(report, view);
  const { percent, percents, signed, signeds } = view.numerals;
  return [
    headline({ name: 'CSAT', ...csat, value: csat.share }, percent, percents, view),
    headline({ name: 'NPS', ...nps, value: nps.score }, signed, signeds, view),
    headline({ name: 'CES', ...ces, value: ces.share }, percent, percents, view),
    ...(rate === null ? [] : [rate]),
  ];
}

/** Of those asked, the part that answered. */
function rateHeadline({ accounting }: Report, view: ChartView): Headline | null {
  if (accounting === null) return null;
  const { count, n, share, interval } = accounting.responseRate;
  if (share === null || interval === null) return null;
  const { count: write, percent, percents } = view.numerals;
  return {
    name: '',
    value: percent(share),
    certainty: `${view.words.chart.responseRate} · ${write(count)} / ${write(n)}`,
    change: view.say(view.words.report.interval, { n, interval: percents(interval) }),
    tone: 'quiet',
  };
}

function headline(
  { name, n, value, interval, change }: Figure,
  write: (value: number) => string,
  writeInterval: (interval: Interval) => string,
  view: ChartView,
): Headline {
  if (value === null) {
    return { name, value: '–', certainty: view.words.report.noAnswers, change: '', tone: 'quiet' };
  }
  const { words, say } = view;
  const sure = interval && say(words.report.interval, { n, interval: writeInterval(interval) });
  const { text, tone } = changeLine(change, write, view, 0);
  return {
    name,
    value: write(value),
    certainty: sure ?? say(words.chart.n, { n }),
    change: text,
    tone: tone === 'good' || tone === 'bad' ? tone : 'quiet',
  };
}
