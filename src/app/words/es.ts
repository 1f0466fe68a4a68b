import type { AppWords } from './en.ts';

export default {
  apology:
    'Algo ha fallado por nuestra parte: una persona de nuestro equipo se hace cargo y le responderá aquí.',
  commands: {
    help: 'Ayuda',
    human: 'Hablar con una persona',
    feedback: 'Contarnos algo',
    back: 'Pregunta anterior',
    change: 'Corregir una respuesta',
    language: 'Cambiar de idioma',
    privacy: 'Cómo usamos sus datos',
    stop: 'Terminar las preguntas',
  },
} satisfies AppWords;
