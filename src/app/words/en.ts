import type { Translation } from '../../base/catalogue.ts';

/** What the program itself says to buyers. */
const en = {
  /** To buyers whose words could not be processed: a person takes over, and will reply here. */
  apology:
    'Something went wrong on our side, so a person is taking over and will reply to you here.',
  /** What each command of the buyers is for, in the order of the messengers' menus. */
  commands: {
    help: 'Help',
    human: 'Talk to a person',
    feedback: 'Tell us something',
    back: 'Previous question',
    change: 'Change an answer',
    language: 'Change the language',
    privacy: 'How your data is used',
    stop: 'Stop the questions',
  },
};

export default en;

export type AppWords = Translation<typeof en>;
