import type { SlackWords } from './en.ts';

export default {
  form: {
    open: 'Escrever uma resposta mais longa',
    title: 'A sua resposta',
    label: 'Com as suas próprias palavras',
    submit: 'Enviar',
    close: 'Cancelar',
  },
  home: {
    title: 'As suas remessas, nas suas palavras',
    how: 'A {company} pergunta aqui como foram as suas remessas. Comece com o código do seu convite: escreva-o abaixo ou envie-o como mensagem. Você também pode simplesmente nos escrever.',
    code: 'Código do seu convite',
    open: 'Ainda em aberto; escreva para nós nas mensagens para continuar:',
  },
} satisfies SlackWords;
