import { padEndTo, padStartTo } from '../../base/text/display-width.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { bar, barFromMiddle } from '../text/bar.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { changeLine } from './report-change.ts';
import type { ReportView } from './report-view.ts';

const NAME_COLUMNS = 6;
const FIGURE_COLUMNS = 5;
const BAR_COLUMNS = 16;

type Scale = NonNullable<Report['csat']['scale']>;
type Values = Readonly<Record<string, string | number>>;

/** CSAT, NPS and CES, each with what it means. */
export function scoreLines(report: Report, view: ReportView): readonly Line[] {
  return [
    BLANK,
    line(view.words.report.scores, 'heading'),
    ...csatLines(report.csat, view),
    ...npsLines(report, view),
    ...cesLines(report.ces, view),
  ];
}

function csatLines(csat: Report['csat'], view: ReportView): readonly Line[] {
  const { words, numerals, say } = view;
  if (csat.share === null) return [nothing('CSAT', view)];
  const interval = csat.interval && numerals.percents(csat.interval);
  const meaning =
    csat.scale === null ? words.report.csatMixed : say(words.report.csat, topTwo(csat.scale));
  const mean =
    csat.mean === null
      ? ''
      : words.report.separator + say(words.report.mean, { mean: numerals.decimal(csat.mean, 2) });
  return [
    headline(
      'CSAT',
      numerals.percent(csat.share),
      bar(csat.share, BAR_COLUMNS),
      csat.n,
      interval,
      view,
    ),
    line(meaning + mean, 'plain', NAME_COLUMNS),
    changeLine(csat.change, numerals.percent, view, NAME_COLUMNS),
  ];
}

function npsLines({ nps, bands }: Report, view: ReportView): readonly Line[] {
  const { words, numerals, say } = view;
  if (nps.score === null) return [nothing('NPS', view)];
  const { promoters, passives, detractors } = nps;
  const interval = nps.interval && numerals.signeds(nps.interval);
  const meaning =
    nps.scale === null ? words.report.npsMixed : say(words.report.nps, npsBands(nps.scale));
  const drawn = barFromMiddle(nps.score / 100, BAR_COLUMNS / 2);
  const counts = say(words.report.npsCounts, { promoters, passives, detractors });
  return [
    headline('NPS', numerals.signed(nps.score), drawn, nps.n, interval, view),
    line(meaning, 'plain', NAME_COLUMNS),
    line(counts + bandOf(bands.nps, view), 'plain', NAME_COLUMNS),
    changeLine(nps.change, numerals.signed, view, NAME_COLUMNS),
  ];
}

function bandOf(band: Report['bands']['nps'], { words }: ReportView): string {
  if (band === 'good') return words.report.separator + words.scope.good;
  return band === 'very-loyal' ? words.report.separator + words.scope.veryLoyal : '';
}

function cesLines(ces: Report['ces'], view: ReportView): readonly Line[] {
  const { words, numerals, say } = view;
  if (ces.share === null) return [nothing('CES', view)];
  const interval = ces.interval && numerals.percents(ces.interval);
  const meaning =
    ces.scale === null ? words.report.cesMixed : say(words.report.ces, bottomTwo(ces.scale));
  return [
    headline(
      'CES',
      numerals.percent(ces.share),
      bar(ces.share, BAR_COLUMNS),
      ces.n,
      interval,
      view,
    ),
    line(meaning + meanEffort(ces, view), 'plain', NAME_COLUMNS),
    changeLine(ces.change, numerals.percent, view, NAME_COLUMNS),
  ];
}

function meanEffort({ mean, meanInterval }: Report['ces'], view: ReportView): string {
  const { words, numerals, say } = view;
  if (mean === null) return '';
  const interval = meanInterval === null ? '–' : numerals.decimals(meanInterval, 2);
  return (
    words.report.separator +
    say(words.report.meanEffort, { mean: numerals.decimal(mean, 2), interval })
  );
}

function headline(
  name: string,
  figure: string,
  drawn: string,
  n: number,
  interval: string | null,
  { words, say }: ReportView,
): Line {
  const sure =
    interval === null
      ? say(words.report.noInterval, { n })
      : say(words.report.interval, { n, interval });
  const shown = padStartTo(figure, FIGURE_COLUMNS);
  return line(
    `${padEndTo(name, NAME_COLUMNS)}${shown}  ${padEndTo(drawn, BAR_COLUMNS + 1)} ${sure}`,
  );
}

function nothing(name: string, { words }: ReportView): Line {
  return line(
    `${padEndTo(name, NAME_COLUMNS)}${padStartTo('–', FIGURE_COLUMNS)}  ${words.report.noAnswers}`,
  );
}

function topTwo({ from, points }: Scale): Values {
  const top = from + points - 1;
  return { from, second: top - 1, top };
}

function bottomTwo({ from, points }: Scale): Values {
  return { from, second: from + 1, top: from + points - 1 };
}

function npsBands({ points }: Scale): Values {
  return points === 11
    ? { promoters: '9–10', detractors: '0–6' }
    : { promoters: '4–5', detractors: '1–2' };
}
