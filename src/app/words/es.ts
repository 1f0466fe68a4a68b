import type { AppWords } from './en.ts';

export default {
  apology:
    'Algo ha fallado por nuestra parte: una persona de nuestro equipo se hace cargo y le responderá aquí.',
  commands: {
    help: 'Qué puede decir',
    human: 'Hablar con una persona',
    feedback: 'Contarnos algo',
    back: 'Una pregunta atrás',
    change: 'Corregir una respuesta',
    language: 'Otro idioma',
    privacy: 'Qué pasa con sus datos',
    stop: 'Terminar las preguntas',
  },
} satisfies AppWords;
