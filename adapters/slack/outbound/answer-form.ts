import type { Locale } from '../../../src/base/locale.ts';
import { ConversationId } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { slackWords } from '../words/words.ts';
import { type ButtonRow, plainText } from './blocks.ts';

export const FORM_ACTION = 'long-answer';
export const FORM_ID = 'long-answer-form';
/** Where the words stand in a submitted form. */
export const FORM_FIELD = { block: 'answer', action: 'words' } as const;

/** What Slack allows one field. */
const ANSWER_LIMIT_UNITS = 3_000;

/** What the bot asks in words ends so, maybe before a hint in brackets or on a line of its own. */
const QUESTION_MARK = /[?？؟](?=["”»)\s]|$)/;

/**
 * A row with one button under a question that is answered in words: Slack's own field for typing
 * is one line high. None under what staff write, under choices, on the team's cards and below
 * them, or where nothing is asked.
 */
export function longAnswerRow({
  text,
  choices,
  by,
  locale,
  card,
  under,
}: OutboundMessage): readonly ButtonRow[] {
  if (choices !== undefined || by !== undefined || !QUESTION_MARK.test(text)) return [];
  if (card !== undefined || under !== undefined) return [];
  const words = plainText(slackWords(locale).form.open);
  const button = { type: 'button' as const, action_id: FORM_ACTION, text: words, value: locale };
  return [{ type: 'actions', block_id: FORM_ACTION, elements: [button] }];
}

/** The form; what is sent with it is an answer in this conversation. */
export function answerForm(conversation: ConversationId, locale: Locale) {
  const { title, label, submit, close } = slackWords(locale).form;
  return {
    type: 'modal' as const,
    callback_id: FORM_ID,
    private_metadata: conversation,
    title: plainText(title),
    submit: plainText(submit),
    close: plainText(close),
    blocks: [
      {
        type: 'input' as const,
        block_id: FORM_FIELD.block,
        label: plainText(label),
        element: {
          type: 'plain_text_input' as const,
          action_id: FORM_FIELD.action,
          multiline: true,
          max_length: ANSWER_LIMIT_UNITS,
          focus_on_load: true,
        },
      },
    ],
  };
}

/** The conversation that a form of ours was opened in; undefined for what is not ours. */
export function conversationOfForm(metadata: string): ConversationId | undefined {
  return ConversationId.safeParse(metadata).data;
}
