/** The strangers of a flood: `attacker.ts ADDRESS SIZE`; prints what became of it, ends with its input. */
import { createHash } from 'node:crypto';
import http from 'node:http';
import type { FloodSize, Tally } from './attack.ts';

const [address = '', size = '{}'] = process.argv.slice(2);
const { posts, strangers, streams } = JSON.parse(size) as FloodSize;
const agent = new http.Agent({ keepAlive: true, maxSockets: 50 });
const open = new Set<http.IncomingMessage>();

/** The address of a visitor's chat. */
function tokenOf(name: string): string {
  return `v.${createHash('sha256').update(name).digest('hex')}`;
}

/** As a proxy tells it; the documentation's network of addresses has 254. */
function addressOf(index: number): string {
  return `198.18.${Math.floor(index / 250)}.${(index % 250) + 1}`;
}

function post(token: string, from: string, message: object): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': from };
  return new Promise((resolve) => {
    const url = `${address}/chat/${token}/messages`;
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    request.once('error', () => resolve(0));
    request.end(JSON.stringify(message));
  });
}

function follow(token: string, from: string): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'x-forwarded-for': from };
    const request = http.get(`${address}/chat/${token}/events`, { agent: false, headers });
    request.once('error', () => resolve(0));
    request.once('response', (response) => {
      const { statusCode = 0 } = response.resume();
      if (statusCode === 200) open.add(response);
      resolve(statusCode);
    });
  });
}

async function tally(tries: readonly Promise<number>[]): Promise<Tally> {
  const statuses = await Promise.all(tries);
  const taken = statuses.filter((status) => status === 200 || status === 202).length;
  return { taken, refused: statuses.length - taken };
}

function times<Made>(count: number, make: (index: number) => Made): readonly Made[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const one = tokenOf('one');
const first = { id: 'message-human', text: 'human' };
await post(one, addressOf(9_999), first);
console.log('begun');
const done = await Promise.all([
  tally(
    times(posts, (index) =>
      post(one, addressOf(9_999), { id: `message-${index}`, text: `${index} `.padEnd(1_900, 'x') }),
    ),
  ),
  tally(times(strangers, (index) => post(tokenOf(`stranger ${index}`), addressOf(index), first))),
  tally(
    times(streams, (index) => follow(tokenOf(`reader ${index % 100}`), addressOf(index % 150))),
  ),
]);
console.log(JSON.stringify({ posts: done[0], strangers: done[1], streams: done[2] }));
process.stdin.resume().once('end', () => process.exit(0));
