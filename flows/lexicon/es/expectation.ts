import type { ExpectationWords } from '../expectation-words.ts';

const EXPECTED =
  '(lo|lo que|) (yo|) (me|nos|) (esperado|esperaba|esperábamos|previsto|pensaba|pensábamos|imaginaba)';
const EXPECTATIONS = '(lo|mis|nuestras|las|todas las|) (esperado|previsto|expectativas)';
const BY = '(mucho|bastante|un poco|algo|aún|incluso|)';

export default {
  better: {
    whole: [
      `${BY} mejor (de|que|a) ${EXPECTED}`,
      `${BY} mejor (de|que) ${EXPECTATIONS}`,
      `(por encima|más allá) de ${EXPECTATIONS}`,
      `(superó|superaron|supera|ha superado|han superado|excedió) ${EXPECTATIONS}`,
    ],
    short: [`${BY} mejor`],
  },
  asExpected: {
    whole: [
      `(tal|tal y|más o menos|justo|) (como|según|conforme a|igual que|igual a) ${EXPECTED}`,
      `(cumplió|cumple|cumplieron|ha cumplido) (con|) ${EXPECTATIONS}`,
      'lo (esperado|previsto|que esperaba|que esperábamos)',
      'de acuerdo (con|a) lo (esperado|previsto)',
    ],
    short: ['(igual|lo mismo|esperado)'],
  },
  worse: {
    whole: [
      `${BY} peor (de|que|a) ${EXPECTED}`,
      `${BY} peor (de|que) ${EXPECTATIONS}`,
      `por debajo de ${EXPECTATIONS}`,
      `no (tan bien|tan bueno|tan buena) como ${EXPECTED}`,
      `no (cumplió|cumple|cumplieron|ha cumplido|alcanzó) (con|) ${EXPECTATIONS}`,
      '(esperaba|esperábamos) (más|mejor|algo mejor)',
    ],
    short: [`${BY} peor`],
  },
  doubts: [
    '(no|ni|nunca|jamás|tampoco|nada|nadie|sin|ojalá|podría|debería|podía|pudo|debe|quizá|quizás|o|por favor|quiero|queremos)',
  ],
  than: [],
} satisfies ExpectationWords;
