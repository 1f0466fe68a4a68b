import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../locale.ts';
import { joined, type MarkedText, marksWithin } from './marked-text.ts';

export type MessageValue = string | number;

/** A value as `formatToParts` hands it back whole: never cut, never read as a part of the message. */
class Inset implements MarkedText {
  readonly text: string;
  readonly marks: MarkedText['marks'];

  constructor(value: string | MarkedText) {
    const { text, marks } = typeof value === 'string' ? { text: value, marks: [] } : value;
    this.text = text;
    this.marks = marks;
  }

  /** What a `select` compares. */
  toString(): string {
    return this.text;
  }
}

/** Each message is parsed once. There are some thousand, and none comes from outside. */
const parsed = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU message, `{count, plural, one {# case} other {# cases}}`, as its language counts. A number in
 * a plain place, `#{number}`, has no separators; `{n, number}` writes it as the language does, in Latin
 * digits. Values are data: a place inside one stays as it is, and "Co." before a full stop keeps one of the two.
 * Throws where a value is missing, so that nobody ever reads "{shipment}".
 */
export function format(
  locale: Locale,
  message: string,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return formatMarked(locale, message, values).text;
}

/** The same for values with marks, which stay on their words. */
export function formatMarked(
  locale: Locale,
  message: string,
  values: Readonly<Record<string, MessageValue | MarkedText>>,
): MarkedText {
  const insets = Object.entries(values).map(([name, value]) => [name, insetOf(value)]);
  const parts = parsedMessage(locale, message)
    .formatToParts<Inset>(Object.fromEntries(insets))
    .map(({ value }) => (value instanceof Inset ? value : String(value)));
  return joined(parts.map((part, index) => beforeStop(part, parts[index + 1])));
}

function insetOf(value: MessageValue | MarkedText): number | Inset {
  return typeof value === 'number' ? value : new Inset(value);
}

function parsedMessage(locale: Locale, message: string): IntlMessageFormat {
  const key = `${locale} ${message}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  // Without this, "<" would begin a tag.
  const made = new IntlMessageFormat(message, `${locale}-u-nu-latn`, undefined, {
    ignoreTag: true,
  });
  parsed.set(key, made);
  return made;
}

function beforeStop(part: string | Inset, next: string | Inset | undefined): string | MarkedText {
  if (typeof part === 'string' || typeof next !== 'string' || !next.startsWith('.')) return part;
  const text = part.text.replace(/\.$/, '');
  return { text, marks: marksWithin(part.marks, text.length) };
}
