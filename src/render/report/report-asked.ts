import type { PlanState } from '../../core/contract/programme/plan-state.ts';
import type { Accounting, Report } from '../../insight/report/report-shape.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { questionName, type ReportView } from './report-view.ts';

const INDENT = 2;

type Group = keyof ReportView['words']['asked']['groups'];

/** Each state is in one group, so that the groups add up to all plans. */
const GROUPS = [
  ['answered', ['complete', 'partial']],
  ['underWay', ['asked', 'reminded', 'opened', 'started']],
  ['notYet', ['planned', 'waiting']],
  ['noResult', ['refused', 'expired', 'skipped', 'unreachable']],
] as const satisfies readonly (readonly [Group, readonly PlanState[]])[];

/** Everybody who was to be asked, by what came of it; nothing where nobody was. */
export function askedLines({ accounting }: Report, view: ReportView): readonly Line[] {
  if (accounting === null) return [];
  const { words, say } = view;
  const groups = groupsOf(accounting, view).map(({ name, n, states }) =>
    say(words.asked.group, { name, n, states }),
  );
  const rate = rateText(accounting, words.asked.responseRate, view);
  return [
    BLANK,
    line(say(words.asked.title, { asked: accounting.asked, plans: accounting.plans }), 'heading'),
    ...[...groups, ...rate].map((text) => line(text, 'plain', INDENT)),
    ...unfinishedLines(accounting, view),
  ];
}

/** The groups above zero, as `answered 12 · under way 3`, and the response rate; each a line. */
export function askedTexts({ accounting }: Report, view: ReportView): readonly string[] {
  if (accounting === null) return [];
  const { numerals, words } = view;
  const groups = groupsOf(accounting, view).map(({ name, n }) => `${name} ${numerals.count(n)}`);
  return [groups.join(' · '), ...rateText(accounting, words.message.responseRate, view)];
}

function groupsOf({ states }: Accounting, { words, numerals }: ReportView) {
  return GROUPS.map(([group, members]: readonly [Group, readonly PlanState[]]) => ({
    name: words.asked.groups[group],
    n: members.reduce((sum, state) => sum + states[state], 0),
    states: members
      .filter((state) => states[state] > 0)
      .map((state) => `${words.asked.states[state]} ${numerals.count(states[state])}`)
      .join(' · '),
  })).filter(({ n }) => n > 0);
}

/** Nothing where nobody was asked yet. */
function rateText(
  { responseRate: { count, n, share, interval } }: Accounting,
  template: string,
  { numerals, say }: ReportView,
): readonly string[] {
  if (share === null || interval === null) return [];
  const figures = { share: numerals.percent(share), interval: numerals.percents(interval) };
  return [say(template, { count, n, ...figures })];
}

function unfinishedLines({ dropOff }: Accounting, view: ReportView): readonly Line[] {
  if (dropOff.length === 0) return [];
  const { words, say } = view;
  const all = dropOff.reduce((sum, { count }) => sum + count, 0);
  return [
    line(say(words.asked.unfinished, { n: all }), 'plain', INDENT),
    ...dropOff.map(({ question, count: n }) =>
      line(
        question === null
          ? say(words.asked.beforeFirst, { n })
          : say(words.asked.after, { question: questionName(question, view), n }),
        'quiet',
        INDENT * 2,
      ),
    ),
  ];
}
