import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { bringFile, FileNotThere } from '../../adapters/parts/bring-file.ts';
import { FileGone, FileTooLarge } from '../../src/core/contract/channel.ts';
import type { MediaReference } from '../../src/core/contract/media-reference.ts';

const LIMIT_BYTES = 10_000;
const PHOTO: MediaReference = { kind: 'photo', reference: 'r' };

let server: Server | undefined;
let isClosed: boolean;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function brought(serve: RequestListener) {
  isClosed = false;
  server = createServer(serve);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return await bringFile(PHOTO, LIMIT_BYTES, { url: `http://127.0.0.1:${port}/secret-token` });
}

describe('a file that a platform serves', () => {
  it('is brought whole, however slowly it comes', async () => {
    const file = await brought((_, response) => {
      const pieces = ['wet ', 'cart', 'on'];
      const next = () => {
        const piece = pieces.shift();
        if (piece === undefined) return response.end();
        response.write(piece, () => setTimeout(next, 30));
        return undefined;
      };
      next();
    });
    expect(Buffer.from(file.bytes).toString()).toBe('wet carton');
  });

  it('may be empty', async () => {
    expect((await brought((_, response) => response.end())).bytes).toHaveLength(0);
  });

  it('is too large as soon as its length says so', async () => {
    const serving = brought((_, response) => {
      response.writeHead(200, { 'content-length': LIMIT_BYTES + 1 });
      response.flushHeaders();
    });
    await expect(serving).rejects.toThrow(FileTooLarge);
  });

  it('is too large where it does not end, and no more of it is read', async () => {
    const serving = brought((_, response) => {
      response.once('close', () => {
        isClosed = true;
      });
      const more = () => {
        if (response.destroyed) return;
        response.write(Buffer.alloc(1_000), () => setImmediate(more));
      };
      more();
    });
    await expect(serving).rejects.toThrow(FileTooLarge);
    await expect.poll(() => isClosed).toBe(true);
  });

  it.each([404, 410])('is gone where the platform says %i', async (status) => {
    const serving = brought((_, response) => response.writeHead(status).end('no'));
    await expect(serving).rejects.toThrow(FileGone);
  });

  it.each([401, 403, 429, 500, 503])('may be had later where it says %i', async (status) => {
    const serving = brought((_, response) => response.writeHead(status).end('no'));
    await expect(serving).rejects.toThrow(FileNotThere);
  });

  it('may be had later where it breaks off, and no word holds the address', async () => {
    const serving = brought((_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => response.destroy());
    });
    const error = await serving.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileNotThere);
    expect(String(error)).not.toContain('secret-token');
  });
});
