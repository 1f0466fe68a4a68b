import { createHash } from 'node:crypto';
import type { FileRecord } from '../../../src/core/contract/kept-file.ts';
import type { FileToKeep, KeptFiles } from '../../../src/engine/ports.ts';
import { typeByContent } from '../../../src/stores/files/type-by-content.ts';

interface Held {
  readonly record: FileRecord;
  readonly conversation?: string;
  readonly bytes?: Uint8Array;
}

/** Kept files in memory; they keep the same promises as those on disk. */
export class MemoryFiles implements KeptFiles {
  readonly held = new Map<string, Held>();

  async keep({ id, conversation, name, bytes }: FileToKeep): Promise<FileRecord> {
    const type = await typeByContent(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const record = { id, state: 'kept', name, type, sizeBytes: bytes.length, sha256 } as const;
    return this.#first({ record, conversation, bytes });
  }

  async giveUp(
    { id, conversation }: Pick<FileToKeep, 'id' | 'conversation'>,
    why: 'too-large' | 'empty' | 'gone',
  ): Promise<void> {
    this.#first({ record: { id, state: 'missing', why }, conversation });
  }

  async find(ids: readonly string[]): Promise<readonly FileRecord[]> {
    return ids.flatMap((id) => this.held.get(id)?.record ?? []);
  }

  async open(id: string) {
    const { record, bytes } = this.held.get(id) ?? {};
    if (record?.state !== 'kept' || bytes === undefined) return undefined;
    return { file: record, bytes: inOnePiece(bytes) };
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.held.set(id, { record: { id, state: 'missing', why: 'removed' } });
    }
  }

  async removeAll(conversation: string): Promise<void> {
    const held = [...this.held].filter(([, file]) => file.conversation === conversation);
    await this.remove(held.map(([id]) => id));
  }

  #first(held: Held): FileRecord {
    const { record } = this.held.get(held.record.id) ?? held;
    if (record === held.record) this.held.set(record.id, held);
    return record;
  }
}

async function* inOnePiece(bytes: Uint8Array) {
  yield bytes;
}
