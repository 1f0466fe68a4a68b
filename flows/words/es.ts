import type { FlowWords } from './en.ts';

export default {
  language: {
    name: 'Español',
    dates: 'es',
    betweenSentences: ' ',
  },

  consent: {
    opening:
      'Hola{named, select, yes { {name}} other {}}, le escribe {company}{managed, select, yes { en nombre de {manager}, que se ocupa de sus pedidos} other {}}. {about}: {count, plural, one {# pregunta breve} other {# preguntas breves}}, {minutes, plural, one {alrededor de # min} other {unos # min}}.\n\n{company} conserva sus respuestas para mejorar nuestro trabajo; solo las ven las personas que gestionan sus pedidos y se eliminan si usted lo solicita. Envíe «privacidad» para saber más o «parar» en cualquier momento para terminar.',
    aboutArrived: 'Su envío {shipment} ha llegado y nos gustaría saber cómo ha ido',
    aboutShipment: 'Nos gustaría saber cómo ha ido con su envío {shipment}',
    openingQuestion: '¿Podemos empezar?',
    begin: 'Sí, empezar',
    notNow: 'Ahora no',
    callMe: 'Llámenme, por favor',
    callComing: 'Con gusto: alguien le llamará. Díganos aquí cuándo le conviene y a qué número.',
    notNowReply:
      'No hay problema. Cuando le venga bien, envíe «continuar» y empezamos. ¡Que tenga un buen día!',
    takenAsYes: 'Lo tomo como un sí.',
    askConsentAgain: 'Por favor, elija «Sí, empezar» o «Ahora no».',
  },

  questions: {
    askOverall: 'En general, ¿cuál es su grado de satisfacción con el envío {shipment}?',
    askDimension: '¿Cuál es su grado de satisfacción con {dimension}?',
    askRecommendation: '¿Con qué probabilidad recomendaría {company} a un socio comercial?',
    askEffort:
      '¿Hasta qué punto le ha resultado fácil que se atendiera el problema con este envío?',
    askExpectation: 'En comparación con lo que esperaba, ¿cómo ha ido?',
    askExpected: '¿Qué nivel debería alcanzar un proveedor excelente en este punto: {dimension}?',
    scales: {
      satisfaction: '{lowest} = muy bajo, {highest} = muy alto',
      recommendation: '{lowest} = en ningún caso, {highest} = con toda seguridad',
      effort: '{lowest} = muy difícil, {highest} = muy fácil',
      expected: '{lowest} = nivel muy bajo, {highest} = nivel muy alto',
    },
    better: 'Mejor de lo esperado',
    asExpected: 'Como esperaba',
    worse: 'Peor de lo esperado',
    notApplicable: 'No aplica',
    askOpen: 'Última pregunta: ¿hay algo más que debamos saber o hacer mejor?',
    askSeveral: '¿Qué salió mal con el envío {shipment}?',
    oneByOne: 'Elija de una en una, o escriba varias.',
    askMore: 'Anotado: {chosen}. ¿Algo más?',
    noneOfThese: 'Nada de esto',
    thatIsAll: 'Eso es todo',
    skip: 'Omitir',
  },

  labels: {
    quality: 'la calidad de los productos',
    timeliness: 'la puntualidad de la entrega',
    communication: 'nuestra comunicación',
    documents: 'la exactitud de los documentos',
    reliability: 'la fiabilidad en el cumplimiento de lo prometido',
    assurance: 'la competencia y la confianza transmitida',
    tangibles: 'el aspecto de la mercancía, el embalaje y los documentos',
    empathy: 'la atención a sus necesidades',
    responsiveness: 'la rapidez de respuesta y de ayuda',
    overall: 'el envío en su conjunto',
    recommend: 'la recomendación de nuestra empresa',
    effort: 'la facilidad para obtener ayuda',
    open: 'su comentario',
    expectation: 'la comparación con lo esperado',
    problems: 'lo que salió mal',
    expectedLevel: 'el nivel que espera ({dimension})',
  },

  options: {
    late: 'Entrega con retraso',
    damaged: 'Mercancía dañada',
    'wrong-goods': 'Mercancía equivocada',
    missing: 'Mercancía faltante',
    defects: 'Defectos del producto',
    packing: 'Embalaje',
    papers: 'Errores en los documentos',
    service: 'Atención y comunicación',
  },

  whys: {
    sorryLow:
      'Lamento que este envío le haya decepcionado. Su respuesta llega a las personas que pueden arreglarlo, y solo le preguntaré lo imprescindible.',
    speakToPerson: 'Hablar con una persona',
    moreQuestions: 'Más preguntas',
    whyFirst:
      'Gracias. Su puntuación para {dimension} es {score} de {highest}. ¿Cuál fue el motivo principal?',
    meantBest:
      'Ha dado un {score} de {highest}, y {highest} es lo mejor. Si quería dar otra puntuación, envíela; si no:',
    whyFailure: 'Ha dado un {score} de {highest}. ¿Cuál fue el motivo principal?',
    whyNearTop: 'Gracias. ¿Qué faltó para que {dimension} llegara a {highest}?',
    whyNext1: 'Nos ha dicho: «{quote}». ¿Por qué ocurrió, según lo que usted sabe?',
    whyNext2: '«{quote}»: ¿y qué había detrás de eso?',
    whyNext3: 'Entendido: «{quote}». ¿Qué lo provocó?',
    whyNext4: 'Un último porqué: «{quote}». ¿Qué tendría que cambiar para que no vuelva a suceder?',
    examples: {
      any: 'Comprendo: «{quote}». ¿Podría darnos un ejemplo: qué ocurrió y cuándo?',
      goods: 'Comprendo: «{quote}». ¿Podría darnos un ejemplo: qué caja o pieza, y qué le pasaba?',
      time: 'Comprendo: «{quote}». ¿Podría darnos un ejemplo: qué llegó tarde y cuántos días?',
      papers: 'Comprendo: «{quote}». ¿Podría darnos un ejemplo: qué documento, y qué error tenía?',
      people: 'Comprendo: «{quote}». ¿Podría darnos un ejemplo: qué ocurrió, con quién y cuándo?',
    },
    dontKnow: 'No lo sé',
    chainThanks: 'Gracias, eso nos ayuda a encontrar la causa.',
    chainRefused: 'De acuerdo, lo dejamos así.',
  },

  ending: {
    thanks:
      'Esa era la última pregunta. ¡Gracias{named, select, yes { {name}} other {}}! Sus respuestas llegan directamente a las personas que gestionan sus pedidos.',
    thanksLow:
      'Esa era la última pregunta. Gracias{named, select, yes { {name}} other {}} por su franqueza. Sus respuestas llegan directamente a las personas que gestionan sus pedidos, y averiguaremos qué salió mal.',
    thanksRequest: 'Ha pedido algo: una persona de nuestro equipo le responderá aquí.',
    changeHint: 'Para corregir una respuesta, envíe «cambiar».',
  },

  unclear: {
    rating:
      'No sé si he entendido bien la puntuación. Por favor, envíe un número del {lowest} al {highest}.',
    outside:
      '{heard} no está en esta escala. Por favor, envíe un número del {lowest} al {highest}.',
    options: 'Lo siento, no encuentro eso en la lista. Elija de la lista o envíe «omitir».',
    several: 'He visto más de una puntuación. ¿Cuál debo anotar, del {lowest} al {highest}?',
    expectation:
      'No sé si le he entendido bien. ¿Ha sido mejor de lo esperado, como esperaba o peor de lo esperado?',
    still:
      'Lo siento, sigo sin reconocer una puntuación. Envíe solo un número del {lowest} al {highest} u «omitir». Si prefiere hablar con una persona, envíe «persona».',
    choice:
      'Lo siento, sigo sin entenderlo. Pulse uno de los botones o escriba lo que pone en él. Si prefiere hablar con una persona, envíe «persona».',
    cannotJudge: 'No pasa nada. Si no puede valorarlo, elija «No aplica».',
    cannotSay: 'No pasa nada. Envíe «saltar» para seguir sin puntuar.',
    emptyAnswer: 'No he podido leer ninguna palabra en su mensaje.',
  },

  changes: {
    corrected: 'Corregido: {dimension}, {before} → {after}.',
    correctedWords: 'Corregido, gracias.',
    recalled: 'He eliminado esa respuesta.',
    changeWhich: '¿Qué respuesta desea cambiar?',
    changeNothing: 'Todavía no hay ninguna respuesta que cambiar.',
    nothingBefore: 'Esta es la primera pregunta.',
    skipped: 'Pregunta omitida.',
  },

  goingOn: {
    reminder: 'Un breve recordatorio: nos gustaría saber cómo fue el envío {shipment}.',
    welcomeBack: 'Nos alegra saber de usted. Continuamos donde lo dejamos.',
    resumed: 'Volvemos a nuestras preguntas:',
    nextWaits:
      'Gracias, también tengo el envío {shipment}. Terminemos primero este; el otro viene justo después.',
  },

  anytime: {
    noted: 'Gracias, lo he anotado.',
    mediaNoted: 'Gracias, lo he guardado con sus respuestas.',
    staleChoice: 'Esta pregunta ya está respondida. Envíe «cambiar» para corregirla.',
    stopped:
      'Lo dejamos aquí. Conservamos lo que nos ha dicho hasta ahora; si cambia de opinión, envíe «continuar».',
    optedOut:
      'Entendido: no recibirá más mensajes nuestros por aquí. Si algún día desea escribirnos, puede hacerlo cuando quiera.',
    refused:
      'Disculpe la molestia. No le preguntaremos nada más. Si hubo algún problema, envíe «persona».',
    humanComing: 'Paso su mensaje a una persona de nuestro equipo, que le responderá aquí.',
    angerHeard:
      'Lo siento: esto no debería haber ocurrido. No haré más preguntas; una persona de nuestro equipo se pondrá en contacto con usted aquí.',
    crowded:
      'Hemos intercambiado muchos mensajes en poco tiempo, así que hago una pausa. Una persona de nuestro equipo lo revisará y le responderá.',
    dataRequest:
      'Una persona de nuestro equipo se ocupará de su solicitud sobre sus datos y le responderá aquí.',
    who: 'Soy el asistente de {company}, un programa, y le pregunto en nombre de las personas que gestionan sus pedidos.',
    whoAbout: 'Se trata del envío {shipment}.',
    whoOwner: 'Su persona de contacto es {owner}.',
    whoProof: 'Puede comprobarlo en sus propios documentos:',
    facts: {
      product: 'Mercancía: {product}',
      destination: 'Destino: {destination}',
      arrival: 'Llegada: {day}',
    },
    help: 'Puede responder con los botones o con sus propias palabras. En cualquier momento: «atrás», «omitir», «cambiar», «persona», «idioma», «quién es usted», «privacidad», «parar», «parar para siempre».',
    privacy:
      '{company} conserva sus respuestas y esta conversación para mejorar su trabajo y resolver problemas con sus envíos. Las ven las personas que gestionan sus pedidos, se conservan mientras lo requiera la relación comercial y no se ceden a nadie más; se transmiten a través de este servicio de mensajería. Las fotos y los archivos que envíe se conservan con ellas. Una queja, o el deseo de hablar con una persona, se atiende y se conserva en cualquier momento, también antes de que acepte las preguntas. Puede consultarlas, corregirlas o eliminarlas: envíe «mis datos», «cambiar» o «borrar mis datos».{link}',
    privacyLink: ' Más información: {link}',
    languageWhich: '¿Qué idioma prefiere?',
    feedbackThanks: 'Gracias, lo hemos anotado: «{quote}».',
    feedbackAsk: 'Por favor, escriba lo que desea decirnos.',
  },

  files: {
    tooLarge:
      'Ese archivo supera los {limit} MB y no he podido guardarlo. Envíe uno más pequeño o cuéntelo con palabras, por favor.',
  },

  welcome: {
    greeting:
      'Hola{named, select, yes { {name}} other {}}, le escribe {company}. Si desea contarnos cómo fue un envío, mándenos su número de pedido o de envío. O simplemente escriba qué ha ocurrido.',
    noted:
      'Gracias, lo hemos anotado y lo transmitimos. Si se trata de un pedido, envíe su número; si desea hablar con una persona, envíe «persona».',
    orderUnknown:
      'No he encontrado ese número. Por favor, compruébelo o simplemente escriba qué ha ocurrido.',
    linkUnknown:
      'Este enlace no funciona aquí: puede haber caducado o pertenecer a otra persona. Envíe su número de pedido o simplemente escriba qué ha ocurrido.',
  },

  waiting: {
    isIn: 'El equipo atiende hoy hasta las {time} ({zone}).',
    isOut: 'Ahora mismo no hay nadie: el equipo vuelve el {day} a las {time} ({zone}).',
    sorry: 'Lo siento: todavía nadie ha podido responderle.',
    kept: 'Lo que ha escrito queda guardado.',
    known: 'Lo que ha escrito queda guardado y el equipo sabe que usted espera una respuesta.',
    goOn: 'Mientras tanto, envíe «continuar» para seguir con las preguntas.',
    continue: 'Continuar',
  },

  verification: {
    told: 'Hola{named, select, yes { {name}} other {}}, sobre el envío {shipment}: {told}',
    ask: '¿Queda resuelto el asunto para usted?',
    yes: 'Sí, resuelto',
    no: 'No, todavía no',
    reminder: '¿Podemos preguntarle una vez más por el envío {shipment}?',
    thanks: 'Gracias por decírnoslo. Nos alegra que esté resuelto.',
    whatIsLeft: 'Lo sentimos. ¿Qué sigue sin estar bien?',
    reopened:
      'Gracias, lo he transmitido: el asunto vuelve a estar abierto y un colega le responderá aquí.',
    unclear: 'Para no equivocarnos: ¿está resuelto? Elija "{yes}" o "{no}".',
    late: 'Esta pregunta ya no está abierta. Si algo sigue mal, envíe "persona".',
  },
} satisfies FlowWords;
