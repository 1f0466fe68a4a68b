import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { CONVERSATIONS } from '../../../src/stores/conversation-store.ts';
import type { Buyer } from '../../contract/channels/platform.ts';
import startWeb from '../../contract/channels/web.platform.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import type { Group } from '../../emulators/telegram/group.ts';
import type { Person } from '../../emulators/telegram/person.ts';
import { freePort } from '../running-app.ts';
import { documentsIn, everyDocument, openStoreUnderTest } from '../store/stores.ts';
import { attack, type FloodSize, type Tally } from './attack.ts';
import { type AloneProgram, runAlone } from './run-alone.ts';

/** What became of invited buyers, the team and the store meanwhile. */
export interface FloodReport {
  readonly tallies: Readonly<Record<'posts' | 'strangers' | 'streams', Tally>>;
  /** From each answer of an invited buyer to what the bot says next. */
  readonly waitsMs: readonly number[];
  readonly hasFinished: boolean;
  /** So many invited buyers answered everything in the meantime. */
  readonly talks: number;
  /** From the angry words of an invited buyer to the red card in the team's group. */
  readonly cardMs: number;
  /** The cards of strangers that the group has seen, and its newest line about the others. */
  readonly strangersCards: number;
  readonly line: string;
  /** Messages and changes of messages in the team's group; Telegram takes 20 a minute. */
  readonly groupCalls: number;
  readonly largestBytes: number;
  /** By how much the program's memory grew at most. */
  readonly memoryBytes: number;
}

const GROUP = -100_700;
const TEAM = `telegram:${GROUP}`;
const FIRST_STRANGER = 50_000;
const PATIENCE_MS = 60_000;

/** Strangers do all that at once, while invited buyers answer every question and one is angry. */
export async function flood(size: FloodSize): Promise<FloodReport> {
  const store = await openStoreUnderTest();
  const telegram = await startTelegramEmulator({ timeScale: 0.01 });
  const group = telegram.group(GROUP, 'Support');
  const program = await runAlone(store.environment, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TEAM_CHANNELS: TEAM,
    PORT: String(await freePort()),
  });
  const web = await startWeb();
  await web.connect(program.address);
  const documents = await documentsIn(store);
  try {
    const buyer = (name: string) => web.buyer(name);
    return await flooded(size, { program, telegram, group, documents, buyer });
  } finally {
    await web.stop();
    await documents.close();
    await program.stop();
    await telegram.stop();
    await store.close();
  }
}

interface Scene {
  readonly program: AloneProgram;
  readonly telegram: TelegramEmulator;
  readonly group: Group;
  readonly documents: DocumentStore;
  readonly buyer: (name: string) => Buyer;
}

async function flooded(size: FloodSize, scene: Scene): Promise<FloodReport> {
  const { program, telegram } = scene;
  // By then every part of the program has been used.
  await Promise.all(EARLY.map((name) => answered(scene, name)));
  const watch = await watched(scene);
  const strangers = await attack(program.address, size);
  for (let index = 0; index < size.strangers; index += 1) strangerOf(telegram, index).say('human');
  try {
    const [talks, cardMs, tallies] = await Promise.all([
      answeredUntil(scene, strangers.tallies),
      angered(scene),
      strangers.tallies,
    ]);
    const line = await lineOf(scene.group);
    const memory = await watch.end();
    await goesOn(telegram, size);
    const largestBytes = Math.max(memory.largestBytes, await largestIn(scene));
    const seen = { line, strangersCards: cardsIn(scene.group), groupCalls: callsTo(telegram) };
    return { ...talks, cardMs, tallies, ...seen, ...memory, largestBytes };
  } finally {
    await strangers.end();
  }
}

function strangerOf(telegram: TelegramEmulator, index: number): Person {
  return telegram.buyer({ id: FIRST_STRANGER + index, languageCode: 'en' });
}

/** Nobody counts what comes by a messenger: all of it is taken. */
async function goesOn(telegram: TelegramEmulator, { posts }: FloodSize): Promise<void> {
  const person = strangerOf(telegram, 0);
  for (let index = 0; index < posts; index += 1) person.say(`${index} `.padEnd(1_900, 'x'));
  await telegram.settled(PATIENCE_MS);
}

/** One invited buyer after another, and one more where the flood is over before the first is done. */
async function answeredUntil(scene: Scene, over: Promise<unknown>) {
  let isFlooding = true;
  const end = () => {
    isFlooding = false;
  };
  over.then(end, end);
  const talks = [await answered(scene, 'Anna 0')];
  while (isFlooding) talks.push(await answered(scene, `Anna ${talks.length}`));
  return {
    waitsMs: talks.flatMap(({ waitsMs }) => waitsMs),
    talks: talks.length,
    hasFinished: talks.every(({ hasFinished }) => hasFinished),
  };
}

/** Answers whatever is asked, well, until the last question. */
async function answered({ program, buyer }: Scene, name: string) {
  const anna = buyer(name);
  await anna.open(await program.invited());
  await until(() => anna.saw().length > 0, PATIENCE_MS);
  const waitsMs: number[] = [];
  const last = () => anna.saw().at(-1);
  for (let round = 0; round < ROUNDS_LIMIT && !isOver(last()?.text); round += 1) {
    const seen = anna.saw().length;
    const choice = GOOD.find((label) => last()?.choices.includes(label));
    const since = performance.now();
    await (choice === undefined ? anna.say('Nothing to add') : anna.choose(choice));
    await until(() => anna.saw().length > seen, PATIENCE_MS);
    waitsMs.push(performance.now() - since);
  }
  return { waitsMs, hasFinished: isOver(last()?.text) };
}

/** So many invited buyers come at once before anything is compared. */
const EARLY = Array.from({ length: 40 }, (_, index) => `Early ${index}`);

const ROUNDS_LIMIT = 20;
const GOOD = ['Yes, begin', '10', '5'];

function isOver(text = ''): boolean {
  return /That was the last question/.test(text);
}

async function angered({ program, buyer, group }: Scene): Promise<number> {
  const bob = buyer('Bob');
  await bob.open(await program.invited());
  await until(() => bob.saw().length > 0, PATIENCE_MS);
  await bob.choose('Yes, begin');
  await until(() => /how satisfied/.test(bob.saw().at(-1)?.text ?? ''), PATIENCE_MS);
  // The flood is at its height.
  await sleep(HEIGHT_MS);
  const since = performance.now();
  await bob.say('1, this is a disgrace, you are liars!');
  const isShown = () => group.saw().some(({ text }) => /🔴 red[\s\S]*Nordlicht GmbH/.test(text));
  await until(isShown, PATIENCE_MS);
  return performance.now() - since;
}

const HEIGHT_MS = 1_000;

function callsTo(telegram: TelegramEmulator): number {
  return ['sendMessage', 'editMessageText']
    .flatMap((method) => telegram.callsOf(method))
    .filter(({ body }) => String(body.chat_id) === String(GROUP)).length;
}

function cardsIn(group: Group): number {
  const cards = group.saw().filter(({ text }) => /^#\d+ \S+ \w+ · /.test(text));
  return cards.filter(({ text }) => !text.includes('Nordlicht')).length;
}

async function lineOf(group: Group): Promise<string> {
  const line = () => group.saw().findLast(({ text }) => text.includes('with uninvited visitor'));
  await until(() => line() !== undefined, PATIENCE_MS);
  return line()?.text ?? '';
}

const LOOK_EVERY_MS = 100;

/** The size of the largest document that a conversation or a case has. */
async function largestIn({ documents }: Scene): Promise<number> {
  const found = await everyDocument(documents, 'conversations', 'cases');
  return Math.max(0, ...found.map(bytesOf));
}

function bytesOf(document: object): number {
  return Buffer.byteLength(JSON.stringify(document));
}

/** Looks again and again how large the team's conversation and the program are. */
async function watched({ program, documents }: Scene) {
  const before = await program.collectedBytes();
  let [largestBytes, most] = [0, before];
  let isOver = false;
  const look = async () => {
    const team = await documents.documents(CONVERSATIONS).get(TEAM);
    largestBytes = Math.max(largestBytes, team === undefined ? 0 : bytesOf(team));
    most = Math.max(most, await program.memoryBytes());
  };
  const looking = (async () => {
    while (!isOver) {
      await look();
      await sleep(LOOK_EVERY_MS);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await looking;
      return { largestBytes, memoryBytes: most - before };
    },
  };
}
