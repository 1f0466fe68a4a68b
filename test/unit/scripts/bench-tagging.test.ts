import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ratesOf } from '../../../scripts/bench/measure/measure-tagging.ts';
import { taggingTable } from '../../../scripts/bench/measure/tagging-table.ts';
import { TAGGED_LOCALES, taggingTexts } from '../../../scripts/bench/measure/tagging-texts.ts';
import { parseOptions } from '../../../scripts/bench/options.ts';
import { naturalSentiment } from '../../../scripts/eval/natural-sentiment.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bench-tagging-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(...rows: readonly object[]): Promise<string> {
  const file = path.join(folder, 'texts.jsonl');
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

describe('the texts that the bench tags', () => {
  it('are the sample’s own where no file is named, hundreds in each language and each once', () => {
    const texts = taggingTexts(undefined);
    for (const locale of TAGGED_LOCALES) {
      const own = texts.filter((spoken) => spoken.locale === locale);
      expect(own.length).toBeGreaterThan(100);
      expect(own.length).toBeLessThanOrEqual(2_000);
    }
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(taggingTexts(undefined)).toEqual(texts);
  });

  it('are those of the file, without languages that are not measured', async () => {
    const file = await fileOf(
      { text: 'late again', lang: 'en', polarity: 'neg' },
      { text: '太慢了', lang: 'zh' },
      { text: 'zu spät', lang: 'de' },
      { text: '遅い', lang: 'ja' },
    );
    expect(taggingTexts(file)).toEqual([
      { text: 'late again', locale: 'en' },
      { text: '太慢了', locale: 'zh-CN' },
    ]);
  });

  it('are missed where the file has none of them', async () => {
    const file = await fileOf({ text: 'zu spät', lang: 'de' });
    expect(() => taggingTexts(file)).toThrow('no text in en, zh-CN, es');
  });
});

describe('the speed of tagging', () => {
  const texts = ['one', 'two'];

  /** A processor that has worked for so long with each text. */
  function workOf(millisecondsOf: (call: number) => number) {
    let spentMs = 0;
    let calls = 0;
    const tag = () => {
      spentMs += millisecondsOf(calls);
      calls += 1;
    };
    return { tag, cpuMs: () => spentMs };
  }

  it('counts whole rounds of all texts, and not the one that warms up', () => {
    const { tag, cpuMs } = workOf((call) => (call < 2 ? 100 : 10));
    expect(ratesOf([tag], texts, { rounds: 2, roundMs: 50, cpuMs })).toEqual([[100, 100]]);
  });

  it('measures each tagger in turn in every round', () => {
    let spentMs = 0;
    const turns: string[] = [];
    const named = (name: string, costMs: number) => () => {
      turns.push(name);
      spentMs += costMs;
    };
    const rates = ratesOf([named('ours', 5), named('theirs', 10)], texts, {
      rounds: 1,
      roundMs: 1,
      cpuMs: () => spentMs,
    });
    expect(rates).toEqual([[200], [100]]);
    const round = ['ours', 'ours', 'theirs', 'theirs'];
    expect(turns).toEqual([...round, ...round]);
  });

  it('is printed next to natural, each round by itself, and alone where natural knows no words', () => {
    const [head, english, chinese] = taggingTable([
      {
        locale: 'en',
        texts: 400,
        meanCharacters: 61.6,
        ours: [300, 900, 500],
        natural: [100, 300, 250],
      },
      { locale: 'zh-CN', texts: 30, meanCharacters: 20, ours: [7, 9, 8] },
    ]);
    expect(head?.[0]).toContain('3 round(s)');
    expect(english?.slice(1)).toEqual([
      '400',
      '62',
      '500 (300..900)',
      '250 (100..300)',
      '3.00 (2.00..3.00)',
    ]);
    expect(chinese?.slice(1)).toEqual(['30', '20', '8 (7..9)', '—', '—']);
  });

  it('is measured unless other parts are asked for, since it needs no file', () => {
    expect(parseOptions([]).parts).toContain('tagging');
    expect(parseOptions([]).texts).toBeUndefined();
    expect(parseOptions(['--parts', 'speed']).parts).toEqual(['speed']);
  });
});

describe('the package natural', () => {
  it('does feel something in both languages that it is measured in', () => {
    expect(naturalSentiment('English')('a wonderful product')).toBeGreaterThan(0);
    expect(naturalSentiment('English')('a terrible product')).toBeLessThan(0);
    expect(naturalSentiment('Spanish')('un producto excelente')).toBeGreaterThan(0);
    expect(naturalSentiment('Spanish')('un producto terrible')).toBeLessThan(0);
  });
});
