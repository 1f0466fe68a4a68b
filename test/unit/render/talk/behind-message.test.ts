import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/base/locale.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { TranscriptLine } from '../../../../src/core/contract/transcript.ts';
import { answersBehind } from '../../../../src/insight/report/answers-behind.ts';
import { behindMessage } from '../../../../src/render/talk/behind-message.ts';
import { talkMessage } from '../../../../src/render/talk/talk-message.ts';
import { answer, NOON, response } from '../../../fixtures/insight/response.ts';
import { TWO_DAYS } from '../../../fixtures/insight/two-days.ts';

const options = { locale: 'en', key: 'r7', figure: 'documents', page: 0, timeZone: 'UTC' } as const;
const today = TWO_DAYS.filter(({ startedAt }) => startedAt === NOON);

function line(sequence: number, changes: Partial<TranscriptLine>): TranscriptLine {
  const conversation = conversationId('telegram', '42');
  return {
    id: `${conversation}#${sequence}`,
    conversation,
    sequence,
    at: NOON,
    author: 'buyer',
    text: '',
    ...changes,
  };
}

describe('the answers behind a figure', () => {
  it('come worst first, as many as the figure counts', () => {
    const scores = answersBehind(today, 'documents').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort());
    expect(scores).toHaveLength(20);
  });

  it('count a high effort as worst', () => {
    expect(answersBehind(today, 'ces')[0]?.score).toBe(3);
  });

  it('leave out what no figure counts', () => {
    const stray = response('1', { answers: [answer('quality', { value: 9 })] });
    expect(answersBehind([stray], 'quality')).toEqual([]);
  });

  it('are shown ten a page, each with date, account, shipment, score and end', () => {
    const { text, choices } = behindMessage(answersBehind(today, 'documents'), options);
    expect(text.split('\n')).toHaveLength(11);
    expect(text).toContain('Behind documents: 20 answers, worst first; page 1 of 2');
    expect(text).toContain('1. 2026-10-05 · Hansa GmbH · PO-4700 · 1 / 5 · complete');
    expect(choices?.options.at(0)).toEqual({ value: 'open:documents:0', label: '1 · PO-4700' });
    expect(choices?.options.slice(-2).map(({ value }) => value)).toEqual([
      'behind:documents:1',
      'report',
    ]);
  });

  it('go on where the page before ended, and end with the last page', () => {
    const rows = answersBehind(today, 'documents');
    const last = behindMessage(rows, { ...options, page: 99 });
    expect(last.text).toContain('page 2 of 2');
    expect(last.text).toContain('\n11. ');
    expect(last.choices?.options.at(-2)?.value).toBe('behind:documents:0');
  });

  it('may be none', () => {
    expect(behindMessage([], options).text).toBe('Nobody answered this in the period.');
  });
});

describe('one talk', () => {
  const lines = [
    line(0, {
      author: 'bot',
      text: 'How was it?',
      choices: { question: 'q', layout: 'scale', options: [{ value: '2', label: 'poor' }] },
    }),
    line(1, { text: '2', chosen: 'q' }),
    line(2, { text: `<b>late</b>\n\u202e${'x'.repeat(400)}` }),
    line(3, { author: 'staff', text: 'Sorry!', media: [] }),
  ];

  it('says who said what, in clean lines that are cut', () => {
    const { text } = talkMessage({ reference: 'PO-1', account: 'Hansa' }, lines, options);
    const [title, first, pressed, long, staff] = text.split('\n');
    expect([title, first, pressed, staff]).toEqual([
      'Conversation about PO-1, Hansa',
      'Bot: How was it?',
      'Buyer: [poor]',
      'Team: Sorry!',
    ]);
    expect(long).toMatch(/^Buyer: <b>late<\/b>.*…$/);
    expect(long?.length).toBeLessThan(180);
  });

  it('leaves the oldest lines of a long one out, and says how many', () => {
    const many = Array.from({ length: 50 }, (_, index) => line(index, { text: `line ${index}` }));
    const { text } = talkMessage({ reference: 'PO-1', account: null }, many, options);
    expect(text).toContain('… 10 earlier lines are left out\nBuyer: line 10\n');
  });

  it('leads back to the page it was opened from, in every language', () => {
    for (const locale of LOCALES) {
      const talk = talkMessage({ reference: 'PO-1', account: null }, [], {
        ...options,
        locale,
        page: 1,
      });
      expect(talk.choices?.options.map(({ value }) => value)).toEqual([
        'behind:documents:1',
        'report',
      ]);
      expect(talk.text).not.toMatch(/[{}]/);
    }
  });
});
