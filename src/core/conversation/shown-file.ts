import { z } from 'zod';
import type { Instant } from '../../base/instant.ts';
import { MediaReference } from '../contract/media-reference.ts';

/** Something that a buyer sent besides words, with the question that was open when it came. */
export type ShownFile = z.infer<typeof ShownFile>;
export const ShownFile = z.object({
  media: MediaReference,
  at: z.number().int(),
  /** The platform's id of the message that brought it. */
  message: z.string().optional(),
  /** Absent where nothing was asked. */
  question: z.string().optional(),
  /** Which "why?" after that question it belongs to, from 1. */
  why: z.number().int().optional(),
});

/** The files of an event, each with its own message where they came one by one. */
export function filesIn(
  {
    media,
    messages,
  }: {
    readonly media: readonly MediaReference[];
    readonly messages: readonly string[];
  },
  at: Instant,
): readonly ShownFile[] {
  return media.map((each, index) => {
    const message = messages.length === 1 ? messages[0] : messages[index];
    return { media: each, at, ...(message !== undefined && { message }) };
  });
}

/** The files of both lists, each once. */
export function mergeFiles(
  some: readonly ShownFile[] = [],
  others: readonly ShownFile[] = [],
): readonly ShownFile[] {
  const keyOf = ({ media }: ShownFile) => media.file ?? media.reference;
  return [...new Map([...some, ...others].map((each) => [keyOf(each), each])).values()];
}
