/** The program in a process of its own, so that its memory can be told: answers `AloneQuestion`s. */
import { runApp } from '../running-app.ts';
import type { AloneAnswer, AloneQuestion } from './run-alone.ts';

const [stored = '{}', environment = '{}'] = process.argv.slice(2);
const program = await runApp({ environment: JSON.parse(stored) }, JSON.parse(environment));

function tell(answer: AloneAnswer): void {
  process.send?.(answer);
}

process.on('message', async (question: AloneQuestion) => {
  switch (question) {
    case 'invite':
      return tell(await program.invited());
    case 'memory':
      return tell(process.memoryUsage.rss());
    case 'collect':
      globalThis.gc?.();
      return tell(process.memoryUsage.rss());
    case 'stop':
      await program.stop();
      process.disconnect();
  }
});
tell(program.address);
