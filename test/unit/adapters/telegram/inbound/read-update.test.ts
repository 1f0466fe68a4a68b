import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ParsedUpdate,
  readUpdate,
} from '../../../../../adapters/telegram/inbound/read-update.ts';
import { InboundEvent } from '../../../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../../../src/core/contract/ids.ts';
import { fixture } from '../read-fixture.ts';

const NOW = 1_795_000_123_456;
const TEAM = 'telegram:-1001234567890' as ConversationId;
const TOPIC = 'telegram:-1001234567890/7' as ConversationId;

function read(raw: unknown, teamChannels: readonly ConversationId[] = []): ParsedUpdate {
  return readUpdate(raw, { now: () => NOW, teamChannels, username: () => 'quayside_test_bot' });
}

function event(name: string, teamChannels: readonly ConversationId[] = []): InboundEvent {
  const reading = read(fixture(name), teamChannels);
  if (reading.kind !== 'event') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return InboundEvent.parse(reading.event);
}

const ANA = { identity: 'telegram:4242', name: 'Ana Souza', locale: 'pt' };

describe('a message of a buyer', () => {
  it('is text, said by a person with a name and a language', () => {
    expect(event('message-text')).toEqual({
      id: 'u871234501',
      conversation: 'telegram:4242',
      at: 1_795_000_000_000,
      speaker: ANA,
      content: { kind: 'text', text: 'Two cartons were wet 😡', messageId: '11' },
    });
  });

  it.each([
    ['start-with-token', { kind: 'opened', token: 'eyJpIjoiMSJ9_s1G-nature' }],
    ['start', { kind: 'opened' }],
    ['command', { kind: 'text', text: '/stop', messageId: '14' }],
  ])('%s', (name, content) => {
    expect(event(name).content).toEqual(content);
  });

  it('stays text when more than a token follows /start', () => {
    const raw = { update_id: 1, message: said('/start please, I want to complain') };
    expect(read(raw)).toMatchObject({ event: { content: { kind: 'text' } } });
  });

  it('corrects what was said before when it is edited', () => {
    const { at, content } = event('edited-message');
    expect(at).toBe(1_795_000_060_000);
    expect(content).toEqual({ kind: 'edited', text: 'Three cartons were wet', messageId: '11' });
  });

  it('is stored as well-formed text even with half an emoji in it', () => {
    const raw = { update_id: 1, message: said('half \ud83d here') };
    expect(read(raw)).toMatchObject({ event: { content: { text: 'half \ufffd here' } } });
  });
});

describe('media', () => {
  it.each([
    ['photo', { kind: 'photo', reference: 'AgACAgQAAxkBAAIBlarge', sizeBytes: 98123 }],
    [
      'voice',
      { kind: 'voice', reference: 'AwACAgQAAxkBAAIBvoice', type: 'audio/ogg', sizeBytes: 17012 },
    ],
    [
      'audio',
      {
        kind: 'audio',
        reference: 'CQACAgQAAxkBAAIBaudio',
        name: 'call.mp3',
        type: 'audio/mpeg',
        sizeBytes: 990011,
      },
    ],
    [
      'video',
      {
        kind: 'video',
        reference: 'BAACAgQAAxkBAAIBvideo',
        name: 'unloading.mp4',
        type: 'video/mp4',
        sizeBytes: 4012345,
      },
    ],
    [
      'document',
      {
        kind: 'document',
        reference: 'BQACAgQAAxkBAAIBdocument',
        name: 'bill of lading.pdf',
        type: 'application/pdf',
        sizeBytes: 204800,
      },
    ],
    ['location', { kind: 'location', reference: 'geo:-23.967,-46.299' }],
    ['contact', { kind: 'contact', reference: 'tel:+5511999990000', name: 'Rui Lima' }],
    [
      'sticker',
      { kind: 'other', reference: 'CAACAgQAAxkBAAIBsticker', type: 'sticker', name: '👍' },
    ],
    ['dice', { kind: 'other', reference: 'message:24', type: 'dice' }],
  ])('%s is kept as a reference', (name, media) => {
    expect(event(name).content).toMatchObject({ kind: 'media', media: [media] });
  });

  it('keeps the words under a photo', () => {
    expect(event('photo').content).toMatchObject({ caption: 'carton 7', messageId: '15' });
  });
});

describe('a pressed button', () => {
  it.each(['callback-query', 'callback-query-old-message'])(
    '%s is a choice bound to its question',
    (name) => {
      const { content, at } = event(name);
      expect(content).toEqual({ kind: 'choice', question: 'q7.0', value: '4', messageId: '20' });
      expect(at).toBe(NOW);
    },
  );

  it('of another program is nothing, but is answered', () => {
    const raw = structuredClone(fixture('callback-query')) as { callback_query: { data: string } };
    raw.callback_query.data = 'vote:4';
    expect(read(raw)).toMatchObject({ kind: 'ignored', press: { queryId: '18218837391823' } });
  });
});

describe('membership', () => {
  it.each([
    ['blocked', false],
    ['unblocked', true],
  ])('%s tells whether the buyer can be reached', (name, reachable) => {
    expect(event(name).content).toEqual({ kind: 'reachability', reachable });
  });
});

describe('groups', () => {
  it('are nothing to us unless the team works there', () => {
    expect(read(fixture('group-message'))).toMatchObject({ kind: 'ignored' });
  });

  it('carry staff commands as the flows know them, without our name', () => {
    const { conversation, content } = event('group-message', [TEAM]);
    expect(conversation).toBe(TEAM);
    expect(content).toMatchObject({ text: '/report last 30d by product' });
  });

  it('can give the team one topic of a forum', () => {
    expect(event('group-message', [TEAM, TOPIC]).conversation).toBe(TOPIC);
  });

  it('never carry what bots say', () => {
    expect(read(fixture('other-bot'), [TEAM])).toMatchObject({ kind: 'ignored' });
  });

  it('may get a new id', () => {
    const old = 'telegram:-4005006' as ConversationId;
    expect(read(fixture('group-migrated'), [old])).toEqual({ kind: 'moved', from: old, to: TEAM });
  });
});

describe('what we do not read', () => {
  it.each(['service-message', 'unknown-kind'])('%s is ignored', (name) => {
    expect(read(fixture(name))).toMatchObject({ kind: 'ignored' });
  });

  it.each([
    {},
    [],
    null,
    'text',
    { update_id: { $gt: 0 } },
    { update_id: 1, message: { text: { $gt: '' } } },
    { update_id: 1, message: { ...said('x'), chat: { id: '42', type: 'private' } } },
    { update_id: 1, callback_query: { id: 1 } },
  ])('is malformed where a shape is wrong: %j', (raw) => {
    expect(read(raw)).toMatchObject({ kind: 'malformed' });
  });

  it('names the place of a fault, never the words', () => {
    const raw = { update_id: 1, message: { ...said('x'), text: ['secret words'] } };
    const reading = read(raw);
    expect(JSON.stringify(reading)).not.toContain('secret');
    expect(reading).toMatchObject({ why: 'message.text: invalid_type' });
  });

  it('never throws, whatever comes', () => {
    const names = readdirSync(new URL('../../../../fixtures/telegram/', import.meta.url));
    const known = names.map((name) => fixture(name.replace('.json', '')) as object);
    const mixed = fc.tuple(fc.constantFrom(...known), fc.object()).map(([one, other]) => ({
      ...one,
      ...other,
    }));
    fc.assert(
      fc.property(fc.oneof(mixed, fc.anything()), (raw) => {
        const reading = read(raw, [TEAM]);
        if (reading.kind === 'event') InboundEvent.parse(reading.event);
      }),
    );
  });
});

function said(text: string) {
  return {
    message_id: 1,
    date: 1_795_000_000,
    chat: { id: 42, type: 'private' },
    from: { id: 42, is_bot: false, first_name: 'A' },
    text,
  };
}
