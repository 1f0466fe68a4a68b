import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/base/instant.ts';
import { conversationId } from '../../src/core/contract/ids.ts';
import type { FileToKeep, KeptFiles } from '../../src/engine/ports.ts';
import type { ByteShelf } from '../../src/store/files/byte-shelf.ts';
import { folderShelf } from '../../src/store/files/folder-shelf.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { FILES, keptFiles } from '../../src/stores/files/kept-files.ts';
import { JPEG, PDF } from '../fixtures/file-bytes.ts';
import { MemoryFiles } from '../support/memory/memory-files.ts';
import {
  bytesIn,
  clear,
  documentsIn,
  filesIn,
  openStoreUnderTest,
  type TestStore,
} from '../support/store/stores.ts';

const ANNA = conversationId('telegram', '42');
const BORIS = conversationId('telegram', '43');
const LARGE = Buffer.alloc(1_000_000, 'not a single chunk ');

let server: TestStore;
let documents: DocumentStore;
let folder: string;
let before: ReadonlySet<string>;

beforeAll(async () => {
  server = await openStoreUnderTest();
  documents = await documentsIn(server);
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-files-'));
  await clear(documents, FILES);
  before = new Set(await bytesIn(server));
});
afterAll(async () => {
  await documents?.close();
  await server?.close();
});

function photo(over: Partial<FileToKeep> = {}): FileToKeep {
  return { id: `${ANNA}#7.0`, conversation: ANNA, at: 5, name: 'wet.jpg', bytes: JPEG, ...over };
}

async function bytesOf(files: KeptFiles, id: string): Promise<Buffer | undefined> {
  const opened = await files.open(id);
  if (opened === undefined) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

const SHELVES: Readonly<Record<string, () => Promise<ByteShelf> | ByteShelf>> = {
  'a folder': () => folderShelf(folder, randomUUID, Date.now),
  'the place of the store': () => documents.shelf(randomUUID),
};

const KEPT: Readonly<Record<string, () => Promise<KeptFiles> | KeptFiles>> = {
  'a folder': async () => keptFiles(documents, await folderShelf(folder, randomUUID, Date.now)),
  'the place of the store': async () => keptFiles(documents, await documents.shelf(randomUUID)),
  'the memory of a test': () => new MemoryFiles(),
};

describe.each(Object.entries(KEPT))('files that are kept in %s', (_, open) => {
  let files: KeptFiles;

  beforeEach(async () => {
    files = await open();
  });

  it('come back as they were, with what they are by content', async () => {
    const kept = await files.keep(photo({ bytes: PDF }));
    expect(kept).toEqual({
      id: `${ANNA}#7.0`,
      state: 'kept',
      name: 'wet.jpg',
      type: 'application/pdf',
      sizeBytes: PDF.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await files.find([kept.id, 'another'])).toEqual([kept]);
    expect(await bytesOf(files, kept.id)).toEqual(PDF);
    expect((await files.open(kept.id))?.file).toEqual(kept);
  });

  it('may be larger than a piece', async () => {
    await files.keep(photo({ bytes: LARGE }));
    expect((await bytesOf(files, photo().id))?.equals(LARGE)).toBe(true);
  });

  it('are kept once, however often and by how many they are kept', async () => {
    await Promise.all(Array.from({ length: 6 }, () => files.keep(photo())));
    const again = await files.keep(photo({ name: 'other.pdf', bytes: PDF }));
    expect(again).toMatchObject({ name: 'wet.jpg' });
    expect(await bytesOf(files, photo().id)).toEqual(JPEG);
    expect(await files.find([photo().id])).toHaveLength(1);
  });

  it('leave a plain reason where there is nothing to keep, once', async () => {
    const { bytes: _bytes, ...about } = photo();
    await files.giveUp(about, 'too-large');
    await files.giveUp(about, 'gone');
    const missing = { id: about.id, state: 'missing', why: 'too-large' };
    expect(await files.find([about.id])).toEqual([missing]);
    expect(await files.keep(photo())).toEqual(missing);
    expect(await files.open(about.id)).toBeUndefined();
  });

  it('are gone once removed, also those that were still on their way', async () => {
    await files.keep(photo());
    await files.remove([photo().id, `${ANNA}#9.0`]);
    await files.remove([photo().id]);
    const late = await files.keep(photo({ id: `${ANNA}#9.0`, bytes: PDF }));
    expect(late).toEqual({ id: `${ANNA}#9.0`, state: 'missing', why: 'removed' });
    expect(await files.open(photo().id)).toBeUndefined();
  });

  it('go with their conversation, and no other', async () => {
    await files.keep(photo());
    await files.keep(photo({ id: `${ANNA}#8.0` }));
    await files.keep(photo({ id: `${BORIS}#1.0`, conversation: BORIS }));
    await files.removeAll(ANNA);
    expect(await bytesOf(files, `${ANNA}#7.0`)).toBeUndefined();
    expect(await bytesOf(files, `${ANNA}#8.0`)).toBeUndefined();
    expect(await bytesOf(files, `${BORIS}#1.0`)).toEqual(JPEG);
  });
});

describe.each(Object.entries(SHELVES))('bytes that lie in %s', (_, open) => {
  let shelf: ByteShelf;
  let files: KeptFiles;

  beforeEach(async () => {
    shelf = await open();
    files = keptFiles(documents, shelf);
  });

  it('are whole after a process that died between bytes and record', async () => {
    await shelf.put(createHash('sha256').update(photo().id).digest('hex'), PDF);
    expect(await files.open(photo().id)).toBeUndefined();
    await files.keep(photo());
    expect(await bytesOf(files, photo().id)).toEqual(JPEG);
    await files.remove([photo().id]);
    expect(await leftBehind()).toEqual([]);
  });

  it('leave nothing behind that tells whose they were', async () => {
    await files.keep(photo());
    await files.remove([photo().id]);
    expect(await leftBehind()).toEqual([]);
    const rows = await documents.documents(FILES).find({});
    expect(JSON.stringify(rows)).not.toContain('42');
  });

  it('meet a removal in the middle of being kept, and go', async () => {
    const slow = keptFiles(documents, {
      ...shelf,
      put: async (key, bytes) => {
        const place = await shelf.put(key, bytes);
        await files.remove([photo().id]);
        return place;
      },
    });
    expect(await slow.keep(photo())).toMatchObject({ why: 'removed' });
    expect(await leftBehind()).toEqual([]);
  });

  /** Bytes that lie anywhere, whole or not. */
  async function leftBehind(): Promise<readonly string[]> {
    const lying = await bytesIn(server);
    return [...(await filesIn(folder)), ...lying.filter((name) => !before.has(name))];
  }
});

describe('the folder of files', () => {
  it('is for its owner only, and its names come from nobody', async () => {
    const files = keptFiles(documents, await folderShelf(folder, randomUUID, Date.now));
    await files.keep(photo({ id: '../../../etc/passwd', name: '../../wet.jpg' }));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const { mode } = await stat(path.join(entry.parentPath, entry.name));
      expect(mode & 0o777).toBe(entry.isFile() ? 0o600 : 0o700);
      expect(entry.name).toMatch(/^(?:unfinished|[0-9a-f]{64}|[0-9a-f-]{36})$/);
    }
    expect(entries.filter((entry) => entry.isFile())).toHaveLength(1);
  });

  it('loses what a process left half-written, and nothing else', async () => {
    const files = keptFiles(documents, await folderShelf(folder, randomUUID, Date.now));
    await files.keep(photo());
    await mkdir(path.join(folder, 'unfinished'), { recursive: true });
    await writeFile(path.join(folder, 'unfinished', 'half'), JPEG.subarray(0, 3));
    const later = () => Date.now() + 2 * HOUR_MS;
    const reopened = keptFiles(documents, await folderShelf(folder, randomUUID, later));
    expect(await readdir(path.join(folder, 'unfinished'))).toEqual([]);
    expect(await bytesOf(reopened, photo().id)).toEqual(JPEG);
    const [key = ''] = (await readdir(folder)).filter((name) => name !== 'unfinished');
    const [place = ''] = await readdir(path.join(folder, key));
    expect(await readFile(path.join(folder, key, place))).toEqual(JPEG);
    await rm(folder, { recursive: true });
    expect(await reopened.open(photo().id)).toBeUndefined();
  });
});
