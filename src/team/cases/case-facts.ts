import { z } from 'zod';
import { Answer, WhyChain } from '../../core/contract/response.ts';
import { mergeFiles, ShownFile } from '../../core/conversation/shown-file.ts';

const instant = z.number().int();

export const WORDS_LIMIT = 10;

/** The platform's ids of the messages that said it. */
const messages = z.array(z.string()).optional();

/** A score with its scale: `from` is the lowest value, `points` how many there are. */
export type Score = z.infer<typeof Score>;
export const Score = z.object({
  question: z.string(),
  kind: z.string(),
  value: z.number(),
  scale: z.object({ from: z.number().int(), points: z.number().int().min(2) }),
  better: Answer.shape.better,
  messages,
});

/** What a buyer said that makes the case, as of `at`. */
export type CaseFacts = z.infer<typeof CaseFacts>;
export const CaseFacts = z.object({
  at: instant,
  scores: z.array(Score).readonly(),
  chains: z.array(WhyChain).readonly(),
  /** The most important first. */
  themes: z.array(z.string()).readonly(),
  /** The buyer's last words, in their order. */
  words: z
    .array(
      z.object({
        text: z.string(),
        at: instant,
        messages,
        /** The buyer has taken them back; `text` is empty. */
        recalled: z.boolean().optional(),
      }),
    )
    .max(WORDS_LIMIT)
    .readonly(),
  /** What the buyer sent besides words, the newest last. */
  files: z.array(ShownFile).readonly().optional(),
});

/** Both together, where they differ the newer; whichever way round they are given. */
export function mergeFacts(one: CaseFacts, other: CaseFacts): CaseFacts {
  const [older, newer] = one.at <= other.at ? [one, other] : [other, one];
  const files = mergeFiles(older.files, newer.files);
  return {
    at: newer.at,
    scores: byKey(older.scores, newer.scores, ({ question }) => question),
    chains: byKey(older.chains, newer.chains, ({ dimension }) => dimension),
    themes: [...new Set([...newer.themes, ...older.themes])],
    words: lastWords([...older.words, ...newer.words]),
    ...(files.length > 0 && { files }),
  };
}

function byKey<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  return [...new Map([...older, ...newer].map((item) => [keyOf(item), item])).values()];
}

function lastWords(words: CaseFacts['words']): CaseFacts['words'] {
  const distinct = byKey(words, [], ({ text, at }) => (text === '' ? String(at) : text));
  return distinct.toSorted((one, other) => one.at - other.at).slice(-WORDS_LIMIT);
}
