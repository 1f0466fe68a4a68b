import { displayWidth, padEndTo, padStartTo } from '../../base/text/display-width.ts';
import type { ChoiceFigures, Report } from '../../insight/report/report-shape.ts';
import { bar } from '../text/bar.ts';
import { clip } from '../text/clip.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { optionName, questionName, type ReportView } from './report-view.ts';

const NAME_COLUMNS = 30;
const SHARE_COLUMNS = 5;
const BAR_COLUMNS = 16;
const INDENT = 2;

interface Row extends Pick<ChoiceFigures['none'], 'count' | 'n' | 'share' | 'interval'> {
  readonly name: string;
}

/** How often each option was chosen; nothing where no question asked for a choice. */
export function choiceLines({ choices }: Report, view: ReportView): readonly Line[] {
  if (choices.length === 0) return [];
  const { words } = view;
  return [
    BLANK,
    line(`${words.report.choices} · ${words.report.choicesMeaning}`, 'heading'),
    ...choices.flatMap((choice) => linesOf(choice, view)),
  ];
}

/** The options of a question, the most chosen first, then how many answers chose none of them. */
export function choiceRows({ options, none }: ChoiceFigures, view: ReportView): readonly Row[] {
  const rows = options.map((option) => ({ ...option, name: optionName(option.option, view) }));
  return none.count === 0 ? rows : [...rows, { ...none, name: view.words.report.noneChosen }];
}

function linesOf(choice: ChoiceFigures, view: ReportView): readonly Line[] {
  const { words, numerals, say } = view;
  const rows = choiceRows(choice, view);
  const columns = Math.min(
    NAME_COLUMNS,
    Math.max(0, ...rows.map(({ name }) => displayWidth(name))),
  );
  const asked = choice.n + choice.notApplicable;
  const share = numerals.percent(choice.notApplicable / asked);
  return [
    line(`${questionName(choice.question, view)} · n=${numerals.count(choice.n)}`, 'plain', INDENT),
    ...rows.map((row) => rowLine(row, columns, view)),
    ...(choice.notApplicable === 0
      ? []
      : [
          line(
            say(words.report.notApplicable, { n: choice.notApplicable, share }),
            'quiet',
            INDENT * 2,
          ),
        ]),
  ];
}

function rowLine(row: Row, columns: number, view: ReportView): Line {
  const { numerals } = view;
  const name = padEndTo(clip(row.name, columns), columns + 1);
  const share = padStartTo(numerals.percent(row.share ?? 0), SHARE_COLUMNS);
  const drawn = padEndTo(bar(row.share ?? 0, BAR_COLUMNS), BAR_COLUMNS);
  return line(`${name}${share}  ${drawn}  ${certainty(row, view)}`, 'plain', INDENT * 2);
}

function certainty({ count, n, interval }: Row, { words, numerals, say }: ReportView): string {
  const sure = interval === null ? '–' : numerals.percents(interval);
  return say(words.report.choice, { count, n, interval: sure });
}
