import { askingWords } from '../../../src/asking/words/words.ts';
import type { TimingArm } from '../../../src/insight/timing/timing-shape.ts';
import type { WeeksFigures } from './read-weeks.ts';

/** So many reasons and holidays are told. */
const SHOWN = 5;

/** What the weeks have brought, as lines of at most 100 characters. */
export function weeksText(weeks: WeeksFigures): string {
  const { inChats, byTasks, notices, reminders, unasked, reasons } = weeks;
  return [
    `Asked: ${inChats + byTasks}`,
    ...table([
      [inChats, 'in a chat that the buyer has with us'],
      [byTasks, 'by a task for the owner of the account, who sends a link on'],
    ]),
    `Besides: ${counted(reminders, 'reminder')}, ${counted(notices, 'notice')} of delays`,
    'What has come of it so far:',
    ...table(weeks.states.map(([state, count]) => [count, askingWords('en').states[state]])),
    `Not asked: ${unasked}`,
    ...table(reasons.slice(0, SHOWN).map(({ reason, count }) => [count, reason])),
    ...dayOffLines(weeks),
    'Two arms of a test of delays:',
    ...weeks.arms.map(armText),
  ].join('\n');
}

/** Nothing of what was in nobody's way. */
function dayOffLines({ afterWeekends, afterHolidays }: WeeksFigures): readonly string[] {
  const holidays = afterHolidays.slice(0, SHOWN);
  if (afterWeekends === 0 && holidays.length === 0) return [];
  return [
    'Asked on a later day, when people at the buyer’s place worked again:',
    ...table([
      ...(afterWeekends > 0 ? [[afterWeekends, 'after a weekend'] as const] : []),
      ...holidays.map(([name, count]) => [count, `after a holiday: ${name}`] as const),
    ]),
  ];
}

function armText({ arm, asks, realisedDays, figures }: TimingArm): string {
  const days = realisedDays.toFixed(1);
  const answered = Math.round((figures.response.value ?? 0) * asks);
  return `  ${arm}: ${asks} asked, ${days} days after the arrival on average; ${answered} have answered`;
}

function table(rows: readonly (readonly [count: number, text: string])[]): readonly string[] {
  return rows.map(([count, text]) => `${String(count).padStart(5)}  ${text}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
