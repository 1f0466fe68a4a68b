import type { TelegramWords } from './en.ts';

export default {
  shortDescription: '{company} спрашивает здесь, как прошли ваши поставки.',
  description:
    'Несколько коротких вопросов от {company} о поставке, которую вы получили. Нажмите «Старт»; в любой момент можно остановиться или попросить человека.',
} satisfies TelegramWords;
