import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { integrityOf, lostWrites, RunningWriter } from '../../support/sqlite/running-writer.ts';

const SHIM = path.resolve('test/support/sqlite/failing-fsync.c');
const TMPFS = ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs'];

describe('a disk that fails under a store', () => {
  let folder: string;
  let writer: RunningWriter | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-disk-'));
  });
  afterEach(async () => {
    await writer?.kill();
    spawnSync('umount', [path.join(folder, 'data')]);
    await rm(folder, { recursive: true, force: true });
  });

  async function refusing(running: RunningWriter, why: string): Promise<void> {
    await running.until(() => running.said.some((text) => text.includes(why)));
    await running.until(() => refusals(running) > 200);
  }

  async function goesOn(running: RunningWriter): Promise<void> {
    const before = running.heard;
    await running.until(() => running.said.lastIndexOf('well') > lastFault(running));
    await running.until(() => running.heard > before + 200);
    await running.kill();
    expect(await lostWrites(path.join(folder, 'data'), running.acknowledged)).toEqual([]);
    expect(await integrityOf(path.join(folder, 'data'))).toEqual(['ok']);
  }

  it('full: nothing is acknowledged, and all goes on once there is room', async () => {
    const data = path.join(folder, 'data');
    await mkdir(data);
    if (spawnSync('mount', [...TMPFS, data]).status !== 0) {
      return console.log('No small disk can be mounted here: a full one is not tried.');
    }
    writer = new RunningWriter(data);
    await writer.until(() => refusals(writer) === 0 && (writer?.heard ?? 0) > 500);
    const filler = path.join(data, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k']);
    await refusing(writer, 'the disk is full');
    await rm(filler);
    await goesOn(writer);
  });

  it('does not flush: nothing is acknowledged, and all goes on once it does', async () => {
    const data = path.join(folder, 'data');
    const shim = path.join(folder, 'shim.so');
    const mark = path.join(folder, 'fail');
    if (spawnSync('cc', ['-shared', '-fPIC', '-o', shim, SHIM, '-ldl']).status !== 0) {
      return console.log('There is no C compiler here: a failing flush is not tried.');
    }
    writer = new RunningWriter(data, { LD_PRELOAD: shim, FAIL_FSYNC: mark });
    await writer.until(() => (writer?.heard ?? 0) > 500);
    await writeFile(mark, '');
    await refusing(writer, 'the disk does not confirm');
    await rm(mark);
    await goesOn(writer);
  });
});

function refusals(running: RunningWriter | undefined): number {
  return running?.said.filter((text) => text.startsWith('refused ')).length ?? 0;
}

function lastFault({ said }: RunningWriter): number {
  return said.findLastIndex((text) => text.startsWith('fault '));
}
