import type { Locale } from '../../base/locale.ts';

/** Listed words that name a theme less surely than others, lower case; `*` stands for any ending. */
export interface EvidenceWords {
  /** What is wrong with something else, `missing`: its own theme only where nothing else is named. */
  readonly faults: string;
  /**
   * What other things come in or by, `carton`, `arrived`, and how, how large and how often things
   * are, `fast`, `again`: no evidence of any theme.
   */
  readonly bare: string;
}

export const EVIDENCE_WORDS: Readonly<Record<Locale, EvidenceWords>> = {
  en: {
    faults: 'missing wrong incorrect incomplete mismatch* fault faults shortage* short',
    bare: 'box boxes boxed carton* crate* pallet* drum* bag bags baggage luggage cushion* container* ship shipped shipment* shipping arriv* landed order ordering book booking booked account money stock email* phone call calls days fast slow speed small large real free next_time instead_of site app work worked works',
  },
  'zh-CN': {
    faults: '少了 少一 缺 不符 不一样 对不上 不一致 数量 多发',
    bare: '发货 盒子 箱子 纸箱 外箱 托盘 袋子 桶 木箱 卡板 收到货 到货 送到 几天 钱 电话 邮件 单号 订单 慢 快 速度快 真的 下次 继续 还会 第二次 第三次 多次 大小 活动',
  },
  es: {
    faults:
      'falta* faltan faltaron faltaban equivocad* incorrect* falla* fallo* defect* no_corresponde',
    bare: 'caja* cartón carton cartones palet* paquete contenedor* envío envio envi* lleg* llegó recib* días estado condiciones peso pedido* correo equipo personal material sistema original dinero rápid* rápido lent* lento liger* pequeñ* grande de_nuevo próxima segunda experiencia',
  },
  pt: {
    faults: 'falt* errad* incompleto incorret* diferente trocad* defeito defeituos* falha*',
    bare: 'caixa* papelão palete* contêiner* contentor* container* carga envio envi* cheg* chegou receb* dias estado condições peso pedido* produto loja equipe material sistema original originais dinheiro email contato unidade* rápid* leve grande* pequen* novamente de_novo próxima segunda experiência fino',
  },
  fr: {
    faults: 'manque* manquant* manquait manquaient erreur* mauvais défaut* défectueu*',
    bare: 'carton* palette* boîte colis conteneur* envoi envoyé arriv* reçu* jours état poids condition* command* courriel équipe matériau système original* argent client site rapide* légère* léger* petit* grand* encore à_nouveau prochaine deuxième expérience',
  },
  de: {
    faults: 'fehlt* fehlen zu_wenig falsch* abweich* mangel mängel mangelhaft',
    bare: 'karton* schachtel* palette* paket container* lieferung lieferungen angekommen ankam erhalten gewicht tage* bestell* auftrag material system original* geld e-mail team mitarbeiter* schnell* leicht schön* klein groß schwer wieder nochmal zweite* nächste* weiterhin ton',
  },
  ar: {
    faults: 'خطأ ناقص* مفقود* نقص النقص عيب عيوب معيب*',
    bare: 'صندوق كرتون الكرتون كراتين الكراتين طبليات علبة حاوية الحاوية شحنة الشحنة وصل وصلت استلم* استلمت أيام حالة وزن طلب الطلب طلبية الطلبية نظام الفريق فريق أصلي* المال سريع* خفيف* مرة_أخرى تجربة يعمل تعمل حقيقي*',
  },
  ru: {
    faults:
      'неправильн* отсутств* не_хватает не_хватало не_хватило перепут* недостач* пропал* брак дефект*',
    bare: 'коробк* паллет* поддон* контейнер* груз* посылк* отправ* пришл* пришел получ* дней вес состояни* заказ* письм* материал* систем* оригинал* деньг* быстр* легк* маленьк* больш* снова еще_раз повторн* второй работа*',
  },
};
