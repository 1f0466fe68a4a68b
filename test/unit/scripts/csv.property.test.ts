import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportParts, exportCommand } from '../../../scripts/export.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { linkSheet } from '../../../src/programme/csv/link-sheet.ts';
import { cellText } from '../../../src/render/export/cell-text.ts';
import { remark } from '../../fixtures/insight/feedback.ts';
import { answer, chain, NOON, response } from '../../fixtures/insight/response.ts';
import { MemoryFeedback } from '../../support/memory/memory-feedback.ts';
import { runs } from '../../support/size.ts';
import { spreadsheetRows } from '../../support/spreadsheet-rows.ts';
import { ANNA, NOW, TABLES } from '../programme/example-programme.ts';
import { runCommand } from './import-runner.ts';

/** Words made of what parts rows and cells, what opens quotes, and what begins a formula. */
const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('=1+1', "=cmd|'/C calc'!A0", '+1', '-1', '@SUM(A1)'),
      },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\r', '\r\n', ';', '\t', ',', '"', '""', "'") },
      {
        weight: 2,
        arbitrary: fc.constantFrom('＝1', '－1', ' ', '\u00a0', '\u2028', 'wet', '纸箱', '\0'),
      },
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What a spreadsheet calculates. A number is one, and an id of ours can do nothing. */
function isLive(cell: string): boolean {
  return /^[\s\0]*[=+\-@＝＋－＠]/u.test(cell) && !/^-(?:\d+(?:\.\d+)?|[\w./:#-]*)$/.test(cell);
}

function hostileResponse(id: string, words: readonly string[]): Response {
  const [first = '', second = '', third = ''] = words;
  return response(id, {
    subject: {
      verified: true,
      account: { id: second, name: first, class: third },
      contact: { id: first, name: second, role: third },
      shipment: { id: third, reference: first, product: second, destination: third },
    },
    answers: [
      answer('open', { kind: 'open', countedAs: 'words', raw: first }),
      answer('x', { value: -3, raw: second }),
    ],
    chains: [chain(third, [second, third], first)],
  });
}

const tagger = ruleTagger();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function exported(what: string, parts: Partial<ExportParts>): Promise<string> {
  const out = path.join(folder, `${what}.csv`);
  const responses: ExportParts['responses'] = { async *startedBetween() {} };
  const command = exportCommand(
    async () => ({ responses, tagger, close: async () => {}, ...parts }),
    async () => 'UTC',
    () => NOON + DAY_MS,
  );
  expect(await runCommand(command, ['--what', what, '--out', out])).toMatchObject({ status: 0 });
  return await readFile(out, 'utf8');
}

function expectHarmless(file: string): void {
  for (const delimiter of [',', ';', '\t'] as const) {
    const live = spreadsheetRows(file, delimiter).flat().filter(isLive);
    expect(live, `separated by ${JSON.stringify(delimiter)}`).toEqual([]);
  }
}

function titledRows(file: string): readonly string[][] {
  const rows = parse(file, { bom: true }) as string[][];
  expect(spreadsheetRows(file, ',')).toEqual(rows);
  return rows;
}

// notices: only the beginning of a cell is guarded
describe('a file of what people wrote', () => {
  const three = fc.tuple(hostile, hostile, hostile);

  it('has one row for each response and answer, and nothing to calculate', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(three, { minLength: 1, maxLength: 3 }), async (all) => {
        const rows = all.map((words, index) => hostileResponse(`r${index}`, words));
        const responses: ExportParts['responses'] = {
          async *startedBetween() {
            yield* rows;
          },
        };
        for (const [what, each] of [
          ['responses', 1],
          ['answers', 4],
        ] as const) {
          const file = await exported(what, { responses });
          expect(titledRows(file)).toHaveLength(1 + each * rows.length);
          expectHarmless(file);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('has one row for each thing said unasked, and for each invitation', async () => {
    await fc.assert(
      fc.asyncProperty(three, async ([text, name, speakerName]) => {
        const feedback = new MemoryFeedback();
        feedback.rows.push(remark('f', { text, speakerName }));
        const said = await exported('feedback', { feedback });
        const contact = { ...ANNA, id: `c${text}`, name };
        const shipment = { ...TABLES, reference: text };
        const facts = { page: 'https://x.example/i/t', code: '7K3M-9QXD', expiresAt: NOW };
        const links = linkSheet([{ contact, shipment, ...facts, entrances: [] }]);
        for (const file of [said, links]) {
          expect(titledRows(file)).toHaveLength(2);
          expectHarmless(file);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('keeps every word but for the apostrophes that guard it, and what nobody sees', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const feedback = new MemoryFeedback();
        feedback.rows.push(remark('f', { text }));
        const [titles = [], row = []] = titledRows(await exported('feedback', { feedback }));
        const words = row[titles.indexOf('words')] ?? '';
        expect(words.replaceAll("'", '')).toBe(cellText(text).replaceAll("'", ''));
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([
    ["wet\n=1+cmd|'/C calc'!A0", "wet\n'=1+cmd|'/C calc'!A0"],
    ['text;=1+1', "text;'=1+1"],
    ['text; "=1+1', 'text;\' "=1+1'],
    ['a\tb\t-2+3', "a\tb\t'-2+3"],
    ['a\r\n+1', "a\r\n'+1"],
    ['a - b; c = d, 3-4 pallets;ok', 'a - b; c = d, 3-4 pallets;ok'],
  ])('guards %j and no more', async (text, guarded) => {
    const feedback = new MemoryFeedback();
    feedback.rows.push(remark('f', { text }));
    const file = await exported('feedback', { feedback });
    const [titles = [], row = []] = titledRows(file);
    expect(row[titles.indexOf('words')]).toBe(guarded);
    expectHarmless(file);
  });

  it.each(['csv', 'xlsx'])(
    'is its owner’s alone, also where another was there before: %s',
    async (format) => {
      const out = path.join(folder, `mine.${format}`);
      await writeFile(out, 'old and longer than what comes', { mode: 0o644 });
      const feedback = new MemoryFeedback();
      const command = exportCommand(
        async () => ({
          responses: { async *startedBetween() {} },
          feedback,
          tagger,
          close: async () => {},
        }),
        async () => 'UTC',
        () => NOON,
      );
      await runCommand(command, ['--what', 'feedback', '--format', format, '--out', out]);
      expect((await stat(out)).mode & 0o777).toBe(0o600);
      expect(await readFile(out, 'utf8')).not.toContain('old and longer');
    },
  );
});
