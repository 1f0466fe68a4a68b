import { simplified } from '../../../base/text/traditional-characters.ts';
import type { ParsedCell } from '../columns/column.ts';

/** As sheets have them: words of our languages, what spreadsheets make of TRUE, and short forms. */
const YES = new Set([
  ...['yes', 'y', 'true', 't', '1', 'x', '是', '有', '是的', '对', '真', '有问题'],
  ...['ja', 'j', 'wahr', 'oui', 'vrai', 'si', 'sí', 'verdadero', 'sim', 'verdadeiro'],
  ...['да', 'истина', 'نعم', 'صحيح'],
]);
const NO = new Set([
  ...['no', 'n', 'false', 'f', '0', 'none', 'nil', 'no problem', '否', '无', '没有', '没', '不是'],
  ...['不', '假', '错', '无问题', '没问题', '没有问题', 'nein', 'falsch', 'non', 'faux', 'falso'],
  ...['não', 'nao', 'нет', 'ложь', 'لا', 'خطأ'],
]);

/** An `x` alone is a tick to many, so it is among the words for yes; ☒ may be either. */
const TICK = /^[✓✔☑✅√🗸]$/u;
const CROSS = /^[✗✘❌❎×✖☐]$/u;

export function flagCell(written: string): ParsedCell {
  const word = simplified(written.normalize('NFKC'))
    .toLowerCase()
    .replace(/\uFE0F/gu, '')
    .replace(/[\s.!。]+$/u, '');
  if (YES.has(word) || TICK.test(word)) return { ok: true, value: true };
  return NO.has(word) || CROSS.test(word) ? { ok: true, value: false } : { ok: false };
}
