import { z } from 'zod';
import { File, type MessageEvent } from './event-body.ts';
import { wordsSaid } from './words-said.ts';

const words = z.string().max(50_000).nullish();

/** Somebody's message within another; a page that is linked to has the same shape without the mark. */
const Attachment = z.object({
  is_share: z.boolean().nullish(),
  pretext: words,
  title: words,
  text: words,
  files: z.array(File).max(100).nullish(),
  message_blocks: z
    .array(z.object({ message: z.object({ blocks: z.array(z.unknown()).nullish() }).nullish() }))
    .max(20)
    .nullish(),
});
type Attachment = z.infer<typeof Attachment>;

interface Forwarded {
  /** Empty where there are none, or Slack does not show them to the bot. */
  readonly words: string;
  readonly files: readonly File[];
}

/**
 * What somebody forwarded; of a message that says nothing itself, all that hangs on it. Undefined
 * where nothing was forwarded.
 */
export function forwardedIn({
  text = '',
  files,
  attachments,
}: MessageEvent): Forwarded | undefined {
  const says = text.trim() !== '' || (files ?? []).length > 0;
  const found = (attachments ?? [])
    .map((attachment) => Attachment.safeParse(attachment).data)
    .filter((attachment) => attachment !== undefined)
    .filter(({ is_share }) => is_share === true || !says);
  if (found.length === 0) return undefined;
  return {
    words: found.map(wordsOf).filter(Boolean).join('\n\n'),
    files: found.flatMap((attachment) => attachment.files ?? []),
  };
}

function wordsOf({ pretext, title, text, message_blocks: inner }: Attachment): string {
  const blocks = (inner ?? []).flatMap(({ message }) => message?.blocks ?? []);
  const lines = [pretext, title, text].filter((line) => line?.trim());
  return wordsSaid(lines.join('\n'), blocks).trim();
}
