import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { linkSheet } from '../../../../src/programme/csv/link-sheet.ts';
import { ANNA, NOW, TABLES } from '../example-programme.ts';

const Cells = z.array(z.array(z.string()));
const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'];

const row = {
  contact: { ...ANNA, identities: ['telegram:42', 'email:anna@example.com'] },
  shipment: TABLES,
  page: 'https://feedback.example.com/i/q1x',
  code: '7K3M-9QXD',
  expiresAt: NOW,
  entrances: [
    { channel: 'slack', url: 'https://slack.com/x', code: 'q1x' },
    { channel: 'web', url: 'https://feedback.example.com/chat/q1x' },
    { channel: 'wechat', scan: 'http://weixin.qq.com/q/1', code: 'q1x' },
  ],
};

function read(sheet: string): readonly (readonly string[])[] {
  return Cells.parse(parse(sheet, { bom: true }));
}

/** No program finds a second beginning in it. */
function isOnePiece(text: string): boolean {
  return !/[\s\p{Cc};"]/u.test(text);
}

describe('the sheet of links', () => {
  it('has a column for each fact, channel and code', () => {
    const [titles = [], cells = []] = read(linkSheet([row]));
    expect(Object.fromEntries(titles.map((title, index) => [title, cells[index]]))).toEqual({
      contact: 'ACME-anna',
      name: 'Anna Schmidt',
      'e-mail': 'anna@example.com',
      language: 'de',
      shipment: 'INV-2026-0412',
      page: 'https://feedback.example.com/i/q1x',
      qr: 'https://feedback.example.com/i/q1x/qr.png',
      code: '7K3M-9QXD',
      expires: '2026-11-20T09:00:00.000Z',
      slack: 'https://slack.com/x',
      'slack code': 'q1x',
      web: 'https://feedback.example.com/chat/q1x',
      wechat: 'http://weixin.qq.com/q/1',
      'wechat code': 'q1x',
    });
  });

  it('holds no cell that a spreadsheet calculates, and loses no sign of any other', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom(...DANGEROUS), fc.string()).map(([sign, rest]) => sign + rest),
      fc.constantFrom('=1+1', '"=1"', '\n=1', ',=1', "'=1", '=cmd|"/c calc"!A1'),
    );
    fc.assert(
      fc.property(words, words, (name, reference) => {
        const contact = { ...row.contact, name };
        const shipment = { ...TABLES, reference };
        const [, cells = []] = read(linkSheet([{ ...row, contact, shipment }]));
        for (const cell of cells) expect(DANGEROUS).not.toContain(cell[0]);
        const [, named = '', , , referred = ''] = cells;
        const bare = (text: string) => text.replaceAll("'", '');
        expect([named, referred].map(bare)).toEqual([name, reference].map(bare));
        const guarded = (text: string) => (DANGEROUS.includes(text[0] ?? '') ? `'${text}` : text);
        if (isOnePiece(name)) expect(named).toBe(guarded(name));
        if (isOnePiece(reference)) expect(referred).toBe(guarded(reference));
      }),
    );
  });
});
