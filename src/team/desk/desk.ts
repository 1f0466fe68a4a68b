import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { Mark } from '../../base/text/marked-text.ts';
import type { Capabilities, Log, Sink } from '../../core/contract/channel.ts';
import type { ChannelName, ConversationId } from '../../core/contract/ids.ts';
import type { Choices, FileSource } from '../../core/contract/message.ts';
import type { Response } from '../../core/contract/response.ts';
import type { CardBook } from '../../engine/ports.ts';
import type { CaseService } from '../case-service.ts';
import type { Case } from '../cases/case.ts';
import type { CaseStore, FeedbackSearch, StaffStore } from '../ports.ts';
import type { SetUpDoor } from '../set-up-door.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { TeamWords } from '../words/words.ts';
import type { CardButton } from './card-button.ts';
import type { Labels } from './labels.ts';
import type { Strangers } from './strangers.ts';

/** What the team's channel is answered with. */
export interface Reply {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly choices?: Choices;
  readonly files?: readonly FileSource[];
  /** The identity that it is for, where the rest of the channel need not read it. */
  readonly only?: string;
}

/** What words are about and how they feel, as far as cases need it. */
export interface WordsTag {
  readonly polarity: 'positive' | 'negative' | 'neutral';
  /** The most spoken of first. */
  readonly themes: readonly string[];
}

/** Answers questions about figures; its buttons come back with a question that begins with `report`. */
export interface ReportService {
  /** `request` as it was typed after the command. Rejects with the store's errors. */
  ask(request: string): Promise<readonly Reply[]>;
  press(question: string, value: string): Promise<readonly Reply[]>;
}

/** Everything that the team's side works with. */
export interface Desk {
  readonly teamChannels: readonly ConversationId[];
  readonly settings: TeamSettings;
  readonly words: TeamWords;
  readonly labels: Labels;
  /** The buttons under a case's card. */
  readonly buttons: readonly CardButton[];
  readonly companyName: string;
  readonly defaultLocale: Locale;
  /** Lets in who reads the program's log; counts only while there is no admin. */
  readonly setUp: SetUpDoor;
  readonly cases: CaseService;
  readonly store: CaseStore;
  /** What buyers said unasked. */
  readonly feedback: FeedbackSearch;
  readonly staff: StaffStore;
  readonly cards: CardBook;
  readonly memory: {
    readonly read: (key: string) => Promise<string | undefined>;
    readonly write: (key: string, value: string) => Promise<void>;
    readonly claim: (key: string, value: string) => Promise<boolean>;
  };
  readonly report: ReportService;
  readonly strangers: Strangers;
  /** An account's responses begun before a moment, the newest first. */
  readonly earlierResponses: (
    account: string,
    before: Instant,
    limit: number,
  ) => Promise<readonly Response[]>;
  readonly can: (channel: ChannelName) => Capabilities | undefined;
  readonly tag: (text: string, locale: Locale) => WordsTag;
  /** Has foreign words on a card translated; absent where no service is named. */
  readonly translation?: { readonly begin: (shown: Case) => void };
  /** Puts an event into a conversation's mailbox; the same id twice is taken once. */
  readonly receive: Sink;
  readonly now: () => Instant;
  readonly log: Log;
}
