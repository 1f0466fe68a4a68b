import type { Locale } from '../../src/base/locale.ts';
import type { Buyer, Part } from './buyer.ts';
import { ARABIC } from './buyers/ar.ts';
import { GERMAN } from './buyers/de.ts';
import { ENGLISH } from './buyers/en.ts';
import { SPANISH } from './buyers/es.ts';
import { FRENCH } from './buyers/fr.ts';
import { PORTUGUESE } from './buyers/pt.ts';
import { RUSSIAN } from './buyers/ru.ts';
import { CHINESE } from './buyers/zh-cn.ts';

/** Some languages of the program: the sample need not have a buyer of each. */
const PARTS: readonly (readonly [locale: Locale, parts: readonly Part[]])[] = [
  ['en', ENGLISH],
  ['zh-CN', CHINESE],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['ar', ARABIC],
  ['ru', RUSSIAN],
];

/** Everybody in contacts.csv, each with a part to play about one shipment. */
export const BUYERS: readonly Buyer[] = PARTS.flatMap(([locale, parts]) =>
  parts.map((part) => ({ ...part, locale })),
);
