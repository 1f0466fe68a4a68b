import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { closestLocale, type Locale } from '../../src/base/locale.ts';
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

/** Sets under such a licence are measured and never learned from. */
const NOT_LEARNED = 'nc';

export function isLearned({ licenceClass }: LabelledSet): boolean {
  return licenceClass !== NOT_LEARNED;
}

/**
 * What sets have in common that hold the same reviews, or texts from one source, in several
 * languages: to leave one of them out is to leave all of them out.
 */
export function familyOf(name: string): string {
  return name.replace(/^(mabsa|en)_|_(ar|de|en|es|fr|pt|ru|zh)$/g, '');
}

/** One of so many parts that a row belongs to, from 0: its id ends in eight hexadecimal digits. */
export function foldOf({ id }: Row, folds: number): number {
  return Number.parseInt(id.slice(-8), 16) % folds;
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
