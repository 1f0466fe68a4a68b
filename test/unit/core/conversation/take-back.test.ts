import { describe, expect, it } from 'vitest';
import { quote } from '../../../../flows/text/quote.ts';
import { flowWords } from '../../../../flows/words/words.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { format } from '../../../../src/base/text/message.ts';
import { withoutQuote } from '../../../../src/base/text/without-quote.ts';
import type { EventContent } from '../../../../src/core/contract/event.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { TranscriptLine } from '../../../../src/core/contract/transcript.ts';
import { accept } from '../../../../src/core/conversation/accept.ts';
import {
  type Conversation,
  newConversation,
} from '../../../../src/core/conversation/conversation.ts';
import { addToJournal } from '../../../../src/core/conversation/journal.ts';
import {
  afterRecalls,
  linesWithin,
  recallsWithin,
  wholeTranscript,
} from '../../../../src/engine/transcript.ts';

const CHAT = conversationId('slack', 'D1');
const NOW = 1_000;
const SECRET = 'Carton 12 was wet';

function heard(conversation: Conversation, id: string, content: EventContent): Conversation {
  const next = accept(conversation, { id, conversation: CHAT, at: NOW, content }, NOW);
  if (next === 'full') throw new Error('The mailbox is full');
  return next;
}

const BOT: TranscriptLine = {
  id: `${CHAT}#9`,
  conversation: CHAT,
  sequence: 9,
  at: NOW,
  author: 'bot',
  text: `You said "${SECRET}". Why?`,
};

const SAID = { kind: 'text', text: SECRET, messageId: 'm1' } as const;

/** The whole talk as a reader sees it, of which some lines are rows already. */
function read(conversation: Conversation, rows: readonly TranscriptLine[] = []) {
  const whole = wholeTranscript(rows, linesWithin(conversation, NOW), -1);
  return afterRecalls(whole, recallsWithin(conversation));
}

describe('a message that is taken back', () => {
  const photo = { kind: 'photo', reference: 'r' } as const;

  it('leaves a mark that says when, in place of its words, its corrections and its files', () => {
    let talk = heard(newConversation(CHAT), 'a', SAID);
    talk = heard(talk, 'b', { kind: 'edited', text: `${SECRET} and torn`, messageId: 'm1' });
    talk = heard(talk, 'c', { kind: 'media', media: [photo], messageId: 'm1' });
    talk = heard(talk, 'd', { kind: 'text', text: 'another', messageId: 'm2' });
    talk = heard(talk, 'e', { kind: 'recalled', messageId: 'm1' });
    expect(read(talk).map(({ text, recalledAt, media }) => [text, recalledAt, media])).toEqual([
      ['', NOW, undefined],
      ['', NOW, undefined],
      ['', NOW, undefined],
      ['another', undefined, undefined],
      ['', undefined, undefined],
    ]);
    expect(JSON.stringify(talk)).not.toContain('Carton');
    expect(talk.inbox.map(({ event }) => event.id)).toEqual(['d', 'e']);
  });

  it('is read as a mark at once, also where its row is written already', () => {
    const [row] = linesWithin(heard(newConversation(CHAT), 'a', SAID), NOW);
    if (row === undefined) throw new Error('There should be a line');
    const talk = heard({ ...newConversation(CHAT), sequence: 1 }, 'b', {
      kind: 'recalled',
      messageId: 'm1',
    });
    const lines = read(talk, [row, BOT]);
    expect(lines[0]).toMatchObject({ messageId: 'm1', text: '', recalledAt: NOW });
    expect(JSON.stringify(lines)).not.toContain('Carton');
  });

  it('is no longer quoted by what we said, nor by what we are about to say', () => {
    const said = heard(newConversation(CHAT), 'a', SAID);
    const journal = addToJournal(said.journal, { kind: 'line', at: NOW, line: BOT });
    const talk = heard({ ...said, journal }, 'b', { kind: 'recalled', messageId: 'm1' });
    expect(read(talk).find(({ author }) => author === 'bot')?.text).toBe('You said "…". Why?');
  });

  it('forgets a remark that nobody had asked for', () => {
    const feedback = { id: 'f', conversation: CHAT, at: NOW, text: SECRET, locale: 'en' } as const;
    const journal = [
      { kind: 'feedback', at: NOW, feedback: { ...feedback, messages: ['m1'] } },
      {
        kind: 'feedback',
        at: NOW,
        feedback: { ...feedback, id: 'g', text: 'x', messages: ['m2'] },
      },
    ] as const;
    const recall = { kind: 'recalled', messageId: 'm1' } as const;
    const talk = heard({ ...newConversation(CHAT), journal }, 'b', recall);
    expect(talk.journal).toMatchObject([
      { feedback: { text: '', recalledAt: NOW } },
      { feedback: { text: 'x' } },
      { kind: 'recalled' },
      { kind: 'line' },
    ]);
  });
});

// notices: what was taken back stays quoted
describe('our texts without what they quote', () => {
  const WORDS = [
    'Carton 12 was wet',
    'The "best" carton was «wet» inside',
    `${'Carton '.repeat(30)}was wet`,
    'Carton\n12\u200b was  wet.',
    '湿',
  ];

  it.each(LOCALES)('ask the same: %s', (locale) => {
    for (const words of WORDS) {
      const quoted = quote(words.replace(/[.。．｡]+\s*$/u, ''));
      const { whyNext1, whyNext2, whyNext3, whyNext4, examples } = flowWords(locale).whys;
      for (const text of [whyNext1, whyNext2, whyNext3, whyNext4, examples.any]) {
        expect(withoutQuote(format(locale, text, { quote: quoted }), [words])).toBe(
          format(locale, text, { quote: '…' }),
        );
      }
    }
  });

  it('are left alone where they only sound alike', () => {
    const text = 'You said "late delivery". Send "stop" to end.';
    expect(withoutQuote(text, ['late', 'deliver', 'st', ''])).toBe(text);
    expect(withoutQuote(text, ['stop'])).toBe('You said "late delivery". Send "…" to end.');
  });
});
