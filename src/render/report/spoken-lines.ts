import type { ExplainedScore } from '../../insight/report/explained-scores.ts';
import type { Unprompted } from '../../insight/tagging/unprompted-themes.ts';
import { moreLine, quoteLine } from '../causes/cause-tree-lines.ts';
import { clean } from '../text/clean.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { questionName, type ReportView, topicName } from './report-view.ts';

const INDENT = 2;
const MOST_SUBJECTS = 8;
const MOST_SCORES = 10;

/** What people speak of though nobody asked. */
export function unpromptedLines(subjects: readonly Unprompted[], view: ReportView): Line[] {
  if (subjects.length === 0) return [];
  return [
    BLANK,
    line(view.words.causes.unprompted, 'heading'),
    ...subjects.slice(0, MOST_SUBJECTS).flatMap((each) => subjectLines(each, view)),
    ...moreLine(subjects.length - MOST_SUBJECTS, INDENT, view),
  ];
}

function subjectLines(
  { subject, source, responses, share, quote }: Unprompted,
  view: ReportView,
): readonly Line[] {
  const name = source === 'topic' ? topicName(subject, view) : clean(subject);
  const head = `${name} · ${view.numerals.count(responses)} (${view.numerals.percent(share)})`;
  return [{ ...line(head, 'plain', INDENT), most: 1 }, ...quoteLine(quote, 2 * INDENT, view)];
}

/** Each score with the words that explain it, the worst first. */
export function explainedLines(scores: readonly ExplainedScore[], view: ReportView): Line[] {
  if (scores.length === 0) return [];
  return [
    BLANK,
    line(view.words.causes.explained, 'heading'),
    ...scores.slice(0, MOST_SCORES).flatMap((each) => scoreLines(each, view)),
    ...moreLine(scores.length - MOST_SCORES, INDENT, view),
  ];
}

function scoreLines(
  { question, score, scale, reference, account, words }: ExplainedScore,
  view: ReportView,
): readonly Line[] {
  const top = scale.from + scale.points - 1;
  const source = [clean(reference), clean(account ?? '')].filter((part) => part !== '');
  const head = `${questionName(question, view)} ${score} / ${top} — ${source.join(', ')}`;
  return [
    { ...line(head, 'plain', INDENT), most: 1 },
    ...words.flatMap(({ text }) => quoteLine(text, 2 * INDENT, view)),
  ];
}
