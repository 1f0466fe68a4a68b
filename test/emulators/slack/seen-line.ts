import { BOT_USER, type SlackFile, type SlackMessage } from './world.ts';

/** One message of a channel as people see it now. */
export interface SeenLine {
  readonly messageId: string;
  readonly from: 'bot' | string;
  readonly text: string;
  /** What a notification would read out. */
  readonly fallback: string;
  readonly thread?: string;
  readonly files: readonly SlackFile[];
  readonly buttons: readonly {
    readonly label: string;
    readonly value?: string;
    readonly url?: string;
  }[];
}

export function lineOf(message: SlackMessage): SeenLine {
  const blocks = message.blocks ?? [];
  const sections = blocks.flatMap(wordsOf);
  const small = blocks.flatMap((block) =>
    block.type === 'context' ? block.elements.map(({ text }) => text) : [],
  );
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  return {
    messageId: message.ts,
    from: message.user === BOT_USER ? 'bot' : message.user,
    text: blocks.length === 0 ? message.text : [sections.join(''), ...small].join('\n'),
    fallback: message.text,
    ...(message.thread_ts === undefined ? {} : { thread: message.thread_ts }),
    files: message.files ?? [],
    buttons: buttons.map(({ text, value, url }) => ({
      label: text.text,
      ...(value === undefined ? {} : { value }),
      ...(url === undefined ? {} : { url }),
    })),
  };
}

/** Somebody who is called is seen as `@U0ANNA`. */
function wordsOf(block: NonNullable<SlackMessage['blocks']>[number]): readonly string[] {
  if (block.type === 'section') return [block.text.text];
  if (block.type !== 'rich_text') return [];
  return block.elements[0].elements.map((piece) =>
    piece.type === 'user' ? `@${piece.user_id}` : piece.text,
  );
}
