import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CarriedFile, FileTooLarge } from '../../../src/core/contract/channel.ts';
import { mediaIn } from '../../emulators/parts/media-in.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';
import { outbound, rating } from '../../emulators/telegram/outbound.ts';
import type { Person } from '../../emulators/telegram/person.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/telegram/run-adapter.ts';

const BYTES = Uint8Array.from({ length: 5_000 }, (_, index) => index % 251);
const PHOTO: CarriedFile = { kind: 'photo', name: 'wet.jpg', type: 'image/jpeg', bytes: BYTES };

let telegram: TelegramEmulator;
let running: RunningAdapter;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegramEmulator();
  running = await runAdapter(telegram);
  anna = telegram.buyer({ id: 42 });
});

afterEach(async () => {
  await running.stop();
  await telegram.stop();
});

async function received() {
  anna.sharePhoto(BYTES);
  return mediaIn(await running.heard(1));
}

const download = async (limitBytes = 20_000_000) =>
  await running.adapter.download?.(await received(), limitBytes);

describe('a file that somebody sends on Telegram', () => {
  it('is brought as it is, with a name and a type where Telegram gives none', async () => {
    expect(await download()).toEqual({ ...PHOTO, name: 'file_0.jpg' });
  });

  it('keeps the name and the type that its sender gave it', async () => {
    anna.shareDocument('装箱单 <1>.pdf', 'application/pdf', BYTES);
    const media = mediaIn(await running.heard(1));
    const file = await running.adapter.download?.(media, 9_999);
    expect(file).toEqual({
      kind: 'document',
      name: '装箱单 <1>.pdf',
      type: 'application/pdf',
      bytes: BYTES,
    });
  });

  it('is not brought where it is too large, said or unsaid, or for Telegram', async () => {
    await expect(download(4_999)).rejects.toThrow(FileTooLarge);
    const { sizeBytes: _, ...unsaid } = mediaIn(running.events);
    await expect(running.adapter.download?.(unsaid, 4_999)).rejects.toThrow(FileTooLarge);
    anna.shareDocument('film.mp4', 'video/mp4', new Uint8Array(20_000_001));
    const huge = mediaIn(await running.heard(2));
    await expect(running.adapter.download?.(huge, 30_000_000)).rejects.toThrow(FileTooLarge);
  });

  it('cannot be had where there is none: a place, a contact, a poll', async () => {
    for (const reference of ['geo:53.5,10', 'tel:+49', 'message:12']) {
      const nothing = running.adapter.download?.({ kind: 'location', reference }, 9_999);
      await expect(nothing).rejects.toThrow('There is no such file');
    }
  });

  it.each(['/etc/passwd', '../../../bot1:x/getMe', 'photos/../x', 'a?b=c', 'https://evil.example'])(
    'is asked for nowhere but below the bot’s own files: %s',
    async (path) => {
      telegram.files.misleadTo = path;
      await expect(download()).rejects.toThrow('none of its own');
    },
  );

  it('is not had by a redirect or a break, and no word holds the token (T17)', async () => {
    const media = await received();
    const moved = { kind: 'answer', status: 302, description: 'Found' } as const;
    for (const fault of [moved, { kind: 'reset-before-accept' } as const]) {
      telegram.faults.next('file', fault);
      const error = await running.adapter
        .download?.(media, 9_999)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(JSON.stringify([String(error), error])).not.toContain(telegram.token.split(':')[1]);
    }
  });
});

describe('a file that is sent on Telegram', () => {
  const message = outbound(42, 'Is it this one?', rating('q1'));

  it.each([
    ['sendPhoto', PHOTO],
    ['sendVideo', { ...PHOTO, kind: 'video', name: 'a.mp4', type: 'video/mp4' }],
    ['sendVoice', { ...PHOTO, kind: 'voice', name: 'a.ogg', type: 'audio/ogg' }],
    ['sendDocument', { ...PHOTO, kind: 'document', name: 'a.pdf', type: 'application/pdf' }],
    ['sendDocument', { ...PHOTO, name: 'a.svg', type: 'image/svg+xml' }],
    ['sendDocument', { ...PHOTO, bytes: new Uint8Array(10_000_001).fill(1) }],
  ] as const)('is shown as what it is: %s', async (method, file) => {
    const receipt = await running.adapter.send(message, { files: [file] });
    expect(telegram.callsOf(method)).toHaveLength(1);
    const [line] = anna.heard();
    expect(line).toMatchObject({ text: 'Is it this one?', file: { name: file.name } });
    expect(Buffer.from(line?.file?.bytes ?? []).equals(file.bytes)).toBe(true);
    expect(line?.buttons).toHaveLength(1);
    expect(receipt).toEqual({ messageId: String(line?.messageId) });
  });

  it('has the words under the first of several, and long ones before them', async () => {
    await running.adapter.send(message, { files: [PHOTO, PHOTO] });
    const long = 'The carton was wet. '.repeat(60);
    await running.adapter.send(outbound(42, long), { files: [PHOTO] });
    await running.adapter.send(outbound(42, ''), { files: [PHOTO] });
    const lines = anna.heard().map(({ text, file }) => [text, file !== undefined]);
    expect(lines).toEqual([
      ['Is it this one?', true],
      ['', true],
      [long, false],
      ['', true],
      ['', true],
    ]);
  });

  it('stays under its card', async () => {
    const group = telegram.group(-1001234, 'Export team');
    const under = outbound(-1001234, 'Anna sent a photo', { under: 'case:12' });
    await running.adapter.send(under, { files: [PHOTO], thread: 'topic:7' });
    expect(group.saw()).toMatchObject([{ topic: 7, file: { name: 'wet.jpg' } }]);
  });

  it('has a name that is no path and ends no header', async () => {
    const name = '../../etc/pass"wd; name=x\r\nX-Evil: 1\n照片.JPG';
    await running.adapter.send(message, { files: [{ ...PHOTO, name }] });
    expect(anna.heard()[0]?.file?.name).toMatch(/^[A-Za-z0-9_-]+\.jpg$/);
  });

  it('is refused for good where it is empty or too large, before anything is sent', async () => {
    for (const length of [0, 50_000_001]) {
      const file = { ...PHOTO, bytes: new Uint8Array(length) };
      const facts = { refused: true, retryAfterMs: 'never' };
      await expect(running.adapter.send(message, { files: [PHOTO, file] })).rejects.toMatchObject(
        facts,
      );
    }
    expect(anna.heard()).toEqual([]);
  });

  it('may have arrived where nobody answers, or where one before it has', async () => {
    telegram.faults.next('sendPhoto', { kind: 'reset-after-accept' });
    const files = [PHOTO];
    await expect(running.adapter.send(message, { files })).rejects.toMatchObject({
      refused: false,
    });
    const list = { ...PHOTO, kind: 'document', name: 'a.pdf', type: 'application/pdf' } as const;
    telegram.faults.next('sendDocument', refusals.tooManyRequests(3));
    const sending = running.adapter.send(message, { files: [PHOTO, list] });
    await expect(sending).rejects.toMatchObject({ refused: false, retryAfterMs: 3_000 });
  });
});
