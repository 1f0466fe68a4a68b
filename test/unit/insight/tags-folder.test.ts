import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ruleTagger } from '../../../src/insight/rule-tagger.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tags-'));
  await mkdir(path.join(folder, 'en'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the operator’s own word lists', () => {
  it('add words and second-level themes to ours', async () => {
    await writeFile(path.join(folder, 'en/feelings.txt'), '[weight -3]\ndelaminat*\n');
    await writeFile(path.join(folder, 'en/themes.txt'), '[quality.lamination]\ndelaminat*\n');
    const { polarity, themes } = ruleTagger(folder).tag('Delaminated panels', 'en');
    expect(polarity).toBe('negative');
    expect(themes).toMatchObject([{ theme: 'quality', topics: ['quality.lamination'] }]);
  });

  it('are refused before a buyer speaks where a heading is none', async () => {
    await writeFile(path.join(folder, 'en/themes.txt'), '[weather]\nrain\n');
    expect(() => ruleTagger(folder)).toThrow(/en\/themes\.txt: \[weather\] is no theme/);
    await writeFile(path.join(folder, 'en/themes.txt'), '[quality.rain]\nrain\n');
    await mkdir(path.join(folder, 'zh-CN'));
    await writeFile(path.join(folder, 'zh-CN/feelings.txt'), '[sorrow 2]\n难过\n');
    expect(() => ruleTagger(folder)).toThrow('[sorrow 2] is no heading for feelings');
  });

  it('are refused where there are none: a folder that is missing or named wrongly', () => {
    expect(() => ruleTagger(folder)).toThrow('no word list is there, such as en/themes.txt');
    expect(() => ruleTagger(path.join(folder, 'nowhere'))).toThrow(/nowhere: no word list/);
  });
});
