import type { Locale } from '../../base/locale.ts';
import type { VendorRole } from '../../core/contract/vendor-role.ts';
import type { Facet } from '../../insight/causes/cause-groups.ts';

/** The words of the page about causes; `{name}` marks where a figure goes. */
export interface CausesWords {
  readonly title: string;
  readonly empty: string;
  readonly trees: string;
  readonly chains: string;
  /** Chains whose answers are no idea or too general. */
  readonly unnamed: string;
  /** Words of another language than the page's. */
  readonly foreign: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly unprompted: string;
  readonly explained: string;
  readonly systemic: string;
  readonly baseline: string;
  readonly systemicRow: string;
  readonly noneSystemic: string;
  readonly oneOff: string;
  readonly tooFewBefore: string;
  readonly decline: string;
  readonly declineRow: string;
  readonly noDecline: string;
  readonly haste: string;
  readonly hasteRow: string;
}

export const CAUSES_WORDS: Readonly<Record<Locale, CausesWords>> = {
  en: {
    title: 'Causes',
    empty: 'Nobody explained anything in this period.',
    trees: 'Answer → why → why',
    chains: 'chains: {n}',
    unnamed: 'no cause named: {n}',
    foreign: '{quote} ({language})',
    facets: {
      ...facets('By dimension', 'By product', 'By lane', 'By account'),
      forwarder: 'By forwarder',
      factory: 'By factory',
      inspector: 'By inspector',
    },
    unprompted: 'Mentioned unprompted · share of responses with words of their own',
    explained: 'Scores beside the words that explain them',
    systemic: 'Systemic or one-off · exact binomial test, false positives limited to 5 %',
    baseline: 'Bad scores in the period before: {share} of {n} responses.',
    systemicRow: '{name}: {hits} of {n} bad ({share}) · systemic, p {p}',
    noneSystemic: 'Nothing is clearly systemic.',
    oneOff: 'one-off: {n}',
    tooFewBefore: '{needed} answers needed in the period before, {n} there.',
    decline: 'Slow decline of accounts · Mann-Kendall test, false positives limited to 5 %',
    declineRow: '{name}: {change} of the scale over {n} scores, p {p}',
    noDecline: 'No clear decline; accounts with scores enough: {n}.',
    haste: 'Haste',
    hasteRow:
      'all scores equal: {equal}, faster than reading: {fast}, of {n} judged; all are counted',
  },
  'zh-CN': {
    title: '原因',
    empty: '本期没有人说明原因。',
    trees: '回答 → 为什么 → 为什么',
    chains: '追问链：{n}',
    unnamed: '未说明原因：{n}',
    foreign: '{quote}（{language}）',
    facets: {
      ...facets('按维度', '按产品', '按航线', '按客户'),
      forwarder: '按货代',
      factory: '按工厂',
      inspector: '按验货公司',
    },
    unprompted: '没问到但买家主动说的 · 占有文字内容的答卷',
    explained: '评分与说明评分的原话',
    systemic: '系统性还是偶发 · 精确二项检验，误报控制在 5 % 以内',
    baseline: '上期差评：{n} 份答卷中的 {share}。',
    systemicRow: '{name}：{n} 份中 {hits} 份差评（{share}）· 系统性，p {p}',
    noneSystemic: '没有明显的系统性问题。',
    oneOff: '偶发：{n}',
    tooFewBefore: '对比期需要 {needed} 份答卷，现有 {n} 份。',
    decline: '客户满意度缓慢下滑 · Mann-Kendall 检验，误报控制在 5 % 以内',
    declineRow: '{name}：{n} 次评分间变化 {change}（占量程），p {p}',
    noDecline: '没有明显下滑；评分足够的客户：{n}。',
    haste: '草率作答',
    hasteRow: '评分全部相同：{equal}，快于阅读速度：{fast}，共判断 {n} 份；均未剔除',
  },
  es: {
    title: 'Causas',
    empty: 'Nadie explicó nada en este período.',
    trees: 'Respuesta → por qué → por qué',
    chains: 'cadenas: {n}',
    unnamed: 'sin causa nombrada: {n}',
    foreign: '{quote} ({language})',
    facets: {
      ...facets('Por dimensión', 'Por producto', 'Por ruta', 'Por cliente'),
      forwarder: 'Por transitario',
      factory: 'Por fábrica',
      inspector: 'Por inspector',
    },
    unprompted: 'Nadie preguntó, lo dijeron · parte de las respuestas con palabras propias',
    explained: 'Notas junto a las palabras que las explican',
    systemic: 'Sistémico o aislado · prueba binomial exacta, pistas falsas limitadas al 5 %',
    baseline: 'Malas notas en el período anterior: {share} de {n} respuestas.',
    systemicRow: '{name}: {hits} de {n} malas ({share}) · sistémico, p {p}',
    noneSystemic: 'Nada es claramente sistémico.',
    oneOff: 'aislados: {n}',
    tooFewBefore: 'Hacen falta {needed} respuestas en el período anterior, hay {n}.',
    decline: 'Descenso lento de clientes · prueba de Mann-Kendall, pistas falsas limitadas al 5 %',
    declineRow: '{name}: {change} de la escala en {n} notas, p {p}',
    noDecline: 'Ningún descenso claro; clientes con notas suficientes: {n}.',
    haste: 'Prisa',
    hasteRow:
      'todas las notas iguales: {equal}, más rápido que leer: {fast}, de {n} juzgadas; ninguna se excluye',
  },
  pt: {
    title: 'Causas',
    empty: 'Ninguém explicou nada neste período.',
    trees: 'Resposta → porquê → porquê',
    chains: 'cadeias: {n}',
    unnamed: 'sem causa indicada: {n}',
    foreign: '{quote} ({language})',
    facets: {
      ...facets('Por dimensão', 'Por produto', 'Por rota', 'Por cliente'),
      forwarder: 'Por agente de carga',
      factory: 'Por fábrica',
      inspector: 'Por inspetor',
    },
    unprompted: 'Ninguém perguntou, disseram · parte das respostas com palavras próprias',
    explained: 'Notas ao lado das palavras que as explicam',
    systemic: 'Sistêmico ou isolado · teste binomial exato, pistas falsas limitadas a 5 %',
    baseline: 'Notas ruins no período anterior: {share} de {n} respostas.',
    systemicRow: '{name}: {hits} de {n} ruins ({share}) · sistêmico, p {p}',
    noneSystemic: 'Nada é claramente sistêmico.',
    oneOff: 'isolados: {n}',
    tooFewBefore: 'São precisas {needed} respostas no período anterior, há {n}.',
    decline: 'Queda lenta de clientes · teste de Mann-Kendall, pistas falsas limitadas a 5 %',
    declineRow: '{name}: {change} da escala em {n} notas, p {p}',
    noDecline: 'Nenhuma queda clara; clientes com notas suficientes: {n}.',
    haste: 'Pressa',
    hasteRow:
      'todas as notas iguais: {equal}, mais rápido do que ler: {fast}, de {n} julgadas; nenhuma é excluída',
  },
  fr: {
    title: 'Causes',
    empty: 'Personne n’a rien expliqué pendant cette période.',
    trees: 'Réponse → pourquoi → pourquoi',
    chains: 'chaînes : {n}',
    unnamed: 'sans cause nommée : {n}',
    foreign: '{quote} ({language})',
    facets: {
      ...facets('Par dimension', 'Par produit', 'Par ligne', 'Par client'),
      forwarder: 'Par transitaire',
      factory: 'Par usine',
      inspector: 'Par inspecteur',
    },
    unprompted: 'Dit sans être demandé · part des réponses avec des mots libres',
    explained: 'Les notes et les mots qui les expliquent',
    systemic: 'Systémique ou isolé · test binomial exact, fausses pistes limitées à 5 %',
    baseline: 'Mauvaises notes de la période précédente : {share} de {n} réponses.',
    systemicRow: '{name} : {hits} sur {n} mauvaises ({share}) · systémique, p {p}',
    noneSystemic: 'Rien n’est clairement systémique.',
    oneOff: 'isolés : {n}',
    tooFewBefore: 'Il faut {needed} réponses dans la période précédente, il y en a {n}.',
    decline: 'Lente baisse de clients · test de Mann-Kendall, fausses pistes limitées à 5 %',
    declineRow: '{name} : {change} de l’échelle sur {n} notes, p {p}',
    noDecline: 'Aucune baisse nette ; clients avec assez de notes : {n}.',
    haste: 'Hâte',
    hasteRow:
      'notes toutes égales : {equal}, plus vite que la lecture : {fast}, sur {n} jugées ; aucune n’est écartée',
  },
  de: {
    title: 'Ursachen',
    empty: 'Niemand hat in diesem Zeitraum etwas erklärt.',
    trees: 'Antwort → warum → warum',
    chains: 'Ketten: {n}',
    unnamed: 'keine Ursache genannt: {n}',
    foreign: '{quote} ({language})',
    facets: {
      ...facets('Nach Dimension', 'Nach Produkt', 'Nach Strecke', 'Nach Kunde'),
      forwarder: 'Nach Spediteur',
      factory: 'Nach Fabrik',
      inspector: 'Nach Prüfer',
    },
    unprompted: 'Ungefragt gesagt · Anteil der Antwortbögen mit eigenen Worten',
    explained: 'Noten neben den Worten, die sie erklären',
    systemic: 'Systematisch oder einmalig · exakter Binomialtest, falsche Spuren bis 5 %',
    baseline: 'Schlechte Noten im Zeitraum davor: {share} von {n} Antwortbögen.',
    systemicRow: '{name}: {hits} von {n} schlecht ({share}) · systematisch, p {p}',
    noneSystemic: 'Nichts ist deutlich systematisch.',
    oneOff: 'einmalig: {n}',
    tooFewBefore: '{needed} Antworten im Zeitraum davor nötig, {n} vorhanden.',
    decline: 'Langsamer Abstieg von Kunden · Mann-Kendall-Test, falsche Spuren bis 5 %',
    declineRow: '{name}: {change} der Skala über {n} Noten, p {p}',
    noDecline: 'Kein deutlicher Abstieg; Kunden mit genug Noten: {n}.',
    haste: 'Hast',
    hasteRow:
      'alle Noten gleich: {equal}, schneller als man liest: {fast}, von {n} beurteilten; keiner wird ausgelassen',
  },
  ar: {
    title: 'الأسباب',
    empty: 'لم يشرح أحد شيئًا في هذه الفترة.',
    trees: 'الإجابة ← لماذا ← لماذا',
    chains: 'السلاسل: {n}',
    unnamed: 'دون ذكر سبب: {n}',
    foreign: '{quote} ({language})',
    facets: {
      ...facets('حسب البُعد', 'حسب المنتج', 'حسب الخط', 'حسب العميل'),
      forwarder: 'حسب وكيل الشحن',
      factory: 'حسب المصنع',
      inspector: 'حسب جهة الفحص',
    },
    unprompted: 'قيل دون سؤال · نسبة الردود التي فيها كلام حر',
    explained: 'الدرجات بجانب الكلام الذي يفسرها',
    systemic: 'متكرر أم عابر · اختبار ذي الحدين الدقيق، الإنذارات الكاذبة حتى 5 %',
    baseline: 'الدرجات السيئة في الفترة السابقة: {share} من {n} ردود.',
    systemicRow: '{name}: {hits} من {n} سيئة ({share}) · متكرر، p {p}',
    noneSystemic: 'لا شيء متكرر بوضوح.',
    oneOff: 'عابر: {n}',
    tooFewBefore: 'الردود اللازمة في الفترة السابقة: {needed}، الموجودة: {n}.',
    decline: 'تراجع بطيء لدى العملاء · اختبار مان-كندال، الإنذارات الكاذبة حتى 5 %',
    declineRow: '{name}: {change} من المقياس خلال {n} درجات، p {p}',
    noDecline: 'لا تراجع واضح؛ عملاء لهم درجات كافية: {n}.',
    haste: 'التسرع',
    hasteRow:
      'كل الدرجات متساوية: {equal}، أسرع من القراءة: {fast}، من {n} رد مفحوص؛ لم يُستبعد شيء',
  },
  ru: {
    title: 'Причины',
    empty: 'За этот период никто ничего не объяснил.',
    trees: 'Ответ → почему → почему',
    chains: 'цепочек: {n}',
    unnamed: 'причина не названа: {n}',
    foreign: '{quote} ({language})',
    facets: {
      ...facets('По аспектам', 'По товарам', 'По направлениям', 'По клиентам'),
      forwarder: 'По экспедиторам',
      factory: 'По фабрикам',
      inspector: 'По инспекторам',
    },
    unprompted: 'Сказано без вопроса · доля анкет со своими словами',
    explained: 'Оценки рядом со словами, которые их объясняют',
    systemic: 'Системно или случайно · точный биномиальный тест, ложных следов до 5 %',
    baseline: 'Плохие оценки в прошлом периоде: {share} из {n} анкет.',
    systemicRow: '{name}: плохих {hits} из {n} ({share}) · системно, p {p}',
    noneSystemic: 'Ничего явно системного.',
    oneOff: 'случайно: {n}',
    tooFewBefore: 'Нужно ответов в прошлом периоде: {needed}, есть: {n}.',
    decline: 'Медленный спад у клиентов · тест Манна — Кендалла, ложных следов до 5 %',
    declineRow: '{name}: {change} шкалы за {n} оценок, p {p}',
    noDecline: 'Явного спада нет; клиентов с достаточным числом оценок: {n}.',
    haste: 'Спешка',
    hasteRow:
      'все оценки равны: {equal}, быстрее чтения: {fast}, из {n} проверенных; ни одна не исключена',
  },
};

function facets(
  dimension: string,
  product: string,
  lane: string,
  account: string,
): Omit<CausesWords['facets'], VendorRole> {
  return { dimension, product, lane, account };
}
