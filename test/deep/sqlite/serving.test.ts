import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../emulators/parts/until-true.ts';
import { runProgram, type ServedProgram } from '../../support/sqlite/served-program.ts';

describe('a program that is suspended while it serves', () => {
  let folder: string;
  const running: ServedProgram[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-suspended-'));
  });
  afterEach(async () => {
    for (const { child } of running.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  function start(): ServedProgram {
    const program = runProgram(folder, ['start']);
    running.push(program);
    return program;
  }

  it('loses its place to another, and stops with one sentence once it goes on', async () => {
    const first = start();
    await until(() => first.said.includes('"serving"'));
    first.child.kill('SIGSTOP');
    const second = start();
    await until(() => second.said.includes('"serving"'), 120_000);
    first.child.kill('SIGCONT');
    expect(await first.ended).toBe(69);
    expect(first.said).toContain(`Process ${second.child.pid} on `);
    expect(first.said).toContain('This process was silent for too long, and stops.');
    expect(first.said).not.toMatch(/^\s+at /m);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });
});
