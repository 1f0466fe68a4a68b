import type { Locale } from '../../base/locale.ts';

/** The classes of causes, in the order of every list below. */
const CLASSES =
  'supplier material template document-error inspection packing-method loading approval booking carrier customs payment price-policy training staffing capacity planning communication procedure system equipment holiday force-majeure';

/** What each class is called, by language, in the order of the classes. */
const NAMES: Readonly<Record<Locale, string>> = {
  en: 'supplier|material|template|error in documents|inspection|way of packing|loading|approval|booking|carrier|customs|payment|price policy|training|staffing|capacity|planning|communication|procedure|system|equipment|holiday|force majeure',
  'zh-CN':
    '供应商|材料|模板|单证错误|检验|包装方式|装货|审批|订舱|承运人|海关|付款|价格政策|培训|人手|产能|计划|沟通|流程|系统|设备|节假日|不可抗力',
  es: 'proveedor|material|plantilla|error en documentos|inspección|forma de embalar|carga|aprobación|reserva|transportista|aduana|pago|política de precios|formación|personal|capacidad|planificación|comunicación|procedimiento|sistema|equipo|días festivos|fuerza mayor',
  pt: 'fornecedor|material|modelo|erro nos documentos|inspeção|forma de embalar|carregamento|aprovação|reserva|transportador|alfândega|pagamento|política de preços|formação|pessoal|capacidade|planeamento|comunicação|procedimento|sistema|equipamento|feriado|força maior',
  fr: 'fournisseur|matière|modèle|erreur de documents|contrôle|mode d’emballage|chargement|approbation|réservation|transporteur|douane|paiement|politique de prix|formation|effectif|capacité|planification|communication|procédure|système|équipement|jours fériés|force majeure',
  de: 'Lieferant|Material|Vorlage|Fehler in Papieren|Prüfung|Art der Verpackung|Verladung|Freigabe|Buchung|Spediteur|Zoll|Zahlung|Preispolitik|Schulung|Personal|Kapazität|Planung|Verständigung|Ablauf|System|Ausrüstung|Feiertage|höhere Gewalt',
  ar: 'المورّد|المواد|النموذج|خطأ في المستندات|الفحص|طريقة التغليف|التحميل|الموافقة|الحجز|الناقل|الجمارك|الدفع|سياسة الأسعار|التدريب|عدد الموظفين|الطاقة الإنتاجية|التخطيط|التواصل|الإجراء|النظام|المعدات|العطلة|قوة قاهرة',
  ru: 'поставщик|материал|шаблон|ошибка в документах|контроль|способ упаковки|погрузка|согласование|бронирование|перевозчик|таможня|оплата|ценовая политика|обучение|нехватка людей|мощности|планирование|общение|порядок работы|система|оборудование|праздники|форс-мажор',
};

/** The name of a class of causes; undefined for what is none. */
export function causeClassName(cause: string, locale: Locale): string | undefined {
  const at = CLASSES.split(' ').indexOf(cause);
  return at < 0 ? undefined : NAMES[locale].split('|')[at];
}

/** What is neither about a theme nor of a class. */
export const OTHER_CAUSE: Readonly<Record<Locale, string>> = {
  en: 'other',
  'zh-CN': '其他',
  es: 'otros',
  pt: 'outros',
  fr: 'autres',
  de: 'Sonstiges',
  ar: 'أخرى',
  ru: 'прочее',
};
