import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: ['opção', 'escolho', 'a'],
  after: [],
  places: ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito'],
  ordinals: ['(a |o |)(primeira|primeiro)( opção|)', '(a |o |)(segunda|segundo)( opção|)'],
} satisfies ChoiceWords;
