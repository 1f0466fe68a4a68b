import type { AppWords } from './en.ts';

export default {
  commands: {
    help: 'O que pode dizer',
    human: 'Falar com uma pessoa',
    feedback: 'Contar-nos algo',
    back: 'Uma pergunta atrás',
    change: 'Corrigir uma resposta',
    language: 'Outro idioma',
    privacy: 'O que acontece com os seus dados',
    stop: 'Terminar as perguntas',
  },
} satisfies AppWords;
