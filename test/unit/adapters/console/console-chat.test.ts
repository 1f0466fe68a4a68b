import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import terminal, { createConsoleAdapter } from '../../../../adapters/console.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import type { Acknowledgement } from '../../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../../src/core/contract/event.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { MessageContent } from '../../../../src/core/contract/message.ts';
import { WebEngine } from '../../../support/web/web-engine.ts';

const HERE = conversationId('console', 'local');
const list: MessageContent = {
  text: 'May we begin?',
  choices: {
    question: 'begin',
    layout: 'list',
    options: [
      { value: 'yes', label: 'Yes, begin' },
      { value: 'no', label: 'Not now' },
    ],
  },
};

let input: PassThrough;
let output: PassThrough;
let events: InboundEvent[];

beforeEach(() => {
  input = new PassThrough();
  output = new PassThrough();
  events = [];
});

async function sink(event: InboundEvent): Promise<Acknowledgement> {
  events.push(event);
  return { closesChoices: true };
}

function adapter(color = false, token?: string) {
  return createConsoleAdapter({ input, output, color, now: () => 5, ...(token && { token }) });
}

function message(saying: MessageContent, locale: Locale = 'en') {
  return { ...saying, id: 'x#1', conversation: HERE, to: HERE, locale, sequence: 1 };
}

async function printed(
  saying: MessageContent,
  locale: Locale = 'en',
  color = false,
): Promise<string> {
  await adapter(color).send(message(saying, locale));
  return String(output.read());
}

describe('typing', () => {
  it('opens the talk with the token of an invitation and hands on each line in its order', async () => {
    const talk = adapter(false, 'TOKEN');
    await talk.start(sink);
    input.end('very good\n\n  4 \nlast without an end of line');
    await talk.ended;
    expect(events.map(({ content }) => content)).toMatchObject([
      { kind: 'opened', token: 'TOKEN' },
      { kind: 'text', text: 'very good' },
      { kind: 'text', text: '4' },
      { kind: 'text', text: 'last without an end of line' },
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(4);
    expect(events[1]).toMatchObject({ conversation: HERE, at: 5 });
  });

  it('hands the number of a listed choice on, since the conversation knows what was offered', async () => {
    const talk = adapter();
    await talk.start(sink);
    await talk.send(message(list));
    input.end('2\n2\n');
    await talk.ended;
    expect(events.slice(1).map(({ content }) => content)).toMatchObject([
      { kind: 'text', text: '2' },
      { kind: 'text', text: '2' },
    ]);
  });

  it('leaves everything else to the flow, as a messenger would', async () => {
    const talk = adapter();
    await talk.start(sink);
    await talk.send(message(list));
    input.end('Yes, begin\n');
    await talk.ended;
    expect(events[1]?.content).toMatchObject({ kind: 'text', text: 'Yes, begin' });
  });

  it('says so when a line could not be kept', async () => {
    const talk = adapter();
    await talk.start(async (event) => {
      if (event.content.kind === 'text') throw new Error('no store');
      return sink(event);
    });
    input.end('hello\n');
    await expect(talk.ended).rejects.toThrow('no store');
  });

  it('stops also when nothing was ever typed, and before it was started', async () => {
    await adapter().stop();
    const talk = adapter();
    await talk.start(sink);
    await talk.stop();
  });
});

describe('printing', () => {
  it('wraps long texts and numbers the choices of a list', async () => {
    const text =
      'This is a sentence that is rather long, so that it does not fit into one row of it.';
    expect(await printed({ ...list, text: `${text} ${text}` })).toMatchInlineSnapshot(`
      "This is a sentence that is rather long, so that it does not fit into one row of it. This
      is a sentence that is rather long, so that it does not fit into one row of it.
      [1] Yes, begin
      [2] Not now

      "
    `);
  });

  it('shows a scale in one row', async () => {
    const options = ['1', '2', '3', 'N/A'].map((label) => ({ value: label, label }));
    const choices = { question: 'q', layout: 'scale', options } as const;
    expect(await printed({ text: 'How?', choices })).toBe('How?\n[1] [2] [3] [N/A]\n\n');
  });

  it('breaks Chinese between characters, two columns each, and no line before a full stop', async () => {
    const rows = (await printed({ text: `${'货'.repeat(44)}。${'物'.repeat(10)}` }, 'zh-CN'))
      .trim()
      .split('\n');
    expect(rows).toEqual(['货'.repeat(43), `货。${'物'.repeat(10)}`]);
  });

  it('leaves Arabic as it is', async () => {
    const text = 'مرحبا '.repeat(40).trim();
    expect(await printed({ text }, 'ar')).toBe(`${text}\n\n`);
  });

  it('prints links, and colours where they are wanted', async () => {
    const links = [{ label: 'Privacy', url: 'https://example.com' }];
    expect(await printed({ text: 'Bye', links })).toBe('Bye\nPrivacy: https://example.com\n\n');
    expect(await printed({ text: 'Bye' }, 'en', true)).toBe('\u001b[36mBye\u001b[39m\n\n');
  });

  it('does not let anybody’s words command the terminal', async () => {
    expect(await printed({ text: '\u001b[2J\u0007clear\r\nnext' })).toBe('�[2J�clear\nnext\n\n');
  });
});

it('is off unless the settings ask for it', async () => {
  const { context } = new WebEngine();
  expect(await terminal.create(terminal.settings.parse({}), context)).toBeUndefined();
  const on = await terminal.create(terminal.settings.parse({ QUAYSIDE_CONSOLE: '1' }), context);
  expect(on?.name).toBe('console');
});
