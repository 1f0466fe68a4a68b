import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { turnFaults } from './turn-faults.ts';
import { turnPicture } from './turn-picture.tsx';
import { TURN } from './turn-steps.ts';

const FILE = fileURLToPath(new URL('../../src/turn.svg', import.meta.url));

/** `npm run draw-turn`: draws `src/turn.svg`, unless the code is no longer as the list of steps says. */
const faults = await turnFaults(TURN);
if (faults.length > 0) {
  process.stderr.write(`scripts/draw/turn-steps.ts is out of date:\n${faults.join('\n')}\n`);
  process.exitCode = 1;
} else {
  await writeFile(FILE, turnPicture(TURN));
}
