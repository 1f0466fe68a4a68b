import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type ExportParts, exportCommand } from '../../../scripts/export.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { CHAT, heard, remark, stranger } from '../../fixtures/insight/feedback.ts';
import { answer, chain, NOON, response } from '../../fixtures/insight/response.ts';
import { MemoryFeedback } from '../../support/memory/memory-feedback.ts';
import { runCommand } from './import-runner.ts';

function feedbackOf(...rows: MemoryFeedback['rows']): MemoryFeedback {
  const feedback = new MemoryFeedback();
  feedback.rows.push(...rows);
  return feedback;
}

const FEEDBACK = feedbackOf(
  remark('-f1'),
  stranger('f2', { text: '=1+1, and the delivery was late', conversation: CHAT }),
);

const CASES: NonNullable<ExportParts['cases']> = {
  async *detailsBetween() {},
  async *heardIn() {
    yield heard(12, { words: ['Carton 12 was wet'] });
  },
};

const NO_RESPONSES: ExportParts['responses'] = { async *startedBetween() {} };
const tagger = ruleTagger();

function run(words: readonly string[], kept: Partial<ExportParts> = {}) {
  const open = async () => ({ responses: NO_RESPONSES, tagger, close: async () => {}, ...kept });
  const command = exportCommand(
    open,
    async () => 'UTC',
    () => NOON + DAY_MS,
  );
  return runCommand(command, words);
}

function tableOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { bom: true, columns: true });
}

describe('what buyers say, exported', () => {
  it('tells of an open answer and of a why what they are about and how they feel', async () => {
    const subject = {
      verified: true,
      contact: { id: '-c1', name: 'Anna', role: 'purchaser' },
      account: { id: 'a1', name: 'Nordlicht' },
      shipment: { id: '-s1', reference: 'HP-1', product: 'bolts' },
    };
    const answers = [
      answer('overall', { kind: 'satisfaction', value: 2, raw: 'bad packaging' }),
      answer('open', {
        kind: 'open',
        countedAs: 'words',
        raw: 'The delivery was quick and friendly',
      }),
    ];
    const chains = [chain('overall', ['The cartons were torn'])];
    const responses = {
      async *startedBetween() {
        yield response('1', { subject, answers, chains });
      },
    };
    const { out } = await run(['--what', 'answers'], { responses });
    const known = { contact: '-c1', buyer: 'Anna', account_name: 'Nordlicht', product: 'bolts' };
    expect(tableOf(out)).toMatchObject([
      { ...known, kind: 'satisfaction', themes: '', polarity: '', shipment: '-s1' },
      { ...known, kind: 'open', themes: expect.stringContaining('delivery'), polarity: 'positive' },
      { ...known, kind: 'why', themes: 'packaging', polarity: 'negative' },
    ]);
  });

  it('writes what was said unasked with its moment, people, themes and case', async () => {
    const { out } = await run(['--what', 'feedback'], { feedback: FEEDBACK, cases: CASES });
    expect(tableOf(out)).toMatchObject([
      {
        feedback: '-f1',
        said_at: '2026-10-05T12:00:00.000Z',
        moment: 'after-end',
        contact: '-HA0rwu_x',
        buyer: 'Anna',
        account: 'a1',
        shipment: 's1',
        reference: 'HP-1042',
        product: 'steel bolts',
        channel: 'telegram',
        locale: 'en',
        words: 'Carton 12 was wet',
        themes: 'packaging',
        polarity: 'negative',
        case: '12',
        opened_case: 'true',
      },
      {
        moment: 'no-invitation',
        contact: '',
        buyer: 'José',
        words: "'=1+1, and the delivery was late",
        case: '',
        opened_case: 'false',
      },
    ]);
    const none = await run(['--what', 'feedback']);
    expect(none).toMatchObject({ status: 1, err: 'error: nothing said unasked is kept here\n' });
  });

  it('lists every column of every table in its help', async () => {
    const { out } = await run(['--help']);
    for (const title of ['satisfaction', 'root_cause', 'first_answer_hours', 'opened_case']) {
      expect(out).toMatch(new RegExp(`^  ${title} +\\S`, 'm'));
    }
  });
});
