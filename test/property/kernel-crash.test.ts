import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../support/kernel/kernel-gate.ts';
import { differences, straight } from '../support/kernel/kernel-runs.ts';
import { SCENARIOS } from '../support/kernel/kernel-scenarios.ts';
import { runs } from '../support/size.ts';

const CRASHES: readonly Fault[] = ['crash-before', 'crash-after'];

for (const scenario of SCENARIOS) {
  describe(`a process that dies in ${scenario.name}`, () => {
    it('loses and repeats nothing, whichever call to the outside it dies at', async () => {
      const expected = await straight(scenario);
      const broken: string[] = [];
      for (const call of expected.calls.keys()) {
        for (const fault of CRASHES) {
          broken.push(...(await differences(scenario, expected, new Map([[call + 1, fault]]))));
        }
      }
      expect(broken).toEqual([]);
    });

    it('loses and repeats nothing when its successor dies as well', async () => {
      const expected = await straight(scenario);
      const call = fc.integer({ min: 1, max: expected.calls.length + 20 });
      const crash = fc.tuple(call, fc.constantFrom(...CRASHES));
      const property = fc.asyncProperty(crash, crash, async (...crashes) => {
        expect(await differences(scenario, expected, new Map(crashes))).toEqual([]);
      });
      await fc.assert(property, { numRuns: runs(15) });
    });
  });
}
