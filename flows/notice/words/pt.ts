import type { NoticeWords } from './en.ts';

export default {
  greeting: 'Olá{named, select, yes { {name}} other {}}, aqui é a {company}.',
  news: {
    delay: 'Lamentamos: a sua remessa {shipment} está atrasada.',
    'roll-over': 'Lamentamos: a sua remessa {shipment} foi transferida para um navio posterior.',
  },
  expected: 'Agora ela está prevista para {day}.',
  answerHere: 'Se tiver alguma pergunta, basta escrever aqui: uma pessoa da nossa equipe vai ler.',
} satisfies NoticeWords;
