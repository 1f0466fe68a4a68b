import type { NoticeWords } from './en.ts';

export default {
  greeting: 'Hola{named, select, yes { {name}} other {}}, le escribe {company}.',
  news: {
    delay: 'Lo sentimos: su envío {shipment} se ha retrasado.',
    'roll-over': 'Lo sentimos: su envío {shipment} se ha trasladado a un buque posterior.',
  },
  expected: 'Ahora se espera para el {day}.',
  answerHere: 'Si tiene alguna pregunta, escríbala aquí y una persona de nuestro equipo la leerá.',
} satisfies NoticeWords;
