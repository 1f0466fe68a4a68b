import type { Locale } from '../base/locale.ts';
import { format } from '../base/text/message.ts';
import type { Reason } from './reason.ts';
import { askingWords } from './words/words.ts';

/** What a rule says, as a part of a sentence without its end. */
export function reasonText(reason: Reason, locale: Locale): string {
  const says: Readonly<Partial<Record<string, string>>> = askingWords(locale).rules[reason.rule];
  const message = says[keyOf(reason)] ?? says[reason.kind];
  return message === undefined ? reason.rule : format(locale, message, reason.facts ?? {});
}

/** What keeps from asking, short and without facts that differ from one ask to the next. */
export function obstacleText({ rule }: Reason, locale: Locale): string {
  return askingWords(locale).obstacles[rule];
}

/** Some rules say more than one thing with one verdict. */
function keyOf({ rule, kind, facts = {} }: Reason): string {
  if (rule === 'hours' && facts.because === 'holiday') return `${kind}Holiday`;
  if (rule === 'hours' && facts.because === 'weekend') return `${kind}Weekend`;
  if (rule === 'delayed' && facts.expectedOn !== undefined) return `${kind}Expected`;
  if (rule !== 'arrival' || facts.arrivedOn !== undefined) return kind;
  return facts.estimate === undefined ? `${kind}Unknown` : `${kind}Estimated`;
}

/**
 * The reason that decides: the first that says never, or the one that is waited for the longest. Working hours
 * come after all others, so they decide only where nothing else is waited for.
 */
export function decidingReason(why: readonly Reason[]): Reason | undefined {
  const never = why.find(({ kind }) => kind === 'skip');
  if (never !== undefined) return never;
  const others = why.filter(({ rule }) => rule !== 'hours');
  return longestWait(others) ?? longestWait(why);
}

function longestWait(why: readonly Reason[]): Reason | undefined {
  return why.reduce<Reason | undefined>((longest, reason) => {
    if (reason.kind !== 'wait') return longest;
    return longest?.kind === 'wait' && longest.until >= reason.until ? longest : reason;
  }, undefined);
}
