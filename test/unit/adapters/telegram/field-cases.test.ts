import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../../../adapters/telegram/inbound/read-update.ts';
import { InboundEvent } from '../../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../../src/core/contract/ids.ts';

const TEAM = 'telegram:-1001234567890' as ConversationId;
const ANA = { id: 42, is_bot: false, first_name: 'Ana' };
const PHOTO = { photo: [{ file_id: 'AgACAgQAAxkBAAIB', file_size: 98_123 }] };
const PRIVATE = { id: 42, type: 'private' };
const GROUP = { id: -1_001_234_567_890, type: 'supergroup' };
/** As Telegram shows an admin who chose to remain anonymous. */
const ANONYMOUS_ADMIN = {
  from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' },
  sender_chat: { id: GROUP.id, type: 'supergroup', title: 'Export team' },
};
const AS_CHANNEL = {
  from: { id: 136_817_688, is_bot: true, first_name: 'Channel' },
  sender_chat: { id: -1_007, type: 'channel', title: 'News' },
};

function read(message: object, known = true) {
  const whole = { message_id: 1, date: 1_795_000_000, chat: PRIVATE, from: ANA, ...message };
  const context = {
    now: () => 0,
    teamChannels: [TEAM],
    username: () => (known ? 'quayside_field_bot' : undefined),
  };
  return readUpdate({ update_id: 1, message: whole }, context);
}

function event(message: object): InboundEvent {
  const reading = read(message);
  if (reading.kind !== 'event') throw new Error(JSON.stringify(reading));
  return InboundEvent.parse(reading.event);
}

describe('/start on Telegram (K9: 104)', () => {
  it.each([
    '/START',
    '/Start',
    '/sTART',
    '/START@Quayside_Field_Bot',
    '／START',
    '/START.',
    '/start!',
  ])('%s is the command', (text) => {
    expect(event({ text }).content).toEqual({ kind: 'opened' });
  });

  it('brings its token as it was written, whatever the capitals of the command', () => {
    expect(event({ text: '/START q1AbC_d-E' }).content).toEqual({
      kind: 'opened',
      token: 'q1AbC_d-E',
    });
  });

  it('stays words where more than a token follows', () => {
    expect(event({ text: '/START please, I want to complain' }).content.kind).toBe('text');
  });
});

describe("the bot's own name on Telegram (K9-08)", () => {
  it.each([
    ['@quayside_field_bot 4', '4'],
    ['4 @quayside_field_bot', '4'],
    ['@Quayside_Field_Bot, 4', '4'],
    ['@quayside_field_bot: the cartons were wet', 'the cartons were wet'],
    ['the cartons were wet @quayside_field_bot.', 'the cartons were wet'],
    ['4，@quayside_field_bot', '4'],
    ['＠quayside_field_bot 4', '4'],
    ['@quayside_field_bot 4 @quayside_field_bot', '4'],
    ['@quayside_field_bot\n4', '4'],
    ['@quayside_field_bot', ''],
    ['@quayside_field_bot2 4', '@quayside_field_bot2 4'],
    ['@somebody 4', '@somebody 4'],
    ['tell @quayside_field_bot to wait', 'tell @quayside_field_bot to wait'],
  ])('of %j leaves %j', (text, words) => {
    expect(event({ text }).content).toMatchObject({ kind: 'text', text: words });
  });

  it('is no part of a command, wherever it stands', () => {
    for (const text of ['@quayside_field_bot /claim 1', '/claim 1 @quayside_field_bot'])
      expect(event({ text, chat: GROUP }).content).toMatchObject({ text: '/claim 1' });
    expect(event({ text: '@quayside_field_bot /start' }).content).toEqual({ kind: 'opened' });
  });

  it('is no part of the words under a picture, nor of an edit', () => {
    const caption = '@quayside_field_bot carton 7';
    expect(event({ ...PHOTO, caption }).content).toMatchObject({ caption: 'carton 7' });
    const edited = { message_id: 1, date: 1, edit_date: 2, chat: PRIVATE, from: ANA };
    const context = { now: () => 0, teamChannels: [], username: () => 'quayside_field_bot' };
    const raw = { update_id: 1, edited_message: { ...edited, text: '5 @quayside_field_bot' } };
    expect(readUpdate(raw, context)).toMatchObject({ event: { content: { text: '5' } } });
  });

  it('is left where we do not know it yet', () => {
    expect(read({ text: '@quayside_field_bot 4' }, false)).toMatchObject({
      event: { content: { text: '@quayside_field_bot 4' } },
    });
  });
});

describe('an album on Telegram (K9: 103)', () => {
  it.each([
    ['photo', PHOTO],
    ['video', { video: { file_id: 'BAACAgQAAxkBAAIB' } }],
    ['document', { document: { file_id: 'BQACAgQAAxkBAAIB' } }],
    ['audio', { audio: { file_id: 'CQACAgQAAxkBAAIB' } }],
  ])('names each %s as a part of it', (_, media) => {
    expect(event({ ...media, media_group_id: '13600' }).content).toMatchObject({
      kind: 'media',
      album: '13600',
    });
  });

  it('is none where a picture was sent by itself', () => {
    expect(event(PHOTO).content).not.toHaveProperty('album');
  });
});

describe('somebody hidden in the team group on Telegram (K9: 106)', () => {
  it.each([
    ['an anonymous admin', ANONYMOUS_ADMIN],
    ['an anonymous admin, told only by the id', { from: ANONYMOUS_ADMIN.from }],
    ['somebody who speaks as a channel', AS_CHANNEL],
    ['a post of a linked channel', { from: { ...ANA, id: 777_000 }, sender_chat: { id: -1_007 } }],
  ])('%s is heard as nobody in particular', (_, who) => {
    const { speaker, conversation, content } = event({ text: '/cases', chat: GROUP, ...who });
    expect(conversation).toBe(TEAM);
    expect(speaker).toEqual({ anonymous: true });
    expect(content).toMatchObject({ text: '/cases' });
  });

  it('is nothing to us in a group that is not the team', () => {
    const chat = { id: -1, type: 'supergroup' };
    expect(read({ text: '/cases', chat, ...ANONYMOUS_ADMIN }).kind).toBe('ignored');
  });

  it('is not taken for another bot, which is never heard', () => {
    const from = { id: 9, is_bot: true, first_name: 'Other' };
    expect(read({ text: '/cases', chat: GROUP, from }).kind).toBe('ignored');
    expect(read({ text: 'hello', from }).kind).toBe('ignored');
  });
});
