import type { RootCauseWords } from './root-cause-words.ts';

export const ES: RootCauseWords = {
  supplier: [
    '(proveedor*) (cambi*|sustituy*|uso)',
    '(cambi*|nuevo|otro) (de |)(proveedor|subproveedor)',
    '(subcontrat*|tercerizad*|subproveedor*|maquil*)',
  ],
  material: [
    '(falta|escasez|faltaba|faltaban|esper*) (de |)(la |el |)(materia prima|material*|materias primas|componente*|tela|piezas)',
    '(materia prima|materias primas|material|materiales|componentes|tela) (lleg* tarde|atrasad*|escas*|tarde|de mala calidad|diferente|equivocad*|cambi*|agotad*)',
    '(cambi*) (el |de |la |)(material|materia prima)',
  ],
  template: [
    '(plantilla|formato|version|formulario|plano|archivo) (equivocad*|viej*|antigu*|incorrect*|anterior|obsolet*|desactualizad*)',
    '(vieja|antigua|mala) (plantilla|version)',
    '(copi*) (del|de la|de un|de una|y peg*) (anterior|viej*|pedido|)',
  ],
  'document-error': [
    'error* (de |al |)(tipeo|mecanografia|tecleo|transcripcion|digitacion|escribir|teclear|captura|tipografico*)',
    '(mal (escrito|tecleado|digitado|transcrito)|errata*|falta de ortografia)',
    '(escribieron|teclearon|digitaron|copiaron) mal',
  ],
  inspection: [
    '(sin|falta de|falto|no hay|no hubo|no habia|no hicieron|ninguna) (la |una |ninguna |)(inspeccion|control de calidad|revision|control|verificacion)',
    '(nadie|no) (se |lo |la |los |las |)(revis*|inspeccion*|verific*|comprob*|control*|chequ*)',
    '(inspeccion|revision|control) (omitid*|insuficiente|deficiente|superficial|no se hizo)',
  ],
  'packing-method': [
    '(embalaje|empaque) (no |in)(adecuad*|apto|apropiad*|suficiente|resistente)',
    '(embalaje|empaque) (inadecuad*|inapropiad*|insuficiente|debil|no apto)',
    '(cajas|caja|carton|cartones) (muy |demasiado |)(debil*|delgad*|fin*|frag*|bland*)',
    '(sin|falta de|faltaba|falto) (desecante*|silica|plastico|pelicula|proteccion|esquineros|palet*|bolsa interior|film|relleno)',
    '(metodo|diseno|tipo) de (embalaje|empaque)',
  ],
  loading: [
    '(mal|mala) (cargad*|estibad*|estiba|carga|apilad*|manipulacion)',
    '(sin|no) (sujetar|amarrar|asegurar|trincar|trincaje|sujecion)',
    '(cargaron|apilaron|estibaron) (mal|sin)',
  ],
  approval: [
    '(esper*|falt*|retras*|demor*|sin) (de |por |en |)(la |el |su |)(aprobacion|firma|visto bueno|autorizacion)',
    '(aprobacion|autorizacion|firma|visto bueno) (tard*|lleg* tarde|demor*|retras*|pendiente|no lleg*)',
    '(nadie|jefe|gerente) (aprobo|no aprobo|no firmo|firmo)',
  ],
  booking: [
    '(reserv*|booking|bookear*) (muy |demasiado |)tarde',
    '(reserva) (tardia|hecha tarde|se hizo tarde|olvidada)',
    '(no|olvid*) (se |)(reserv*)',
    '(perdi*) (el |)(corte|cut off|cutoff|cierre)',
  ],
  carrier: [
    '(transitario|naviera|agente de carga|transportista|forwarder|linea naviera) (cambi*|retras*|cancel*|olvid*|pospuso|perdi*|error|se equivoc*|demor*|dejo)',
    '(buque|barco|naviera|vuelo|camion) (retras*|se retras*|cancel*|lleg* tarde|demor*|omiti*|averiad*)',
    '(congestion|transbordo|puerto congestionado|cambio de buque)',
    'retraso (del|de la) (buque|barco|naviera|transportista|camion)',
  ],
  customs: [
    '(aduana|aduanas) (retuv*|detuv*|inspeccion*|demor*|retras*|revis*|bloque*)',
    '(retenid*|detenid*|bloquead*|parad*) (en|por) (la |)aduana*',
    '(inspeccion|despacho|tramite) (de |)(aduana*|aduaner*)',
    '(falta|sin|faltaba) (de |la |el |)(licencia|permiso) (de |)(importacion|exportacion)',
  ],
  payment: [
    '(pago|anticipo|deposito|transferencia|carta de credito) (tard*|atrasad*|lleg* tarde|pendiente|no lleg*|retras*|demor*|se libero tarde|liberad* tarde|se hizo tarde)',
    '(esper*|falt*|retras*) (de |por |en |)(el |la |)(pago|anticipo|deposito|transferencia)',
    '(pagamos|pagaron|pago) tarde',
  ],
  'price-policy': [
    '(ahorr*|reducir|recort*|bajar) (en |los |el |)(costo*|coste*|gasto*|dinero)',
    '(precio*) (demasiado |muy |)(alto*|bajo*|caro*)',
    '(politica de precios|presupuesto limitado|poco presupuesto|lo mas barato)',
  ],
  training: [
    '(personal|empleado*|trabajador*|operario*|gente) (nuevo*|nueva|sin experiencia|inexpert*|no capacitad*|sin capacit*|sin formacion|temporal*)',
    '(falta|sin) (de |)(capacitacion|formacion|entrenamiento|experiencia|conocimiento*)',
    '(no) (sab*|conoc*|fueron capacitad*|esta* capacitad*) (el |los |como |)(procedimiento|requisito*|proceso|hacer*)',
  ],
  staffing: [
    '(falta|escasez|faltaba|poco|faltan) (de |)(personal|gente|mano de obra|empleados|trabajadores|inspectores)',
    '(persona|encargado|responsable|vendedor*|empleado) (a cargo |encargada |)(se fue|renuncio|enfermo|de vacaciones|de baja|ausente|estaba de)',
    '(sobrecarga|demasiado trabajo|una sola persona|rotacion de personal|mucha carga de trabajo|sobrecargad*)',
  ],
  capacity: [
    '(falta de|sin|poca|no hay|exceso de) (capacidad|pedidos)',
    '(fabrica|linea|produccion) (llena|saturad*|sobrecargad*)',
    '(demasiados pedidos|temporada alta|cuello de botella|capacidad insuficiente)',
  ],
  planning: [
    '(mala|falta de|sin|pobre|poca) (planificacion|planeacion|prevision|programacion|plan)',
    '(planific*|program*|planear*) (mal|tarde)',
    '(produccion) (empezo|comenzo|inicio) (muy |demasiado |)tarde',
    '(empez*|comenz*) (la |a |)(produc*) tarde',
    '(plazo|tiempo) (demasiado corto|muy corto|subestimad*|insuficiente)',
    '(ultima hora|a las prisas|con prisa|subestim*)',
  ],
  communication: [
    '(mala|falta de|falla de|problema* de|poca|sin|error de) comunicacion',
    '(malentendido*|mal entendido|malinterpret*|barrera del idioma)',
    '(nadie|no) (nos |les |le |se |me |) (inform*|avis*|comunic*|transmit*|dij*)',
    '(no (nos |les |le |)(inform*|avis*|comunic*))',
    '(correo|mensaje|informacion) (no (se |)(ley*|lleg*|paso|transmit*)|perdid*|ignorad*)',
    'comunicacion entre',
  ],
  procedure: [
    '(no hay|sin|falta de|falta|no existe|no tienen|faltaba) (un |una |)(procedimiento*|proceso*|lista de verificacion|checklist|norma*|estandar*|instrucc*|seguimiento|responsable|control interno|protocolo)',
    '(no (se |)(sigu*|cumpl*|respet*)) (el |los |las |)(procedimiento*|proceso*|norma*|instrucc*|protocolo*)',
    '(nadie) (es |era |)(responsable|hace seguimiento|hizo seguimiento|se encarga|se encargo)',
    '(olvidaron|olvido|se olvid*) (de |)(actualizar|adjuntar|enviar|emitir|preparar|hacer)',
  ],
  system: [
    '(error|fallo|falla|problema*|caida) (del|de|en el|en) (sistema|software|erp|servidor|programa)',
    '(sistema|software|erp|servidor) (se cayo|fallo|caido|no (actualiz*|funcion*|registr*))',
  ],
  equipment: [
    '(maquina*|equipo|linea|montacargas|molde*|impresora) (se averi*|averiad*|se rompi*|rota*|descompuest*|fall*|parad*|dañad*|viej*)',
    '(averia|fallo|falla|rotura) (de |en |)(la |el |una |)(maquina*|equipo|linea|molde)',
    '(corte de luz|corte de energia|apagon|falta de mantenimiento|sin mantenimiento)',
    '(falta|escasez) de contenedores',
    'contenedor (con |tenia |)(agujero*|hueco*|goter*|fuga*|oxidad*|roto)',
  ],
  holiday: ['(vacaciones|feriado*|festivo*|ano nuevo chino|semana santa|navidad|puente|fiestas)'],
  'force-majeure': [
    '(tifon*|huracan*|terremoto|inundacion*|tormenta*|huelga*|pandemia|covid*|guerra|mal tiempo|mar rojo|fuerza mayor|incendio)',
  ],
};
