import type { ExpectationWords } from '../expectation-words.ts';

const EXPECTED =
  '(ich|wir|man|es|) (es|) (erwartet|gedacht|vermutet|erhofft|gehofft|angenommen) (hatte|hatten|habe|haben|wurde|)';
const EXPECTATIONS = '(die|meine|unsere|alle|) erwartungen';
const BELOW_WHAT = '(den|meinen|unseren|der|meiner|unserer|) erwartungen';
const BY = '(viel|deutlich|etwas|ein bisschen|ein wenig|noch|sogar|weit|wesentlich|)';

export default {
  better: {
    whole: [
      `${BY} besser (als|wie) ${EXPECTED}`,
      `${BY} besser (als|wie) ${EXPECTATIONS}`,
      `(über|oberhalb) ${BELOW_WHAT}`,
      `(hat|haben|) ${EXPECTATIONS} (übertroffen|uebertroffen)`,
      `(übertraf|übertrafen|übertrifft|übertreffen) ${EXPECTATIONS}`,
    ],
    short: [`${BY} besser`],
  },
  asExpected: {
    whole: [
      `(genau|so|genauso|genau so|ganz|ungefähr|) wie ${EXPECTED}`,
      '(genau|so|) wie (geplant|vorgesehen)',
      '(entsprach|entsprachen|entspricht|entsprechen) (ganz|voll|) (den|meinen|unseren) erwartungen',
      `(hat|haben|) ${EXPECTATIONS} erfüllt`,
      `(erfüllt|erfüllte|erfüllten) ${EXPECTATIONS}`,
      '(den|meinen|unseren) erwartungen (entsprechend|entsprochen)',
      'im rahmen (der|meiner|unserer) erwartungen',
      'erwartungsgemäß',
    ],
    short: ['(genau|) (gleich|dasselbe|das gleiche|genauso)', 'erwartet'],
  },
  worse: {
    whole: [
      `${BY} (schlechter|schlimmer|weniger gut) (als|wie) ${EXPECTED}`,
      `${BY} (schlechter|schlimmer) (als|wie) ${EXPECTATIONS}`,
      `(unter|hinter|unterhalb) ${BELOW_WHAT}`,
      `nicht (so|ganz so|) (gut|schön) wie ${EXPECTED}`,
      `(hat|haben|) ${EXPECTATIONS} nicht erfüllt`,
      '(entsprach|entsprachen|entspricht|entsprechen) nicht (ganz|) (den|meinen|unseren) erwartungen',
      '(mehr|besseres|etwas besseres) erwartet',
    ],
    short: [`${BY} (schlechter|schlimmer)`],
  },
  doubts: [
    '(nicht|nichts|kein|keine|keinen|keiner|keines|keinem|nie|niemals|niemand|weder|ohne|kaum|nein)',
    '(könnte|können|sollte|müsste|wenn|falls|ob|hoffentlich|oder|bitte|möchte|möchten|soll|sollen)',
  ],
  than: ['als', 'wie'],
} satisfies ExpectationWords;
