import type { Socket } from 'node:net';
import type { Doc } from '../bson/value.ts';
import { FrameReader } from './frame-reader.ts';
import { type Request, readRequest, writeReply } from './message.ts';

/** Answers a command; it never throws, for an error is an answer too. */
export type Answer = (body: Doc) => Promise<Doc>;

/** More unanswered requests than this on one connection, and it is read no further for a while. */
const MAX_WAITING = 64;

/** Serves one client, one request after the other. Nonsense on the wire closes the connection. */
export function serveConnection(socket: Socket, answer: Answer): void {
  const frames = new FrameReader();
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  async function serve(request: Request): Promise<void> {
    const reply = await answer(request.body);
    if (!request.unacknowledged && socket.writable) socket.write(writeReply(request, reply));
    waiting -= 1;
    if (socket.isPaused() && waiting < MAX_WAITING) socket.resume();
  }

  function enqueue(message: Buffer): void {
    const request = readRequest(message);
    waiting += 1;
    if (waiting >= MAX_WAITING) socket.pause();
    last = waiting === 1 ? serve(request) : last.then(() => serve(request));
    last.catch(() => socket.destroy());
  }

  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const message of frames.push(chunk)) enqueue(message);
    } catch {
      socket.destroy();
    }
  });
}
