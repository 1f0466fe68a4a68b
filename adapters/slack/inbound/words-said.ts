import { z } from 'zod';
import { wellFormed } from '../../parts/well-formed.ts';
import { withoutName } from '../../parts/without-name.ts';
import { EMOJI_NAMES } from '../outbound/emoji-names.ts';

/** What people said is stored up to this length. */
const LIMIT_UNITS = 20_000;

/** What Slack writes in brackets; anything else in them is somebody's own. */
const TOKEN = /<((?:[@#!]|https?:|mailto:|tel:)[^<>]*)>/g;

/**
 * A person's words as they typed them: Slack escapes three characters, writes mentions and links
 * in brackets, and names emoji (`:star:`) of which the message's blocks tell the character.
 */
export function wordsSaid(text: string, blocks: readonly unknown[] = []): string {
  const shown = text.replace(TOKEN, (_, inside: string) => shownToken(inside));
  const unescaped = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return wellFormed(withEmoji(unescaped, blocks)).slice(0, LIMIT_UNITS);
}

/** The words without the mention of the bot at their beginning, e.g. `<@U012> hello`. */
export function withoutMention(text: string): string {
  return text.replace(/^\s*<@[UW][A-Z0-9]+(?:\|[^<>]*)?>[\s:,]*/, '');
}

/** The words without the mention of the bot before or after them. */
export function withoutOwnName(text: string, bot: string | undefined): string {
  if (bot === undefined || !text.includes(`<@${bot}`)) return text;
  return withoutName(text, new RegExp(`<@${bot}(?:\\|[^<>]{0,99})?>`, 'u'));
}

function shownToken(inside: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@') || target.startsWith('#')) {
    return label === undefined || label === ''
      ? target
      : `${target[0]}${label.replace(/^[@#]/, '')}`;
  }
  if (target.startsWith('!')) return `@${(label ?? target.slice(1)).replace(/^@/, '')}`;
  const address = target.replace(/^(?:mailto|tel):/, '');
  if (label === undefined || address.replace(/^https?:\/\//, '') === label) return address;
  return label === address ? address : `${label} (${address})`;
}

/** The last text may end within a pair of surrogates, hence `wellFormed` after it. */
function withEmoji(text: string, blocks: readonly unknown[]): string {
  const characters = new Map(emojiIn(blocks));
  return text.replace(
    /:([a-z0-9_+'-]+):(?::(skin-tone-[2-6]):)?/g,
    (whole, name: string) => characters.get(name) ?? EMOJI_NAMES.get(name) ?? whole,
  );
}

const Emoji = z.object({
  type: z.literal('emoji'),
  name: z.string(),
  unicode: z.string().regex(/^[0-9a-f]{1,6}(?:-[0-9a-f]{1,6})*$/i),
});
const Holder = z.object({ elements: z.array(z.unknown()) });

/** As deep as Slack nests: blocks, lists, sections, pieces. */
const DEPTH_LIMIT = 5;

function emojiIn(pieces: readonly unknown[], depth = 0): readonly (readonly [string, string])[] {
  if (depth > DEPTH_LIMIT) return [];
  return pieces.flatMap((piece) => {
    const emoji = Emoji.safeParse(piece).data;
    if (emoji !== undefined) return characterOf(emoji);
    return emojiIn(Holder.safeParse(piece).data?.elements ?? [], depth + 1);
  });
}

function characterOf({ name, unicode }: z.infer<typeof Emoji>) {
  const codes = unicode.split('-').map((code) => Number.parseInt(code, 16));
  if (codes.some((code) => code > 0x10ffff)) return [];
  return [[name, String.fromCodePoint(...codes)] as const];
}
