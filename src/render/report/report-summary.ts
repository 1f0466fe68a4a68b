import { topOf } from '../../insight/metrics/rating.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { LEAST_COMPARED } from '../../insight/report/segment-rows.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { changeLine } from './report-change.ts';
import { questionName, type ReportView } from './report-view.ts';

type Change = Report['nps']['change'];
type Dimension = Report['dimensions'][number];

const INDENT = 2;

/** How things are, in one sentence. */
export function summaryText(report: Report, view: ReportView): string {
  const { words, say } = view;
  const parts = [
    say(words.summary.responses, { n: report.responses.n }),
    satisfactionText(report, view),
    lowestText(report, view),
    openCasesText(report, view),
  ];
  return parts.filter((part) => part !== '').join(words.report.separator);
}

function satisfactionText({ csat }: Report, { words, numerals, say }: ReportView): string {
  if (csat.share === null) return '';
  const { value } = csat.change.before;
  const before =
    value === null ? '' : say(words.summary.before, { before: numerals.percent(value) });
  return say(words.summary.satisfaction, { share: numerals.percent(csat.share) }) + before;
}

/** The dimension with the lowest mean, by parts of its scale, of those with answers enough. */
function lowestText({ dimensions }: Report, view: ReportView): string {
  const comparable = dimensions.filter(({ n, mean }) => n >= LEAST_COMPARED && mean !== null);
  const [lowest, ...others] = comparable.toSorted((one, other) => partOf(one) - partOf(other));
  if (lowest === undefined || others.length === 0 || lowest.mean === null) return '';
  return view.say(view.words.summary.lowest, {
    name: questionName(lowest.dimension, view),
    mean: view.numerals.decimal(lowest.mean, 2),
    top: topOf(lowest.scale),
  });
}

function partOf({ mean, scale }: Dimension): number {
  return ((mean ?? scale.from) - scale.from) / (scale.points - 1);
}

function openCasesText({ cases }: Report, { words, say }: ReportView): string {
  if (cases === null || cases.n === 0) return '';
  const { all, late } = cases.open;
  return (
    say(words.summary.openCases, { n: all }) +
    (late > 0 ? say(words.summary.late, { n: late }) : '')
  );
}

/** What clearly changed, the worse first; or that nothing did, where there is something to compare. */
export function changeLines(report: Report, view: ReportView): readonly Line[] {
  const { words } = view;
  const changed = figuresOf(report, view);
  const worse = changed.filter(({ change }) => change.verdict === 'fall');
  const better = changed.filter(({ change }) => change.verdict === 'rise');
  if (worse.length + better.length === 0) {
    const isCompared = changed.some(({ change }) => change.verdict !== 'no-comparison');
    return isCompared ? [line(words.summary.unchanged, 'quiet')] : [];
  }
  return [
    ...listOf(words.summary.worse, worse, view),
    ...listOf(words.summary.better, better, view),
  ];
}

interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly change: Change;
  readonly write: (value: number) => string;
}

function figuresOf({ csat, nps, ces, dimensions }: Report, view: ReportView): readonly Figure[] {
  const { percent, signed, decimal } = view.numerals;
  const { names } = view.words.summary;
  return [
    { name: names.csat, value: csat.share, change: csat.change, write: percent },
    { name: names.nps, value: nps.score, change: nps.change, write: signed },
    { name: names.ces, value: ces.share, change: ces.change, write: percent },
    ...dimensions.map(({ dimension, mean, change }) => ({
      name: questionName(dimension, view),
      value: mean,
      change,
      write: (value: number) => decimal(value, 2),
    })),
  ];
}

function listOf(title: string, figures: readonly Figure[], view: ReportView): readonly Line[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ name, value, change, write }) => {
    const { text, tone } = changeLine(change, write, view, 0);
    return line(`${name} ${value === null ? '–' : write(value)} ${text}`, tone, INDENT);
  });
  return [BLANK, line(title, 'heading'), ...rows];
}
