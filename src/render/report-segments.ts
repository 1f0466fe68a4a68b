import type { Report } from '../insight/report-shape.ts';
import { clean } from './clean.ts';
import { displayWidth, padEndTo, padStartTo, splitAtWidth } from './display-width.ts';
import { fill } from './fill.ts';
import { BLANK, type Line, line } from './line.ts';
import { questionName, type ReportView } from './report-view.ts';

type Segments = NonNullable<Report['segments']>;
type Row = Segments['rows'][number];

const NAME_COLUMNS = 20;
const FIGURE_COLUMNS = 5;
const INDENT = 2;
const MARKS = { rise: ' ▲', fall: ' ▼', 'no-clear-change': '', 'no-comparison': '' } as const;

/** A line for each part: its answers, CSAT with its interval, NPS, and what clearly changed. */
export function segmentLines({ segments }: Report, view: ReportView): readonly Line[] {
  if (segments === null || segments.rows.length === 0) return [];
  const { scope } = view;
  const names = segments.rows.map((row) => nameOf(row, segments.by, view));
  const columns = Math.min(NAME_COLUMNS, Math.max(...names.map(displayWidth))) + 1;
  return [
    BLANK,
    line(fill(scope.by, { name: scope.names[segments.by] }), 'heading'),
    ...segments.rows.map((row, index) => rowLine(row, names[index] ?? '', columns, view)),
    ...(segments.more > 0
      ? [line(fill(scope.further, { n: segments.more }), 'quiet', INDENT)]
      : []),
  ];
}

function nameOf({ segment }: Row, by: Segments['by'], view: ReportView): string {
  if (segment === null) return view.scope.unknown;
  return by === 'dimension' ? questionName(segment, view) : clean(segment);
}

function rowLine({ csat, nps }: Row, name: string, columns: number, view: ReportView): Line {
  const { numerals } = view;
  const [short] = splitAtWidth(name, columns - 1);
  const share = csat.share === null ? '–' : numerals.percent(csat.share);
  const sure = csat.interval === null ? '' : `, ${numerals.percents(csat.interval)}`;
  const parts = [
    `CSAT ${padStartTo(share, FIGURE_COLUMNS)} n=${csat.n}${sure}${MARKS[csat.change.verdict]}`,
    ...(nps.score === null
      ? []
      : [`NPS ${numerals.signed(nps.score)} n=${nps.n}${MARKS[nps.change.verdict]}`]),
  ];
  return line(`${padEndTo(short, columns)}${parts.join(' · ')}`, 'plain', INDENT);
}
