import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../support/size.ts';
import { scenario } from './support/commands.ts';
import { startServer, type TestServer } from './support/server.ts';
import { runTwins } from './support/twin.ts';

const uri = process.env.MONGODB_URI;
const RUNS = runs(150);
/** The same scenarios every time, unless another seed asks for new ones. */
const SEED = Number(process.env.EMBEDDED_SEED ?? 20);
const MS_PER_RUN = 2000;
/** Of a hundred answers, so many may be "we do not do this": more would be a hollow test. */
const MOST_REFUSED_PERCENT = 3;

describe.skipIf(uri === undefined)(
  'the embedded store beside a real MongoDB (needs MONGODB_URI)',
  () => {
    const database = `embedded-${randomUUID()}`;
    let real: MongoClient;
    let embedded: TestServer;
    beforeAll(async () => {
      real = await MongoClient.connect(uri ?? '');
      embedded = await startServer();
    });
    afterAll(async () => {
      await real.db(database).dropDatabase();
      await real.close();
      await embedded.stop();
    });

    it('gives the same answers, errors and documents', { timeout: RUNS * MS_PER_RUN }, async () => {
      let compared = 0;
      let refused = 0;
      const property = fc.asyncProperty(scenario, async (one) => {
        const outcome = await runTwins(real.db(database), embedded.client.db(database), one);
        compared += outcome.compared;
        refused += outcome.refused;
        expect(outcome.mismatch).toBeUndefined();
      });
      await fc.assert(property, { numRuns: RUNS, seed: SEED });
      expect(refused * 100).toBeLessThan(compared * MOST_REFUSED_PERCENT);
    });
  },
);
