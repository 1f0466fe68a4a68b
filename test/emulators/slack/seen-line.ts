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
  const sections = blocks.flatMap((block) => (block.type === 'section' ? [block.text.text] : []));
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
