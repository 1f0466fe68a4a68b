import { inTime } from '../../base/in-time.ts';
import { StoreUnavailable, TakenError } from '../port/errors.ts';

/**
 * Longer than the driver takes to give a server up, twice. Where a connection breaks between the
 * making of a command and its sending, the driver itself would wait for ever.
 */
const ANSWER_LIMIT_MS = 12_000;

/** What the work comes to; rejects with `StoreUnavailable` where it fails or takes longer than 12 seconds. */
export async function answerInTime<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await inTime(work, ANSWER_LIMIT_MS);
  } catch (error) {
    if (error instanceof TakenError) throw error;
    throw new StoreUnavailable('MongoDB did not do what it was asked', { cause: error });
  }
}
