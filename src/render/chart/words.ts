import type { Locale } from '../../core/locale.ts';

/** What charts say; values stand in braces. */
export interface ChartWords {
  /** Instead of a chart that would promise more than so few answers hold. */
  readonly notEnough: string;
  readonly howToRead: string;
  readonly n: string;
  readonly trend: string;
  readonly centre: string;
  readonly limits: string;
  readonly outside: string;
  readonly themes: string;
  readonly frequency: string;
  readonly impact: string;
  /** Corners of the impact–frequency chart. */
  readonly mendFirst: string;
  readonly rareButDear: string;
  readonly oftenButCheap: string;
  readonly watch: string;
  readonly drivers: string;
  readonly weight: string;
  readonly radar: string;
  readonly ours: string;
  readonly benchmark: string;
}

/** Without Arabic: the font of the charts has no letters for it. */
export const CHART_WORDS: Readonly<Record<Exclude<Locale, 'ar'>, ChartWords>> = {
  en: {
    notEnough: 'not enough answers (n={n})',
    howToRead: 'dot: mean score; line: its 95 % interval',
    n: 'n={n}',
    trend: '{name} over time',
    centre: 'centre {value}',
    limits: 'control limits',
    outside: 'outside the limits',
    themes: 'Themes: how often, and how much they cost',
    frequency: 'share of responses that speak of it',
    impact: 'points of score lost where it is spoken of',
    mendFirst: 'mend first',
    rareButDear: 'rare but costly',
    oftenButCheap: 'frequent but harmless',
    watch: 'watch',
    drivers: 'What moves overall satisfaction',
    weight: 'relative weight with its 95 % interval',
    radar: 'Dimensions beside the benchmark',
    ours: 'our buyers',
    benchmark: 'benchmark',
  },
  'zh-CN': {
    notEnough: '答案不足（n={n}）',
    howToRead: '圆点：平均分；横线：95 % 区间',
    n: 'n={n}',
    trend: '{name}的走势',
    centre: '中心线 {value}',
    limits: '控制限',
    outside: '超出控制限',
    themes: '主题：出现频率与影响',
    frequency: '提到该主题的答卷比例',
    impact: '提到时损失的分数',
    mendFirst: '优先改进',
    rareButDear: '少见但影响大',
    oftenButCheap: '常见但影响小',
    watch: '持续观察',
    drivers: '什么影响总体满意度',
    weight: '相对权重及其 95 % 区间',
    radar: '各维度与基准对比',
    ours: '我们的买家',
    benchmark: '基准',
  },
  es: {
    notEnough: 'respuestas insuficientes (n={n})',
    howToRead: 'punto: puntuación media; línea: su intervalo del 95 %',
    n: 'n={n}',
    trend: '{name} en el tiempo',
    centre: 'centro {value}',
    limits: 'límites de control',
    outside: 'fuera de los límites',
    themes: 'Temas: con qué frecuencia y cuánto cuestan',
    frequency: 'proporción de respuestas que lo mencionan',
    impact: 'puntos perdidos donde se menciona',
    mendFirst: 'corregir primero',
    rareButDear: 'raro pero costoso',
    oftenButCheap: 'frecuente pero inofensivo',
    watch: 'vigilar',
    drivers: 'Qué mueve la satisfacción general',
    weight: 'peso relativo con su intervalo del 95 %',
    radar: 'Dimensiones junto a la referencia',
    ours: 'nuestros compradores',
    benchmark: 'referencia',
  },
  pt: {
    notEnough: 'respostas insuficientes (n={n})',
    howToRead: 'ponto: nota média; linha: seu intervalo de 95 %',
    n: 'n={n}',
    trend: '{name} ao longo do tempo',
    centre: 'centro {value}',
    limits: 'limites de controle',
    outside: 'fora dos limites',
    themes: 'Temas: com que frequência e quanto custam',
    frequency: 'proporção de respostas que o mencionam',
    impact: 'pontos perdidos onde é mencionado',
    mendFirst: 'corrigir primeiro',
    rareButDear: 'raro mas caro',
    oftenButCheap: 'frequente mas inofensivo',
    watch: 'observar',
    drivers: 'O que move a satisfação geral',
    weight: 'peso relativo com seu intervalo de 95 %',
    radar: 'Dimensões ao lado da referência',
    ours: 'nossos compradores',
    benchmark: 'referência',
  },
  fr: {
    notEnough: 'pas assez de réponses (n={n})',
    howToRead: 'point : note moyenne ; trait : son intervalle à 95 %',
    n: 'n={n}',
    trend: '{name} dans le temps',
    centre: 'centre {value}',
    limits: 'limites de contrôle',
    outside: 'hors des limites',
    themes: 'Thèmes : leur fréquence et leur coût',
    frequency: 'part des réponses qui en parlent',
    impact: 'points perdus là où on en parle',
    mendFirst: 'à corriger d’abord',
    rareButDear: 'rare mais coûteux',
    oftenButCheap: 'fréquent mais sans gravité',
    watch: 'à surveiller',
    drivers: 'Ce qui fait la satisfaction générale',
    weight: 'poids relatif avec son intervalle à 95 %',
    radar: 'Les dimensions face à la référence',
    ours: 'nos acheteurs',
    benchmark: 'référence',
  },
  de: {
    notEnough: 'zu wenige Antworten (n={n})',
    howToRead: 'Punkt: Mittelwert; Strich: sein 95-%-Intervall',
    n: 'n={n}',
    trend: '{name} im Zeitverlauf',
    centre: 'Mitte {value}',
    limits: 'Eingriffsgrenzen',
    outside: 'außerhalb der Grenzen',
    themes: 'Themen: wie oft, und was sie kosten',
    frequency: 'Anteil der Antworten, die davon sprechen',
    impact: 'verlorene Punkte, wo davon gesprochen wird',
    mendFirst: 'zuerst beheben',
    rareButDear: 'selten, aber teuer',
    oftenButCheap: 'häufig, aber harmlos',
    watch: 'beobachten',
    drivers: 'Was die Gesamtzufriedenheit bewegt',
    weight: 'relatives Gewicht mit 95-%-Intervall',
    radar: 'Dimensionen neben dem Vergleichswert',
    ours: 'unsere Käufer',
    benchmark: 'Vergleichswert',
  },
  ru: {
    notEnough: 'слишком мало ответов (n={n})',
    howToRead: 'точка: средняя оценка; линия: её 95 %-й интервал',
    n: 'n={n}',
    trend: '{name}: динамика',
    centre: 'центр {value}',
    limits: 'контрольные границы',
    outside: 'вне границ',
    themes: 'Темы: как часто и чего они стоят',
    frequency: 'доля ответов, где об этом говорят',
    impact: 'потерянные баллы там, где об этом говорят',
    mendFirst: 'исправить первым',
    rareButDear: 'редко, но дорого',
    oftenButCheap: 'часто, но безобидно',
    watch: 'наблюдать',
    drivers: 'Что движет общей удовлетворённостью',
    weight: 'относительный вес с 95 %-м интервалом',
    radar: 'Показатели рядом с эталоном',
    ours: 'наши покупатели',
    benchmark: 'эталон',
  },
};
