import type { Conversation } from '../conversation/conversation.ts';
import type { EventContent } from './event.ts';
import type { Choices } from './message.ts';

const NUMBER = /^\s*[（([]?\s*(\d{1,2})\s*[.)、）\]]?\s*$/u;

/**
 * What a person means who types the number of a listed choice, where choices are shown as a list.
 * The numbers of a scale are the answer itself, and are read by the flow.
 */
export function readChoiceNumber({ offered }: Conversation, content: EventContent): EventContent {
  if (content.kind !== 'text' || offered === undefined) return content;
  const value = optionAt(offered, content.text);
  if (value === undefined) return content;
  const { messageId } = content;
  return {
    kind: 'choice',
    question: offered.question,
    value,
    ...(messageId !== undefined && { messageId }),
  };
}

function optionAt({ layout, options }: Choices, text: string): string | undefined {
  const number = layout === 'list' ? NUMBER.exec(text.normalize('NFKC'))?.[1] : undefined;
  return number === undefined ? undefined : options[Number(number) - 1]?.value;
}
