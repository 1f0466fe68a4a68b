import type { AppWords } from './en.ts';

export default {
  apology:
    'Algo deu errado do nosso lado: uma pessoa da nossa equipe vai assumir e responder a você por aqui.',
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
