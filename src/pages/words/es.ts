import type { PagesWords } from './en.ts';

export default {
  subtitle: 'Su opinión, en pocos minutos',
  lead: '¿Cómo fue el envío {shipment}?',
  leadUnderway: '¿Cómo va el envío {shipment} hasta ahora?',
  arrived: 'Llegó el {date}',
  shipped: 'Enviado el {date}',
  openHere: 'Responder aquí en el navegador',
  elsewhere: 'O en otra aplicación',
  openChannel: 'Continuar en {channel}',
  scanWith: 'Escanee esto con {channel}:',
  thenSend: 'Después envíe allí su código.',
  sendCode: 'O envíenos su código en {channel}.',
  yourCode: 'Su código',
  copy: 'Copiar',
  copied: 'Copiado',
  personal: 'Esta invitación es solo para usted. Por favor, no la comparta.',
  printed: 'Escanee esto para contarnos cómo fue el envío.',
  typed: '¿Sin cámara? Abra {address} e introduzca este código:',
  shipment: 'Envío {shipment}',
  expiredTitle: 'Este enlace ha caducado',
  expired:
    'Las invitaciones están abiertas por tiempo limitado. Si aún quiere contarnos algo, lo leeremos con gusto.',
  forgedTitle: 'Este enlace no funciona',
  forged:
    'Quizá falte una parte. Ábralo de nuevo desde nuestro mensaje, introduzca otra vez su código o escríbanos sin él.',
  crowdedTitle: 'Espere un minuto, por favor',
  crowded:
    'Se han introducido demasiados códigos desde aquí. Inténtelo de nuevo en un minuto o escríbanos sin código.',
  closedTitle: 'Este chat es para clientes invitados',
  closed:
    'Abra el enlace de nuestro mensaje o introduzca abajo el código que contiene. Si no ha recibido ningún mensaje nuestro, diríjase a su contacto habitual.',
  missingTitle: 'Aquí no hay nada',
  missing:
    'Quizá la dirección tenga un error. Si tiene un código de nuestro mensaje, introdúzcalo abajo.',
  failedTitle: 'Algo ha fallado por nuestra parte',
  failed: 'No se ha perdido nada de lo que nos contó. Inténtelo de nuevo en un minuto.',
  busyTitle: 'Estamos ocupados un momento',
  busy: 'Inténtelo de nuevo en unos segundos. No se pierde nada.',
  refusedTitle: 'No se entiende esta solicitud',
  refused: 'Vuelva atrás e inténtelo de nuevo, o escríbanos.',
  writeToUs: 'Escribirnos',
  homeTitle: 'Asistente de opiniones de {company}',
  homeText: 'Si le enviamos una invitación, abra su enlace o introduzca aquí su código.',
  homeWrite: '¿Sin invitación? También puede escribirnos.',
  enterCode: 'Código de nuestro mensaje',
  open: 'Abrir',
} satisfies PagesWords;
