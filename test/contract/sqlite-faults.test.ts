import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lostWrites, RunningWriter } from '../support/sqlite/running-writer.ts';

describe('a store that cannot grow', () => {
  let folder: string;
  let writer: RunningWriter;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-full-'));
    writer = new RunningWriter(folder);
  });
  afterEach(async () => {
    await writer.kill();
    await rm(folder, { recursive: true, force: true });
  });

  /** As a full disk, for one process and without rights: no file grows beyond this size. */
  function limitFiles(bytes: number | 'unlimited'): void {
    execFileSync('prlimit', ['--pid', String(writer.child.pid), `--fsize=${bytes}:unlimited`]);
  }

  it('refuses what it cannot keep, says why, and goes on by itself once there is room', async () => {
    await writer.until(() => writer.heard > 200);
    limitFiles(100_000);
    await writer.until(() => writer.said.some((text) => text.startsWith('fault ')));
    await writer.until(
      () => writer.said.filter((text) => text.startsWith('refused ')).length > 100,
    );
    const before = writer.heard;
    limitFiles('unlimited');
    await writer.until(() => writer.said.at(-1) === 'well' && writer.heard > before + 200);
    await writer.kill();
    expect(writer.said.filter((text) => text.startsWith('fault '))).toContain(
      'fault The store cannot write: the disk refuses to read or write',
    );
    expect(await lostWrites(folder, writer.acknowledged)).toEqual([]);
  });
});
