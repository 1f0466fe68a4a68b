import type { AppWords } from './en.ts';

export default {
  apology:
    'Algo deu errado do nosso lado: uma pessoa da nossa equipe vai assumir e responder a você por aqui.',
  commands: {
    help: 'Ajuda',
    human: 'Falar com uma pessoa',
    feedback: 'Contar algo para nós',
    back: 'Pergunta anterior',
    change: 'Corrigir uma resposta',
    language: 'Mudar de idioma',
    privacy: 'Como usamos os seus dados',
    stop: 'Terminar as perguntas',
  },
} satisfies AppWords;
