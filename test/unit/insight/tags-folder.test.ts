import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TagsFolderError } from '../../../src/insight/lexicon/tags-folder-error.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tags-'));
  await mkdir(path.join(folder, 'en'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function messageOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

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
    expect(() => ruleTagger(folder)).toThrow(/en\/themes\.txt: \[weather\] is not a theme/);
    await writeFile(path.join(folder, 'en/themes.txt'), '[quality.rain]\nrain\n');
    await mkdir(path.join(folder, 'zh-CN'));
    await writeFile(path.join(folder, 'zh-CN/feelings.txt'), '[sorrow 2]\n难过\n');
    expect(() => ruleTagger(folder)).toThrow('[sorrow 2] is no heading for feelings');
  });

  it('are refused with every fault of every file at once, each with the nearest heading', async () => {
    await writeFile(path.join(folder, 'en/themes.txt'), '[qualty.rain]\nrain\n[wood]\noak\n');
    await writeFile(path.join(folder, 'en/feelings.txt'), '[wieght 2]\nfine\n');
    await mkdir(path.join(folder, 'de'));
    await writeFile(path.join(folder, 'de/themes.txt'), 'zuerst\n[quality]\n');
    expect(() => ruleTagger(folder)).toThrow(TagsFolderError);
    const message = messageOf(() => ruleTagger(folder));
    expect(message.split('\n')).toHaveLength(4);
    expect(message).toContain(
      'en/themes.txt: [qualty.rain] is not a theme; did you mean "quality"?',
    );
    expect(message).toContain(
      'en/themes.txt: [wood] is not a theme; choose one of quality, design,',
    );
    expect(message).toContain('en/feelings.txt: [wieght 2] is no heading for feelings; did you');
    expect(message).toContain('de/themes.txt: line 1: terms before the first [heading]');
  });

  it('are refused where there are none: a folder that is missing or named wrongly', () => {
    expect(() => ruleTagger(folder)).toThrow('no word list is there, such as en/themes.txt');
    expect(() => ruleTagger(path.join(folder, 'nowhere'))).toThrow(/nowhere: no word list/);
  });
});
