import type { Person as SlackPerson } from '../../emulators/slack/person.ts';
import type { Person } from '../../emulators/telegram/person.ts';

export const TEAM = -100_600;

export const LI = 7;

export const PICTURE = Uint8Array.from({ length: 3_000 }, (_, index) => index % 251);

export const PAPERS = Uint8Array.from({ length: 2_000 }, (_, index) => index % 97);

/** Without what a Buffer is besides its bytes. */
export function plain(bytes: Uint8Array | undefined): Uint8Array {
  return new Uint8Array(bytes ?? []);
}

/** A buyer on any messenger. */
export interface Buyer {
  readonly open: (token: string) => Promise<unknown>;
  readonly press: (label: string) => Promise<unknown>;
  /** The id of what was said. */
  readonly say: (text: string) => Promise<string>;
  readonly edit: (message: string, text: string) => Promise<unknown>;
  readonly share: (bytes: Uint8Array, words: string) => Promise<unknown>;
  readonly hears: (pattern: RegExp) => Promise<unknown>;
  /** The bytes of the newest file that came. */
  readonly received: () => Uint8Array | undefined;
  /** Every line of the bot or staff. */
  readonly heard: () => readonly string[];
}

export function onTelegram(anna: Person): Buyer {
  return {
    open: async (token) => anna.open(token),
    press: async (label) => anna.press(label),
    say: async (text) => String(anna.say(text)),
    edit: async (message, text) => anna.edit(Number(message), text),
    share: async (bytes, words) => anna.sharePhoto(bytes, words),
    hears: async (pattern) => await anna.hears(pattern),
    received: () => anna.heard().findLast(({ file }) => file !== undefined)?.file?.bytes,
    heard: () => anna.heard().map(({ text }) => text),
  };
}

export function onSlack(anna: SlackPerson): Buyer {
  return {
    open: (token) => anna.say(token),
    press: (label) => anna.press(label),
    say: (text) => anna.say(text),
    edit: (message, text) => anna.edit(message, text),
    share: (bytes, words) => anna.share({ name: 'wet.jpg', type: 'image/jpeg', bytes }, words),
    hears: (pattern) => anna.hears(pattern),
    received: () => anna.heard().findLast(({ files }) => files.length > 0)?.files[0]?.bytes,
    heard: () => anna.heard().map(({ text }) => text),
  };
}
