import { describe, expect, it } from 'vitest';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { ANSWER_COLUMNS, answerRows } from '../../../../src/render/export/answer-columns.ts';
import type { Column } from '../../../../src/render/export/column.ts';
import { RESPONSE_COLUMNS } from '../../../../src/render/export/response-columns.ts';
import { compared, expecting, met } from '../../../fixtures/insight/expecting-answers.ts';
import { response } from '../../../fixtures/insight/response.ts';

const asked = response('1', {
  answers: [expecting('reliability', 5), met('reliability', 3), compared('worse')],
});

function cells<Row>(columns: readonly Column<Row>[], row: Row) {
  return Object.fromEntries(columns.map(({ title, of }) => [title, of(row)]));
}

describe('what buyers expect, exported', () => {
  it('stands in columns of its own, so that nobody averages it with scores', () => {
    const rows = answerRows(asked, ruleTagger()).map((row) => cells(ANSWER_COLUMNS, row));
    expect(rows).toMatchObject([
      { kind: 'expected', value: null, expected_level: 5, scale_from: 1, scale_to: 5 },
      { kind: 'dimension', value: 3, expected_level: null, chosen: null },
      { kind: 'expectation', value: null, chosen: 'worse', scale_from: null, scale_to: null },
    ]);
  });

  it('is told of each response', () => {
    expect(cells(RESPONSE_COLUMNS, asked)).toMatchObject({ expectation: 'worse' });
    expect(cells(RESPONSE_COLUMNS, response('2'))).toMatchObject({ expectation: null });
  });

  it('comes after the columns that were there before', () => {
    expect(RESPONSE_COLUMNS.at(-2)?.title).toBe('expectation');
    expect(ANSWER_COLUMNS.map(({ title }) => title)).toEqual([
      ...['response', 'answered_at', 'reference', 'account', 'question', 'kind', 'depth'],
      ...['value', 'scale_from', 'scale_to', 'not_applicable', 'skipped', 'words', 'root_cause'],
      ...['chosen', 'expected_level', 'best', 'files'],
      ...['contact', 'buyer', 'account_name', 'shipment', 'product', 'themes', 'polarity'],
    ]);
  });
});
