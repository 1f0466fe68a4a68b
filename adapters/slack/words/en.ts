import type { Translation } from '../../../src/base/catalogue.ts';

/** What Slack shows of ours besides the messages. */
const en = {
  /** Around a long answer. Titles and buttons of a form have 24 characters. */
  form: {
    /** On the button under an open question. */
    open: 'Write a longer answer',
    title: 'Your answer',
    label: 'In your own words',
    submit: 'Send',
    close: 'Cancel',
  },
  /** The app's home; `{company}` is who asks. */
  home: {
    title: 'Your deliveries, in your words',
    how: '{company} asks here how your deliveries went. Start with the code from your invitation: enter it below, or send it as a message. You can also simply write to us.',
    code: 'Code from your invitation',
    /** Stands over the shipments that are still asked about. */
    open: 'Still open – continue in Messages:',
  },
};

export default en;

export type SlackWords = Translation<typeof en>;
