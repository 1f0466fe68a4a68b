import type { Catalogue } from '../../src/base/catalogue.ts';

/** The messages of a catalogue, each by the path of its key, e.g. `consent.begin`. */
export function messagesIn(
  catalogue: Catalogue,
  before = '',
): readonly (readonly [key: string, message: string])[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as const]
      : messagesIn(value, `${before}${key}.`),
  );
}
