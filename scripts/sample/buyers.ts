import type { Buyer } from './buyer.ts';
import { ARABIC } from './buyers/ar.ts';
import { GERMAN } from './buyers/de.ts';
import { ENGLISH } from './buyers/en.ts';
import { SPANISH } from './buyers/es.ts';
import { FRENCH } from './buyers/fr.ts';
import { PORTUGUESE } from './buyers/pt.ts';
import { RUSSIAN } from './buyers/ru.ts';
import { CHINESE } from './buyers/zh-cn.ts';

/** Everybody in contacts.csv, each with a part to play about one shipment. */
export const BUYERS: readonly Buyer[] = [
  ...ENGLISH,
  ...CHINESE,
  ...SPANISH,
  ...PORTUGUESE,
  ...FRENCH,
  ...GERMAN,
  ...ARABIC,
  ...RUSSIAN,
];
