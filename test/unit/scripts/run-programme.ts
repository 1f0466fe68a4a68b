import { Command } from 'commander';
import { expect } from 'vitest';
import { type ProgrammeParts, programmeCommand } from '../../../scripts/programme.ts';
import { findFlows } from '../../../src/app/discover.ts';
import type { AskingWorld } from '../../support/asking/asking-world.ts';

const FLOWS = await findFlows({ company: 'Harbour & Pine' });

/** Runs `quayside programme` on a world, at the world's time in London; it must close what it opened. */
export async function runProgramme(
  world: AskingWorld,
  args: readonly string[],
  changes: Partial<ProgrammeParts> = {},
) {
  let isClosed = false;
  const parts: ProgrammeParts = {
    ...world.sources,
    programme: world.programme,
    plans: world.plans,
    pause: world.pause,
    policy: world.policy,
    flows: FLOWS,
    time: world.time,
    timeZone: 'Europe/London',
    locale: 'en',
    now: world.now,
    by: 'olga',
    ...changes,
    close: async () => {
      isClosed = true;
    },
  };
  let out = '';
  let err = '';
  const program = new Command()
    .exitOverride()
    .configureOutput({ writeOut: (text) => (out += text), writeErr: (text) => (err += text) });
  program.addCommand(programmeCommand(async () => parts).copyInheritedSettings(program));
  const status = await program
    .parseAsync(['programme', ...args], { from: 'user' })
    .then(() => 0)
    .catch((error: { readonly exitCode: number }) => error.exitCode);
  expect(isClosed).toBe(true);
  return { out, err, status };
}
