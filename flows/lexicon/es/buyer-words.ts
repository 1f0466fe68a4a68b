import type { BuyerWordsTable } from '../buyer-words-table.ts';

export default {
  before: [
    '(por favor|porfavor|porfa|hola|buenos dias|buenas tardes|buenas noches|buenas|gracias|perdon|disculpe|disculpa|ok|vale|si|bueno|pues|ahora|oye|oiga|mejor|ya)',
    '(quiero|quisiera|queremos|quisieramos|necesito|necesitamos|deseo|me gustaria|prefiero|puedo|podria|podemos|podriamos|puede|puedes|podrias|podeis|pueden|podrian|se puede|es posible|como puedo|dejame|dejeme|vamos a|tengo que|solicito)',
  ],
  after: [
    '(por favor|porfavor|porfa|gracias|muchas gracias|ya|ahora|ahora mismo|inmediatamente|ok|vale|si es posible|senor|senora|amigo|hoy|aqui|mejor|de inmediato)',
  ],
  back: [
    '(atras|volver|volver atras|ir atras|regresar|anterior|pregunta anterior|la anterior|la pregunta anterior|volver a la (anterior|pregunta anterior)|retroceder|un paso atras|vuelve|volver a la pregunta anterior|para atras|deshacer)',
  ],
  skip: [
    '(omitir|saltar|saltarla|omitirla|saltar (esta|la|) pregunta|saltar esta|omitir (esta|la|) pregunta|siguiente|la siguiente|siguiente pregunta|la siguiente pregunta|pasar|paso|pasar a la siguiente|pasar de pregunta|proxima pregunta|la proxima)',
  ],
  stop: [
    '(parar|para|pare|parad|alto|basta|basta ya|detener|detenerse|detente|detengase|terminar|termina|termine|salir|cancelar|finalizar|fin|acabar|dejarlo|ya basta|es suficiente|suficiente|no mas|no mas preguntas|parar aqui|abandonar|no quiero seguir|no quiero continuar|no quiero mas preguntas|dejalo|dejarlo aqui)',
    '(parar|detener|terminar|cancelar|finalizar|salir de|abandonar|dejar) (la|esta|el|este) (encuesta|conversacion|chat|cuestionario)',
  ],
  stopForever: [
    '(no me|no nos|ya no me|por favor no me) (escriban|escriba|escribas|manden|mande|mandes|envíen|envíe|envíes|contacten|contacte|molesten|moleste|llamen)( más|)( mensajes| nada|)( más|)',
    '(borren|eliminen|quiten|borre|elimine|quite|borra|elimina) (mi|nuestro) (número|contacto|correo|teléfono)( de su lista| de la lista|)',
    '(denme|deme|dame) de baja',
    '(dejen|deje|deja) de (escribirme|mandarme mensajes|enviarme mensajes|molestarme|contactarme|escribir)',
    '(parar para siempre|para siempre no|darme de baja|dar de baja|dame de baja|deme de baja|baja|cancelar (la |mi |)suscripcion|desuscribir|desuscribirme|desuscribirse|bloquear|nunca mas|no mas mensajes|no quiero mas mensajes|no quiero recibir mas mensajes|quiteme de (la|su) lista|no volver a escribirme|parar definitivamente)',
    'no (me|nos) (escriba|escriban|escribas|contacte|contacten|contactes|moleste|molesten|molestes|mande|manden|mandes|envie|envien|envies|llame|llamen)( mas| nunca mas| mas mensajes| otra vez| de nuevo| mensajes|)',
    '(deje|dejen|deja|dejad) de (escribirme|molestarme|molestar|contactarme|enviarme mensajes|mandarme mensajes|enviar mensajes|escribir|llamarme)',
    'no (vuelva|vuelvan|vuelvas) a (escribirme|contactarme|molestarme|llamarme)',
  ],
  human: [
    '(persona|humano|una persona|un humano|persona real|una persona real|ser humano|agente humano|operador|operadora|una persona de verdad|asesor|un asesor|agente por favor|atencion humana|alguien real|soporte humano|representante)',
    '(hablar|chatear|comunicarme|contactar|conectarme|comuniqueme|comunicame|paseme|pasame|poneme|pongame|hable) (con|a) (una|un|el|la|su|algun|alguna|) (persona|humano|agente|operador|representante|asesor|gerente|supervisor|responsable|encargado|jefe|persona real|ser humano|alguien|vendedor|comercial|humano real|empleado)',
    '(hablar|chatear|comunicarme|paseme|pasame) con (alguien|alguien real|alguien de su equipo|ustedes|vosotros|el equipo|servicio al cliente|atencion al cliente)',
    '(llameme|llamame|llamenme|que me llamen|que alguien me llame|que me llame alguien|hay alguien|hay alguien ahi|hay una persona|hay algun humano|no quiero (hablar con |)un (robot|bot)|no bots|gerente por favor)',
    '(reclamar|poner una queja|hacer una reclamacion|poner una reclamacion|presentar una queja|presentar una reclamacion|hacer un reclamo|quejarme)',
  ],
  who: [
    '(quien eres|quien es|quien es usted|quien sos|quienes son|quienes son ustedes|quienes sois|quien habla|quien escribe|quien me escribe|con quien hablo|con quien estoy hablando|quien es este|que eres|de parte de quien|de que empresa (es|eres|son|me escriben)|que empresa (es|son))',
    '(eres|es usted|es|sos|esto es|es esto|estoy hablando con) (un |una |)(bot|robot|humano|persona|persona real|maquina|real|estafa|ia)',
  ],
  help: [
    '(ayuda|ayudame|ayudeme|ayudar|necesito ayuda|como funciona|como funciona esto|que puedo (hacer|decir|escribir)|opciones|menu|comandos|instrucciones|que es esto|que hago|no entiendo|no entiendo la pregunta|no comprendo|que significa( eso| esto|)|no lo entiendo)',
  ],
  privacy: [
    '(privacidad|politica de privacidad|aviso de privacidad|proteccion de datos|confidencialidad|rgpd|lopd|es (confidencial|anonimo|anonima|seguro|privado)|confidencial|tratamiento de datos)',
    '(que|como) (hacen|hace|haces|usan|guardan|tratan|utilizan) (con |)(mis|los|nuestros) (datos|respuestas)',
    '(para que (quieren|usan|necesitan) mis datos|quien (ve|lee|vera) (mis respuestas|esto)|por que (necesitan|guardan|recogen) mis datos|de donde tienen mi (numero|telefono|contacto)|como consiguieron mi numero|cuanto tiempo guardan mis datos)',
  ],
  myData: [
    '(mis datos|ver mis (datos|respuestas)|mis respuestas|exportar mis datos|descargar mis datos|copia de mis datos|acceder a mis datos|consultar mis datos|enviarme mis datos|que (datos|informacion) (tienen|tiene|guardan|tienes) (sobre|de) mi|que saben (de|sobre) mi|muestrame mis datos|mostrar mis datos)',
  ],
  delete: [
    '(borrar|eliminar|suprimir|borre|borren|borra|elimine|eliminen|elimina) (mis|todos mis|los|nuestros|) (datos|respuestas|informacion|cuenta|datos personales|conversacion)',
    '(borrar|eliminar|borrarme|eliminarme|borrar todo|eliminar todo|borrenme|borreme|olvidenme|derecho al olvido|borrar mi cuenta|eliminar mi cuenta)',
  ],
  feedback: [
    '(comentario|comentarios|sugerencia|sugerencias|dejar un comentario|opinion|dar mi opinion|hacer un comentario)',
  ],
  continue: [
    '(continuar|continua|continue|seguir|sigue|siga|sigamos|seguimos|adelante con la encuesta|reanudar|proseguir|continuamos|continuemos|seguir con la encuesta|continuar (con |)la encuesta|estoy listo|estoy lista|empezar la encuesta)',
  ],
  restart: [
    '(reiniciar|empezar de nuevo|empezar otra vez|volver a empezar|comenzar de nuevo|desde el principio|empezar desde el principio|de nuevo desde el principio|recomenzar|empezar de cero|desde cero|reiniciar la encuesta|otra vez desde el principio)',
  ],
  change: [
    '(cambiar|corregir|modificar|editar|rectificar|cambio|correccion|cambiar (mi |la |una |)respuesta|cambiar mis respuestas|corregir (mi |la |una |)respuesta|modificar (mi |la |una |)respuesta|cambie|cambia|actualizar)',
  ],
  changeLeads: [
    '(la|el|mi|los|las|respuesta|la respuesta|mi respuesta|nota|la nota|mi nota|puntuacion|la puntuacion|mi puntuacion|la de|de|pregunta|la pregunta|numero|a|sobre|la nota de|mi nota de|la puntuacion de|la respuesta de|la respuesta a|calificacion|la calificacion de|valoracion|la valoracion de)',
  ],
  changeTopics: [
    '(calidad|calidad del producto|entrega|puntualidad|plazo de entrega|puntualidad de la entrega|comunicacion|documentos|documentacion|exactitud de los documentos|general|satisfaccion general|satisfaccion|recomendacion|esfuerzo|ultima|anterior|primera|la ultima respuesta|ultima respuesta)',
    '(comparación|expectativas|lo esperado|fiabilidad|competencia|confianza|aspecto|atención|rapidez|nivel)',
  ],
  changeTails: [],
  language: [
    '(idioma|idiomas|lengua|lenguaje|cambiar idioma|cambiar (de|el) idioma|otro idioma|cambiar la lengua|que idiomas|que idiomas hablas|elegir idioma|en otro idioma|mi idioma)',
  ],
  languageBefore: [
    '(en|hablar|habla|hablas|habla usted|hable|hablar en|hablemos en|hablamos|idioma|cambiar a|cambiar al|cambiar el idioma a|cambiar idioma a|solo|yo hablo|hablo|solo hablo|escribir en|escriba en|responder en|seguir en|continuar en|prefiero|usar|al|pasar a|pasar al|lo quiero en|se puede en)',
  ],
  languageAfter: ['(solo|solamente|mejor|idioma)'],
} satisfies BuyerWordsTable;
