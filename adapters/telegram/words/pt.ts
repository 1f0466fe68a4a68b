import type { TelegramWords } from './en.ts';

export default {
  shortDescription: 'A {company} pergunta aqui como foram as suas remessas.',
  description:
    'Algumas perguntas breves da {company} sobre uma remessa que você recebeu. Toque em Iniciar; você pode parar ou pedir uma pessoa a qualquer momento.',
} satisfies TelegramWords;
