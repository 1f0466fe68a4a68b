import type { AppWords } from './en.ts';

export default {
  apology:
    'Algo ha fallado por nuestra parte: una persona de nuestro equipo se hace cargo y le responderá aquí.',
} satisfies AppWords;
