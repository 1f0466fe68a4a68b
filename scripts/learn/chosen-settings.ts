import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../src/base/locale.ts';
import type { Settings } from './settings.ts';

const FILE = new URL('./chosen-settings.json', import.meta.url);

const Chosen = z.record(
  z.enum(LOCALES),
  z.strictObject({
    feelings: z.number().positive(),
    themes: z.number().positive(),
    margins: z.strictObject({ positive: z.number().min(0), negative: z.number().min(0) }),
  }),
);

/** The settings by which the committed weights were learned. Throws ZodError on any other shape. */
export function readChosenSettings(): Readonly<Record<Locale, Settings>> {
  return Chosen.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Keeps the settings of a language; those of the others stay. */
export function keepChosenSettings(locale: Locale, settings: Settings): void {
  const all = { ...readChosenSettings(), [locale]: settings };
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
