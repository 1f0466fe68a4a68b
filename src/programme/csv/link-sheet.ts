import { stringify } from 'csv-stringify/sync';
import { CSV_LOOK } from '../../base/text/csv-look.ts';
import { harmlessCell, harmlessId } from '../../base/text/harmless-cell.ts';
import type { Contact } from '../contact.ts';
import type { ChannelEntrance } from '../entrances.ts';
import type { Shipment } from '../shipment.ts';

/** One contact invited to talk about one shipment, with every way in. */
export interface LinkRow {
  readonly contact: Contact;
  readonly shipment: Shipment;
  readonly page: string;
  /** As it is shown: `7K3M-9QXD`. */
  readonly code: string;
  readonly expiresAt: number;
  readonly entrances: readonly ChannelEntrance[];
}

const FIXED = [
  'contact',
  'name',
  'e-mail',
  'language',
  'shipment',
  'page',
  'qr',
  'code',
  'expires',
];

/** Where a contact’s id stands, which joins with other files. */
const IDS = new Set([FIXED.indexOf('contact')]);

/**
 * The links as CSV for a mail merge: a title row, a row per invitation, a column per channel, and
 * one for its code where a channel has one. What a spreadsheet would take for a formula begins with
 * an apostrophe.
 */
export function linkSheet(rows: readonly LinkRow[]): string {
  const channels = [...new Set(rows.flatMap(({ entrances }) => entrances.map(titlesOf)).flat())];
  const cells = rows.map((row) => [
    ...fixedCells(row),
    ...channels.map((title) => cell(row, title)),
  ]);
  return stringify([[...FIXED, ...channels], ...cells], {
    bom: true,
    ...CSV_LOOK,
    cast: {
      string: (text, { index }) => (IDS.has(index) ? harmlessId(text) : harmlessCell(text)),
    },
  });
}

function fixedCells({ contact, shipment, page, code, expiresAt }: LinkRow): readonly string[] {
  return [
    contact.id,
    contact.name,
    mailOf(contact),
    contact.locale ?? '',
    shipment.reference,
    page,
    `${page}/qr.png`,
    code,
    new Date(expiresAt).toISOString(),
  ];
}

const MAIL = 'email:';

/** The address is one of the contact's identities: `email:anna@example.com`. */
function mailOf({ identities }: Contact): string {
  return identities.find((identity) => identity.startsWith(MAIL))?.slice(MAIL.length) ?? '';
}

function titlesOf({ channel, url, scan, code }: ChannelEntrance): readonly string[] {
  return [
    ...(url === undefined && scan === undefined ? [] : [channel]),
    ...(code === undefined ? [] : [`${channel} code`]),
  ];
}

function cell({ entrances }: LinkRow, title: string): string {
  const found = entrances.find(({ channel }) => title === channel || title === `${channel} code`);
  if (found === undefined) return '';
  return (title === found.channel ? (found.url ?? found.scan) : found.code) ?? '';
}
