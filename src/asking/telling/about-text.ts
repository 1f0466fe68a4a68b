import type { Locale } from '../../base/locale.ts';
import { format } from '../../base/text/message.ts';
import { onOneLine } from '../../base/text/on-one-line.ts';
import type { ProgrammeStore } from '../../programme/ports.ts';
import type { Asked, Plan } from '../plans/plan.ts';
import { askingWords } from '../words/words.ts';

type Pair = Pick<Plan, 'contact' | 'shipment'>;

/** Tells whom and what an ask is about. */
export type AboutText = (pair: Pair) => string;

/**
 * Reads the names of these contacts, accounts and shipments; an id stands for what is not there any more.
 * Rejects with the store's errors.
 */
export async function aboutTexts(
  programme: Pick<ProgrammeStore, 'findMany'>,
  pairs: readonly Pair[],
  locale: Locale,
): Promise<AboutText> {
  const [contacts, shipments] = await Promise.all([
    programme.findMany('contacts', unique(pairs.map(({ contact }) => contact))),
    programme.findMany('shipments', unique(pairs.map(({ shipment }) => shipment))),
  ]);
  const accounts = await programme.findMany(
    'accounts',
    unique(contacts.map(({ account }) => account)),
  );
  const words = askingWords(locale);
  const accountNames = new Map(accounts.map(({ id, name }) => [id, name]));
  const people = new Map(
    contacts.map(({ id, name, account }) => [
      id,
      format(locale, words.person, {
        contact: name,
        account: accountNames.get(account) ?? account,
      }),
    ]),
  );
  const numbers = new Map(shipments.map(({ id, reference }) => [id, reference]));
  return ({ contact, shipment }) =>
    aboutText(people.get(contact) ?? contact, numbers.get(shipment) ?? shipment, locale);
}

/** Whom and what an ask is about, by these names. */
export function aboutText(person: string, shipment: string, locale: Locale): string {
  return onOneLine(format(locale, askingWords(locale).about, { person, shipment }));
}

/** By which way somebody is or was asked; news asks nothing. */
export function wayText(
  { kind }: Pick<Plan, 'kind'>,
  carrier: Asked['carrier'],
  locale: Locale,
): string {
  const { ways, news } = askingWords(locale);
  return kind === 'notice' ? format(locale, news, { way: ways[carrier] }) : ways[carrier];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
