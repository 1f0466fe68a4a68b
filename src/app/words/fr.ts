import type { AppWords } from './en.ts';

export default {
  apology:
    'Un problème est survenu de notre côté : une personne de notre équipe prend le relais et vous répondra ici.',
} satisfies AppWords;
