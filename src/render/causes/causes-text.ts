import { VENDOR_ROLES } from '../../core/contract/vendor-role.ts';
import type { CausesReport } from '../../insight/causes/causes-report.ts';
import { declineLines, hasteLines, systemicLines } from '../analysis/pattern-lines.ts';
import { periodOf } from '../report/report-head.ts';
import type { ReportTextOptions } from '../report/report-text.ts';
import { questionName, type ReportView, reportView } from '../report/report-view.ts';
import { explainedLines, unpromptedLines } from '../report/spoken-lines.ts';
import { clean } from '../text/clean.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { layOut } from '../text/page.ts';
import { tableLines, treeLines } from './cause-tree-lines.ts';

/** Facets whose groups stand under their own names, in the order they are told. */
const BY_NAME = ['product', 'lane', 'account', ...VENDOR_ROLES] as const;

/** What lies behind the figures, as people read it in a terminal; ends in a line feed. */
export function causesText(report: CausesReport, { locale, ...page }: ReportTextOptions): string {
  return layOut(linesOf(report, reportView(locale)), page);
}

function linesOf(report: CausesReport, view: ReportView): readonly Line[] {
  const head = line(`${view.words.causes.title} · ${periodOf(report.period)}`, 'title');
  if (report.responses === 0) return [head, BLANK, line(view.words.report.empty)];
  return [
    head,
    BLANK,
    ...treesOrNone(report, view),
    ...tablesOf(report, view),
    ...unpromptedLines(report.unprompted, view),
    ...explainedLines(report.explained, view),
    ...systemicLines(report, view),
    ...declineLines(report, view),
    ...hasteLines(report, view),
  ];
}

function treesOrNone({ trees }: CausesReport, view: ReportView): readonly Line[] {
  if (trees.length === 0) return [line(view.words.causes.empty)];
  return [
    line(view.words.causes.trees, 'heading'),
    ...trees.flatMap((tree) => treeLines(tree, view)),
  ];
}

function tablesOf({ tables }: CausesReport, view: ReportView): readonly Line[] {
  const { facets } = view.words.causes;
  return [
    ...tableLines(
      facets.dimension,
      tables.dimension,
      ({ name }) => questionName(name ?? '', view),
      view,
    ),
    ...BY_NAME.flatMap((facet) =>
      tableLines(facets[facet], tables[facet], ({ name }) => clean(name ?? ''), view),
    ),
  ];
}
