import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileTooLarge } from '../../../src/core/contract/channel.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { mediaIn } from '../../emulators/parts/media-in.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { KIND } from '../../emulators/wechat/puppet-control.ts';
import { outbound } from '../../emulators/wechat/run-adapter.ts';
import { type RunningPuppet, runPuppet } from '../../emulators/wechat/run-puppet.ts';

let running: RunningPuppet;

beforeEach(async () => {
  running = await runPuppet({ context: { teamChannels: [conversationId('wechat', 'team-room')] } });
  await running.begun(1);
});

afterEach(() => running.stop());

function sentences(): readonly string[] {
  return running.context.lines.map(({ sentence }) => sentence);
}

/** Stable: what one chat said keeps its order. */
function byConversation([one]: readonly unknown[], [two]: readonly unknown[]): number {
  return String(one).localeCompare(String(two));
}

describe('a personal account by wechaty', () => {
  it('hears people and rooms that mean it, and nobody else (W8, W10)', async () => {
    await running.logIn();
    const { receive } = running;
    receive({ talkerId: 'bot', listenerId: 'anna', text: 'our own words' });
    receive({ timestamp: Date.now() - 3 * 60_000, text: 'backlog' });
    receive({ roomId: 'a-room', text: 'not to us' });
    receive({ roomId: 'a-room', text: '@Quayside hello', mentionIdList: ['bot'] });
    receive({ roomId: 'a-room', text: '/claim wechat:anna' });
    receive({ roomId: 'team-room', text: '/claim wechat:anna' });
    receive({ roomId: 'team-room', text: '＃12 taken' });
    receive({ roomId: 'team-room', text: '@Quayside who is on duty?', mentionIdList: ['bot'] });
    receive({ roomId: 'team-room', text: 'lunch, anybody? It is #lunch' });
    receive({ id: 'said-1', text: 'wet cartons' });
    receive({ id: 'said-1', text: 'wet cartons' });
    receive({ id: 'image-1', type: KIND.image, text: '' });
    receive({ id: 'voice-1', type: KIND.audio, text: '' });
    receive({ id: 'file-1', type: KIND.attachment, text: 'report.pdf' });
    receive({ id: 'recall-1', type: KIND.recalled, text: 'said-1' });
    await until(() => running.events.length >= 10);
    const heard = running.events.map(({ id, conversation, content }) => [
      conversation,
      id,
      content.kind === 'text'
        ? content.text
        : content.kind === 'media'
          ? content.media[0]
          : content,
    ]);
    // wechaty looks rooms up before it passes them on, so chats may overtake one another.
    expect(heard).toHaveLength(10);
    expect(heard.toSorted(byConversation)).toEqual([
      ['wechat:a-room', 'mmessage-4', expect.stringContaining('hello')],
      ['wechat:anna', 'msaid-1', 'wet cartons'],
      ['wechat:anna', 'msaid-1', 'wet cartons'],
      ['wechat:anna', 'mimage-1', { kind: 'photo', reference: 'image-1' }],
      ['wechat:anna', 'mvoice-1', { kind: 'voice', reference: 'voice-1' }],
      ['wechat:anna', 'mfile-1', { kind: 'document', reference: 'file-1' }],
      ['wechat:anna', 'mrecall-1', { kind: 'recalled', messageId: 'said-1' }],
      ['wechat:team-room', 'mmessage-6', '/claim wechat:anna'],
      ['wechat:team-room', 'mmessage-7', '＃12 taken'],
      ['wechat:team-room', 'mmessage-8', expect.stringContaining('who is on duty?')],
    ]);
    expect(running.events.every(({ thread }) => thread === undefined)).toBe(true);
    expect(running.events[0]?.speaker).toEqual({ identity: 'wechat:anna', name: 'Anna' });
  });

  it('answers people and rooms', async () => {
    await running.logIn();
    running.receive({});
    running.receive({ roomId: 'team-room', text: '/cases' });
    await until(() => running.events.length === 2);
    expect(await running.adapter.send(outbound('anna', 'How was it?'))).toEqual({});
    await running.adapter.send(outbound('team-room', 'Somebody needs you'));
    await until(() => running.said.length === 2);
    expect(running.said).toEqual([
      { to: 'anna', text: 'How was it?' },
      { to: 'team-room', text: 'Somebody needs you' },
    ]);
  });

  it('shows the operator the code to scan, and sends nothing before (W9)', async () => {
    running.order({ kind: 'scan', code: 'https://login.weixin.example/l/abc' });
    await until(() => running.printed.length === 1);
    expect(running.context.lines).toContainEqual({
      level: 'warn',
      facts: { code: 'https://login.weixin.example/l/abc' },
      sentence: 'Scan this code with WeChat on a phone to log in',
    });
    const facts = { refused: true, unasked: true, retryAfterMs: 2_000 };
    await expect(running.adapter.send(outbound('anna', 'x'))).rejects.toMatchObject(facts);
  });

  it('that is killed begins again, and what is said meanwhile waits (W9)', async () => {
    await running.logIn();
    await running.kill();
    const facts = { refused: true, unasked: true, retryAfterMs: 2_000 };
    await expect(running.adapter.send(outbound('anna', 'x'))).rejects.toMatchObject(facts);
    await running.begun(2);
    await running.logIn();
    running.receive({ text: 'back again' });
    await until(() => running.events.length === 1);
    await running.adapter.send(outbound('anna', 'welcome back'));
    await until(() => running.said.length === 1);
    expect(running.said).toEqual([{ to: 'anna', text: 'welcome back' }]);
  });

  it('that is logged out says so, and what is said waits (W9)', async () => {
    await running.logIn();
    running.order({ kind: 'logout' });
    await until(() => sentences().some((sentence) => sentence.startsWith('WeChat is logged out')));
    await expect(running.adapter.send(outbound('anna', 'x'))).rejects.toMatchObject({
      refused: true,
    });
  });

  it('brings what people sent, and says so where the puppet has forgotten it', async () => {
    await running.logIn();
    const file = { name: 'wet.jpg', base64: Buffer.from('a picture').toString('base64') };
    running.receive({ id: 'image-1', type: KIND.image, text: '' }, file);
    await until(() => running.events.length === 1);
    const media = mediaIn(running.events);
    const brought = await running.adapter.download(media, 9_999);
    const bytes = Uint8Array.from(Buffer.from('a picture'));
    expect(brought).toEqual({ kind: 'photo', name: 'wet.jpg', type: 'image/jpeg', bytes });
    await expect(running.adapter.download(media, 8)).rejects.toThrow(FileTooLarge);
    const forgotten = running.adapter.download({ ...media, reference: 'image-0' }, 9_999);
    await expect(forgotten).rejects.toThrow('does not give the file out any more');
    running.order({ kind: 'logout' });
    await until(() => sentences().some((sentence) => sentence.startsWith('WeChat is logged out')));
    await expect(running.adapter.download(media, 9_999)).rejects.toThrow('not logged in');
  });

  it('sends files after the words, under names that are no paths', async () => {
    await running.logIn();
    running.receive({});
    await until(() => running.events.length === 1);
    const bytes = Uint8Array.from(Buffer.from('a picture'));
    const file = { kind: 'photo', name: '../../wet 照片.JPG', type: 'image/jpeg', bytes } as const;
    await running.adapter.send(outbound('anna', 'This one?'), { files: [file] });
    await until(() => running.said.length === 2);
    const base64 = Buffer.from('a picture').toString('base64');
    expect(running.said).toEqual([
      { to: 'anna', text: 'This one?' },
      { to: 'anna', file: { name: 'wet.jpg', base64 } },
    ]);
    const huge = { ...file, bytes: new Uint8Array(20_000_001) };
    const facts = { refused: true, retryAfterMs: 'never' };
    const sending = running.adapter.send(outbound('anna', 'x'), { files: [huge] });
    await expect(sending).rejects.toMatchObject(facts);
  });

  it('keeps what people wrote out of the log', async () => {
    await running.logIn();
    running.receive({ text: 'words of a buyer' });
    await until(() => running.events.length === 1);
    expect(JSON.stringify(running.context.lines)).not.toContain('words of a buyer');
  });

  it('is examined with a plain warning', async () => {
    const findings = await running.adapter.runChecks();
    expect(findings[0]).toMatchObject({
      verdict: 'bad',
      remedy: expect.stringMatching(/Official/),
    });
    const verdicts = findings.map(({ subject, verdict }) => `${subject}: ${verdict}`);
    expect(verdicts).toContain('wechaty: good');
    expect(verdicts).toContain('wechaty-puppet-mock: good');
  });
});
