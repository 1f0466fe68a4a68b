import { z } from 'zod';
import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { ShownFile } from '../conversation/shown-file.ts';
import { ConversationId } from './ids.ts';
import { FileSource } from './message.ts';
import type { Response } from './response.ts';
import type { Subject } from './subject.ts';
import type { TranscriptLine } from './transcript.ts';

/** Why a buyer's conversation concerns the team; the team's rules decide what follows. */
export const CONCERN_TRIGGERS = [
  'low-score',
  'complaint',
  'request',
  'anger',
  'asked',
  'data-request',
  'alarm',
  'crowded',
  'refused',
  'unprompted',
  'poison',
] as const;
export type ConcernTrigger = (typeof CONCERN_TRIGGERS)[number];

/** Something about a buyer that the team may have to act on. It comes again, under the same id, with newer facts. */
export interface Concern {
  /** The response's id where there is one. */
  readonly id: string;
  /** This id is new to the team. */
  readonly isNew?: true;
  readonly trigger: ConcernTrigger;
  readonly at: Instant;
  readonly conversation: ConversationId;
  /** No invitation of ours has led there; also absent in events of an older version. */
  readonly isUninvited?: true;
  readonly locale?: Locale;
  readonly speakerName?: string;
  readonly subject?: Subject;
  readonly response?: Response;
  /** What the buyer said about it besides the answers of the response, the newest last. */
  readonly words: readonly string[];
  /** The platform's ids of the messages that said these words. */
  readonly said?: readonly { readonly text: string; readonly messages: readonly string[] }[];
  /** What was sent besides words, within the last day or with the response. */
  readonly files?: readonly ShownFile[];
}

/** What the buyer did while staff held the conversation. */
export interface Heard {
  readonly at: Instant;
  readonly action: 'said' | 'edited' | 'recalled' | 'left' | 'stopped' | 'too-large';
  readonly text: string;
  readonly files: readonly ShownFile[];
}

/** A message of staff that did not reach the buyer, or has to wait. */
export interface Undelivered {
  readonly text: string;
  readonly by: string;
  /** `not-held`: the member of staff who said it has not claimed the conversation. */
  readonly why:
    | Exclude<NonNullable<TranscriptLine['failure']>, 'overtaken'>
    | 'in-doubt'
    | 'not-held';
  /** It will be sent once the platform allows it. */
  readonly waits: boolean;
}

export const VERDICTS = ['solved', 'unsolved', 'silent', 'unasked'] as const;
/** What the buyer says of a fix. */
export interface Verdict {
  readonly case: number;
  readonly verdict: (typeof VERDICTS)[number];
  /** What is still wrong. */
  readonly text?: string;
}

/** What a member of staff did in a team channel. */
export type StaffAction = z.infer<typeof StaffAction>;
export const StaffAction = z.strictObject({
  /** `channel:user`, as the platform vouches for it; never a name that people give themselves. */
  by: z.string().max(200),
  name: z.string().max(200).optional(),
  /** The team channel, and where in it. */
  channel: ConversationId,
  thread: z.string().max(200).optional(),
  action: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('said'), text: z.string().max(20_000) }),
    z.strictObject({ kind: z.literal('edited'), text: z.string().max(20_000) }),
    z.strictObject({
      kind: z.literal('sent'),
      files: z.array(FileSource).min(1).max(20).readonly(),
      text: z.string().max(20_000),
    }),
    z.strictObject({
      kind: z.literal('pressed'),
      question: z.string().max(60),
      value: z.string().max(60),
    }),
  ]),
});

/** An event that the team's side handles, at least once and in order. */
export type TeamEvent =
  | { readonly kind: 'concern'; readonly concern: Concern }
  /** A response is over; the team's side judges what it means for the account. */
  | { readonly kind: 'answered'; readonly response: Response }
  /** With what the buyer did since then, up to a limit; beyond it only the number. */
  | {
      readonly kind: 'heard';
      readonly heard: Heard;
      readonly rest?: readonly Heard[];
      readonly more?: number;
    }
  /** The buyer sent something besides words while nobody held the conversation. */
  | { readonly kind: 'shown'; readonly files: readonly ShownFile[] }
  /** A message was taken back; staff who hold the conversation see that, too. */
  | { readonly kind: 'recalled'; readonly message: string; readonly isHeld: boolean }
  | { readonly kind: 'undelivered'; readonly undelivered: Undelivered }
  /** A message of the bot did not reach the buyer, as far as is known. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** The buyer was handed over at `since`, nobody had taken over, and they wait no more. */
  | { readonly kind: 'wait-over'; readonly since: Instant }
  | { readonly kind: 'command'; readonly command: StaffAction }
  /** The outbox of this team channel had no room for these cards, and has room now. */
  | { readonly kind: 'unshown'; readonly cards: readonly string[] };
