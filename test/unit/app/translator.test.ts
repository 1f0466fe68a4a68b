import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Translate, translator } from '../../../src/app/translator.ts';
import { SLACK, TeamWorld } from '../../support/team/team-world.ts';

type Handle = (body: Record<string, unknown>, response: http.ServerResponse) => void;

const NASS = 'Die Kartons waren völlig durchnässt';
const servers: http.Server[] = [];

/** A service on this machine that answers as it is told; what it was asked, oldest first. */
async function service(handle: Handle): Promise<{ url: string; asked: Record<string, unknown>[] }> {
  const asked: Record<string, unknown>[] = [];
  const server = http.createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString()) as Record<string, unknown>;
      asked.push(body);
      handle(body, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/translate`, asked };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const translating: Handle = ({ q }, response) =>
  void response.end(JSON.stringify({ translatedText: `EN ${String(q)}` }));

const FAULTS: Readonly<Record<string, Handle>> = {
  'says nothing': () => {},
  'answers 500': (_, response) => void response.writeHead(500).end('{"translatedText":"no"}'),
  'answers garbage': (_, response) => void response.end('<html>moved</html>'),
  'answers another shape': (_, response) => void response.end('{"translatedText":7}'),
  'answers with nothing': (_, response) => void response.end('{"translatedText":"  "}'),
  'answers too much': (_, response) =>
    void response.end(JSON.stringify({ translatedText: 'x'.repeat(100_000) })),
  'sends elsewhere': (_, response) =>
    void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  'hangs up': (_, response) => void response.destroy(),
};

describe('a translation service', () => {
  it('is asked in LibreTranslate’s form, with its key and no more words than it needs', async () => {
    const { url, asked } = await service(translating);
    const translate = translator({ url, key: 'k', target: 'zh' });
    expect(await translate(NASS)).toBe(`EN ${NASS}`);
    await translate('x'.repeat(5_000));
    expect(asked[0]).toEqual({
      q: NASS,
      source: 'auto',
      target: 'zh',
      format: 'text',
      api_key: 'k',
    });
    expect(String(asked[1]?.q)).toHaveLength(2_000);
    await translator({ url, target: 'en' })(NASS);
    expect(asked[2]).not.toHaveProperty('api_key');
  });

  it.each(Object.keys(FAULTS))(
    'that %s gives no translation, and its error no words',
    async (name) => {
      const { url } = await service(FAULTS[name] ?? translating);
      const failed = await translator({ url, target: 'en' }, 200)(NASS).catch(String);
      expect(failed).toMatch(/Error/);
      expect(failed).not.toContain('Kartons');
    },
  );
});

/** A team whose cards are translated by this service. */
async function carded(translate: Translate): Promise<TeamWorld> {
  const world = new TeamWorld({ translate });
  await world.raise({ id: 'r1', words: [NASS], locale: 'de', trigger: 'anger' });
  return world;
}

const cardsIn = (world: TeamWorld) =>
  world.notices.flatMap(({ conversation, content }) =>
    conversation === SLACK && content.card !== undefined ? [content.text] : [],
  );

describe('a card with foreign words', () => {
  it('is there at once, and is shown anew with the translation', async () => {
    const { url, asked } = await service(translating);
    const world = await carded(translator({ url, target: 'en' }));
    expect(cardsIn(world)).toEqual([expect.stringContaining(`Said: “${NASS}” (German)`)]);
    await world.translation.settled();
    expect(cardsIn(world).at(-1)).toContain(`Said: “${NASS}” (German: EN ${NASS})`);
    await world.admit('slack:U0LI', 'admin', 'Li');
    await world.says('slack:U0LI', '/claim 1');
    await world.translation.settled();
    expect(cardsIn(world).at(-1)).toContain(`(German: EN ${NASS})`);
    expect(asked).toHaveLength(1);
  });

  it.each(Object.keys(FAULTS))(
    'is not lost to a service that %s, which is asked thrice at most',
    async (name) => {
      const { url, asked } = await service(FAULTS[name] ?? translating);
      const world = await carded(translator({ url, target: 'en' }, 100));
      await world.admit('slack:U0LI', 'admin', 'Li');
      for (const command of ['/claim 1', '/release 1', '/claim 1', '/release 1', '/claim 1']) {
        await world.translation.settled();
        await world.says('slack:U0LI', command);
      }
      await world.translation.settled();
      expect(cardsIn(world)).toHaveLength(6);
      for (const card of cardsIn(world)) expect(card).toContain(`Said: “${NASS}” (German)`);
      expect(asked.length).toBeLessThanOrEqual(3);
    },
  );

  it('is not sent away where the words are in the team’s own language', async () => {
    const { url, asked } = await service(translating);
    const world = new TeamWorld({ translate: translator({ url, target: 'en' }) });
    await world.raise({ id: 'r1', words: ['the cartons were wet'], locale: 'en' });
    await world.translation.settled();
    expect(asked).toEqual([]);
  });
});
