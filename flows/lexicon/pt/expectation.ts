import type { ExpectationWords } from '../expectation-words.ts';

const EXPECTED =
  '(o|o que|) (eu|nós|) (esperado|esperava|esperávamos|previsto|imaginava|pensava|pensávamos)';
const EXPECTATIONS =
  '(o|a|as|) (minha|nossa|minhas|nossas|) (esperado|previsto|expectativa|expectativas)';
const BY = '(muito|bem|bastante|um pouco|ainda|)';

export default {
  better: {
    whole: [
      `${BY} melhor (que|do que|de que) ${EXPECTED}`,
      `${BY} melhor do (esperado|previsto)`,
      `${BY} melhor (que|do que) ${EXPECTATIONS}`,
      'acima (do|da|das|de) (minha|nossa|minhas|nossas|) (esperado|previsto|expectativa|expectativas)',
      `(superou|superaram|supera|excedeu) ${EXPECTATIONS}`,
    ],
    short: [`${BY} melhor`],
  },
  asExpected: {
    whole: [
      `(tal|exatamente|mais ou menos|) (como|conforme|segundo) ${EXPECTED}`,
      '(igual ao|dentro do|de acordo com o) (esperado|previsto)',
      `(atendeu|atende|cumpriu|correspondeu) (às|com|) ${EXPECTATIONS}`,
      'o (esperado|previsto|que esperava|que eu esperava|que esperávamos)',
    ],
    short: ['(igual|o mesmo|a mesma coisa|esperado)'],
  },
  worse: {
    whole: [
      `${BY} pior (que|do que|de que) ${EXPECTED}`,
      `${BY} pior do (esperado|previsto)`,
      `${BY} pior (que|do que) ${EXPECTATIONS}`,
      '(abaixo|aquém) (do|da|das|de) (minha|nossa|minhas|nossas|) (esperado|previsto|expectativa|expectativas)',
      `não (tão bom|tão bem|tão boa) (quanto|como) ${EXPECTED}`,
      `não (atendeu|atende|cumpriu|correspondeu) (às|com|) ${EXPECTATIONS}`,
      '(esperava|esperávamos) (mais|melhor|algo melhor)',
    ],
    short: [`${BY} pior`],
  },
  doubts: [
    '(não|nem|nunca|jamais|nada|ninguém|sem|poderia|deveria|podia|tomara|se|talvez|ou|por favor|quero|queremos)',
  ],
  than: [],
} satisfies ExpectationWords;
