import type { Part } from '../buyer.ts';

export const SPANISH: readonly Part[] = [
  {
    contact: 'IBERMUEBLE-carmen',
    shipment: 'IBERMUEBLE-1',
    persona: 'unhappy',
    scores: {
      overall: 'muy malo',
      quality: 4,
      timeliness: 1,
      communication: 2,
      documents: 3,
      recommend: 3,
      effort: 1,
    },
    whys: {
      overall: [
        'El contenedor llegó a Valencia con 16 días de retraso.',
        'El buque no lo cargó y se quedó en Qingdao hasta la salida siguiente.',
        'La reserva se hizo tarde, a tres días del cierre.',
        'El pedido estuvo parado esperando que alguien aprobara el flete.',
      ],
      quality: ['Alguna silla venía rayada por el roce del cartón.'],
      timeliness: ['Lo mismo: la reserva se hizo tarde.'],
      communication: [
        'Nadie nos avisó del cambio de buque.',
        'El aviso lo manda una sola persona y estaba de baja.',
      ],
      documents: ['El conocimiento de embarque llegó con el nombre mal escrito.'],
    },
    open: 'Necesitamos saber la fecha real, aunque sea mala.',
  },
  {
    contact: 'IBERMUEBLE-javier',
    shipment: 'IBERMUEBLE-2',
    persona: 'content',
    scores: { overall: 5, quality: 5, documents: '5', recommend: '9 de 10', effort: 5 },
    open: 'El barniz ha mejorado mucho. Enhorabuena.',
  },
  {
    contact: 'IBERMUEBLE-lucia',
    shipment: 'IBERMUEBLE-3',
    persona: 'unhappy',
    scores: { overall: 3, communication: 4, documents: 1, effort: 2 },
    whys: {
      overall: ['Por los documentos, sobre todo.'],
      communication: ['Contestan rápido, pero cada vez una persona distinta.'],
      documents: [
        'El certificado de origen tenía otro número de factura.',
        'Se emitió una factura nueva y no cambiaron el certificado.',
        'El certificado lo pide otro departamento, con una copia antigua.',
      ],
    },
  },
  {
    contact: 'CASAVERDE-rodrigo',
    shipment: 'CASAVERDE-1',
    persona: 'angry',
    answersAll: true,
    scores: { overall: '1', quality: 'Ya basta. Pásenme con una persona.' },
    whys: {
      overall: [
        '¡Es una vergüenza! Llevo tres semanas escribiendo y nadie responde. ¡Quiero hablar con una persona!',
      ],
    },
  },
  {
    contact: 'CASAVERDE-mariana',
    shipment: 'CASAVERDE-1',
    persona: 'unhappy',
    scores: { overall: 2, quality: 2, timeliness: 4, effort: 2 },
    whys: {
      overall: ['Veintidós cajas llegaron aplastadas a Manzanillo.'],
      quality: [
        'Las mesas de abajo tenían las esquinas rotas.',
        'Apilaron cinco cajas de alto y el cartón es para tres.',
        'Cambiaron el cartón por uno más delgado en julio para ahorrar.',
      ],
      timeliness: ['Un día tarde, casi nada.'],
    },
    open: 'Mandé fotos de las cajas 14, 15 y 31.',
  },
  {
    contact: 'CASAVERDE-hector',
    shipment: 'CASAVERDE-2',
    persona: 'content',
    begins: 'sí, adelante',
    scores: { overall: 'bueno', recommend: 8 },
    whys: { overall: ['El precio del flete subió bastante.'] },
    open: 'Todo en orden, gracias.',
  },
  {
    contact: 'ANDINA-felipe',
    shipment: 'ANDINA-1',
    persona: 'vague',
    scores: {
      overall: 3,
      quality: 3,
      timeliness: 3,
      communication: 4,
      documents: 4,
      recommend: 7,
      effort: 4,
    },
    whys: {
      overall: ['Más o menos.', 'No sé.'],
      quality: ['Regular.', 'No sabría decir.'],
      timeliness: ['Podría ser mejor.', 'No sé.'],
    },
    example: 'El 4 de septiembre faltaban los tornillos en doce cajas de estantes.',
  },
  {
    contact: 'ANDINA-valentina',
    shipment: 'ANDINA-2',
    persona: 'silent',
    scores: { overall: 4, quality: 4 },
    whys: { overall: ['Algún nudo de más en la madera.'] },
    leavesAfter: 3,
  },
  {
    contact: 'ANDINA-ignacio',
    shipment: 'ANDINA-2',
    persona: 'stopping',
    scores: { overall: 5, quality: 5, timeliness: 'parar' },
  },
];
