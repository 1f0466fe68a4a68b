import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportCommand } from '../../../../scripts/export.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { Response } from '../../../../src/core/contract/response.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { HTML, JPEG, SVG } from '../../../fixtures/file-bytes.ts';
import { answer, chain, NOON, response } from '../../../fixtures/insight/response.ts';
import { MemoryFiles } from '../../../support/memory/memory-files.ts';
import { runCommand } from '../import-runner.ts';

const CHAT = conversationId('telegram', '42');
const SENT = [
  { name: '../../-rf .jpg', bytes: JPEG, question: 'overall', why: 1 },
  { name: 'harmless.jpg', bytes: HTML, question: 'overall' },
  { name: 'drawing.svg', bytes: SVG },
  { name: 'wet.jpg', bytes: JPEG, question: 'open' },
];

let folder: string;
let files: MemoryFiles;
let shown: NonNullable<Response['files']>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-export-'));
  files = new MemoryFiles();
  shown = [];
  for (const [index, { name, bytes, ...about }] of SENT.entries()) {
    const id = `${CHAT}#${index}.0`;
    await files.keep({ id, conversation: CHAT, at: NOON, name, bytes });
    const media = { kind: 'photo', reference: `r${index}`, file: id } as const;
    shown.push({ media, at: NOON, ...about });
  }
  const missing = { id: `${CHAT}#9.0`, conversation: CHAT, at: NOON };
  await files.giveUp(missing, 'too-large');
  const media = { kind: 'video', reference: 'r9', file: missing.id } as const;
  shown.push({ media, at: NOON, question: 'overall' });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function exported(what: string) {
  const one = response('1', {
    answers: [answer('overall', { kind: 'satisfaction', value: 2 }), answer('open')],
    chains: [chain('overall', ['wet cartons'])],
    files: shown,
  });
  const responses = {
    async *startedBetween() {
      yield one;
    },
  };
  const open = async () => ({ responses, files, tagger: ruleTagger(), close: async () => {} });
  const to = path.join(folder, 'files');
  const command = exportCommand(
    open as never,
    async () => 'UTC',
    () => NOON + 1_000,
  );
  const { out } = await runCommand(command, ['--what', what, '--files', to]);
  return { to, rows: parse(out, { columns: true, bom: true }) as Record<string, string>[] };
}

it('names each file in the row of its answer, its why, or one of its own', async () => {
  const { rows } = await exported('answers');
  const cells = rows.map(({ question, kind, files: names }) => [question, kind, names]);
  const mark = '[0-9a-f]{12}';
  expect(cells).toEqual([
    [
      'overall',
      'satisfaction',
      expect.stringMatching(`^${mark}-harmless[.]bin; not kept: too-large$`),
    ],
    ['open', 'dimension', expect.stringMatching(`^${mark}-wet[.]jpg$`)],
    ['overall', 'why', expect.stringMatching(`^${mark}-rf[.]jpg$`)],
    ['', 'file', expect.stringMatching(`^${mark}-drawing[.]bin$`)],
  ]);
});

it('names all of them in the row of the response', async () => {
  const { rows } = await exported('responses');
  expect(rows[0]?.files?.split('; ')).toHaveLength(5);
});

it('writes them as they came, under names that are no path, for their owner (X14)', async () => {
  const { to, rows } = await exported('responses');
  const names = await readdir(to);
  expect(names).toHaveLength(SENT.length);
  for (const name of names) {
    expect(name).toMatch(/^[0-9a-f]{12}-[A-Za-z0-9_-]+[.](?:jpg|bin)$/);
    expect(rows[0]?.files).toContain(name);
    expect((await stat(path.join(to, name))).mode & 0o777).toBe(0o600);
  }
  const wet = names.find((name) => name.includes('wet')) ?? '';
  expect(await readFile(path.join(to, wet))).toEqual(JPEG);
  await exported('responses');
  expect(await readdir(to)).toEqual(names);
});
