import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../support/size.ts';
import { integrityOf, lostWrites, RunningWriter } from '../support/sqlite/running-writer.ts';

describe('a process on SQLite that is killed at any moment', () => {
  let folder: string;
  const acknowledged = new Map<string, number>();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-kill-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('has lost nothing that it acknowledged, and leaves a whole file', async () => {
    const kill = fc.asyncProperty(fc.integer({ min: 1, max: 3_000 }), async (writes) => {
      const writer = new RunningWriter(folder);
      await writer.until(() => writer.heard > writes);
      await writer.kill();
      for (const [key, version] of writer.acknowledged) acknowledged.set(key, version);
      expect(writer.said).toEqual(['ready']);
      expect(await lostWrites(folder, acknowledged)).toEqual([]);
      expect(await integrityOf(folder)).toEqual(['ok']);
    });
    await fc.assert(kill, { numRuns: runs(2), endOnFailure: true });
  });
});
