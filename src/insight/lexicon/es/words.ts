import type { LexiconWords } from '../lexicon-words.ts';

export default {
  letters: 'ñáíóú',
  general: [],
  small:
    'el la los las un una unos unas y o pero si de a en con por para que es son fue era ser no se su sus mi nuestro nuestra lo le les nos me te muy más mas como ya hay este esta eso esto cuando porque todo todos también sin sobre ni',
  common: `el la los las equivocada equivocado equivocadas equivocados un una unos unas de del al que y o e en es son está están fue fueron era eran ser hay ha han he hemos por para con sin
    se lo le les no sí si nos su sus mi mis muy más menos pero porque como cuando donde quien cual este esta esto estos estas ese esa eso todo todos toda todas
    nada nadie ningún ninguna ninguno nunca siempre también tampoco ya aún todavía solo sólo otra otro vez bien mal mejor peor bueno buena buen malo mala
    mercancía mercancia mercadería mercaderia pedido pedidos entrega envío envio llegó llego llegaron llegaba cajas caja cartones factura documentos calidad precio
    dañada dañado dañadas dañados danada danado rota roto rotas rotos mojada mojado mojadas mojados aplastadas aplastada faltan faltaron falta faltaba tarde retraso atraso demora
    gracias hola perdón disculpe disculpen satisfechos satisfecho contentos recibimos recibido recibí pedimos esperamos tenemos tuvimos queja quejas problema problemas
    piezas mitad semana semanas días dias hace fue estaba estaban pudo podría podria desde hasta sobre entre después antes proveedor cumplió cumplieron apenas`,
  evidence: {
    faults:
      'falta* faltan faltaron faltaban equivocad* incorrect* falla* fallo* defect* no_corresponde',
    bare: 'caja* cartón carton cartones palet* paquete contenedor* envío envio envi* lleg* llegó recib* días estado condiciones peso pedido* correo equipo personal material sistema original dinero rápid* rápido lent* lento liger* pequeñ* grande de_nuevo próxima segunda experiencia',
  },
  coached: {
    asking:
      'por favor|porfa|podr[ií]as?|puedes?|puede|ay[uú]d[ae](?:nos|me)|agradecer|esperamos|ojal[aá]|le pido|te pido|les pido|no olvid',
    rating:
      'd[eé](?:nos|me|n|s)?|dar(?:nos|me)?|danos|p[oó]n(?:ga|ganos|gan|nos|me|er)?|calif[ií](?:que|ca|car)(?:nos)?|punt[uú](?:e|a|ar)|val[oó]r(?:e|a|ar)(?:nos)?|deje|marque|elija',
    number: '10|diez|9|nueve|5|cinco',
    unit: 'puntos?|estrellas?|de (?:10|diez|5|cinco)|/ ?(?:10|5)',
    top: '(?:m[aá]xima|mejor|buena|alta) (?:puntuaci[oó]n|calificaci[oó]n|nota|valoraci[oó]n)|(?:puntuaci[oó]n|calificaci[oó]n|nota|valoraci[oó]n) (?:m[aá]xima|alta|perfecta)|un (?:10|diez)|un (?:5|cinco)',
    denial: 'no hace falta|no es necesario|nunca',
  },
} satisfies LexiconWords;
