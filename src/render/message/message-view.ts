import type { Locale } from '../../base/locale.ts';
import { type ReportView, reportView } from '../report/report-view.ts';
import type { MessageWords } from './message-words.ts';
import { MESSAGE_WORDS } from './words.ts';

/** What every part of a message about a report is written with. */
export interface MessageView extends ReportView {
  readonly message: MessageWords;
}

export function messageView(locale: Locale): MessageView {
  return { ...reportView(locale), message: MESSAGE_WORDS[locale] };
}
