import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Locale } from '../../../src/base/locale.ts';
import { topicOf } from '../../../src/insight/lexicon/topic.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';

const FAMILIES = [
  'documents.customs',
  'documents.invoice',
  'documents.packing-list',
  'documents.bill-of-lading',
  'documents.certificate-of-origin',
] as const;
const LANGUAGES = ['en', 'zh-CN'] as const;
const FEWEST = 15;

const Row = z.tuple([Locale, z.enum(FAMILIES), z.enum(['yes', 'no']), z.string().min(1)]);

const url = new URL('../../fixtures/insight/document-topics.tsv', import.meta.url);
const rows = readFileSync(url, 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => Row.parse(line.split('\t')));
const tagger = ruleTagger();

function topicsOf(text: string, locale: Locale): readonly string[] {
  return tagger.tag(text, locale).themes.flatMap(({ topics }) => topics);
}

describe.each(FAMILIES)('%s', (family) => {
  const own = rows.filter(([, topic]) => topic === family);
  const ofKind = (kind: 'yes' | 'no') =>
    own
      .filter(([, , spoken]) => spoken === kind)
      .map(([locale, , , text]) => [locale, text] as const);

  it.each(LANGUAGES)('has enough sentences in %s to be sure', (language) => {
    const count = ofKind('yes').filter(([locale]) => locale === language).length;
    expect(count).toBeGreaterThanOrEqual(FEWEST);
    expect(topicOf(family)).toBe(family);
  });

  it.each(ofKind('yes'))('is found (%s): %s', (locale, text) => {
    expect(topicsOf(text, locale)).toContain(family);
  });

  it.each(ofKind('no'))('is not what it speaks of (%s): %s', (locale, text) => {
    expect(topicsOf(text, locale)).not.toContain(family);
  });
});
