import { format } from '../../base/text/message.ts';
import { addDays, dayAt, startOfDay } from '../days.ts';
import type { Span } from '../dry-run.ts';
import { obstacleText } from '../reason-text.ts';
import { askingWords } from '../words/words.ts';
import { type AboutText, wayText } from './about-text.ts';
import type { AskLine, Asks } from './read-asks.ts';
import { clockText, type Reader, weekdayText } from './reader.ts';
import { reasonCounts } from './reason-counts.ts';

/** So many lines are shown; the rest are counted. */
const LINES_LIMIT = 30;

export const ASK_SPANS = ['today', 'week'] as const;
export type AskSpan = (typeof ASK_SPANS)[number];

/** The day or the week, from Monday, that it is now at a place. */
export function spanOf(which: AskSpan, now: number, timeZone: string): Span {
  const today = dayAt(now, timeZone);
  const daysSinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const first = which === 'today' ? today : addDays(today, -daysSinceMonday);
  const end = addDays(first, which === 'today' ? 1 : 7);
  return { from: startOfDay(first, timeZone), to: startOfDay(end, timeZone) };
}

/** The lines that have a number in the text, from 1 in their order. */
export function shownLines({ asked, planned }: Asks): readonly AskLine[] {
  return [...asked, ...planned].slice(0, LINES_LIMIT);
}

/** The list as people read it: who was asked, who will be, and why the others are not. */
export function asksText(
  asks: Asks,
  which: AskSpan,
  span: Span,
  about: AboutText,
  reader: Reader,
): string {
  const { locale } = reader;
  const { list } = askingWords(locale);
  const shown = shownLines(asks);
  const texts = shown.map((line, at) => lineText(line, at + 1, which, about, reader));
  const askedShown = Math.min(asks.asked.length, shown.length);
  const hidden = asks.asked.length + asks.planned.length - shown.length;
  return [
    headText(which, span, reader),
    ...(shown.length === 0 ? [list.none] : []),
    ...section(list.asked, texts.slice(0, askedShown)),
    ...section(list.planned, texts.slice(askedShown)),
    ...(hidden > 0 ? [format(locale, list.more, { count: hidden })] : []),
    ...countLines(list.waiting, asks.waiting, reader),
    ...countLines(list.skipped, asks.skipped, reader),
    ...(shown.length === 0 ? [] : [list.how]),
  ].join('\n');
}

function headText(which: AskSpan, { from, to }: Span, { locale, timeZone }: Reader): string {
  const day = dayAt(from, timeZone);
  const values = { day, to: dayAt(to - 1, timeZone), timeZone };
  return format(locale, askingWords(locale).list[which], values);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function lineText(
  line: AskLine,
  number: number,
  which: AskSpan,
  about: AboutText,
  reader: Reader,
): string {
  const { locale } = reader;
  return format(locale, askingWords(locale).list.line, {
    number,
    time: which === 'today' ? clockText(line.at, reader) : weekdayText(line.at, reader),
    about: about(line),
    rest: restText(line, reader),
  });
}

/** By which way, and what came of it or what it waits for. */
function restText({ kind, carrier, state, obstacle }: AskLine, { locale }: Reader): string {
  const { list, states } = askingWords(locale);
  const way = wayText({ kind }, carrier, locale);
  if (state !== undefined) return `${way} · ${states[state]}`;
  if (obstacle === undefined) return way;
  return format(locale, list.obstacle, { way, obstacle: obstacleText(obstacle, locale) });
}

function countLines(
  title: string,
  decisions: Asks['waiting'],
  { locale }: Reader,
): readonly string[] {
  if (decisions.length === 0) return [];
  const { count: line } = askingWords(locale).list;
  return [
    format(locale, title, { count: decisions.length }),
    ...reasonCounts(decisions, locale).map((each) => `  ${format(locale, line, { ...each })}`),
  ];
}
