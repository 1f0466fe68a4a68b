import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from '../../src/base/catalogue.ts';
import type { Locale } from '../../src/base/locale.ts';

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

/** The parser numbers the kinds of parts: 0 is plain text, 1 to 6 have a name, e.g. 6 a plural. */
const isPlace = ({ type }: Node): boolean => type >= 1 && type <= 6;

function placesOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(isPlace(node) ? [node.value ?? ''] : []),
    ...Object.values(node.options ?? {}).flatMap(({ value }) => placesOf(value)),
  ]);
}

/** The names of a message’s places, those of its branches among them. */
export function placesIn(message: string, locale: Locale): readonly string[] {
  const parsed = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return placesOf(parsed.getAst() as Node[]);
}

/** The messages of a catalogue, each by the path of its key. */
export function messagesIn(
  catalogue: Catalogue,
  before = '',
): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as const]
      : messagesIn(value, `${before}${key}.`),
  );
}
