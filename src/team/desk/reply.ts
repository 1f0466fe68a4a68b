import type { Mark } from '../../base/text/marked-text.ts';
import type { Choices, FileSource } from '../../core/contract/message.ts';

/** What the team's channel is answered with. */
export interface Reply {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly choices?: Choices;
  readonly files?: readonly FileSource[];
  /** The identity that it is for, where the rest of the channel need not read it. */
  readonly only?: string;
}

/** Answers questions about figures; its buttons come back with a question that begins with `report`. */
export interface ReportService {
  /** `request` as it was typed after the command. Rejects with the store's errors. */
  ask(request: string): Promise<readonly Reply[]>;
  press(question: string, value: string): Promise<readonly Reply[]>;
}
