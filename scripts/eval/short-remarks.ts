import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Locale } from '../../src/base/locale.ts';
import { POLARITIES, type Tagger, type Tags } from '../../src/insight/tagging/tagger.ts';

/** Remarks as field cases have them, with what they must not be taken for. */
const REMARKS = new URL('../../test/fixtures/insight/short-remarks.jsonl', import.meta.url);

const Polarity = z.enum(POLARITIES);

/** A side, any side but one, or the language that the remark is in. */
const Expected = z.union([
  z.strictObject({ polarity: Polarity }),
  z.strictObject({ not: Polarity }),
  z.strictObject({ locale: Locale }),
]);
type Expected = z.infer<typeof Expected>;

const ShortRemark = z.strictObject({
  id: z.string(),
  kind: z.enum(['K1', 'K2', 'K3', 'K4']),
  /** The contact's setting. */
  locale: Locale.optional(),
  text: z.string(),
  expected: Expected,
  /** Why, in one sentence. */
  why: z.string(),
});
type ShortRemark = z.infer<typeof ShortRemark>;

const SHOWN = {
  K1: 'praise said by negation',
  K2: 'complaint said by negation or wish',
  K3: 'old, foreign or excused trouble',
  K4: 'language and script',
} as const;

/** How many short remarks are read rightly, a line for each kind of fault that they are about. */
export function shortRemarkLines(tagger: Tagger): readonly string[] {
  const remarks = readShortRemarks();
  return Object.entries(SHOWN).map(([kind, name]) => {
    const own = remarks.filter((remark) => remark.kind === kind);
    const right = own.filter(({ text, locale, expected }) =>
      isAsExpected(tagger.tag(text, locale), expected),
    );
    return `${kind} ${name}`.padEnd(40) + `${right.length}/${own.length}`.padStart(10);
  });
}

/** All of them, in the order of the file. */
export function readShortRemarks(): readonly ShortRemark[] {
  const lines = readFileSync(REMARKS, 'utf8').trim().split('\n');
  return lines.map((line) => ShortRemark.parse(JSON.parse(line)));
}

/** Whether a remark was read as it should be. */
export function isAsExpected({ polarity, locale }: Tags, expected: Expected): boolean {
  if ('locale' in expected) return locale === expected.locale;
  return 'not' in expected ? polarity !== expected.not : polarity === expected.polarity;
}
