import type { MessageContent } from '../../core/contract/message.ts';
import type { TranscriptLine } from '../../core/contract/transcript.ts';
import type { AnswerBehind } from '../../insight/report/answers-behind.ts';
import { choiceValue, type Figure, reportQuestion } from '../message/report-choice.ts';
import type { ReportMessageOptions } from '../report/report-message.ts';
import { type ReportView, reportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';

export interface TalkOptions extends ReportMessageOptions {
  readonly figure: Figure;
  /** The page of answers from which the talk was opened. */
  readonly page: number;
}

const MOST_LINES = 40;
const LINE_COLUMNS = 160;
const REFERENCE_COLUMNS = 40;

/** One talk, who said what, the newest forty lines of it; and a button back to the answers. */
export function talkMessage(
  { reference, account }: Pick<AnswerBehind, 'reference' | 'account'>,
  lines: readonly TranscriptLine[],
  { locale, key, figure, page }: TalkOptions,
): MessageContent {
  const view = reportView(locale);
  const { words, say } = view;
  const about = [reference, account ?? ''].map(clean).filter((part) => part !== '');
  const title = say(words.message.talk, { reference: clip(about.join(', '), REFERENCE_COLUMNS) });
  const back = choiceValue({ kind: 'behind', figure, page });
  return {
    text: [title, ...talkTexts(lines, view)].join('\n'),
    choices: {
      question: reportQuestion(key),
      layout: 'list',
      options: [
        { value: back, label: words.message.earlier },
        { value: choiceValue({ kind: 'report' }), label: words.message.backToReport },
      ],
    },
  };
}

function talkTexts(lines: readonly TranscriptLine[], view: ReportView): readonly string[] {
  if (lines.length === 0) return [view.words.message.nothingSaid];
  const shown = lines.slice(-MOST_LINES).map((line) => lineText(line, lines, view));
  const leftOut = lines.length - shown.length;
  return leftOut === 0 ? shown : [view.say(view.words.message.leftOut, { n: leftOut }), ...shown];
}

function lineText(
  line: TranscriptLine,
  lines: readonly TranscriptLine[],
  { words }: ReportView,
): string {
  const said = clean(pressedLabel(line, lines) ?? line.text);
  const files = line.media === undefined || line.media.length === 0 ? [] : [words.message.media];
  const parts = [clip(said, LINE_COLUMNS, 'sentence'), ...files].filter((part) => part !== '');
  return `${words.message.authors[line.author]}: ${parts.join(' ')}`;
}

/** What stood on the pressed button, in brackets. */
function pressedLabel({ chosen, text }: TranscriptLine, lines: readonly TranscriptLine[]) {
  if (chosen === undefined) return undefined;
  const asked = lines.find(({ choices }) => choices?.question === chosen);
  const option = asked?.choices?.options.find(({ value }) => value === text);
  return `[${option?.label ?? text}]`;
}
