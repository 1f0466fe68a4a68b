import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../../adapters/wechat/official/parse-xml.ts';
import { readDelivery } from '../../../../adapters/wechat/official/read-delivery.ts';
import { InboundEvent } from '../../../../src/core/contract/event.ts';
import { cdata } from '../../../emulators/wechat/follower.ts';
import { readFixture } from './read-fixture.ts';

const COMMANDS = ['help', 'stop'];
const ID = 'm24862305837812345';
const MESSAGE_ID = '24862305837812345';

function read(xml: string) {
  const parsed = parseXml(xml);
  return parsed.kind === 'read' ? readDelivery(parsed.value, COMMANDS) : parsed;
}

function eventsOf(xml: string) {
  const reading = read(xml);
  if (reading.kind !== 'events') throw new Error(`It was ${reading.kind}`);
  for (const event of reading.events) InboundEvent.parse(event);
  return reading.events;
}

function media(kind: string, reference: string, more: object = {}) {
  return { kind: 'media', messageId: MESSAGE_ID, media: [{ kind, reference, ...more }] };
}

describe('a message on WeChat', () => {
  it.each([
    [
      'text',
      { kind: 'text', text: 'Two cartons <b>were</b> crushed & wet', messageId: MESSAGE_ID },
    ],
    ['image', media('photo', 'media-image-1')],
    ['voice', { ...media('voice', 'media-voice-1', { type: 'amr' }), caption: '纸箱都湿了。' }],
    ['voice-unheard', media('voice', 'media-voice-2', { type: 'amr' })],
    ['video', media('video', 'media-video-1')],
    ['shortvideo', media('video', 'media-video-2')],
    ['location', media('location', 'geo:53.541500,9.984100', { name: 'Hamburg, Speicherstadt' })],
    [
      'link',
      media('other', 'https://example.com/list.pdf', { type: 'link', name: 'Packing list' }),
    ],
  ])('%s is what the person sent', (name, content) => {
    const conversation = 'wechat:oLVPpjqs9BhvzwPj5A-vTYAX3GLc';
    expect(eventsOf(readFixture(name))).toEqual([
      { id: ID, conversation, at: 1_791_000_000_000, speaker: { identity: conversation }, content },
    ]);
  });
});

describe('a action on WeChat', () => {
  const token = 'q1tokenOfAnInvitation';

  it.each([
    ['subscribe', [{ kind: 'reachability', reachable: true }, { kind: 'opened' }]],
    [
      'subscribe-with-token',
      [
        { kind: 'reachability', reachable: true },
        { kind: 'opened', token },
      ],
    ],
    ['scan', [{ kind: 'opened', token }]],
    ['unsubscribe', [{ kind: 'reachability', reachable: false }]],
    ['click', [{ kind: 'text', text: '/stop' }]],
  ])('%s is read', (name, contents) => {
    expect(eventsOf(readFixture(name)).map(({ content }) => content)).toEqual(contents);
  });

  it('has an id of its own for each event, the same at every delivery', () => {
    const ids = () => eventsOf(readFixture('subscribe-with-token')).map(({ id }) => id);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
    const [scan] = eventsOf(readFixture('scan'));
    expect(ids()).not.toContain(scan?.id);
  });

  it.each(['view', 'template-sent', 'click-foreign', 'unknown-kind'])('%s is ignored', (name) => {
    expect(read(readFixture(name)).kind).toBe('ignored');
  });
});

describe('what WeChat would not send', () => {
  it.each(['entity-bomb', 'external-entity'])('an %s is refused unread', (name) => {
    expect(read(readFixture(name)).kind).toBe('forbidden');
  });

  it('says what is wrong without the words', () => {
    const reading = read(readFixture('malformed'));
    expect(reading).toEqual({ kind: 'malformed', why: 'FromUserName: invalid_type' });
  });

  it('a text that looks like a document type is a text', () => {
    const xml = readFixture('text').replace(/Two[^\]]*/, '<!DOCTYPE x [<!ENTITY a "b">]&a;');
    expect(read(xml).kind).not.toBe('malformed');
  });

  it('any words come through as they were written, end marks too (W6)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (words, isMarked) => {
        const text = isMarked ? `${words}]]>${words}` : words;
        const xml = readFixture('text').replace(/<Content>.*<\/Content>/s, () => content(text));
        // XML has one kind of line end.
        const read = text.replace(/\r\n?/g, '\n');
        expect(eventsOf(xml)[0]?.content).toMatchObject({ text: read });
      }),
    );
  });

  it('any garbage is read without a throw (F27)', () => {
    const fields = fc.dictionary(fc.string(), fc.anything());
    const grammar = fc.array(
      fc.constantFrom(
        '<xml>',
        '</xml>',
        '<MsgType>',
        '<![CDATA[',
        ']]>',
        '&',
        '<?',
        '<a b="',
        '\0',
        'x',
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)));
    fc.assert(fc.property(grammar, (parts) => void read(parts.join(''))));
    fc.assert(fc.property(fields, (xml) => void readDelivery({ xml }, COMMANDS)));
  });
});

function content(text: string): string {
  return `<Content>${cdata(text)}</Content>`;
}
