/** @typedef {import('../wire.ts').Accepted} Accepted */
/** @typedef {import('../wire.ts').Refused} Refused */

import { Banner } from './banner.js';
import { Composer } from './composer.js';
import { byId, newId } from './element.js';
import { Feed } from './feed.js';
import { Menu } from './menu.js';
import { Outgoing } from './outgoing.js';
import { Progress } from './progress.js';
import { Scroll } from './scroll.js';
import { Speech } from './speech.js';
import { Talk } from './talk.js';
import { Typing } from './typing.js';
import { Unsent } from './unsent.js';

const address = location.pathname;
const list = byId('lines');
const speech = new Speech(document.body.dataset.company ?? '');
const scroll = new Scroll(byId('scroll'), byId('newest'));
const banner = new Banner(byId('banner'), speech);
const progress = new Progress(speech);
const typing = new Typing(byId('typing'), () => scroll.follow());
const unsent = new Unsent(byId('unsent'), speech, () => outgoing.flush());

const outgoing = new Outgoing(`${address}/messages`, (message, fate, answer = {}) => {
  if (fate === 'ended') end();
  if (fate === 'sending' && !('opened' in message)) typing.expect();
  if (fate === 'failed' || fate === 'refused') typing.done();
  if ('choice' in message) showPress(message.choice, fate, answer.closesChoices ?? false);
  if ('text' in message) unsent.show(message.id, fate);
  if ('edit' in message && fate === 'refused') showRefused(message.edit.messageId);
  showAnswer(answer);
});

const talk = new Talk(list, byId('asides'), speech, {
  choose: (question, value) => outgoing.push({ id: newId(), choice: { question, value } }),
  edit: (messageId, text) => composer.edit(messageId, text),
  hold: () => byId('scroll').focus({ preventScroll: true }),
});

const composer = new Composer({
  send: say,
  correct: (messageId, text) => {
    talk.correct(messageId, text, talk.last?.sequence ?? 0);
    outgoing.push({ id: newId(), edit: { messageId, text } });
  },
  editable: () => talk.editable,
  tooLong: (limit) => banner.notice(speech.say('tooLong', { limit })),
});

new Menu(say);

const feed = new Feed(address, {
  line: (line) => {
    unsent.remove(line.messageId);
    if (line.author !== 'buyer') {
      typing.done();
      if (line.locale) speech.speak(line.locale);
    }
    const isNew = talk.add(line);
    progress.show(talk.progress);
    if (isNew) scroll.follow();
  },
  ready: () => {
    // A screen reader announces what is new, not the whole talk from its beginning.
    byId('log').setAttribute('aria-live', 'polite');
    byId('loading').hidden = true;
    document.body.classList.add('ready');
    if (!talk.last) typing.expect();
  },
  online: (online) => {
    banner.offline(!online);
    if (online) void outgoing.flush();
  },
  ended: end,
});

/** @param {Partial<Accepted & Refused>} answer */
function showAnswer({ notice, why }) {
  if (notice) banner.notice(notice);
  if (why) banner.notice(speech.say(why, { limit: composer.limit }));
}

/** @param {string} edited */
function showRefused(edited) {
  talk.uncorrect(edited);
  banner.notice(speech.say('refused'));
}

/** @param {string} text */
function say(text) {
  const id = newId();
  unsent.add(id, text);
  outgoing.push({ id, text });
  scroll.toEnd();
}

/**
 * @param {{ question: string, value: string }} choice
 * @param {import('./outgoing.js').Fate} fate
 * @param {boolean} closes
 */
function showPress({ question, value }, fate, closes) {
  if (fate === 'sending' || fate === 'failed') talk.press(question, { value, fate: 'sending' });
  else if (fate === 'sent' && closes) talk.press(question, { value, fate: 'closed' });
  else talk.press(question, undefined);
}

function end() {
  banner.ended();
  composer.close();
  typing.done();
}

feed.open();
outgoing.push({ id: newId(), opened: true });
