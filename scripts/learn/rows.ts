import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Locale } from '../../src/core/locale.ts';
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
    const locale = Locale.safeParse(lang === 'zh' ? 'zh-CN' : lang);
    if (!locale.success) return [];
    const lines = readFileSync(at(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const rows = lines.map((line) => row.parse(JSON.parse(line)));
    return [{ name, locale: locale.data, licenceClass, rows }];
  });
}

function at(folder: string, file: string): string {
  return path.join(folder, file);
}
