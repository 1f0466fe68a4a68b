import { describe, expect, it } from 'vitest';
import { orderNumberIn } from '../../../../flows/text/order-number.ts';
import type { LookupResult } from '../../../../src/core/contract/event.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import { directory } from '../../../../src/programme/directory.ts';
import { NOW, TABLES } from '../../programme/example-programme.ts';
import { memoryProgramme } from '../../programme/memory-programme.ts';

const SOMEBODY = { conversation: conversationId('telegram', '1'), identity: undefined };

/** What the exporter finds for a message, if the shipments have these references. */
async function found(words: string, ...references: readonly string[]): Promise<LookupResult> {
  const store = memoryProgramme();
  const shipments = references.map((reference) => ({ ...TABLES, id: reference, reference }));
  await store.saveMany('shipments', shipments);
  const number = orderNumberIn(words);
  if (number === undefined) return { kind: 'nothing', why: 'unknown' };
  return await directory(store, 'a secret').lookUp(number, SOMEBODY, NOW);
}

type Row = readonly [words: string, reference: string, why: string];

/** From the field: first messages whose order was not found. */
const REPORTED: readonly Row[] = [
  ['INV 2026 0414', 'INV-2026-0414', 'blanks in place of hyphens'],
  ['MSKU 123457-0', 'MSKU1234570', 'a container is written with a blank and a hyphen'],
];

const WRITTEN_ANOTHER_WAY: readonly Row[] = [
  ['inv 2026 0414', 'INV-2026-0414', 'small letters and blanks'],
  ['msku 123457 0', 'MSKU1234570', 'the check digit stands apart'],
  ['INV – 2026 – 0414', 'INV-2026-0414', 'dashes with blanks around them'],
  ['INV / 2026 / 0414', 'INV-2026-0414', 'slashes with blanks around them'],
  ['ＩＮＶ　２０２６　０４１４', 'INV-2026-0414', 'full width, as Chinese keyboards write'],
  ['order No. INV 2026 0414 please', 'INV-2026-0414', 'a sentence around it'],
  ['INV No. 2026-0414', 'INV-2026-0414', '"No." says only that a number follows'],
  ['pedido nº 2026 0414', '2026-0414', 'words around it'],
  ['订单INV 2026 0414的箱子', 'INV-2026-0414', 'Chinese stands next to it'],
  ['الفاتورة ٢٠٢٦-٠٤١٤', '2026-0414', 'Arabic digits'],
  ['since 2019, order INV-2026-0414', 'INV-2026-0414', 'a year stands before it'],
  ['on 12/03/2026 order 4410023', '4410023', 'a date stands before it'],
  ['#4410023', '4410023', 'a sign before it'],
  ['HP-26-1044 3 missing', 'HP-26-1044', 'a count stands behind it'],
];

const NO_ORDERS: readonly (readonly [words: string, decoy: string, why: string])[] = [
  ['Our pallets of 12/03/2026 are all wet', '12/03/2026', 'a date'],
  ['on 12 March 2026 it arrived wet', '2026', 'a date'],
  ['3 марта 2026 года', '2026', 'a date'],
  ['2026年3月12日到的货', '2026', 'a date'],
  ['since 2019 we buy here', '2019', 'a year'],
  ['call 0049 171 2345678 about the wet cartons', '0049', 'a telephone number'],
  ['WhatsApp +86 138 1234 5678', '138', 'a telephone number'],
  ['电话13812345678', '13812345678', 'a telephone number'],
  ['500 cartons were wet', '500', 'a count'],
  ['500箱都湿了', '500', 'a count'],
  ['150 штук разбиты', '150', 'a count'],
  ['1.200 Kartons fehlen', '1.200', 'a count'],
  ['we paid USD 12,500.00', '500.00', 'a sum'],
  ['INV 2026 0414', '2026', 'the short part of another number'],
  ['INV 2026 0414', '0414', 'the short part of another number'],
];

describe('an order number in a first message', () => {
  it.each([...REPORTED, ...WRITTEN_ANOTHER_WAY])(
    'in "%s" finds %s: %s',
    async (words, reference) => {
      expect(await found(words, reference)).toMatchObject({
        kind: 'subject',
        subject: { verified: false, shipment: { reference } },
      });
    },
  );

  it.each(NO_ORDERS)('"%s" is not order %s: it has %s', async (words, decoy) => {
    expect(await found(words, decoy)).toEqual({ kind: 'nothing', why: 'unknown' });
  });

  it('is found under its own spelling, however many others look like it', async () => {
    const others = ['2026', 'INV-2026', '0414', 'INV-2026-0415', 'INV-2026-041'];
    expect(await found('INV 2026 0414', ...others, 'INV-2026-0414')).toMatchObject({
      subject: { shipment: { reference: 'INV-2026-0414' } },
    });
    expect(await found('INV 2026 0414', ...others)).toEqual({ kind: 'nothing', why: 'unknown' });
  });
});
