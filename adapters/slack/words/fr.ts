import type { SlackWords } from './en.ts';

export default {
  form: {
    open: 'Écrire une réponse plus longue',
    title: 'Votre réponse',
    label: 'Avec vos propres mots',
    submit: 'Envoyer',
    close: 'Annuler',
  },
  home: {
    title: 'Vos livraisons, avec vos mots',
    how: '{company} vous demande ici comment se sont passées vos livraisons. Commencez avec le code de votre invitation : saisissez-le ci-dessous ou envoyez-le comme message. Vous pouvez aussi simplement nous écrire.',
    code: 'Code de votre invitation',
    open: 'Encore ouvert ; écrivez-nous dans les messages pour continuer :',
  },
} satisfies SlackWords;
