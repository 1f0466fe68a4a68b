import type { Locale } from '../../base/locale.ts';
import { fill } from './fill.ts';

/** A text with `{n}` for each way in which a language counts; `other` where it makes no difference. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** So many of something, `1 case` or `2 cases`. */
export function counted(forms: PluralForms, n: number, locale: Locale): string {
  return fill(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n });
}
