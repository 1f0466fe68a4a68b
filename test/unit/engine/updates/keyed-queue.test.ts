import { describe, expect, it } from 'vitest';
import { KeyedQueue } from '../../../../src/engine/updates/keyed-queue.ts';

/** A task that ends when it is told to. */
function task(done: string[], name: string) {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async (): Promise<string> => {
    done.push(`${name} begins`);
    await gate;
    done.push(`${name} ends`);
    return name;
  };
  return { run, finish };
}

describe('tasks with keys', () => {
  it('run one after another where the key is the same, and side by side where it is not', async () => {
    const queue = new KeyedQueue<string>();
    const done: string[] = [];
    const [one, two, other] = ['one', 'two', 'other'].map((name) => task(done, name));
    const running = [
      queue.run('a', one?.run ?? Promise.reject),
      queue.run('a', two?.run ?? Promise.reject),
      queue.run('b', other?.run ?? Promise.reject),
    ];
    expect(done).toEqual(['one begins', 'other begins']);
    for (const each of [two, other, one]) each?.finish();
    expect(await Promise.all(running)).toEqual(['one', 'two', 'other']);
    expect(done.indexOf('one ends')).toBeLessThan(done.indexOf('two begins'));
  });

  it('go on after one that failed, and leave nothing behind', async () => {
    const queue = new KeyedQueue<string>();
    const failing = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
    await Promise.resolve();
    expect(queue.size).toBe(0);
  });
});
