import type { TelegramWords } from './en.ts';

export default {
  shortDescription: '{company} vous demande ici comment se sont passées vos livraisons.',
  description:
    'Quelques questions brèves de {company} sur un envoi que vous avez reçu. Appuyez sur Démarrer ; vous pouvez arrêter ou demander une personne à tout moment.',
} satisfies TelegramWords;
