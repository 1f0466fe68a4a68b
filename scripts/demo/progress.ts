import type { WriteStream } from 'node:tty';

const BAR_WIDTH = 30;
/** Where the output is a file or a pipe: a line whenever so much more is done. */
const PLAIN_SHARE = 0.25;

/** A bar that grows in place on a terminal, and four plain lines elsewhere. */
export function progress(output: WriteStream | NodeJS.WriteStream, what: string, total: number) {
  let done = 0;
  let told = 0;
  const draw = () => {
    if (output.isTTY === true) {
      const filled = Math.round((BAR_WIDTH * done) / total);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
      output.write(`\r  ${bar} ${done}/${total} ${what}${done === total ? '\n' : ''}`);
      return;
    }
    if (done < total && done < told + total * PLAIN_SHARE) return;
    told = done;
    output.write(`  ${done} of ${total} ${what}\n`);
  };
  return {
    step: () => {
      done += 1;
      draw();
    },
  };
}
