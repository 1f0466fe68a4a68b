import { describe, expect, it } from 'vitest';
import {
  type ParsedUpdate,
  readUpdate,
} from '../../../../adapters/telegram/inbound/read-update.ts';
import type { ConversationId } from '../../../../src/core/contract/ids.ts';
import { fixture } from './read-fixture.ts';

const TEAM = 'telegram:-1001234567890' as ConversationId;

function read(raw: unknown, teamChannels: readonly ConversationId[] = []): ParsedUpdate {
  return readUpdate(raw, { now: () => 0, teamChannels, username: () => 'quayside_test_bot' });
}

describe('groups', () => {
  const asking = (text: string) => {
    const raw = structuredClone(fixture('group-message')) as { message: { text: string } };
    raw.message.text = text;
    return read(raw);
  };

  it.each(['/id', '/ID', '/help', '/setup a-code', '/id@quayside_test_bot', '／id'])(
    'that are not listed are heard where somebody asks %s, and only so',
    (text) => {
      expect(asking(text)).toMatchObject({
        event: { conversation: TEAM, unlisted: true, content: { kind: 'text' } },
      });
    },
  );

  it.each([
    '/ideas',
    '/report',
    '/id@other_bot',
    'what is the /id',
    'help',
    '@quayside_test_bot hi',
  ])('that are not listed are not heard for %s', (text) => {
    expect(asking(text)).toMatchObject({ kind: 'ignored' });
  });

  it('that are not listed are heard where the bot is added, and not where it is removed', () => {
    const change = (status: string) => ({
      update_id: 9,
      my_chat_member: {
        chat: { id: -1_001_234_567_890, type: 'supergroup', title: 'Team' },
        from: { id: 4_242, is_bot: false, first_name: 'Ana' },
        date: 1_795_000_000,
        new_chat_member: { status },
      },
    });
    expect(read(change('member'))).toMatchObject({ event: { conversation: TEAM, unlisted: true } });
    for (const status of ['left', 'kicked']) {
      expect(read(change(status))).toMatchObject({ kind: 'ignored' });
    }
    expect(read(change('member'), [TEAM])).not.toHaveProperty('event.unlisted');
  });
});
