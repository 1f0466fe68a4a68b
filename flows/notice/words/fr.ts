import type { NoticeWords } from './en.ts';

export default {
  greeting: 'Bonjour{named, select, yes { {name}} other {}}, ici {company}.',
  news: {
    delay: 'Nous sommes désolés\u00a0: votre expédition {shipment} a pris du retard.',
    'roll-over':
      'Nous sommes désolés\u00a0: votre expédition {shipment} a été reportée sur un navire ultérieur.',
  },
  expected: 'Elle est désormais attendue le {day}.',
  answerHere:
    'Si vous avez une question, écrivez-la simplement ici\u00a0: une personne de notre équipe la lira.',
} satisfies NoticeWords;
