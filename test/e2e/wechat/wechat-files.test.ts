import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CarriedFile, FileTooLarge } from '../../../src/core/contract/channel.ts';
import { mediaIn } from '../../emulators/parts/media-in.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { startWeChatEmulator, type WeChatEmulator } from '../../emulators/wechat/emulator.ts';
import { refusals } from '../../emulators/wechat/fault-plan.ts';
import type { Follower } from '../../emulators/wechat/follower.ts';
import { outbound, type RunningAdapter, runAdapter } from '../../emulators/wechat/run-adapter.ts';

const BYTES = Uint8Array.from({ length: 5_000 }, (_, index) => index % 251);
const PHOTO: CarriedFile = { kind: 'photo', name: 'wet.jpg', type: 'image/jpeg', bytes: BYTES };
const UPLOAD = 'media/upload';

let wechat: WeChatEmulator;
let running: RunningAdapter;
let anna: Follower;

beforeEach(async () => {
  wechat = await startWeChatEmulator();
  running = await runAdapter(wechat);
  anna = wechat.follower('oAnna');
});

afterEach(async () => {
  await running.stop();
  await wechat.stop();
});

async function received(type = 'image/jpeg') {
  await anna.share({ name: '', type, bytes: BYTES });
  await until(() => running.events.length > 0);
  return mediaIn(running.events);
}

const download = async (limitBytes = 20_000_000, type?: string) =>
  await running.adapter.download?.(await received(type), limitBytes);

describe('a file that a follower sends', () => {
  it('is brought as it is', async () => {
    expect(await download()).toEqual({ ...PHOTO, name: 'photo' });
  });

  it('is not brought where it is too large', async () => {
    await expect(download(4_999)).rejects.toThrow(FileTooLarge);
  });

  it('is brought with a new token where the old one is refused (W7)', async () => {
    const media = await received();
    await running.adapter.download?.(media, 9_999);
    wechat.account.tokens.evict();
    expect(await running.adapter.download?.(media, 9_999)).toMatchObject({ bytes: BYTES });
  });

  it('is brought from where WeChat keeps videos, and from nowhere else (X13)', async () => {
    const video = wechat.environment.WECHAT_OA_API_URL;
    const token = () => wechat.account.tokens.all.at(-1);
    const media = await received('video/mp4');
    await running.adapter.download?.(media, 9_999);
    const kept = wechat.account.keep({ name: '', type: 'video/x-own', bytes: BYTES });
    wechat.account.videoUrl = `${video}/cgi-bin/media/get?media_id=${kept}&access_token=${token()}`;
    expect(await running.adapter.download?.(media, 9_999)).toMatchObject({ bytes: BYTES });
    for (const url of [
      'https://evil.example/v',
      'http://qq.com.evil.example/',
      'file:///etc/passwd',
    ]) {
      wechat.account.videoUrl = url;
      const elsewhere = running.adapter.download?.(media, 9_999);
      await expect(elsewhere).rejects.toThrow('The video is not at WeChat');
    }
  });

  it('is not had once WeChat has forgotten it, and no word holds a token', async () => {
    const media = await received();
    wechat.account.media.clear();
    const error = await running.adapter.download?.(media, 9_999).catch((reason: unknown) => reason);
    expect(String(error)).toContain('40007');
    expect(JSON.stringify([String(error), error])).not.toContain(wechat.account.tokens.all[0]);
  });

  it('cannot be had where there is none', async () => {
    const place = { kind: 'location', reference: 'geo:1,2' } as const;
    await expect(running.adapter.download?.(place, 9_999)).rejects.toThrow('There is no such file');
  });
});

describe('a file that is sent by the account', () => {
  beforeEach(async () => {
    await anna.say('hello');
  });

  const message = outbound('oAnna', 'Is it this one?');

  it.each([
    ['image', PHOTO],
    ['voice', { ...PHOTO, kind: 'voice', name: 'a.mp3', type: 'audio/mpeg' }],
    ['video', { ...PHOTO, kind: 'video', name: 'a.mp4', type: 'video/mp4' }],
  ] as const)('is shown as what it is, after the words: %s', async (msgtype, file) => {
    expect(await running.adapter.send(message, { files: [file] })).toEqual({});
    expect(anna.saw()).toEqual(['Is it this one?']);
    const { name, type, bytes } = file;
    expect(anna.files()).toEqual([{ msgtype, file: { name, type, bytes } }]);
  });

  it('needs no words, and has a name that ends no header', async () => {
    const name = 'a"\r\nX-Evil: 1/照片.JPG';
    await running.adapter.send(outbound('oAnna', ''), { files: [{ ...PHOTO, name }] });
    expect(anna.saw()).toEqual([]);
    expect(anna.files()[0]?.file.name).toBe('photo.jpg');
  });

  it.each([
    ['a document', { ...PHOTO, kind: 'document', type: 'application/pdf' }],
    ['a picture that WeChat does not know', { ...PHOTO, type: 'image/webp' }],
    ['a long recording', { ...PHOTO, type: 'audio/mpeg', bytes: new Uint8Array(2_000_001) }],
    ['nothing', { ...PHOTO, bytes: new Uint8Array(0) }],
  ] as const)('is refused for good before anything is said: %s', async (_, file) => {
    const sending = running.adapter.send(message, { files: [PHOTO, file] });
    await expect(sending).rejects.toMatchObject({ refused: true, retryAfterMs: 'never' });
    expect(anna.saw()).toEqual([]);
  });

  it('was certainly not seen where the upload was not answered', async () => {
    wechat.faults.next(UPLOAD, { kind: 'reset-after-accept' });
    const sending = running.adapter.send(outbound('oAnna', ''), { files: [PHOTO] });
    await expect(sending).rejects.toMatchObject({ refused: true, retryAfterMs: 2_000 });
    expect(anna.files()).toEqual([]);
  });

  it('leaves it open whether it arrived where the words before it had', async () => {
    wechat.faults.next(UPLOAD, refusals.busy());
    const sending = running.adapter.send(message, { files: [PHOTO] });
    await expect(sending).rejects.toMatchObject({ refused: false });
    expect(anna.saw()).toEqual(['Is it this one?']);
  });

  it('counts as one more message where these are rationed (W5)', async () => {
    for (const _ of [1, 2]) await running.adapter.send(message, { files: [PHOTO] });
    const third = running.adapter.send(message, { files: [PHOTO] });
    await expect(third).rejects.toMatchObject({ rationed: true, refused: false });
  });
});
