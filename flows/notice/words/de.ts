import type { NoticeWords } from './en.ts';

export default {
  greeting: 'Guten Tag{named, select, yes { {name}} other {}}, hier ist {company}.',
  news: {
    delay: 'Es tut uns leid: Ihre Sendung {shipment} verspätet sich.',
    'roll-over':
      'Es tut uns leid: Ihre Sendung {shipment} wurde auf ein späteres Schiff umgebucht.',
  },
  expected: 'Sie wird jetzt für den {day} erwartet.',
  answerHere:
    'Wenn Sie eine Frage haben, schreiben Sie sie einfach hier; jemand aus unserem Team liest sie.',
} satisfies NoticeWords;
