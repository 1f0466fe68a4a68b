import type { AnalysisReport } from '../../insight/analysis/analysis-shape.ts';
import type { ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { INDENT } from './analysis-phrases.ts';
import { namedGroups, type TestedTogether, testedLines } from './pattern-lines.ts';

/** Products, lanes, owners, vendors and themes of which complaints are more than chance. */
export function analysisPatternLines(
  { patterns }: AnalysisReport,
  view: ReportView,
): readonly Line[] {
  const { words } = view;
  const facets = { ...words.causes.facets, owner: words.analysis.owner };
  const groups = namedGroups(
    patterns.groups,
    ({ facet, name }) => `${facets[facet]}: ${clean(name)}`,
  );
  const themes = namedGroups(patterns.themes, ({ name }) => words.themes[name]);
  return [
    BLANK,
    line(words.causes.systemic, 'heading'),
    ...listOf(
      { tested: groups, baseline: words.causes.baseline, row: words.causes.systemicRow },
      view,
    ),
    BLANK,
    line(words.analysis.themes, 'heading'),
    ...listOf(
      { tested: themes, baseline: words.analysis.themeBaseline, row: words.analysis.themeRow },
      view,
    ),
  ];
}

function listOf(together: TestedTogether, view: ReportView): readonly Line[] {
  const { tested } = together;
  const groups = tested.kind === 'estimated' ? tested.groups : [];
  const untested = groups.filter(({ figures }) => figures.kind === 'not-enough').length;
  return [
    ...testedLines(together, view),
    ...(untested > 0
      ? [line(view.say(view.words.analysis.untested, { n: untested }), 'quiet', INDENT)]
      : []),
  ];
}
