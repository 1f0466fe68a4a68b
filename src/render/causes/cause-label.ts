import type { Theme } from '../../insight/theme.ts';
import { nameIn, type ReportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';

/** What a report says of a cause; nothing is undefined or null. */
interface Named {
  readonly theme?: Theme | null | undefined;
  readonly rootCause?: string | null | undefined;
}

/** `delivery · booking`: its theme and the class of its root cause, as far as they are known. */
export function causeLabel({ theme, rootCause }: Named, { words }: ReportView): string {
  const names = [
    ...(theme ? [words.themes[theme]] : []),
    ...(rootCause ? [nameIn(words.causes.classes, rootCause) ?? plainName(clean(rootCause))] : []),
  ];
  return names.length === 0 ? words.causes.other : names.join(' · ');
}

/** A cause noted by its key, such as `no-final-check`, in words. */
function plainName(cause: string): string {
  return /^[a-z]+(-[a-z]+)+$/.test(cause) ? cause.replaceAll('-', ' ') : cause;
}
