import type { TelegramWords } from './en.ts';

export default {
  shortDescription: '{company} le pregunta aquí cómo fueron sus entregas.',
  description:
    'Unas preguntas breves de {company} sobre un envío que recibió. Pulse Iniciar; puede parar o pedir hablar con una persona en cualquier momento.',
} satisfies TelegramWords;
