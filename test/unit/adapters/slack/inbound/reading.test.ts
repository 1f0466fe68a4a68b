import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelivery } from '../../../../../adapters/slack/inbound/delivery.ts';
import {
  readCommand,
  readForm,
  readPress,
} from '../../../../../adapters/slack/inbound/read-interaction.ts';
import { readEvent } from '../../../../../adapters/slack/inbound/read-message.ts';
import type {
  InboundAction,
  ParsedDelivery,
  ReadingContext,
} from '../../../../../adapters/slack/inbound/reading.ts';
import { EventContent } from '../../../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../../../src/core/contract/ids.ts';
import { fixture } from '../read-fixture.ts';

const NOW = 1_795_000_123_456;

function context(teamChannels: readonly string[] = []): ReadingContext {
  return {
    now: () => NOW,
    teamChannels: teamChannels as ConversationId[],
    readToken: () => ({ kind: 'invalid', why: 'forged' }),
  };
}

function read(raw: unknown, given = context()): ParsedDelivery | { readonly kind: string } {
  const delivery = readDelivery(raw);
  switch (delivery.kind) {
    case 'event':
      return readEvent(delivery.body, given);
    case 'press':
      return readPress(delivery.body, given);
    case 'form':
      return readForm(delivery.body, given);
    case 'command':
      return readCommand(delivery.body, given);
    default:
      return { kind: delivery.kind };
  }
}

function action(name: string, given = context()): InboundAction {
  const reading = read(fixture(name), given);
  if (reading.kind !== 'action') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  const found = reading as InboundAction;
  EventContent.parse(found.content);
  return found;
}

describe('what a buyer does', () => {
  it('is text with the emoji, signs and links that they typed', () => {
    expect(action('message-im')).toEqual({
      kind: 'action',
      id: 'm1795000000.000100',
      conversation: 'slack:D0ANA',
      user: 'U0ANA',
      at: 1_795_000_000_000,
      content: {
        kind: 'text',
        text: 'Two cartons were wet 😡 & <open>, see https://example.com/a',
        messageId: '1795000000.000100',
      },
    });
    expect(action('stars').content).toMatchObject({ text: '⭐⭐⭐⭐' });
  });

  it.each([
    ['message-changed', { kind: 'edited', text: 'Three cartons were wet' }],
    ['message-deleted', { kind: 'recalled', messageId: '1795000000.000100' }],
    ['app-home-opened', { kind: 'opened' }],
    ['view-submission', { kind: 'text', text: 'The pallet fell & broke' }],
    ['block-actions', { kind: 'choice', question: 'q1', value: '4' }],
    ['slash-command', { kind: 'text', text: 'the carton was wet' }],
  ])('%s', (name, content) => {
    expect(action(name).content).toMatchObject(content);
  });

  it('brings files by reference, never their address', () => {
    const { content } = action('file-share');
    expect(content).toMatchObject({
      kind: 'media',
      media: [
        { kind: 'photo', reference: 'F0WET' },
        { kind: 'document', reference: 'F0DOC' },
      ],
    });
    expect(JSON.stringify(content)).not.toContain('files.slack.com');
  });

  it('has ids that Slack repeats with the action', () => {
    expect(action('message-changed').id).toBe('Ev0CHANGED');
    expect(action('block-actions').id).toBe('p1795000010.123456:U0ANA');
    expect(action('view-submission').id).toBe('fV0FORM');
    expect(action('slash-command').id).toBe('c125.456.abcdef');
  });
});

describe('a channel', () => {
  it('is heard where the bot is mentioned, as the beginning of a thread', () => {
    expect(action('app-mention')).toMatchObject({
      conversation: 'slack:C0SHARED/1795000002.000100',
      content: { text: 'the carton was wet' },
    });
    expect(action('thread-message')).toMatchObject({
      conversation: 'slack:C0SHARED/1795000002.000100',
      only: 'served',
    });
    expect(read(fixture('channel-message')).kind).toBe('ignored');
  });

  const mentioned = (words: string, given = context()) => {
    const raw = structuredClone(fixture('app-mention')) as { event: { text: string } };
    raw.event.text = `<@U0QUAYSIDE> ${words}`;
    return read(raw, given);
  };

  it('that is not the team’s is told apart where somebody asks for its name', () => {
    for (const words of ['/id', 'id', '/setup a-code']) {
      expect(mentioned(words)).toMatchObject({ kind: 'action', unlisted: true });
      expect(mentioned(words, context(['slack:C0SHARED']))).not.toHaveProperty('unlisted');
    }
    for (const words of ['/help', 'id 4711 was wet', '/ideas', 'the carton was wet']) {
      expect(mentioned(words)).not.toHaveProperty('unlisted');
    }
  });

  it('of the team is one conversation, with its threads and commands', () => {
    const team = context(['slack:C0SHARED', 'slack:C0GENERAL']);
    for (const name of ['app-mention', 'thread-message', 'channel-message']) {
      expect(action(name, team).conversation).toBe('slack:C0SHARED');
      expect(action(name, team).only).toBeUndefined();
    }
    expect(action('slash-command', team)).toMatchObject({
      conversation: 'slack:C0GENERAL',
      content: { text: '/the carton was wet' },
    });
  });
});

describe('nothing for us', () => {
  it.each([
    'bot-message',
    'own-message-changed',
    'message-unfurled',
    'channel-join',
    'reaction-added',
  ])('%s', (name) => {
    expect(read(fixture(name), context(['slack:C0TEAM'])).kind).toBe('ignored');
  });

  it.each([
    ['tokens-revoked', 'cut-off'],
    ['app-rate-limited', 'limited'],
  ])('%s is for the operator', (name, kind) => {
    expect(read(fixture(name)).kind).toBe(kind);
  });
});

describe('any delivery', () => {
  const names = readdirSync(new URL('../../../../fixtures/slack/', import.meta.url));
  const paths = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => [
          [...path, key],
          ...paths(one, [...path, key]),
        ])
      : [];

  it('with anything in any place is read, ignored or malformed, never an error (X1, X2)', () => {
    const strange = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>({ $gt: '' }, [], null, -1, '\ud83d', '__proto__'),
    );
    const mutated = fc.constantFrom(...names).chain((file) => {
      const raw = fixture(file.replace('.json', ''));
      return fc.tuple(fc.constant(raw), fc.constantFrom(...paths(raw)), strange);
    });
    fc.assert(
      fc.property(mutated, ([raw, path, value]) => {
        const copy = structuredClone(raw) as Record<string, unknown>;
        let place: Record<string, unknown> = copy;
        for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
        place[path.at(-1) ?? ''] = value;
        const reading = read(copy);
        if (reading.kind === 'action') {
          expect(EventContent.safeParse((reading as InboundAction).content).error).toBeUndefined();
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
