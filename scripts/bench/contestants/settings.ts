/** What a contestant is told by its command line, as JSON. */
export interface ContestantSettings {
  /** Its database; absent where it keeps its data in its folder. */
  readonly storeUri: string | undefined;
  readonly dataFolder: string;
  readonly apiRoot: string;
  readonly botToken: string;
  readonly webhookSecret: string;
  /** The questions that the floor and the peers ask, one after another. */
  readonly questions: readonly string[];
  /** For Quayside alone, whose invitations it signs. */
  readonly signingSecret: string;
}

export function readSettings(): ContestantSettings {
  return JSON.parse(process.argv[2] ?? '{}') as ContestantSettings;
}
