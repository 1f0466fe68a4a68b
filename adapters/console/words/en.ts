import type { Translation } from '../../../src/base/catalogue.ts';

/** What the terminal shows besides the messages. */
const en = {
  /** Stands over what a person of the team wrote. */
  team: '(team)',
};

export default en;

export type ConsoleWords = Translation<typeof en>;
