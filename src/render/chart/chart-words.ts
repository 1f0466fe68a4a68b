import type { Locale } from '../../base/locale.ts';

/** What charts say; values stand in braces. */
export interface ChartWords {
  /** Instead of a chart that so few answers do not carry: what is needed and what is there. */
  readonly answersNeeded: string;
  readonly themesNeeded: string;
  readonly dimensionsNeeded: string;
  readonly stepsNeeded: Readonly<Record<'day' | 'week' | 'month', string>>;
  /** Where all gave the same scores, and no number would help. */
  readonly alike: string;
  readonly responseRate: string;
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
  readonly fixFirst: string;
  readonly rareButDear: string;
  readonly oftenButCheap: string;
  readonly watch: string;
  /** The dots that are not to be fixed first. */
  readonly others: string;
  readonly dashed: string;
  readonly drivers: string;
  readonly weight: string;
  readonly radar: string;
  readonly ours: string;
  readonly benchmark: string;
}

/** Without Arabic: the font of the charts has no letters for it. */
export const CHART_WORDS: Readonly<Record<Exclude<Locale, 'ar'>, ChartWords>> = {
  en: {
    answersNeeded: '{needed} answers needed, {n} there',
    themesNeeded:
      'Each theme needs {needed} responses that mention it; {n} have comments and a score',
    dimensionsNeeded: '{needed} dimensions with scores needed, {n} there',
    stepsNeeded: {
      day: '{needed} days with answers needed, {n} there',
      week: '{needed} weeks with answers needed, {n} there',
      month: '{needed} months with answers needed, {n} there',
    },
    alike: 'all scores are alike',
    responseRate: 'Response rate',
    howToRead: 'dot: mean score; line: its 95 % interval',
    n: 'n={n}',
    trend: '{name} over time',
    centre: 'centre {value}',
    limits: 'control limits',
    outside: 'outside the limits',
    themes: 'Themes: how often, and their impact on the score',
    frequency: 'share of responses that mention it',
    impact: 'score points lost when mentioned',
    fixFirst: 'fix first',
    rareButDear: 'rare but costly',
    oftenButCheap: 'frequent but harmless',
    watch: 'watch',
    others: 'other themes',
    dashed: 'dashed lines: {share} of the responses; {points} points lost',
    drivers: 'What moves overall satisfaction',
    weight: 'relative weight with its 95 % interval',
    radar: 'Dimensions compared with the benchmark',
    ours: 'our buyers',
    benchmark: 'benchmark',
  },
  'zh-CN': {
    answersNeeded: '需要 {needed} 个答案，现有 {n} 个',
    themesNeeded: '每个主题需要 {needed} 份提到它的答卷；有文字和评分的共 {n} 份',
    dimensionsNeeded: '需要 {needed} 个有评分的维度，现有 {n} 个',
    stepsNeeded: {
      day: '需要 {needed} 天有答案，现有 {n} 天',
      week: '需要 {needed} 周有答案，现有 {n} 周',
      month: '需要 {needed} 个月有答案，现有 {n} 个月',
    },
    alike: '所有评分都相同',
    responseRate: '回收率',
    howToRead: '圆点：平均分；横线：95 % 区间',
    n: 'n={n}',
    trend: '{name}的走势',
    centre: '中心线 {value}',
    limits: '控制限',
    outside: '超出控制限',
    themes: '主题：出现频率与影响',
    frequency: '提到该主题的答卷比例',
    impact: '提到时损失的分数',
    fixFirst: '优先改进',
    rareButDear: '少见但影响大',
    oftenButCheap: '常见但影响小',
    watch: '持续观察',
    others: '其他主题',
    dashed: '虚线：{share} 的答卷；损失 {points} 分',
    drivers: '什么影响总体满意度',
    weight: '相对权重及其 95 % 区间',
    radar: '各维度与基准对比',
    ours: '我们的买家',
    benchmark: '基准',
  },
  es: {
    answersNeeded: 'hacen falta {needed} respuestas, hay {n}',
    themesNeeded:
      'Cada tema necesita {needed} respuestas que lo mencionen; {n} tienen comentarios y nota',
    dimensionsNeeded: 'hacen falta {needed} dimensiones con notas, hay {n}',
    stepsNeeded: {
      day: 'hacen falta {needed} días con respuestas, hay {n}',
      week: 'hacen falta {needed} semanas con respuestas, hay {n}',
      month: 'hacen falta {needed} meses con respuestas, hay {n}',
    },
    alike: 'todas las notas son iguales',
    responseRate: 'Tasa de respuesta',
    howToRead: 'punto: puntuación media; línea: su intervalo del 95 %',
    n: 'n={n}',
    trend: '{name} en el tiempo',
    centre: 'centro {value}',
    limits: 'límites de control',
    outside: 'fuera de los límites',
    themes: 'Temas: con qué frecuencia y cuánto cuestan',
    frequency: 'proporción de respuestas que lo mencionan',
    impact: 'puntos perdidos donde se menciona',
    fixFirst: 'corregir primero',
    rareButDear: 'raro pero costoso',
    oftenButCheap: 'frecuente pero inofensivo',
    watch: 'vigilar',
    others: 'otros temas',
    dashed: 'líneas discontinuas: {share} de las respuestas; {points} puntos perdidos',
    drivers: 'Qué mueve la satisfacción general',
    weight: 'peso relativo con su intervalo del 95 %',
    radar: 'Dimensiones junto a la referencia',
    ours: 'nuestros compradores',
    benchmark: 'referencia',
  },
  pt: {
    answersNeeded: 'são precisas {needed} respostas, há {n}',
    themesNeeded:
      'Cada tema precisa de {needed} respostas que o mencionem; {n} têm comentários e nota',
    dimensionsNeeded: 'são precisas {needed} dimensões com notas, há {n}',
    stepsNeeded: {
      day: 'são precisos {needed} dias com respostas, há {n}',
      week: 'são precisas {needed} semanas com respostas, há {n}',
      month: 'são precisos {needed} meses com respostas, há {n}',
    },
    alike: 'todas as notas são iguais',
    responseRate: 'Taxa de resposta',
    howToRead: 'ponto: nota média; linha: seu intervalo de 95 %',
    n: 'n={n}',
    trend: '{name} ao longo do tempo',
    centre: 'centro {value}',
    limits: 'limites de controle',
    outside: 'fora dos limites',
    themes: 'Temas: com que frequência e quanto custam',
    frequency: 'proporção de respostas que o mencionam',
    impact: 'pontos perdidos onde é mencionado',
    fixFirst: 'corrigir primeiro',
    rareButDear: 'raro mas caro',
    oftenButCheap: 'frequente mas inofensivo',
    watch: 'observar',
    others: 'outros temas',
    dashed: 'linhas tracejadas: {share} das respostas; {points} pontos perdidos',
    drivers: 'O que move a satisfação geral',
    weight: 'peso relativo com seu intervalo de 95 %',
    radar: 'Dimensões ao lado da referência',
    ours: 'nossos compradores',
    benchmark: 'referência',
  },
  fr: {
    answersNeeded: 'il faut {needed} réponses, il y en a {n}',
    themesNeeded:
      'Chaque thème demande {needed} réponses qui l’évoquent ; {n} ont un commentaire et une note',
    dimensionsNeeded: 'il faut {needed} dimensions notées, il y en a {n}',
    stepsNeeded: {
      day: 'il faut {needed} jours avec réponses, il y en a {n}',
      week: 'il faut {needed} semaines avec réponses, il y en a {n}',
      month: 'il faut {needed} mois avec réponses, il y en a {n}',
    },
    alike: 'toutes les notes sont pareilles',
    responseRate: 'Taux de réponse',
    howToRead: 'point : note moyenne ; trait : son intervalle à 95 %',
    n: 'n={n}',
    trend: '{name} dans le temps',
    centre: 'centre {value}',
    limits: 'limites de contrôle',
    outside: 'hors des limites',
    themes: 'Thèmes : leur fréquence et leur coût',
    frequency: 'part des réponses qui en parlent',
    impact: 'points perdus là où on en parle',
    fixFirst: 'à corriger d’abord',
    rareButDear: 'rare mais coûteux',
    oftenButCheap: 'fréquent mais sans gravité',
    watch: 'à surveiller',
    others: 'autres thèmes',
    dashed: 'pointillés : {share} des réponses ; {points} points perdus',
    drivers: 'Ce qui fait la satisfaction générale',
    weight: 'poids relatif avec son intervalle à 95 %',
    radar: 'Les dimensions face à la référence',
    ours: 'nos acheteurs',
    benchmark: 'référence',
  },
  de: {
    answersNeeded: '{needed} Antworten nötig, {n} vorhanden',
    themesNeeded:
      'Jedes Thema braucht {needed} Antworten, die es nennen; {n} haben Worte und eine Note',
    dimensionsNeeded: '{needed} Dimensionen mit Noten nötig, {n} vorhanden',
    stepsNeeded: {
      day: '{needed} Tage mit Antworten nötig, {n} vorhanden',
      week: '{needed} Wochen mit Antworten nötig, {n} vorhanden',
      month: '{needed} Monate mit Antworten nötig, {n} vorhanden',
    },
    alike: 'alle Noten sind gleich',
    responseRate: 'Rücklauf',
    howToRead: 'Punkt: Mittelwert; Strich: sein 95-%-Intervall',
    n: 'n={n}',
    trend: '{name} im Zeitverlauf',
    centre: 'Mitte {value}',
    limits: 'Eingriffsgrenzen',
    outside: 'außerhalb der Grenzen',
    themes: 'Themen: wie oft, und was sie kosten',
    frequency: 'Anteil der Antworten, die davon sprechen',
    impact: 'verlorene Punkte, wo davon gesprochen wird',
    fixFirst: 'zuerst beheben',
    rareButDear: 'selten, aber teuer',
    oftenButCheap: 'häufig, aber harmlos',
    watch: 'beobachten',
    others: 'andere Themen',
    dashed: 'gestrichelt: {share} der Antworten; {points} verlorene Punkte',
    drivers: 'Was die Gesamtzufriedenheit bewegt',
    weight: 'relatives Gewicht mit 95-%-Intervall',
    radar: 'Dimensionen neben dem Vergleichswert',
    ours: 'unsere Käufer',
    benchmark: 'Vergleichswert',
  },
  ru: {
    answersNeeded: 'нужно ответов: {needed}, есть: {n}',
    themesNeeded: 'Каждой теме нужно ответов с упоминанием: {needed}; со словами и оценкой: {n}',
    dimensionsNeeded: 'нужно показателей с оценками: {needed}, есть: {n}',
    stepsNeeded: {
      day: 'нужно дней с ответами: {needed}, есть: {n}',
      week: 'нужно недель с ответами: {needed}, есть: {n}',
      month: 'нужно месяцев с ответами: {needed}, есть: {n}',
    },
    alike: 'все оценки одинаковы',
    responseRate: 'Доля ответивших',
    howToRead: 'точка: средняя оценка; линия: её 95 %-й интервал',
    n: 'n={n}',
    trend: '{name}: динамика',
    centre: 'центр {value}',
    limits: 'контрольные границы',
    outside: 'вне границ',
    themes: 'Темы: как часто и чего они стоят',
    frequency: 'доля ответов, где об этом говорят',
    impact: 'потерянные баллы там, где об этом говорят',
    fixFirst: 'исправить первым',
    rareButDear: 'редко, но дорого',
    oftenButCheap: 'часто, но безобидно',
    watch: 'наблюдать',
    others: 'другие темы',
    dashed: 'пунктир: {share} ответов; потеряно баллов: {points}',
    drivers: 'Что движет общей удовлетворённостью',
    weight: 'относительный вес с 95 %-м интервалом',
    radar: 'Показатели рядом с эталоном',
    ours: 'наши покупатели',
    benchmark: 'эталон',
  },
};
