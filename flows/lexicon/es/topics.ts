import type { TopicWords } from '../topic-words.ts';

export default {
  papers: ['factura', 'papeles', 'certificado', 'aduana', 'despacho'],
  people: ['nadie', 'servicio', 'atencion', 'trato', 'contest', 'comunicacion', 'vendedor'],
  time: ['tarde', 'demor', 'retras', 'lent', 'entrega', 'plazo'],
  goods: ['calidad', 'producto', 'mercancia', 'embalaje', 'dañad', 'roto', 'material', 'defect'],
} satisfies TopicWords;
