import type { FlowContext } from '../../src/core/contract/flow.ts';
import { flowWords } from '../words/words.ts';

/** A day of the calendar, `2026-12-31`, as the buyer's language writes it. */
export function dayText(day: string, { locale }: Pick<FlowContext, 'locale'>): string {
  const { dates } = flowWords(locale).language;
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(dates, parts).format(Date.parse(day));
}
