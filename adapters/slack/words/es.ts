import type { SlackWords } from './en.ts';

export default {
  form: {
    open: 'Escribir una respuesta más larga',
    title: 'Su respuesta',
    label: 'Con sus propias palabras',
    submit: 'Enviar',
    close: 'Cancelar',
  },
  home: {
    title: 'Sus entregas, en sus palabras',
    how: '{company} le pregunta aquí cómo fueron sus entregas. Empiece con el código de su invitación: escríbalo abajo o envíelo como mensaje. También puede simplemente escribirnos.',
    code: 'Código de su invitación',
    open: 'Aún abierto; escríbanos en los mensajes para continuar:',
  },
} satisfies SlackWords;
