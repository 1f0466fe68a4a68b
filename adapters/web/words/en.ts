import type { Translation } from '../../../src/base/catalogue.ts';

/** What the chat page says around the conversation; `{company}` is the exporter. The page fills the places. */
const en = {
  title: 'Chat with {company}',
  talk: 'Conversation',
  placeholder: 'Type an answer',
  send: 'Send',
  you: 'You',
  team: '{company} team',
  typing: '{company} is typing',
  edit: 'Edit',
  editing: 'Editing your message',
  cancel: 'Cancel',
  edited: 'edited',
  removed: 'Message removed',
  attachment: 'Attachment',
  sending: 'Sending …',
  failed: 'Not sent',
  refused: 'Could not be sent',
  retry: 'Try again',
  offline: 'No connection. What you write will be sent as soon as it is back.',
  ended: 'This link no longer works. What you have told us is safe.',
  crowded:
    'Many people are writing right now. Your message is kept here and will be sent in a moment.',
  tooLong:
    'That is too long: please send at most {limit} characters at a time. Your text is still in the box.',
  closed:
    'This chat is open to invited customers only. Please use the link or the code from our message.',
  newest: 'Jump to latest',
  privacy: 'Only {company} reads this conversation. No cookies.',
  needsScript: 'This chat needs JavaScript. Please turn it on, or answer us by e-mail.',
  menu: 'Options',
  menuBack: 'Previous question',
  menuSkip: 'Skip this question',
  menuChange: 'Change an answer',
  menuHuman: 'Speak to a person',
  menuLanguage: 'Another language',
  menuWho: 'Who are you?',
  menuPrivacy: 'What happens to my data',
  menuStop: 'Stop the questions',
  loading: 'Loading …',
  step: '{value} of {highest}',
  progress: 'Question {done} of {of}',
  notCounted: 'Not counted: already answered',
};

export default en;

export type ChatWords = Translation<typeof en>;
