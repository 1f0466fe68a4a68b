import type { Translation } from '../../base/catalogue.ts';

/** What the program itself says to buyers. */
const en = {
  /** To buyers whose words could not be processed: a person takes over, and will reply here. */
  apology:
    'Something went wrong on our side, so a person is taking over and will reply to you here.',
  /** What each command of the buyers is for, in the order of the messengers' menus. */
  commands: {
    help: 'What you can say',
    human: 'Talk to a person',
    feedback: 'Tell us something',
    back: 'One question back',
    change: 'Correct an answer',
    language: 'Another language',
    privacy: 'What happens to your data',
    stop: 'End the questions',
  },
};

export default en;

export type AppWords = Translation<typeof en>;
