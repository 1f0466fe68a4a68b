import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import type { ReportView } from '../report/report-view.ts';
import { questionName } from '../report/report-view.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT, surely, tooFew, tooFewText } from './analysis-phrases.ts';

type Index = AnalysisReport['index'];

/** The satisfaction index, what it weighs dimensions by, and that of the period before. */
export function indexLines({ index }: AnalysisReport, view: ReportView): readonly Line[] {
  const heading = [BLANK, line(view.words.analysis.index, 'heading')];
  if (index.now.kind === 'not-enough') return [...heading, tooFew(index.now, view)];
  const before = figureOf(index.before, view);
  return [
    ...heading,
    line(figureOf(index.now, view), 'plain', INDENT),
    line(view.say(view.words.analysis.indexBefore, { index: before }), 'quiet', INDENT),
    line(importanceOf(index, view), 'quiet', INDENT),
    line(weightsOf(index, view), 'plain', INDENT),
  ];
}

function figureOf(figure: Index['now'], view: ReportView): string {
  if (figure.kind === 'not-enough') return tooFewText(figure, view);
  const { index, n, interval } = figure;
  const whole = surely(n, interval, view, (each) => view.numerals.decimals(each, 0));
  return `CSI ${view.numerals.decimal(index, 0)} · ${whole}`;
}

function importanceOf({ importance }: Index, { words, say }: ReportView): string {
  const { n } = importance;
  if (importance.from === 'drivers') return say(words.analysis.byDrivers, { n });
  if (importance.needed === null) return say(words.analysis.byEqualAlike, { n });
  return say(words.analysis.byEqual, { n, needed: importance.needed });
}

function weightsOf({ dimensions }: Index, view: ReportView): string {
  return [...dimensions]
    .sort((one, other) => other.weight - one.weight)
    .map(({ dimension, weight, n }) => {
      const share = view.numerals.percent(weight);
      return `${questionName(dimension, view)} ${share} (n=${view.numerals.count(n)})`;
    })
    .join(' · ');
}
