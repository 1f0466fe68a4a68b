import type { NumberWords } from '../number-words.ts';

export default {
  smallWords: ['que', 'do', 'da', 'dos', 'das', 'um', 'uma', 'meu', 'com'],
  units: ['caixas?', 'paletes?', 'peças?'],
  phones: ['celular', 'ligue'],
  dayEndings: [],
  dateJoints: ['de'],
  dates: [],
  abbreviations: ['num'],
  fractionJoints: ['e'],
  prefixes: [],
  scaleStarts: ['escala de', '\\bde'],
  scaleJoints: ['a'],
  notApplicable: [],
} satisfies NumberWords;
