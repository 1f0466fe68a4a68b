import type { Locale } from '../../src/core/locale.ts';

export function detectLocale(texts: readonly string[]): Locale | undefined {
  return /\p{Script=Han}/u.test(texts.join('')) ? 'zh-CN' : undefined;
}
