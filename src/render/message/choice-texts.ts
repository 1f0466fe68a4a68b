import type { Report } from '../../insight/report/report-shape.ts';
import { choiceRows } from '../report/report-choices.ts';
import { questionName, type ReportView } from '../report/report-view.ts';
import { clip } from '../text/clip.ts';

const MOST_QUESTIONS = 2;
const MOST_OPTIONS = 3;
const NAME_COLUMNS = 30;

/** The most chosen options of each question that asks for a choice, on one line. */
export function choiceTexts({ choices }: Report, view: ReportView): readonly string[] {
  const { percent, count } = view.numerals;
  return choices.slice(0, MOST_QUESTIONS).map((choice) => {
    const chosen = choiceRows(choice, view)
      .filter((row) => row.count > 0)
      .slice(0, MOST_OPTIONS)
      .map(({ name, share }) => `${clip(name, NAME_COLUMNS)} ${percent(share ?? 0)}`);
    const name = clip(questionName(choice.question, view), NAME_COLUMNS);
    const said = chosen.length === 0 ? view.words.report.noAnswers : chosen.join(' · ');
    return `${name} (n=${count(choice.n)}): ${said}`;
  });
}
