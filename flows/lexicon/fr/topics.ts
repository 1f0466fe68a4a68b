import type { TopicWords } from '../topic-words.ts';

export default {
  papers: ['facture', 'papiers', 'certificat', 'douane', 'connaissement'],
  people: ['personne ne', 'accueil', 'repon', 'communication', 'impoli', 'commercial'],
  time: ['retard', 'livraison', 'delai', 'trop long'],
  goods: ['qualite', 'produit', 'marchandise', 'emballage', 'abime', 'casse', 'endommage'],
} satisfies TopicWords;
