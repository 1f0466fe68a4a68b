import type { Report } from '../../insight/report/report-shape.ts';
import { questionName, type ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { causeLabel } from './cause-label.ts';

type Cause = Report['rootCauses']['causes'][number];

const INDENT = 5;
const CAUSE_LINES = 2;
/** About three lines. */
const QUOTE_COLUMNS = 210;

/** The causes that why chains ended in, each in the words of one buyer. */
export function causeLines({ rootCauses }: Report, view: ReportView): readonly Line[] {
  const { chains, causes, unread, more } = rootCauses;
  if (chains === 0) return [];
  const { words, say } = view;
  const meaning = say(words.report.rootCausesMeaning, { n: chains });
  return [
    BLANK,
    line(`${words.report.rootCauses} · ${meaning}`, 'heading'),
    ...causes.flatMap((cause, index) => linesOf(cause, index + 1, view)),
    ...(more > 0 ? [line(say(words.report.more, { n: more }), 'quiet', 2)] : []),
    ...(unread > 0 ? [line(say(words.report.unread, { n: unread }), 'quiet', 2)] : []),
  ];
}

function linesOf(cause: Cause, place: number, view: ReportView): readonly Line[] {
  const { numerals } = view;
  const times = `${numerals.count(cause.count)} (${numerals.percent(cause.share)})`;
  const head = `${place}. ${causeLabel(cause, view)} · ${times}`;
  return [{ ...line(head, 'plain', 2), most: CAUSE_LINES }, ...quoteLines(cause.quote, view)];
}

function quoteLines(quote: Cause['quote'], view: ReportView): readonly Line[] {
  const text = clean(quote.text);
  const top = quote.scale === null ? '' : ` / ${quote.scale.from + quote.scale.points - 1}`;
  const score = quote.score === null ? '' : ` ${quote.score}${top}`;
  const source = [
    `${questionName(quote.dimension, view)}${score}`,
    clean(quote.reference),
    clean(quote.account ?? ''),
  ].filter((part) => part !== '');
  return [
    ...(text === ''
      ? []
      : [
          line(
            view.say(view.words.report.quote, { text: clip(text, QUOTE_COLUMNS, 'sentence') }),
            'plain',
            INDENT,
          ),
        ]),
    { ...line(`— ${source.join(', ')}`, 'quiet', INDENT), most: 1 },
  ];
}
