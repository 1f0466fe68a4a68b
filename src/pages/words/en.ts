import type { Translation } from '../../base/catalogue.ts';

/** What the pages say; values stand in braces. */
const en = {
  subtitle: 'Your feedback, in a few minutes',
  lead: 'How was your shipment {shipment}?',
  leadUnderway: 'How is your shipment {shipment} going so far?',
  arrived: 'Arrived on {date}',
  shipped: 'Shipped on {date}',
  openHere: 'Answer here in the browser',
  elsewhere: 'Or in another app',
  openChannel: 'Continue in {channel}',
  scanWith: 'Scan this with {channel}:',
  thenSend: 'Then send your code there.',
  sendCode: 'Or send your code to us in {channel}.',
  yourCode: 'Your code',
  copy: 'Copy',
  copied: 'Copied',
  personal: 'This link is for you only. Please don’t forward it.',
  printed: 'Scan this to tell us how the shipment went.',
  typed: 'No camera? Open {address} and enter this code:',
  shipment: 'Shipment {shipment}',
  expiredTitle: 'This link has expired',
  expired:
    'Invitations are open for a limited time. If you still want to tell us something, we would be glad to hear it.',
  forgedTitle: 'This link does not work',
  forged:
    'Part of the link may be missing. Please open it again from our message, enter your code again, or write to us without it.',
  crowdedTitle: 'Please wait a minute',
  crowded:
    'Too many codes were entered from here. Try again in a minute, or write to us without a code.',
  closedTitle: 'This chat is for invited customers',
  closed:
    'Please open the link in our message, or enter the code from it below. If you have no message from us, please ask your usual contact.',
  missingTitle: 'There is nothing here',
  missing: 'The address may be mistyped. If you have a code from our message, enter it below.',
  failedTitle: 'Something went wrong on our side',
  failed: 'Nothing you told us is lost. Please try again in a minute.',
  busyTitle: 'We are busy right now',
  busy: 'Please try again in a few seconds. Nothing is lost.',
  refusedTitle: 'We could not understand this request',
  refused: 'Please go back and try again, or write to us.',
  writeToUs: 'Write to us',
  homeTitle: '{company} feedback assistant',
  homeText: 'If we sent you an invitation, open its link or enter its code here.',
  homeWrite: 'No invitation? You can still write to us.',
  enterCode: 'Code from our message',
  open: 'Open',
};

export default en;

export type PagesWords = Translation<typeof en>;
