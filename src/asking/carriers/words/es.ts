import type { CarrierWords } from './en.ts';

const es: CarrierWords = {
  greeting: 'Hola, {contact}:',
  forward:
    'su envío {shipment} ({product}) {hasArrived, select, yes {llegó el {arrivedOn}} other {ya debería haber llegado}}. Nos gustaría saber cómo fue: unas pocas preguntas breves, unos dos minutos, en su navegador o en su mensajería.\n\n{link}\n\nSi se le pide un código: {code}',
  remind:
    'hace unos días le preguntamos cómo fue con su envío {shipment} ({product}). Si dispone de dos minutos, su respuesta nos ayuda a mejorar:\n\n{link}\n\nSi se le pide un código: {code}',
  notice:
    'su envío {shipment} ({product}) {delay, select, delay {se retrasa} other {se ha pasado a un buque posterior}}.{isExpected, select, yes { Ahora lo esperamos para el {expectedOn}.} other {}} Lo sentimos. Escríbame, por favor, si esto le causa problemas.',
  closing: 'Un cordial saludo',
};

export default es;
