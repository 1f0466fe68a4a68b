import { describe, expect, it } from 'vitest';
import { spreadsheetDamage } from '../../../../src/programme/csv/spreadsheet-damage.ts';

describe('a cell that a spreadsheet has spoilt', () => {
  it.each([
    ['4.50013E+11', 'row 150: nobody can know what the number was', 'shortened'],
    ['1.91431E+18', 'K12-i49: nobody can know what the number was', 'shortened'],
    ['4,50013E+11', 'the same with a decimal comma', 'shortened'],
    ['telegram:1.23457E+11', 'a number behind its channel', 'shortened'],
    ['#NAME?', 'row 151: an error of a formula', 'error'],
    ['#REF!', 'an error of a formula', 'error'],
    ['#N/A', 'nothing was found', 'error'],
    ['#NV', 'the same in German', 'error'],
    ['#BEZUG!', 'an error in German', 'error'],
    ['#¡VALOR!', 'an error in Spanish', 'error'],
    ['#ИМЯ?', 'an error in Russian', 'error'],
    ['#DIV/0!', 'a division by nothing', 'error'],
    ['Err:502', 'an error of LibreOffice', 'error'],
    ['########', 'a date in a narrow column', 'narrow'],
  ])('%s is told: %s', (written, _why, word) => {
    expect(spreadsheetDamage(written)).toContain(word);
  });

  it.each([
    ['#12', 'the number of a case'],
    ['No. 4.5E', 'no power of ten'],
    ['Pump 3E+5', 'the name of a product'],
    ['C#', 'a sign at the end'],
    ['#1 Trading!', 'a company with a blank in its name'],
    ['INV-2026-0412', 'a number of an invoice'],
  ])('%s is not: %s', (written) => {
    expect(spreadsheetDamage(written)).toBeUndefined();
  });
});
