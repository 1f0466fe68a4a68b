import { describe, expect, it } from 'vitest';
import { readDelivery } from '../../../../adapters/slack/inbound/delivery.ts';
import { readEvent } from '../../../../adapters/slack/inbound/read-message.ts';
import { EventContent } from '../../../../src/core/contract/event.ts';
import type { ConversationId } from '../../../../src/core/contract/ids.ts';
import { fixture } from './read-fixture.ts';

const BOT = 'U0QUAYSIDE';

/** A message as Slack tells of it, in the direct messages with the bot unless said otherwise. */
function read(message: object, teamChannels: readonly string[] = []) {
  const raw = structuredClone(fixture('message-im')) as { event: Record<string, unknown> };
  const { blocks: _blocks, ...event } = raw.event;
  const delivery = readDelivery({ ...raw, event: { ...event, ...message } });
  if (delivery.kind !== 'event') throw new Error(`It was ${delivery.kind}`);
  return readEvent(delivery.body, {
    now: () => 0,
    teamChannels: teamChannels as ConversationId[],
    readToken: () => ({ kind: 'invalid', why: 'forged' }),
  });
}

function content(message: object): EventContent {
  const reading = read(message);
  if (reading.kind !== 'action') throw new Error(JSON.stringify(reading));
  return EventContent.parse(reading.content);
}

/** As Slack shows a message that somebody forwarded. */
function forwarded(text: string | undefined, more: object = {}) {
  return {
    ts: '1794999000.000100',
    channel_id: 'C0FORWARDER',
    channel_team: 'T0NORDLICHT',
    is_msg_unfurl: true,
    is_share: true,
    author_name: 'Rui Lima',
    fallback: `[October 1st, 2026 10:00 AM] rui: ${text ?? ''}`,
    from_url: 'https://nordlicht.slack.com/archives/C0FORWARDER/p1794999000000100',
    mrkdwn_in: ['text'],
    ...(text !== undefined && { text }),
    ...more,
  };
}

const FILE = { id: 'F0WET', name: 'wet.jpg', mimetype: 'image/jpeg', size: 2_000 };

describe('a message forwarded to the bot (K9: 102)', () => {
  it.each([
    ['', ['the cartons were wet'], 'the cartons were wet'],
    ['', ['Wet &amp; broken, see <https://example.com>'], 'Wet & broken, see https://example.com'],
    ['', ['first', 'second'], 'first\n\nsecond'],
    [
      'this is what I mean',
      ['the cartons were wet'],
      'this is what I mean\n\nthe cartons were wet',
    ],
    ['4', [undefined], '4'],
    ['', ['  4  '], '4'],
  ])('of %j with %j is read as %j', (text, shared, words) => {
    const attachments = shared.map((each) => forwarded(each));
    expect(content({ text, attachments })).toMatchObject({ kind: 'text', text: words });
  });

  it('is read with its emoji, which only its blocks tell', () => {
    const emoji = { type: 'emoji', name: 'rage', unicode: '1f621' };
    const block = { type: 'rich_text', elements: [{ elements: [emoji] }] };
    const message_blocks = [{ team: 'T0', channel: 'C0', message: { blocks: [block] } }];
    const attachments = [forwarded('wet again :rage:', { message_blocks })];
    expect(content({ text: '', attachments })).toMatchObject({ text: 'wet again 😡' });
  });

  it('is read where there is no text with it at all', () => {
    expect(content({ text: undefined, attachments: [forwarded('wet')] })).toMatchObject({
      kind: 'text',
      text: 'wet',
    });
  });

  it('brings its files with its words', () => {
    expect(content({ text: '', attachments: [forwarded('carton 7', { files: [FILE] })] })).toEqual({
      kind: 'media',
      media: [
        {
          kind: 'photo',
          reference: 'F0WET',
          name: 'wet.jpg',
          type: 'image/jpeg',
          sizeBytes: 2_000,
        },
      ],
      caption: 'carton 7',
      messageId: '1795000000.000100',
    });
  });

  it.each([
    ['nothing in it', forwarded(undefined)],
    ['only blanks in it', forwarded('  ')],
    ['shapes that we do not know', forwarded(undefined, { message_blocks: null })],
  ])('is kept as something that cannot be read where Slack shows %s', (_, attachment) => {
    expect(content({ text: '', attachments: [attachment] })).toMatchObject({
      kind: 'media',
      media: [{ kind: 'other', type: 'forwarded' }],
    });
  });

  it('is no page that somebody linked to, where the message has words', () => {
    const page = {
      title: 'Packing list',
      text: 'All about packing',
      from_url: 'https://x.example',
    };
    expect(content({ text: 'see https://x.example', attachments: [page] })).toMatchObject({
      text: 'see https://x.example',
    });
    expect(content({ text: '', attachments: [page] })).toMatchObject({
      text: 'Packing list\nAll about packing',
    });
  });

  it('is nothing of the team, where colleagues show each other what is meant for no buyer', () => {
    const message = { text: '', channel: 'C0TEAM', attachments: [forwarded('between us')] };
    expect(read(message, ['slack:C0TEAM']).kind).toBe('ignored');
  });

  it.each([[null], ['text'], [{ is_share: 'yes', text: 1 }], [[]]])('is %j or not', (odd) => {
    expect(content({ text: 'hello', attachments: [odd] })).toMatchObject({ text: 'hello' });
    expect(['action', 'ignored']).toContain(read({ text: '', attachments: [odd] }).kind);
  });
});

describe('an emoji by its name where no block tells it (as in forms and slash commands)', () => {
  it.each([
    [':+1:', '👍'],
    [':thumbsup::skin-tone-3:', '👍'],
    [':star::star::star:', '⭐⭐⭐'],
    ['fine :ok_hand:', 'fine 👌'],
    [':four:', '4️⃣'],
    [':our_own_logo:', ':our_own_logo:'],
    ['at 10:30:45', 'at 10:30:45'],
  ])('%j is %j', (text, words) => {
    expect(content({ text })).toMatchObject({ kind: 'text', text: words });
  });
});

describe("the bot's own name on Slack (K9-08)", () => {
  it.each([
    [`<@${BOT}> 4`, '4'],
    [`4 <@${BOT}>`, '4'],
    [`<@${BOT}>: the cartons were wet`, 'the cartons were wet'],
    [`<@${BOT}|quayside> 4`, '4'],
    [`4，<@${BOT}>.`, '4'],
    [`<@${BOT}>, <@${BOT}> 4`, '4'],
    [`<@U0LI> was helpful`, '@U0LI was helpful'],
    [`tell <@${BOT}> to wait`, `tell @${BOT} to wait`],
  ])('of %j leaves %j', (text, words) => {
    expect(content({ text })).toMatchObject({ kind: 'text', text: words });
  });

  it('is no part of a command of the team, wherever it stands', () => {
    for (const text of [`<@${BOT}> /claim 1`, `/claim 1 <@${BOT}>`]) {
      expect(read({ text, channel: 'C0TEAM' }, ['slack:C0TEAM'])).toMatchObject({
        content: { text: '/claim 1' },
      });
    }
  });

  it('alone says nothing', () => {
    expect(read({ text: `<@${BOT}>` }).kind).toBe('ignored');
  });
});
