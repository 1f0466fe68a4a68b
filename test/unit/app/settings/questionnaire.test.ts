import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../../../src/app/settings/config.ts';
import { configuredFlows } from '../../../../src/app/settings/questionnaire.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'questionnaire-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function reasonsOf(questionnaire: object): Promise<readonly string[]> {
  const file = path.join(folder, 'questionnaire.json');
  await writeFile(file, JSON.stringify(questionnaire));
  try {
    await configuredFlows(parseConfig({ QUESTIONNAIRE_FILE: file }, []).base);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map(({ reason }) => reason);
    throw error;
  }
}

describe('the questionnaire of the operator', () => {
  it('is refused with every fault of the file at once', async () => {
    const reasons = await reasonsOf({
      dimensions: [{ key: 'timelines' }, { key: 'packaging', label: { en: 'the packaging' } }],
      variants: { other: ['overall', 'packging', 'recomend'], finance: ['documents'] },
      scales: { effort: { from: 1, points: 1 } },
      remindAfterMs: [-1],
    });
    const starts = [
      'dimensions.0.key: "timelines" is not a dimension; did you mean "timeliness"?',
      'variants.other.1: "packging" is not a question; did you mean "packaging"?',
      'variants.other.2: "recomend" is not a question; did you mean "recommend"?',
      'variants.finance.0: "documents" is not a question; choose one of dimensions, effort, expectation',
      'scales.effort.points',
      'remindAfterMs.0',
    ];
    for (const start of starts) {
      expect(reasons.filter((reason) => reason.startsWith(start))).toHaveLength(1);
    }
    expect(reasons).toHaveLength(starts.length);
  });

  it('says how a dimension of the operator’s own is named', async () => {
    expect(await reasonsOf({ dimensions: [{ key: 'wood' }] })).toEqual([
      expect.stringMatching(/"wood" is not a dimension; choose one of quality, .*label/),
    ]);
  });

  it('is taken with dimensions that have names or labels, and questions that there are', async () => {
    const dimensions = [{ key: 'empathy' }, { key: 'wood', label: { en: 'the wood' } }];
    expect(await reasonsOf({ dimensions })).toEqual([]);
    expect(await reasonsOf({ dimensions, variants: { other: ['wood', 'expectation'] } })).toEqual(
      [],
    );
  });

  it('is refused where it is no list, or no object, without a fall', async () => {
    expect(await reasonsOf({ dimensions: 'quality' })).toHaveLength(1);
    expect(await reasonsOf({ variants: { other: 'overall' } })).toHaveLength(1);
    expect(await reasonsOf({ variants: [] })).toHaveLength(1);
    expect(await reasonsOf({ variants: { constructor: ['toString'] } })).toHaveLength(1);
  });
});
