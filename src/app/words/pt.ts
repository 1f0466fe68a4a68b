import type { AppWords } from './en.ts';

export default {
  apology:
    'Algo deu errado do nosso lado: uma pessoa da nossa equipe vai assumir e responder a você por aqui.',
} satisfies AppWords;
