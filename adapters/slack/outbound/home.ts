import type { Locale } from '../../../src/base/locale.ts';
import { format } from '../../../src/base/text/message.ts';
import { directed } from '../../parts/directed.ts';
import { slackWords } from '../words/words.ts';
import { plainText } from './blocks.ts';

export const HOME_FIELD = { block: 'code', action: 'invitation-code' } as const;

const COMPANY_LIMIT_UNITS = 200;
const CODE_LIMIT_UNITS = 200;

/** So many shipments are listed; a section holds 3,000 characters. */
const LISTED = 20;
const REFERENCE_LIMIT_UNITS = 100;

/** The app's home: what is still asked, how to begin, and a field for the code of an invitation. */
export function homeView(companyName: string, locale: Locale, open: readonly string[] = []) {
  const { title, how, code } = slackWords(locale).home;
  const company = companyName.slice(0, COMPANY_LIMIT_UNITS);
  const begin = format(locale, how, { company });
  return {
    type: 'home' as const,
    blocks: [
      { type: 'header' as const, text: plainText(title) },
      ...openSection(open, locale),
      { type: 'section' as const, text: plainText(directed(begin, locale)) },
      {
        type: 'input' as const,
        block_id: HOME_FIELD.block,
        dispatch_action: true,
        label: plainText(code),
        element: {
          type: 'plain_text_input' as const,
          action_id: HOME_FIELD.action,
          max_length: CODE_LIMIT_UNITS,
          dispatch_action_config: { trigger_actions_on: ['on_enter_pressed' as const] },
        },
      },
    ],
  };
}

function openSection(open: readonly string[], locale: Locale) {
  if (open.length === 0) return [];
  const shown = open.slice(0, LISTED).map((one) => `• ${one.slice(0, REFERENCE_LIMIT_UNITS)}`);
  const text = [slackWords(locale).home.open, ...shown].join('\n');
  return [{ type: 'section' as const, text: plainText(directed(text, locale)) }];
}
