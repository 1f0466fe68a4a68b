import type { AngerWords } from '../anger-words.ts';

export default {
  fury: [
    '(estafa|estafas|estafador|estafadores|estafadora|estafado|estafados|fraude|fraudulentos|mentiroso|mentirosos|mentira tras mentira|sinverguenza|sinverguenzas|idiota|idiotas|imbecil|imbeciles|estupido|estupidos|inutiles|incompetentes|cabron|cabrones|mierda|puta|hijos de puta|carajo|joder|chorizos|timadores|timo|payasos|basura de (empresa|servicio|producto|calidad)|delincuentes|vayanse al diablo|una burla|se burlan)',
    '(son|son unos|unos|banda de|partida de|bola de) (ladrones|rateros|criminales)',
    '(furioso|furiosa|harto|harta|hartos|indignado|indignada|indignante|indignados|estoy enojado|muy enojado|muy enojada|enfadado|enfadada|cabreado|estoy furioso|que verguenza|es una verguenza|una falta de respeto|me estan tomando el pelo|tomadura de pelo|hasta las narices|es una burla)',
    '(devuelvan|devuelvanme|devuelvame|quiero) (mi|el|nuestro) dinero( de vuelta|) (ya|ahora|inmediatamente|ahora mismo|hoy)',
    '(demandar|demandarlos|los demandare|denunciarlos|denunciar|acciones legales|medidas legales|via legal|tribunales|llamar a la policia|juzgado)',
    '(buscaremos|cambiaremos de|vamos a buscar|voy a buscar|estamos buscando|vamos a cambiar de|voy a cambiar de|busco|cambiamos de) (otro |a otro |)proveedor',
    '(compraremos|comprare|vamos a comprar|voy a comprar|compramos|pediremos|nos vamos|nos iremos|iremos|me voy|me ire|encargaremos) (a |)(en otro (lado|lugar|sitio)|en otra parte|a otra parte|otro lado|otra parte|a la competencia|con la competencia|a otro proveedor|con otro proveedor|a otra empresa)',
  ],
  law: ['(abogado|abogados|abogada)'],
  vows: [
    '(nunca mas|jamas|no) (volvere|volveremos|vuelvo|volvemos|vamos|voy|les) (a |)(comprar|comprare|trabajar|pedir|hacer negocios|comprarles|compraremos)( con ustedes| nada| mas|)',
    '(nunca mas|jamas) (les |)(compro|compramos|compraremos|comprare|trabajamos|trabajaremos|pido|pedimos|volvere|volveremos)',
    '(no|nunca) (les |)(comprare|compraremos|compro|compramos|pedire|pediremos) (mas|nunca mas|jamas)',
  ],
  farewells: [
    '(es|sera|fue|este es|este fue|ha sido) (mi|nuestro|el|nuestra|la) (ultimo pedido|ultima compra)',
    'ultima vez que (les |)(compro|compramos|pido|pedimos|trabajamos)',
  ],
  alone: ['(nunca mas|jamas|nunca jamas)( con ustedes| a ustedes|)'],
  strong: [
    '(terrible|pesimo|pesima|horrible|inaceptable|vergonzoso|ridiculo|asqueroso|asco|basura|ladrones|ladron|inutil|desastre|lamentable|exijo|exigimos|nadie (contesta|responde)|el colmo|verguenza)',
  ],
  heated: [
    '(ya|ahora mismo|inmediatamente|dinero|reembolso|increible|nunca mas|otra vez|siempre lo mismo|odio|responsables)',
  ],
  negative: [
    '(malo|mala|mal|tarde|roto|rota|mojado|danado|equivocado|decepcionado|retraso|falta|perdido|esperando|problema|problemas|queja|nunca|error|errores|sucio|defectuoso|por que)',
  ],
  others: [
    '(mi|nuestro|nuestra|su|vuestro|el|la|un|una|los|las|otros|otras|otro|otra|nuestros|) (anterior|antiguo|antigua|viejo|primer|otro|otra|otros|otras|pasado|ex) (proveedor|proveedores|empresa|empresas|fabrica|fabricas|vendedor|vendedores|fabricante|fabricantes)',
    '(proveedor|proveedores|empresa|empresas|fabrica|vendedor|fabricante) (anterior|anteriores|antiguo|antigua|de antes|que teniamos|que tuvimos|previo)',
    '(otro|otra|otros|otras|muchos|muchas) (proveedor|proveedores|empresa|empresas|fabrica|fabricas|vendedores|fabricantes)',
    '(la|su|vuestra|) competencia',
    '(el|los|un|sus|su|vuestros|) (competidor|competidores)',
    '(los demas|el ano pasado|hace anos|en el pasado|antes de conocerlos|antes teniamos)',
  ],
  elsewhere: [
    '((de|a|en|con|) (otro|otra|otros|otras|ningun otro|ninguna otra|cualquier otro) (proveedor|empresa|fabrica|lado|lugar|sitio|parte|proveedores|empresas|fabricante|vendedor|marca)|(a|de|con|en|) (nadie|nadie mas|otros|otro|otra)|(a |de |con |)(la|su) competencia|que no sean ustedes|salvo (a |con |)ustedes)',
  ],
  seasons: [
    '(de|en|por|para|antes de|antes del|) (esta|este|la|el|las|los|fin de|final de|) (temporada|ano|mes|trimestre|semestre|semana|verano|invierno|primavera|otono|navidad|navidades|vacaciones|fiestas|fin de ano|feria|campana|proyecto|contrato)',
    '(del|antes del|este|al) (ano|mes|verano|invierno|trimestre|proyecto|contrato|semestre)',
    '(de|para|en) (2024|2025|2026|2027|2028|2029|2030|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    '(me|nos) (jubilo|jubilamos)',
  ],
  settled: [
    '(reviso|revisado|revisa|revisara|leyo|leido|aprobo|aprobado|aprueba|firmo|firmado|confirmo|confirma|redacto|preparo|tradujo|acepto|acepta|verifico|comprobo|recomendo|miro|vio)',
    '(contento|conforme|de acuerdo|todo bien|todo en orden|todo correcto|en orden|sin problema|sin problemas|sin objeciones|ningun problema|esta bien|claro)',
    '(soy|es|somos|como) (un |una |)(abogado|abogada|abogados)',
  ],
  praise: [
    '(calidad|servicio|rapidez|atencion|precio|precios|trabajo|equipo|producto|productos|entrega|embalaje|acabado) (es |son |fue |tan |realmente |simplemente |)(increible|increibles|de locura)',
    '(increible|increibles) (calidad|servicio|rapidez|atencion|precio|trabajo|equipo|producto|productos|entrega|embalaje|experiencia)',
    '(siempre|otra vez|nuevamente|cada vez) (perfecto|excelente|bien|muy bien|genial|puntual|puntuales|impecable)',
    '(volveremos|volvere|volver) a (comprar|pedir)',
    '(vamos|queremos|quiero) (a |)(comprar|pedir) (otra vez|de nuevo|mas)',
    '(nunca|jamas|ni una vez|sin|ningun) (un |una |hubo |tuvimos |hemos tenido |ha habido |llego |llega |)(un |una |ningun |)(problema|problemas|queja|error|errores|tarde|retraso|mal|malo|roto|falta)',
    '(gracias|recomiendo|recomendable|felicidades|felicitaciones|enhorabuena|sigan asi|me encanta|nos encanta)',
    'por que no (los|les|lo) (encontre|encontramos|conoci|conocimos)',
  ],
  harmless: ['(departamento|seguro|control|prevención) (de|contra el|antifraude) fraude'],
  you: ['(ustedes|usted|vosotros|vosotras|vuestro|vuestra|tu|os)'],
  they: ['(que|quien|quienes|ellos|ellas|esos|unos|eran|son|sus)'],
  joints: ['(y|pero|porque|mientras|aunque|sino|asi que|cuando)'],
} satisfies AngerWords;
