import type { ChildProcess } from 'node:child_process';

const PATIENCE_MS = 60_000;

/** The child's next message; rejects where it ends or says nothing for a minute. */
export function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      child.off('message', take).off('exit', lose);
    };
    const take = (message: unknown) => {
      leave();
      resolve(message as Message);
    };
    const lose = () => {
      leave();
      reject(new Error('A process of the bench ended, or stayed silent for a minute'));
    };
    const timer = setTimeout(lose, PATIENCE_MS);
    child.on('message', take).on('exit', lose);
  });
}

export function exited(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
