import { displayWidth, padEndTo, padStartTo } from '../../base/text/display-width.ts';
import type { Report } from '../../insight/report/report-shape.ts';
import { LEAST_COMPARED } from '../../insight/report/segment-rows.ts';
import { moreLine } from '../causes/cause-tree-lines.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { questionName, type ReportView } from './report-view.ts';

type Segments = NonNullable<Report['segments']>;
type Row = Segments['rows'][number];

const NAME_COLUMNS = 28;
const FIGURE_COLUMNS = 5;
const INDENT = 2;
const MARKS = { rise: ' ▲', fall: ' ▼', 'no-clear-change': '', 'no-comparison': '' } as const;

/** A line for each part: its answers, CSAT with its interval, NPS, and what clearly changed. */
export function segmentLines({ segments }: Report, view: ReportView): readonly Line[] {
  if (segments === null || segments.rows.length === 0) return [];
  const { words, say } = view;
  const tooFew = say(words.scope.tooFew, { needed: LEAST_COMPARED });
  const names = segments.rows.map((row) => segmentName(row, segments.by, view));
  const columns = Math.min(NAME_COLUMNS, Math.max(...names.map(displayWidth))) + 1;
  return [
    BLANK,
    line(say(words.scope.by, { name: words.scope.names[segments.by] }), 'heading'),
    ...segments.rows.flatMap((row, index) => [
      ...(index === firstOfTooFew(segments) ? [line(tooFew, 'quiet', INDENT)] : []),
      rowLine(row, names[index] ?? '', columns, view),
    ]),
    ...moreLine(segments.more, INDENT, view),
  ];
}

/** Where those of too few scores begin, if any do; months stay in their order. */
function firstOfTooFew({ by, rows }: Segments): number {
  return by === 'month' ? -1 : rows.findIndex(({ csat }) => csat.n < LEAST_COMPARED);
}

/** What a part is called; one of which nobody has said is told so. */
export function segmentName({ segment }: Row, by: Segments['by'], view: ReportView): string {
  if (segment === null) return view.words.scope.unknown;
  return by === 'dimension' ? questionName(segment, view) : clean(segment);
}

function rowLine({ csat, nps }: Row, name: string, columns: number, view: ReportView): Line {
  const { numerals } = view;
  const share = csat.share === null ? '–' : numerals.percent(csat.share);
  const sure = csat.interval === null ? '' : `, ${numerals.percents(csat.interval)}`;
  const parts = [
    `CSAT ${padStartTo(share, FIGURE_COLUMNS)} n=${numerals.count(csat.n)}${sure}${MARKS[csat.change.verdict]}`,
    ...(nps.score === null
      ? []
      : [
          `NPS ${numerals.signed(nps.score)} n=${numerals.count(nps.n)}${MARKS[nps.change.verdict]}`,
        ]),
  ];
  return line(`${padEndTo(clip(name, columns - 1), columns)}${parts.join(' · ')}`, 'plain', INDENT);
}
