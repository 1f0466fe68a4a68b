import type { IncomingMessage } from 'node:http';
import { BodyTooLarge } from '../core/contract/plain-http.ts';

/** The client went away, or broke the connection, before its body was complete. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

function declaredBytes(request: IncomingMessage): number {
  return Number(request.headers['content-length'] ?? 0);
}

/**
 * Reads the whole body, at most `limitBytes`; rejects with BodyTooLarge, at once where the client
 * announced more, else after the first byte too many. Rejects with ClientGone on a broken one, and
 * with the signal's reason once that is aborted.
 */
export function readBody(
  request: IncomingMessage,
  limitBytes: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (declaredBytes(request) > limitBytes) return Promise.reject(new BodyTooLarge());
  if (request.destroyed && !request.complete) return Promise.reject(new ClientGone());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const leave = () => {
      request.off('data', take).off('end', finish).off('close', lose).off('error', lose);
      signal?.removeEventListener('abort', giveUp);
    };
    const giveUp = () => {
      leave();
      request.pause();
      reject(signal?.reason);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limitBytes) return;
      leave();
      request.pause();
      reject(new BodyTooLarge());
    };
    const finish = () => {
      leave();
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    };
    const lose = (cause?: unknown) => {
      leave();
      reject(new ClientGone('The client left before its body was complete', { cause }));
    };
    request.on('data', take).on('end', finish).on('close', lose).on('error', lose);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}

/**
 * Whether so much of the body is unread that the connection is better closed than drained.
 * A small rest is drained, because closing a socket with unread bytes can cost the client the answer.
 */
export function leavesTooMuchUnread(request: IncomingMessage): boolean {
  if (request.complete) return false;
  // We have stopped reading it: its sender is too slow, or sends too much.
  if (request.isPaused()) return true;
  return request.headers['transfer-encoding'] !== undefined || declaredBytes(request) > DRAIN_BYTES;
}

const DRAIN_BYTES = 256 * 1024;
