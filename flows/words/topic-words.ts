/** What an answer may be about, as far as the request for an example cares; the first named goes before the others. */
export const SAID_TOPICS = ['papers', 'people', 'time', 'goods'] as const;
export type SaidTopic = (typeof SAID_TOPICS)[number];

/** Beginnings of words in every language; Chinese ones stand anywhere. Folded as answers are. */
export const TOPIC_WORDS: Readonly<Record<SaidTopic, readonly string[]>> = {
  papers: [
    ...['document', 'invoice', 'paper', 'packing list', 'bill of', 'certificate', 'customs'],
    ...['单证', '单据', '文件', '发票', '提单', '装箱单', '产地证', '报关', '清关'],
    ...['factura', 'papeles', 'certificado', 'aduana', 'despacho'],
    ...['dokument', 'rechnung', 'papiere', 'packliste', 'zoll', 'lieferschein'],
    ...['facture', 'papiers', 'certificat', 'douane', 'connaissement'],
    ...['fatura', 'papéis', 'alfândega', 'conhecimento de'],
    ...['документ', 'инвойс', 'счет', 'счёт', 'накладн', 'сертификат', 'таможн', 'бумаг'],
    ...['مستند', 'المستند', 'وثيق', 'الوثائق', 'فاتور', 'الفاتور', 'شهاد', 'جمارك', 'الجمارك'],
  ],
  people: [
    ...[
      'nobody',
      'no one',
      'service',
      'support',
      'staff',
      'salesman',
      'sales',
      'communicat',
      'answer',
    ],
    ...['repl', 'respon', 'rude', 'impolite', 'attitude', 'contact person', 'your people', 'email'],
    ...['没人', '无人', '客服', '态度', '沟通', '回复', '业务员', '服务', '联系'],
    ...['nadie', 'servicio', 'atencion', 'trato', 'contest', 'comunicacion', 'vendedor'],
    ...[
      'niemand',
      'keiner',
      'kundendienst',
      'betreuung',
      'antwort',
      'kommunikation',
      'unfreundlich',
    ],
    ...['personne ne', 'accueil', 'repon', 'communication', 'impoli', 'commercial'],
    ...['ninguém', 'atendimento', 'comunicação', 'vendedor', 'resposta', 'grosseir'],
    ...['никто', 'обслуживан', 'сервис', 'менеджер', 'общени', 'ответ', 'отвеча', 'груб', 'хам'],
    ...['لا احد', 'خدم', 'الخدم', 'تواصل', 'التواصل', 'رد', 'الرد', 'موظف', 'معامل'],
  ],
  time: [
    ...['late', 'delay', 'slow', 'deliver', 'wait', 'too long', 'on time', 'schedule', 'transit'],
    ...['晚', '迟', '慢', '延误', '延迟', '耽误', '交期', '到货', '物流', '时间'],
    ...['tarde', 'demor', 'retras', 'lent', 'entrega', 'plazo'],
    ...['spat', 'verspat', 'langsam', 'lieferung', 'lieferzeit', 'gedauert', 'pünktlich'],
    ...['retard', 'livraison', 'delai', 'trop long'],
    ...['atras', 'prazo', 'tarde'],
    ...['поздно', 'опозда', 'задерж', 'долго', 'медлен', 'доставк', 'срок'],
    ...['تاخر', 'متاخر', 'التاخير', 'تاخير', 'بطي', 'التسليم', 'الموعد'],
  ],
  goods: [
    ...['quality', 'goods', 'product', 'packag', 'packing', 'damage', 'broken', 'material', 'item'],
    ...['faulty', 'defect', 'piece', 'colour', 'color', 'wrong size'],
    ...['质量', '品质', '产品', '货', '包装', '破损', '坏', '材料', '颜色'],
    ...['calidad', 'producto', 'mercancia', 'embalaje', 'dañad', 'roto', 'material', 'defect'],
    ...['qualitat', 'ware', 'produkt', 'verpackung', 'beschadigt', 'kaputt', 'mangel', 'material'],
    ...['qualite', 'produit', 'marchandise', 'emballage', 'abime', 'casse', 'endommage'],
    ...['qualidade', 'produto', 'mercadoria', 'embalagem', 'danific', 'quebrad'],
    ...['качеств', 'товар', 'продукц', 'упаковк', 'поврежд', 'сломан', 'брак', 'материал'],
    ...['جود', 'الجود', 'بضاع', 'البضاع', 'منتج', 'المنتج', 'تغليف', 'التغليف', 'تالف', 'مكسور'],
  ],
};
