import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/base/catalogue.ts';
import { LOCALES, type Locale } from '../../src/base/locale.ts';
import { format } from '../../src/base/text/message.ts';
import { messagesIn } from '../support/messages-in.ts';

/** What each message is said with, wherever it counts something. */
const COUNTS = [0, 1, 2, 5, 1_000_000];

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

/** The parser numbers the kinds of parts: 0 is plain text, 1 to 6 have a name, e.g. 6 a plural. */
const isPlace = ({ type }: Node): boolean => type >= 1 && type <= 6;

/** The names of a message's places, those of its branches among them. */
function placesOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(isPlace(node) ? [node.value ?? ''] : []),
    ...Object.values(node.options ?? {}).flatMap(({ value }) => placesOf(value)),
  ]);
}

function placesIn(message: string, locale: Locale): readonly string[] {
  const parsed = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return placesOf(parsed.getAst() as Node[]);
}

async function catalogueIn(folder: string, locale: Locale): Promise<Catalogue> {
  const file = path.resolve(folder, `${locale.toLowerCase()}.ts`);
  if (!existsSync(file)) return {};
  return ((await import(pathToFileURL(file).href)) as { default: Catalogue }).default;
}

const FOLDERS = ['src', 'flows', 'adapters', 'scripts']
  .flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => path.join(top, name)),
  )
  .filter((file) => file.endsWith(path.join('words', 'words.ts')))
  .map((file) => path.dirname(file));

describe.each(FOLDERS.map((folder) => [folder]))('%s', (folder) => {
  it.each(LOCALES)('says everything for any number: %s', async (locale) => {
    const english = new Map(messagesIn(await catalogueIn(folder, 'en')));
    for (const [key, message] of messagesIn(await catalogueIn(folder, locale))) {
      const places = placesIn(message, locale);
      const known = placesIn(english.get(key) ?? '', locale);
      expect(known, `the places of ${key}`).toEqual(expect.arrayContaining([...places]));
      for (const count of COUNTS) {
        const values = Object.fromEntries(places.map((name) => [name, count]));
        expect(format(locale, message, values), key).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});
