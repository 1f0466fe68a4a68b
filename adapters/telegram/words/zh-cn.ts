import type { TelegramWords } from './en.ts';

export default {
  shortDescription: '{company} 在此了解您对货物与服务的看法。',
  description:
    '{company} 想就您收到的一批货物请教几个简短的问题。点击“开始”即可；您可以随时停止，也可以要求人工服务。',
} satisfies TelegramWords;
