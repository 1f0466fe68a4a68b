import type { AppWords } from './en.ts';

export default {
  apology: 'У нас произошла ошибка: теперь вам поможет сотрудник, он ответит вам здесь.',
  commands: {
    help: 'Помощь',
    human: 'Поговорить с человеком',
    feedback: 'Рассказать нам что-то',
    back: 'Предыдущий вопрос',
    change: 'Исправить ответ',
    language: 'Сменить язык',
    privacy: 'Что происходит с вашими данными',
    stop: 'Закончить вопросы',
  },
} satisfies AppWords;
