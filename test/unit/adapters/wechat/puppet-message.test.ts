import { describe, expect, it } from 'vitest';
import type { Message } from 'wechaty';
import { readMessage } from '../../../../adapters/wechat/puppet/read-message.ts';

const TYPES = { Text: 7, Image: 6, Recalled: 11, Emoticon: 5 };

/** What wechaty would bring, as far as it is read. */
function message(text: string, room?: string): Message {
  const type = TYPES.Text;
  const of = (found: unknown) => () => found;
  const brought = {
    id: 'message-1',
    wechaty: { Message: { Type: TYPES } },
    type: of(type),
    self: of(false),
    age: of(1),
    date: of(new Date(1_795_000_000_000)),
    text: of(text),
    mentionText: async () => text,
    mentionSelf: async () => false,
    talker: of({ id: 'li', name: of('Li') }),
    room: of(room === undefined ? undefined : { id: room }),
  };
  return brought as unknown as Message;
}

async function contentOf(text: string, room?: string) {
  return (await readMessage(message(text, room), ['team']))?.content;
}

describe('a message on a personal account of WeChat', () => {
  it.each([
    ['/:strong', '👍'],
    ['很好[强]', '很好👍'],
    ['「Quayside：几分？」\n- - - - - - - - - - - - - - -\n4', '4'],
  ])('%j is %j', async (sent, text) => {
    expect(await contentOf(sent)).toMatchObject({ kind: 'text', text });
  });

  it('is something without words where it could not be shown', async () => {
    expect(await contentOf('[收到了一个表情，请在手机上查看]')).toMatchObject({
      kind: 'media',
      media: [{ kind: 'other', type: 'unshown' }],
    });
  });

  it.each(['#1您好', '＃１您好', '【#1】您好', '# 1 您好', '/claim 1', '／claim 1'])(
    '%j is heard in the room of the team without a mention',
    async (sent) => {
      expect(await contentOf(sent, 'team')).toMatchObject({ kind: 'text', text: sent });
      expect(await contentOf(sent, 'another room')).toBeUndefined();
    },
  );

  it('is heard there where it answers a card', async () => {
    const sent = '「Quayside：#1 红灯」\n- - - - - - - - - - - - - - -\n#1您好';
    expect(await contentOf(sent, 'team')).toMatchObject({ text: '#1您好' });
  });

  it.each(['/:strong', '/::)'])('is no command where it is only a face: %s', async (sent) => {
    expect(await contentOf(sent, 'team')).toBeUndefined();
  });
});
