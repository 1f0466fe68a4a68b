import type { Locale } from '../../core/locale.ts';
import { EMOJI_POLARITY } from './polarity-emoji.ts';
import { ENGLISH_POLARITY } from './polarity-en.ts';
import type { PolarityTerms } from './polarity-terms.ts';
import { CHINESE_POLARITY } from './polarity-zh-cn.ts';
import { VADER } from './vader.ts';

/** Where a language has no words yet, only emoji speak, and everything else is neutral. */
const EMOJI_ONLY: readonly Partial<PolarityTerms>[] = [EMOJI_POLARITY];

/** Tables by locale; a later one corrects an earlier one. */
export const POLARITY: Readonly<Record<Locale, readonly Partial<PolarityTerms>[]>> = {
  en: [EMOJI_POLARITY, { weights: VADER }, ENGLISH_POLARITY],
  'zh-CN': [EMOJI_POLARITY, CHINESE_POLARITY],
  es: EMOJI_ONLY,
  pt: EMOJI_ONLY,
  fr: EMOJI_ONLY,
  de: EMOJI_ONLY,
  ar: EMOJI_ONLY,
  ru: EMOJI_ONLY,
};
