import { format } from '../../src/base/text/message.ts';
import type { FlowContext, FlowEvent } from '../../src/core/contract/flow.ts';
import { flowWords } from '../words/words.ts';

/** What a buyer hears whose file is larger than may be kept. */
export function tooLargeText(
  { limitMegabytes }: Pick<Extract<FlowEvent, { kind: 'too-large' }>, 'limitMegabytes'>,
  { locale }: Pick<FlowContext, 'locale'>,
): string {
  return format(locale, flowWords(locale).files.tooLarge, { limit: limitMegabytes });
}
