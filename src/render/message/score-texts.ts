import { topOf } from '../../insight/metrics/rating.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { changeLine } from '../report/report-change.ts';
import type { ReportView } from '../report/report-view.ts';
import { questionName } from '../report/report-view.ts';
import { clip } from '../text/clip.ts';

type Change = Report['nps']['change'];
type Dimension = Report['dimensions'][number];
type Write = (value: number) => string;

const MOST_DIMENSIONS = 2;
const NAME_COLUMNS = 30;

/** Each headline figure on a line of its own, with what became of it. */
export function scoreTexts({ csat, nps, ces }: Report, view: ReportView): readonly string[] {
  const { percent, percents, signed, signeds } = view.numerals;
  const share = (name: string, figure: Report['csat'] | Report['ces']): string => {
    if (figure.share === null) return `${name}: ${view.words.report.noAnswers}`;
    const interval = figure.interval && percents(figure.interval);
    const certainty = sure(figure.n, interval, view);
    return `${name} ${percent(figure.share)} ${certainty} · ${change(figure.change, percent, view)}`;
  };
  const score = nps.interval && signeds(nps.interval);
  return [
    share('CSAT', csat),
    nps.score === null
      ? `NPS: ${view.words.report.noAnswers}`
      : `NPS ${signed(nps.score)} ${sure(nps.n, score, view)} · ${change(nps.change, signed, view)}`,
    share('CES', ces),
  ];
}

/** The lowest dimensions, each on one line; scales are compared by parts of their range. */
export function dimensionTexts({ dimensions }: Report, view: ReportView): readonly string[] {
  return dimensions
    .flatMap((dimension) => (dimension.mean === null ? [] : [{ dimension, mean: dimension.mean }]))
    .sort((one, other) => partOf(one) - partOf(other))
    .slice(0, MOST_DIMENSIONS)
    .map((each) => dimensionText(each, view));
}

interface Answered {
  readonly dimension: Dimension;
  readonly mean: number;
}

function partOf({ dimension: { scale }, mean }: Answered): number {
  return (mean - scale.from) / (scale.points - 1);
}

function dimensionText({ dimension, mean }: Answered, view: ReportView): string {
  const { decimal, decimals } = view.numerals;
  const name = clip(questionName(dimension.dimension, view), NAME_COLUMNS);
  const write: Write = (value) => decimal(value, 2);
  const interval = dimension.interval && decimals(dimension.interval, 2);
  const certainty = sure(dimension.n, interval, view);
  const { verdict } = dimension.change;
  const changed = verdict === 'rise' || verdict === 'fall';
  const changeText = changed ? ` · ${change(dimension.change, write, view)}` : '';
  return `${name} ${write(mean)} / ${topOf(dimension.scale)} ${certainty}${changeText}`;
}

function sure(n: number, interval: string | null, { words, say }: ReportView): string {
  if (interval === null) return `· ${say(words.report.noInterval, { n })}`;
  return `· ${say(words.report.interval, { n, interval })}`;
}

function change(of: Change, write: Write, view: ReportView): string {
  if (of.verdict === 'no-clear-change') return view.words.message.noClearChange;
  return changeLine(of, write, view, 0).text;
}
