import type { KeptFiles } from '../../engine/ports.ts';
import type { ResponseDocuments, StoredResponse } from './response-collection.ts';

export interface EraseTools {
  readonly newId: () => string;
  readonly files: Pick<KeptFiles, 'remove'>;
  /** Takes away what the same buyer said unasked about the same shipment. */
  readonly forgetSaid: (about: SaidAbout) => Promise<void>;
}

/** A conversation, and the shipment's number as the buyer knows it. */
export interface SaidAbout {
  readonly conversation: string;
  readonly reference: string;
}

/**
 * Puts a stone without any words in the place of a response; it goes when the days in which the
 * response counted have been counted without it. Its files and what was said in between go
 * first: were the stone there, nobody would know of them.
 */
export async function eraseResponse(
  responses: ResponseDocuments,
  id: string,
  tools: EraseTools,
): Promise<void> {
  for (let row = await responses.get(id); row !== undefined; row = await responses.get(id)) {
    if (row.erased || (await putStone(responses, row, tools))) return;
  }
}

/** False where the response was written meanwhile. */
async function putStone(
  responses: ResponseDocuments,
  row: StoredResponse,
  { newId, files, forgetSaid }: EraseTools,
): Promise<boolean> {
  const { _id: key, startedAt, updatedAt, unrolled, files: shown = [] } = row;
  const { conversation, subject } = row;
  await files.remove(shown.flatMap(({ media }) => media.file ?? []));
  if (conversation !== undefined && subject !== undefined) {
    await forgetSaid({ conversation, reference: subject.shipment.reference });
  }
  const at = [...new Set([startedAt, ...(unrolled?.at ?? [])])];
  return await responses.change({
    key,
    onlyIf: { startedAt, updatedAt, 'unrolled.token': unrolled?.token },
    ...replacing(row, {
      startedAt,
      // As new as can be: no late state of the response puts the words back.
      updatedAt: Number.MAX_SAFE_INTEGER,
      erased: true,
      unrolled: { token: newId(), at },
    }),
  });
}

/** Makes a document the next one, member by member. */
export function replacing(
  row: StoredResponse,
  next: Omit<StoredResponse, '_id'>,
): { readonly set: Readonly<Record<string, unknown>>; readonly unset: readonly string[] } {
  const set = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
  const unset = Object.keys(row).filter((name) => name !== '_id' && !(name in set));
  return { set, unset };
}
