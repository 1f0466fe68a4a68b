import type { AppWords } from './en.ts';

export default {
  apology:
    'Un problème est survenu de notre côté : une personne de notre équipe prend le relais et vous répondra ici.',
  commands: {
    help: 'Aide',
    human: 'Parler à une personne',
    feedback: 'Nous dire quelque chose',
    back: 'Question précédente',
    change: 'Corriger une réponse',
    language: 'Changer de langue',
    privacy: 'Ce que deviennent vos données',
    stop: 'Arrêter les questions',
  },
} satisfies AppWords;
