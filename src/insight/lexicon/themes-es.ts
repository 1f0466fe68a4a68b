import type { ThemeTerms } from './theme-terms.ts';

/** Own work, CC0-1.0. */
export const SPANISH_THEMES: ThemeTerms = {
  quality: `
    calidad batería pantalla cámara funciona* sonido rápido lento rendimiento carga* señal
    material sistema memoria defect* falla* fallo* tela costura* oxidad* dur* resistente`,
  design: 'color* tamaño diseño peso liger* bonit* pequeñ* grande pesad*',
  delivery: `
    entrega* envío envio lleg* recib* retras* tarde rápid* días plazo paquete enví* a_tiempo
    demor* llegó flete buque naviera contenedor`,
  packaging: `
    embal* empaquet* empaquetad* caja* dañad* rot* condiciones estado sellad* burbuj* envuelto
    cartón cartones palet* mojad* golpead* aplastad* humedad`,
  service: `
    vendedor* servicio atención respond* respuesta amable comunicación comercial asesor amabl*
    atent* personal correo equipo`,
  price: `
    precio* barat* car* valor dinero oferta descuento regalo gratis económic* costo* coste*
    precios cobr* cargo* tarifa`,
  accuracy: `
    falta* faltan equivocad* incorrect* descrito cantidad no_corresponde no_coincide muestra
    especificacion* unidades faltaron faltaban menos_piezas`,
  aftersales: `
    devol* reembols* garantía cambio reemplaz* reclam* queja* reposición reposicion
    nota_de_crédito garantia`,
  documents: `
    factura certificado aduana documento* manual facturas certificados conocimiento_de_embarque
    lista_de_empaque etiqueta* documentación despacho certificado_de_origen arancel*`,
  authenticity: 'original genuin* auténtic* fals*',
  ordering: 'compra pedido pago experiencia pedidos proforma transferencia',
  loyalty: `
    recomiend* recomendad* recomendado volver* de_nuevo próxima segunda volveremos_a seguiremos
    recomend* seguir_trabajando`,
};
