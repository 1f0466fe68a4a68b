import { VENDOR_ROLES } from '../core/vendor-role.ts';
import type { CausesReport } from '../insight/causes-report.ts';
import { tableLines, treeLines } from './cause-tree-lines.ts';
import { type CausesView, causesView } from './causes-view.ts';
import { clean } from './clean.ts';
import { BLANK, type Line, line } from './line.ts';
import { layOut } from './page.ts';
import { declineLines, hasteLines, systemicLines } from './pattern-lines.ts';
import { periodOf } from './report-head.ts';
import type { ReportTextOptions } from './report-text.ts';
import { questionName } from './report-view.ts';
import { explainedLines, unpromptedLines } from './spoken-lines.ts';

/** Facets whose groups stand under their own names, in the order they are told. */
const BY_NAME = ['product', 'lane', 'account', ...VENDOR_ROLES] as const;

/** What lies behind the figures, as people read it in a terminal; ends in a line feed. */
export function causesText(report: CausesReport, { locale, ...page }: ReportTextOptions): string {
  return layOut(linesOf(report, causesView(locale)), page);
}

function linesOf(report: CausesReport, view: CausesView): readonly Line[] {
  const head = line(`${view.causes.title} · ${periodOf(report.period)}`, 'title');
  if (report.responses === 0) return [head, BLANK, line(view.words.empty)];
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

function treesOrNone({ trees }: CausesReport, view: CausesView): readonly Line[] {
  if (trees.length === 0) return [line(view.causes.empty)];
  return [line(view.causes.trees, 'heading'), ...trees.flatMap((tree) => treeLines(tree, view))];
}

function tablesOf({ tables }: CausesReport, view: CausesView): readonly Line[] {
  const { facets } = view.causes;
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
