import { z } from 'zod';
import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { ShownFile } from '../conversation/shown-file.ts';
import { ConversationId } from './ids.ts';
import { FileSource } from './message.ts';
import type { Response } from './response.ts';
import type { Subject } from './subject.ts';
import type { TranscriptLine } from './transcript.ts';

/** Why a buyer's conversation concerns the team; what is made of it is the team's rule. */
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

/** Something about a buyer that the team may have to act on; told again with newer facts under the same id. */
export interface Concern {
  /** The response's id where there is one. */
  readonly id: string;
  /** Nothing was told under this id before. */
  readonly isNew?: true;
  readonly trigger: ConcernTrigger;
  readonly at: Instant;
  readonly conversation: ConversationId;
  /** No invitation of ours has led there; absent also in what an older version told. */
  readonly isUninvited?: true;
  readonly locale?: Locale;
  readonly speakerName?: string;
  readonly subject?: Subject;
  readonly response?: Response;
  /** What the buyer said about it that is no answer of the response, the last one last. */
  readonly words: readonly string[];
  /** By which messages of the platform these words were said. */
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
  /** It will be sent once the platform lets us. */
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
  /** `channel:user`, as the platform vouches for it; never what somebody calls himself. */
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

/** What the team's side is told, at least once each and in order. */
export type TeamEvent =
  | { readonly kind: 'concern'; readonly concern: Concern }
  /** A response is over; what it means for its account is the team's to judge. */
  | { readonly kind: 'answered'; readonly response: Response }
  /** With what came since, told together with it; of more than that only how much there was. */
  | {
      readonly kind: 'heard';
      readonly heard: Heard;
      readonly rest?: readonly Heard[];
      readonly more?: number;
    }
  /** The buyer sent something besides words while nobody held the conversation. */
  | { readonly kind: 'shown'; readonly files: readonly ShownFile[] }
  /** A message was taken back; while staff hold the talk they also hear of it. */
  | { readonly kind: 'recalled'; readonly message: string; readonly isHeld: boolean }
  | { readonly kind: 'undelivered'; readonly undelivered: Undelivered }
  /** What the bot said did not reach the buyer, as far as is known. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** The buyer who was handed over at `since`, and whom nobody had taken, waits no more. */
  | { readonly kind: 'wait-over'; readonly since: Instant }
  | { readonly kind: 'command'; readonly command: StaffAction }
  /** The outbox of this team channel had no room for these cards, and has it now. */
  | { readonly kind: 'unshown'; readonly cards: readonly string[] };
