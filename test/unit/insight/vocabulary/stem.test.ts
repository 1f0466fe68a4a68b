import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/base/locale.ts';
import { stemOf } from '../../../../src/insight/vocabulary/stem.ts';

/** Forms of one trade word, that are to be counted together. */
const FAMILIES: readonly (readonly [Locale, string])[] = [
  ['en', 'delay delayed delaying delays'],
  ['en', 'leak leaking leaked leaks'],
  ['en', 'damage damaged damages damaging'],
  ['en', 'box boxes'],
  ['en', 'scratch scratched scratches'],
  ['en', 'dent dented dents'],
  ['pt', 'roto rota rotos'],
  ['pt', 'atraso atrasos atrasado'],
  ['pt', 'documento documentos'],
  ['es', 'retraso retrasos'],
  ['fr', 'carton cartons'],
  ['ru', 'коробка коробками'],
];

/** Words that begin alike and mean something else. */
const STRANGERS: readonly (readonly [Locale, string, string])[] = [
  ['en', 'deliver', 'delicate'],
  ['en', 'quality', 'quantity'],
  ['en', 'invoice', 'inventory'],
  ['pt', 'caixa', 'carga'],
];

describe('stems', () => {
  it.each(FAMILIES)('put the forms of a word together: %s %s', (locale, words) => {
    expect(new Set(words.split(' ').map((word) => stemOf(word, locale))).size).toBe(1);
  });

  it.each(STRANGERS)('keep other words apart: %s %s %s', (locale, one, other) => {
    expect(stemOf(one, locale)).not.toBe(stemOf(other, locale));
  });

  it('leave Chinese words as they are', () => {
    expect(stemOf('包装', 'zh-CN')).toBe('包装');
  });
});
