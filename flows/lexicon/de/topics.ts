import type { TopicWords } from '../topic-words.ts';

export default {
  papers: ['dokument', 'rechnung', 'papiere', 'packliste', 'zoll', 'lieferschein'],
  people: [
    'niemand',
    'keiner',
    'kundendienst',
    'betreuung',
    'antwort',
    'kommunikation',
    'unfreundlich',
  ],
  time: ['spat', 'verspat', 'langsam', 'lieferung', 'lieferzeit', 'gedauert', 'pünktlich'],
  goods: [
    'qualitat',
    'ware',
    'produkt',
    'verpackung',
    'beschadigt',
    'kaputt',
    'mangel',
    'material',
  ],
} satisfies TopicWords;
