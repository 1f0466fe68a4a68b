import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { closestLocale, type Locale } from '../../src/core/locale.ts';
import { THEMES } from '../../src/insight/theme.ts';

const POLARITY = { pos: 'positive', neg: 'negative', neu: 'neutral' } as const;

const row = z.object({
  id: z.string(),
  text: z.string(),
  polarity: z
    .enum(['pos', 'neg', 'neu'])
    .nullable()
    .transform((short) => (short === null ? null : POLARITY[short])),
  themes: z.array(z.enum(THEMES)).optional(),
});

const spoken = z.object({ text: z.string(), lang: z.string() });

const manifest = z.object({
  sets: z.record(z.string(), z.object({ lang: z.string(), class: z.string() })),
});

export type Row = z.infer<typeof row>;

/** One labelled set of texts in one language. */
export interface LabelledSet {
  readonly name: string;
  readonly locale: Locale;
  readonly licenceClass: string;
  readonly rows: readonly Row[];
}

/** The sets of a folder whose language we have, as its manifest lists them. */
export function readSets(folder: string): readonly LabelledSet[] {
  const { sets } = manifest.parse(JSON.parse(readFileSync(at(folder, 'manifest.json'), 'utf8')));
  return Object.entries(sets).flatMap(([name, { lang, class: licenceClass }]) => {
    const locale = closestLocale(lang);
    if (locale === undefined) return [];
    const rows = linesOf(at(folder, `${name}.jsonl`)).map((line) => row.parse(line));
    return [{ name, locale, licenceClass, rows }];
  });
}

export interface SpokenText {
  readonly text: string;
  readonly locale: Locale;
}

/** The texts of a file, a line of JSON each, without those in languages that we do not have. */
export function readTexts(file: string): readonly SpokenText[] {
  return linesOf(file).flatMap((line) => {
    const { text, lang } = spoken.parse(line);
    const locale = closestLocale(lang);
    return locale === undefined ? [] : [{ text, locale }];
  });
}

function linesOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function at(folder: string, file: string): string {
  return path.join(folder, file);
}
