import { expect, it } from 'vitest';
import type { Locale } from '../../../src/base/locale.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import type { Polarity } from '../../../src/insight/tagging/tagger.ts';

export const tagger = ruleTagger();

export const SIDE = { '+': 'positive', '-': 'negative', '0': 'neutral' } as const;

/** One sentence a line, after its polarity. */
export function sentences(table: string): readonly (readonly [string, Polarity])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [, side = '0', text = ''] = /^\s*([+0-]) (.*)$/.exec(row) ?? [];
      return [text, side === '+' ? SIDE['+'] : side === '-' ? SIDE['-'] : SIDE['0']];
    });
}

export function holds(rule: string, locale: Locale, table: string): void {
  it.each(sentences(table))(`${rule} (${locale}): "%s" is %s`, (text, polarity) => {
    expect(tagger.tag(text, locale).polarity).toBe(polarity);
  });
}

export function firstWeight(text: string, locale: Locale): number {
  return tagger.tag(text, locale).cues[0]?.weight ?? 0;
}
