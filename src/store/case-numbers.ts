import type mongoose from 'mongoose';
import { caseModels } from './case-model.ts';
import { isDuplicate } from './duplicate-key.ts';

interface Numbered {
  readonly _id: string;
  readonly number: number;
}

interface Counter {
  readonly _id: string;
  readonly last: number;
}

const COUNTER = 'cases';

/** Gives each concern a number, the same for ever; one that loses a race leaves a gap. */
export function caseNumbers(connection: mongoose.Connection) {
  const models = caseModels(connection);
  const numbers = models.numbers.collection as unknown as mongoose.mongo.Collection<Numbered>;
  const counters = models.counters.collection as unknown as mongoose.mongo.Collection<Counter>;
  const known = async (concern: string): Promise<number | undefined> =>
    (await numbers.findOne({ _id: concern }))?.number;
  return async (concern: string): Promise<number> => {
    const standing = await known(concern);
    if (standing !== undefined) return standing;
    const number = await nextOf(counters);
    try {
      await numbers.insertOne({ _id: concern, number });
      return number;
    } catch (error) {
      const faster = isDuplicate(error) ? await known(concern) : undefined;
      if (faster === undefined) throw error;
      return faster;
    }
  };
}

async function nextOf(counters: mongoose.mongo.Collection<Counter>): Promise<number> {
  const next = () =>
    counters.findOneAndUpdate(
      { _id: COUNTER },
      { $inc: { last: 1 } },
      { upsert: true, returnDocument: 'after' },
    );
  const counter = await next().catch((error: unknown) => {
    // Two made the counter at once; whoever lost finds it there now.
    if (!isDuplicate(error)) throw error;
    return next();
  });
  if (counter === null) throw new Error('The counter of cases gave no number');
  return counter.last;
}
