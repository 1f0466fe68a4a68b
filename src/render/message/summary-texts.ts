import type { Report } from '../../insight/report/report-shape.ts';
import { segmentName } from '../report/report-segments.ts';
import { changeLines } from '../report/report-summary.ts';
import type { ReportView } from '../report/report-view.ts';
import { clip } from '../text/clip.ts';

type Segments = NonNullable<Report['segments']>;

const MOST_CHANGES = 4;
const MOST_SEGMENTS = 4;
const NAME_COLUMNS = 30;

/** What clearly changed, the worse first, each on a line. */
export function changedTexts(report: Report, view: ReportView): readonly string[] {
  const changes = changeLines(report, view).filter(({ text }) => text !== '');
  return changes.slice(0, MOST_CHANGES).map(({ text }) => text);
}

/** The least satisfied parts, each on a line; of months the latest. */
export function segmentTexts(segments: Segments, view: ReportView): readonly string[] {
  const { words, numerals, say } = view;
  const { by, rows } = segments;
  const shown = by === 'month' ? rows.slice(-MOST_SEGMENTS) : rows.slice(0, MOST_SEGMENTS);
  const hidden = rows.length - shown.length + segments.more;
  const texts = shown.map((row) => {
    const { share, n } = row.csat;
    const figure = share === null ? '–' : numerals.percent(share);
    return `${clip(segmentName(row, by, view), NAME_COLUMNS)} · CSAT ${figure} · n=${numerals.count(n)}`;
  });
  return [
    say(words.scope.by, { name: words.scope.names[by] }),
    ...texts,
    ...(hidden > 0 ? [say(words.scope.further, { n: hidden })] : []),
  ];
}
