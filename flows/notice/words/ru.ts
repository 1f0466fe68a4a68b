import type { NoticeWords } from './en.ts';

export default {
  greeting: 'Здравствуйте{named, select, yes {, {name}} other {}}! Это {company}.',
  news: {
    delay: 'Приносим извинения: Ваш груз {shipment} задерживается.',
    'roll-over': 'Приносим извинения: Ваш груз {shipment} перенесён на более позднее судно.',
  },
  expected: 'Теперь он ожидается {day}.',
  answerHere: 'Если у Вас есть вопрос, просто напишите его здесь: его прочитает сотрудник.',
} satisfies NoticeWords;
