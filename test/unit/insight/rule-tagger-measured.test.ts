import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/base/locale.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import type { Sentiment } from '../../../src/insight/tagging/tagger.ts';

interface Row {
  readonly text: string;
  readonly polarity: 'pos' | 'neg' | 'neu' | null;
  readonly themes: readonly string[];
  readonly unseen: boolean;
}

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly sentiment: number;
}

const SENTIMENT_OF = { pos: 'positive', neg: 'negative', neu: 'neutral' } as const;
const tagger = ruleTagger();

function rowsOf(file: string, unseen: boolean): readonly Row[] {
  const url = new URL(`../../fixtures/insight/${file}.jsonl`, import.meta.url);
  const lines = readFileSync(url, 'utf8').trim().split('\n');
  return lines.map((text): Row => JSON.parse(text)).filter((row) => row.unseen === unseen);
}

function measure(rows: readonly Row[], locale: Locale): Figures {
  const found = rows.map((row) => ({ row, tags: tagger.tag(row.text, locale) }));
  const predicted = found.flatMap(({ tags }) => tags.themes).length;
  const wanted = rows.flatMap(({ themes }) => themes).length;
  const hits = found.flatMap(({ row, tags }) =>
    tags.themes.filter(({ theme }) => row.themes.includes(theme)),
  ).length;
  const right = found.filter(({ row, tags }) => tags.sentiment === sentimentOf(row)).length;
  return { precision: hits / predicted, recall: hits / wanted, sentiment: right / rows.length };
}

function sentimentOf({ polarity }: Row): Sentiment {
  return polarity === null ? 'mixed' : SENTIMENT_OF[polarity];
}

/** `least`: precision and recall of themes, and share of sentiments that are right. */
describe('the rule tagger on labelled words of buyers', () => {
  it.each([
    { file: 'buyer-words-en', locale: 'en', unseen: false, least: [0.7, 0.8, 0.8] },
    { file: 'buyer-words-en', locale: 'en', unseen: true, least: [0.7, 0.65, 0.4] },
    { file: 'buyer-words-zh', locale: 'zh-CN', unseen: false, least: [0.8, 0.9, 0.8] },
    { file: 'buyer-words-zh', locale: 'zh-CN', unseen: true, least: [0.7, 0.65, 0.65] },
  ] as const)(
    'holds its figures on $file, unseen rows: $unseen',
    ({ file, locale, unseen, least }) => {
      const { precision, recall, sentiment } = measure(rowsOf(file, unseen), locale);
      expect(precision).toBeGreaterThanOrEqual(least[0]);
      expect(recall).toBeGreaterThanOrEqual(least[1]);
      expect(sentiment).toBeGreaterThanOrEqual(least[2]);
    },
  );
});
