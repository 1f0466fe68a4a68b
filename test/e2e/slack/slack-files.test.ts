import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CarriedFile, FileTooLarge } from '../../../src/core/contract/channel.ts';
import { mediaIn } from '../../emulators/parts/media-in.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { type Fault, refusals } from '../../emulators/slack/fault-plan.ts';
import { outbound } from '../../emulators/slack/outbound.ts';
import type { Person } from '../../emulators/slack/person.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/slack/run-adapter.ts';

const BYTES = Uint8Array.from({ length: 5_000 }, (_, index) => index % 251);
const PHOTO: CarriedFile = { kind: 'photo', name: 'wet.jpg', type: 'image/jpeg', bytes: BYTES };

let slack: SlackEmulator;
let running: RunningAdapter;
let anna: Person;

beforeEach(async () => {
  slack = await startSlackEmulator({ timeScale: 0.001 });
  running = await runAdapter(slack);
  anna = slack.buyer({ id: 'U0ANNA' });
});

afterEach(async () => {
  await running.stop();
  await slack.stop();
});

async function received() {
  await anna.share({ name: 'wet.jpg', type: 'image/jpeg', bytes: BYTES });
  return mediaIn(await running.heard(1));
}

const download = async (limitBytes = 20_000_000) =>
  await running.adapter.download?.(await received(), limitBytes);

describe('a file that somebody sends on Slack', () => {
  it('is brought as it is', async () => {
    expect(await download()).toEqual(PHOTO);
  });

  it('is not brought where it is too large, said or unsaid', async () => {
    await expect(download(4_999)).rejects.toThrow(FileTooLarge);
    const { sizeBytes: _, ...unsaid } = mediaIn(running.events);
    await expect(running.adapter.download?.(unsaid, 4_999)).rejects.toThrow(FileTooLarge);
  });

  it.each([
    'https://evil.example/files-pri/F1',
    'http://files.slack.com/files-pri/F1',
    'https://files.slack.com.evil.example/F1',
    'https://user@files.slack.com/F1',
    'file:///etc/passwd',
    'not an address',
  ])('is never asked for elsewhere: %s (S15)', async (url) => {
    slack.files.misleadTo = url;
    await expect(download()).rejects.toThrow('The file is not at Slack');
  });

  it.each<[string, Fault, RegExp]>([
    ['a redirect', moved('https://evil.example/'), /cannot be reached/],
    ['a page to log in', page(), /a page instead/],
    ['a refusal', { kind: 'answer', status: 403, body: 'no' }, /HTTP 403/],
    ['a break', { kind: 'reset-before-accept' }, /cannot be reached/],
  ])('is not had by %s, and the token is in no word of it (S15)', async (_, fault, why) => {
    slack.faults.next('file', fault);
    const error = await download().catch((reason: unknown) => reason);
    expect(String(error)).toMatch(why);
    expect(String(error)).not.toContain(slack.botToken);
  });

  it('is not had once it is deleted', async () => {
    const media = await received();
    slack.world.files.clear();
    await expect(running.adapter.download?.(media, 9_999)).rejects.toThrow('file_not_found');
  });
});

function moved(location: string): Fault {
  return { kind: 'answer', status: 302, body: '', headers: { location } };
}

function page(): Fault {
  const headers = { 'content-type': 'text/html' };
  return { kind: 'answer', status: 200, body: '<html>Sign in</html>', headers };
}

describe('a file that is sent on Slack', () => {
  const message = (text = 'Is it this one?') => outbound(anna.channel, text);

  it('comes before the words, in one message with the others', async () => {
    const list = {
      kind: 'document',
      name: 'list.pdf',
      type: 'application/pdf',
      bytes: BYTES,
    } as const;
    const receipt = await running.adapter.send(message(), { files: [PHOTO, list] });
    const [shared, said] = anna.heard();
    expect(shared?.files.map(({ name, bytes }) => [name, [...bytes]])).toEqual([
      ['wet.jpg', [...BYTES]],
      ['list.pdf', [...BYTES]],
    ]);
    expect(said?.text).toBe('Is it this one?');
    expect(receipt).toEqual({ messageId: said?.messageId });
  });

  it('needs no words, and stays under its card', async () => {
    const parcel = { files: [PHOTO], thread: '1795000000.000001' };
    expect(await running.adapter.send(message(''), parcel)).toEqual({});
    expect(anna.heard()).toMatchObject([{ thread: parcel.thread, files: [{ name: 'wet.jpg' }] }]);
  });

  it('has a name that is no path and ends no header', async () => {
    const name = '../../etc/pass"wd\r\nX-Evil: 1\n照片.JPG';
    await running.adapter.send(message(), { files: [{ ...PHOTO, name }] });
    expect(anna.heard()[0]?.files[0]?.name).toMatch(/^[A-Za-z0-9_-]+\.jpg$/);
  });

  it('is refused for good where it is too large, before anything is sent', async () => {
    const huge = { ...PHOTO, bytes: new Uint8Array(50_000_001) };
    const facts = { refused: true, retryAfterMs: 'never' };
    await expect(running.adapter.send(message(), { files: [huge] })).rejects.toMatchObject(facts);
    expect(slack.callsOf('files.getUploadURLExternal')).toEqual([]);
  });

  it.each<[string, string, Fault]>([
    ['no address for it', 'files.getUploadURLExternal', { kind: 'reset-after-accept' }],
    ['no answer to the bytes', 'upload', { kind: 'reset-after-accept' }],
    ['trouble with the bytes', 'upload', { kind: 'answer', status: 500, body: 'no' }],
  ])('was certainly not seen where there is %s', async (_, method, fault) => {
    slack.faults.next(method, fault);
    const sending = running.adapter.send(message(), { files: [PHOTO] });
    await expect(sending).rejects.toMatchObject({ refused: true, retryAfterMs: 5_000 });
    expect(anna.heard()).toEqual([]);
  });

  it('may have arrived where sharing it was not answered, or the words failed', async () => {
    slack.faults.next('files.completeUploadExternal', { kind: 'reset-after-accept' });
    const files = [PHOTO];
    await expect(running.adapter.send(message(), { files })).rejects.toMatchObject({
      refused: false,
    });
    slack.faults.next('chat.postMessage', refusals.tooManyRequests(3));
    await expect(running.adapter.send(message(), { files })).rejects.toMatchObject({
      refused: false,
    });
  });

  it('tells the operator once that the app is missing a scope', async () => {
    slack.faults.next('files.getUploadURLExternal', refusals.error('missing_scope'), { times: 2 });
    for (const _ of [1, 2]) {
      const sending = running.adapter.send(message(), { files: [PHOTO] });
      await expect(sending).rejects.toMatchObject({ refused: true, retryAfterMs: 'never' });
    }
    const errors = running.context.lines.filter(({ level }) => level === 'error');
    expect(errors.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('is missing a scope'),
    ]);
  });

  it('goes to no host that is not Slack (X13)', async () => {
    slack.files.misleadTo = 'https://evil.example/upload';
    const sending = running.adapter.send(message(), { files: [PHOTO] });
    await expect(sending).rejects.toThrow(/not its own/);
  });
});
