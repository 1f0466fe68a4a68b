import type { Locale } from '../../base/locale.ts';
import { format } from '../../base/text/message.ts';
import { openDelay, type Shipment } from '../../programme/shipment.ts';
import { carrierWords } from './words/words.ts';

/** What a text to a buyer is made from. */
export interface ForwardFacts {
  readonly locale: Locale;
  /** Names of people. */
  readonly contact: string;
  readonly owner: string | undefined;
  readonly companyName: string;
  readonly shipment: Pick<Shipment, 'reference' | 'product' | 'arrivedOn' | 'delay'>;
}

export interface Way {
  readonly link: string;
  /** As it is typed, `7K3M-9QXD`. */
  readonly code: string;
}

/** The first ask about a shipment, ready to be sent by a person whom the buyer knows. */
export function forwardText(facts: ForwardFacts, way: Way): string {
  const words = carrierWords(facts.locale);
  return letter(facts, format(facts.locale, words.forward, { ...goods(facts), ...way }));
}

/** The same once more, where nobody has opened it. */
export function reminderText(facts: ForwardFacts, way: Way): string {
  const words = carrierWords(facts.locale);
  return letter(facts, format(facts.locale, words.remind, { ...goods(facts), ...way }));
}

/** That goods come later; undefined where they do not. */
export function noticeText(facts: ForwardFacts): string | undefined {
  const delay = openDelay(facts.shipment);
  if (delay === undefined) return undefined;
  const { locale } = facts;
  const { kind, expectedOn } = delay;
  const values = {
    ...goods(facts),
    delay: kind,
    isExpected: expectedOn === undefined ? 'no' : 'yes',
    expectedOn: expectedOn === undefined ? '' : dayText(expectedOn, locale),
  };
  return letter(facts, format(locale, carrierWords(locale).notice, values));
}

function letter({ locale, contact, owner, companyName }: ForwardFacts, body: string): string {
  const words = carrierWords(locale);
  return [
    format(locale, words.greeting, { contact }),
    body,
    [words.closing, owner, companyName].filter((line) => line !== undefined).join('\n'),
  ].join('\n\n');
}

function goods({ locale, shipment }: ForwardFacts) {
  const { reference, product, arrivedOn } = shipment;
  return {
    shipment: reference,
    product,
    hasArrived: arrivedOn === undefined ? 'no' : 'yes',
    arrivedOn: arrivedOn === undefined ? '' : dayText(arrivedOn, locale),
  };
}

/** A day such as `2026-12-31` as people write it. */
function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}
