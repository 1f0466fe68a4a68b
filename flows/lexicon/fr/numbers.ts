import type { NumberWords } from '../number-words.ts';

export default {
  smallWords: ['le', 'les', 'des', 'du', 'et', 'est', 'une', 'mon', 'pour', 'sur'],
  units: [
    'caisses?',
    'palettes?',
    'pièces?',
    'unités?',
    'jours?',
    'heures?',
    'semaines?',
    'mois',
    'sacs?',
  ],
  phones: ['téléphone', 'appelez'],
  dayEndings: [],
  dateJoints: [],
  dates: [],
  abbreviations: ['num'],
  fractionJoints: ['et'],
  prefixes: [],
  scaleStarts: ['echelle de', '\\bde'],
  scaleJoints: ['a'],
  notApplicable: [],
} satisfies NumberWords;
