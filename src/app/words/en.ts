import type { Translation } from '../../base/catalogue.ts';

/** What the program itself says to buyers. */
const en = {
  /** To buyers whose words could not be processed: a person takes over, and will reply here. */
  apology:
    'Something went wrong on our side, so a person is taking over and will reply to you here.',
};

export default en;

export type AppWords = Translation<typeof en>;
