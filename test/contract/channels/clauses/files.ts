import { expect } from 'vitest';
import { addressOf, channelOf } from '../../../../src/core/contract/ids.ts';
import type { MediaReference } from '../../../../src/core/contract/media-reference.ts';
import type { Clause } from '../clause.ts';
import type { Buyer } from '../platform.ts';
import type { Stage } from '../stage.ts';

/** More than one packet, and no text. */
const BYTES = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256);
const LIMIT_BYTES = 20_000_000;

const clause: Clause = {
  name: 'files',
  sentence: 'keeps a file as it was sent, brings it again, and takes it to somebody else',
  stage: 'shared',
  holds: async (stage) => {
    const anna = await stage.asked();
    const berta = await stage.asked();
    await anna.share?.(BYTES);
    await stage.rest(anna);
    const { file: kept = '' } = await mediaOf(stage, anna);
    const { files } = stage.program.app.records;
    await expect.poll(() => files.find([kept])).toMatchObject([{ sizeBytes: BYTES.length }]);
    expect(isSame(await bytesOf(await files.open(kept)))).toBe(true);

    const adapter = stage.program.app.adapters.get(channelOf(anna.conversation));
    const media = await mediaOf(stage, anna);
    const file = await adapter?.download?.(media, LIMIT_BYTES);
    expect(file?.kind).toBe('photo');
    expect(file?.type).toBe('image/jpeg');
    expect(isSame(file?.bytes)).toBe(true);
    await expect(adapter?.download?.(media, BYTES.length - 1)).rejects.toMatchObject({
      name: 'FileTooLarge',
    });

    const to = berta.conversation;
    const id = `contract:${addressOf(to)}#file`;
    const text = 'Is it this one?';
    const message = { id, conversation: to, to, locale: 'en', sequence: 999, text } as const;
    await adapter?.send(message, { files: file === undefined ? [] : [file] });
    expect(berta.files?.().map(isSame)).toEqual([true]);
    expect(berta.saw().some((seen) => seen.text === text)).toBe(true);
    expect(anna.files?.()).toEqual([]);
  },
};

async function mediaOf({ program }: Stage, { conversation }: Buyer): Promise<MediaReference> {
  const lines = await program.app.transcript(conversation);
  const [media] = lines.flatMap((line) => line.media ?? []);
  if (media === undefined) throw new Error('The file is not in the transcript');
  return media;
}

async function bytesOf(
  opened: { readonly bytes: AsyncIterable<Uint8Array> } | undefined,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of opened?.bytes ?? []) pieces.push(piece);
  return Buffer.concat(pieces);
}

function isSame(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && Buffer.compare(bytes, BYTES) === 0;
}

export default clause;
