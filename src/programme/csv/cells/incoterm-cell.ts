import { INCOTERMS } from '../../shipment.ts';
import { type ParsedCell, titleKey } from '../columns/column.ts';

type Incoterm = (typeof INCOTERMS)[number];

/** Other abbreviations: older ones, and those of French and Spanish contracts. */
const ABBREVIATIONS: ReadonlyMap<string, Incoterm> = new Map([
  ...INCOTERMS.map((term) => [term, term] as const),
  ['CNF', 'CFR'],
  ['CAF', 'CIF'],
  ['FAB', 'FOB'],
]);

const IN_WORDS: Readonly<Partial<Record<Incoterm, readonly string[]>>> = {
  EXW: [
    'ex works',
    'ex work',
    'ex factory',
    'ab werk',
    'en fábrica',
    'franco fabrica',
    'départ usine',
    'франко завод',
    '工厂交货',
  ],
  FCA: ['free carrier', 'frei frachtführer', 'franco transporteur', '货交承运人'],
  FAS: ['free alongside', 'frei längsseite', '船边交货'],
  FOB: [
    ...[
      'free on board',
      'frei an bord',
      'franco a bordo',
      'franco à bord',
      'франко борт',
      'фоб',
      'فوب',
    ],
    ...['船上交货', '离岸价', '离岸'],
  ],
  CFR: ['cost and freight', 'cost & freight', 'kosten und fracht', '成本加运费'],
  CIF: [
    ...['cost, insurance and freight', 'cost, insurance & freight', 'cost, insurance, freight'],
    ...['kosten, versicherung und fracht', 'coste, seguro y flete', 'coût, assurance et fret'],
    ...['сиф', 'سيف'],
    ...['成本保险费加运费', '成本加保险费加运费', '到岸价', '到岸'],
  ],
  CPT: ['carriage paid to', 'frachtfrei', '运费付至'],
  CIP: ['carriage and insurance paid', 'carriage & insurance paid', '运费保险费付至'],
  DAP: ['delivered at place', 'geliefert benannter ort', '目的地交货'],
  DPU: ['delivered at place unloaded', '卸货地交货'],
  DDP: ['delivered duty paid', 'geliefert verzollt', '完税后交货'],
  DDU: ['delivered duty unpaid', 'geliefert unverzollt', '未完税交货'],
  DAT: ['delivered at terminal', '运输终端交货'],
  DAF: ['delivered at frontier', '边境交货'],
  DES: ['delivered ex ship', '目的港船上交货'],
  DEQ: ['delivered ex quay', '目的港码头交货'],
};

/** The longest first: "delivered at place unloaded" begins as another term does. */
const PHRASES = Object.entries(IN_WORDS)
  .flatMap(([term, phrases]) => phrases.map((phrase) => [phraseKey(phrase), term] as const))
  .sort(([one], [other]) => other.length - one.length);

/**
 * A term of delivery with its dots, with its place or edition (`FOB Ningbo`, `CIF Hamburg
 * Incoterms 2020`), or in words. Two different terms are refused.
 */
export function incotermCell(written: string): ParsedCell {
  const terms = new Set(abbreviated(written));
  // "des" is also a word of French places.
  if (terms.size > 1) terms.delete('DES');
  if (terms.size === 0) for (const term of inWords(written)) terms.add(term);
  const [value] = terms;
  if (value === undefined) return { ok: false };
  if (terms.size === 1) return { ok: true, value };
  return { ok: false, expected: `one term of delivery, not ${[...terms].join(' and ')}` };
}

function abbreviated(written: string): readonly string[] {
  const words = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\./g, '')
    .replace(/\bC ?(?:&|\+|AND) ?F\b/g, 'CFR')
    .replace(/(?<=\b[A-Z]) (?=[A-Z]\b)/g, '')
    .match(/[\p{Script=Latin}\d]+/gu);
  return (words ?? []).flatMap((word) => ABBREVIATIONS.get(word) ?? []);
}

function inWords(written: string): readonly string[] {
  const key = phraseKey(written);
  const [, term] = PHRASES.find(([phrase]) => key.startsWith(phrase)) ?? [];
  return term === undefined ? [] : [term];
}

function phraseKey(phrase: string): string {
  return titleKey(phrase.normalize('NFD').replace(/\p{M}/gu, ''));
}
