import { describe, expect, it } from 'vitest';
import { withFaces } from '../../../../adapters/wechat/faces.ts';
import { parseXml } from '../../../../adapters/wechat/official/parse-xml.ts';
import { readDelivery } from '../../../../adapters/wechat/official/read-delivery.ts';
import { isPlaceholder } from '../../../../adapters/wechat/placeholder.ts';
import { typedWords } from '../../../../adapters/wechat/typed-words.ts';
import { readYesNo } from '../../../../flows/rating/read-yes-no.ts';
import { InboundEvent } from '../../../../src/core/contract/event.ts';
import { cdata } from '../../../emulators/wechat/follower.ts';
import { readFixture } from './read-fixture.ts';

function contentsOf(xml: string) {
  const parsed = parseXml(xml);
  const reading = parsed.kind === 'read' ? readDelivery(parsed.value, []) : parsed;
  if (reading.kind !== 'events') throw new Error(`It was ${reading.kind}`);
  return reading.events.map((event) => InboundEvent.parse(event).content);
}

function said(text: string) {
  const content = `<Content>${cdata(text)}</Content>`;
  return contentsOf(readFixture('text').replace(/<Content>.*<\/Content>/s, () => content))[0];
}

function came(event: 'subscribe' | 'scan', key: string) {
  const eventKey = `<EventKey>${cdata(key)}</EventKey>`;
  return contentsOf(
    readFixture(event).replace(/<EventKey>.*?<\/EventKey>/s, () => eventKey),
  ).filter(({ kind }) => kind !== 'reachability');
}

describe('what WeChat writes in place of what it cannot show (K9: 98)', () => {
  it.each([
    '【收到不支持的消息类型，暂无法显示】',
    '[收到不支持的消息类型，暂无法显示]',
    '［收到不支持的消息类型，暂无法显示］',
    '收到不支持的消息类型，暂无法显示',
    '收到一条网页版微信暂不支持的消息类型，请在手机上查看',
    '[收到一条视频/语音聊天消息，请在手机上查看]',
    '收到一条微信转账消息，请在手机上查看',
    '[该消息类型暂不能展示]',
    '该消息类型暂不支持',
    '当前微信版本不支持展示该内容，请升级至最新版本。',
    '我发起了位置共享，请使用最新版本手机微信查看',
    '[Unsupported message]',
    'Unsupported message type',
    '[Received a sticker. View it on your phone]',
    'This type of message cannot be displayed',
    'Current version of WeChat does not support this content. Please update.',
    '[动画表情]',
    '[图片]',
    '【语音】',
    '[Photo]',
    ' [Sticker] ',
  ])('%j is kept as something without words', (text) => {
    expect(said(text)).toMatchObject({
      kind: 'media',
      media: [{ kind: 'other', type: 'unshown' }],
    });
    expect(said(text)).not.toHaveProperty('caption');
  });

  it.each([
    '不支持的付款方式导致延误',
    '收到的信息不完整，无法清关',
    '物流信息无法查看',
    '信息无法查看',
    '单据的图片无法显示，请重发',
    '【加急】纸箱全湿了',
    '[wet] cartons',
    'I sent an invoice last week, please check it on your phone or by mail, since it was wrong',
    'unsupported claims in your quality report',
    'photo',
    '图片',
    '收到货物，但有破损',
  ])('%j is what somebody wrote', (text) => {
    expect(isPlaceholder(text)).toBe(false);
    expect(said(text)).toMatchObject({ kind: 'text', text });
  });
});

describe('how somebody came to the account (K9: 100)', () => {
  it.each([
    'last_trade_no_4200001234202611301234567890',
    'qrscene_last_trade_no_42',
    'qrscene_1000',
    'qrscene_shop-poster',
    'qrscene_',
    'q1tokenOfAnInvitation',
    'user_card',
    '',
  ])('%j is no invitation: a plain follow', (key) => {
    expect(came('subscribe', key)).toEqual([{ kind: 'opened' }]);
  });

  it.each(['1000', 'shop-poster', 'last_trade_no_42'])('a scan of %j opens the chat', (key) => {
    expect(came('scan', key)).toEqual([{ kind: 'opened' }]);
  });

  it('is by an invitation where the scene is one of ours', () => {
    const token = 'q1tokenOfAnInvitation';
    expect(came('subscribe', `qrscene_${token}`)).toEqual([{ kind: 'opened', token }]);
    expect(came('scan', token)).toEqual([{ kind: 'opened', token }]);
  });
});

describe('faces of WeChat by their names (K9-30)', () => {
  it.each([
    ['/:strong', '👍'],
    ['/:weak', '👎'],
    ['/:ok', '👌'],
    ['/:no', '🙅'],
    ['/:handclap', '👏'],
    ['/:share', '🤝'],
    ['/:v', '✌️'],
    ['/::)', '🙂'],
    ['/::D', '😁'],
    ['/::d', '🙄'],
    ['/::-|', '😅'],
    ['/::<', '😭'],
    ['/::@', '😡'],
    ['/:,@-D', '😊'],
    ['/:8-)', '😎'],
    ['/:<W>', '🍉'],
    ['[OK]', '👌'],
    ['[ok]', '👌'],
    ['[强]', '👍'],
    ['[強]', '👍'],
    ['[ThumbsUp]', '👍'],
    ['[微笑]', '🙂'],
    ['[Smile]', '🙂'],
    ['[发怒]', '😡'],
    ['[捂脸]', '🤦'],
    ['[Yeah!]', '✌️'],
    ['很好/:strong/:strong', '很好👍👍'],
    ['/:strong很好', '👍很好'],
    ['4/:rose', '4🌹'],
    ['箱子全湿了[流泪][流泪]', '箱子全湿了😭😭'],
    ['[wet] cartons, /:strongly [ok', '[wet] cartons, /:strongly [ok'],
  ])('%j is %j', (sent, shown) => {
    expect(withFaces(sent)).toBe(shown);
    expect(said(sent)).toMatchObject({ kind: 'text', text: shown });
  });

  it.each([
    ['/:strong', 'yes'],
    ['[强]', 'yes'],
    ['[OK]', 'yes'],
    ['[好的]', 'yes'],
    ['/:weak', 'no'],
    ['/:no', 'no'],
  ] as const)('%j says %s, as the emoji does', (sent, answer) => {
    expect(readYesNo(withFaces(sent))).toBe(answer);
  });
});

describe('an answer to a message', () => {
  const LINE = '- - - - - - - - - - - - - - -';

  it.each([
    [`「Quayside：1 到 5 分，您给几分？」\n${LINE}\n4`, '4'],
    [`「Anna：第一行\n第二行」\n${LINE}\n箱子湿了\n两箱`, '箱子湿了\n两箱'],
    [`「Quayside：好吗？」\n${LINE}\n/:ok`, '👌'],
  ])('is without the message that it answers: %j', (sent, words) => {
    expect(typedWords(sent)).toBe(words);
  });

  it.each([`「Anna：好」\n${LINE}\n`, '「这样」很好', `4\n${LINE}\n5`])(
    'is not seen in %j',
    (sent) => {
      expect(typedWords(sent)).toBe(sent);
    },
  );
});
