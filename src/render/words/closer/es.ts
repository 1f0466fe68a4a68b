import type { CloserWords } from './closer-words.ts';

export const SPANISH: CloserWords = {
  title: 'Una mirada más de cerca',
  notEnough: 'respuestas insuficientes (n={n}, hacen falta {needed})',
  index: 'Índice de satisfacción · 0 si todos eligen lo peor, 100 si todos eligen lo mejor',
  indexBefore: 'el período anterior, con los mismos pesos: {index}',
  byDrivers:
    'Pesos: cuánto mueve cada dimensión la satisfacción general, de n={n} respuestas completas.',
  byEqual:
    'Pesos iguales: no bastan las respuestas completas para pesar dimensiones (n={n}, hacen falta {needed}).',
  byEqualAlike: 'Pesos iguales: las notas varían demasiado poco para pesar dimensiones (n={n}).',
  classes: 'Por clase, simple y ponderado por valor · cada cliente una vez; valor {values}',
  plain: 'simple',
  weighted: 'ponderado',
  classRow: '{name}: {mean} · clientes n={n}, peso {weight}',
  unheard: 'clases por las que nadie habló: {names}',
  unclassified: 'clientes sin tal clase, en ninguna de las dos notas: {n}',
  countries: 'Por país, sin ajustar y ajustado a su uso de la escala',
  countryRow:
    '{name}: sin ajustar {raw} · ajustado {adjusted} · n={n}, descontado su nivel al {weight}',
  countryRaw: '{name}: sin ajustar {raw} · n={n}, no ajustado: {why}',
  few: 'notas insuficientes, hacen falta {needed}',
  alone: 'ningún otro país tiene notas suficientes',
  alike: 'los países no difieren más que por azar',
  method:
    'Método: estandarizado dentro de cada país y acercado a la nota sin ajustar donde se sabe poco (Efron y Morris, 1975). Las notas originales no cambian.',
  unknownCountry: 'notas de país desconocido: {n}',
  forecast: 'Pronóstico de CSAT para {month}',
  forecastRow: '{share}, intervalo del 95 % {interval}, de n={n} meses',
  forecastError: 'error medio en meses pasados: {error} puntos, de «como el mes anterior» {naive}',
  noBetter: 'Una tendencia no acierta más que «como el mes anterior»: {share} (n={n} meses).',
  tooFewMonths:
    'no bastan los meses seguidos con cinco respuestas cada uno (n={n}, hacen falta {needed})',
  owner: 'Por responsable del envío',
  themes: 'Temas con quejas · la misma prueba frente a un tema habitual',
  themeBaseline: 'Un tema habitual en el período anterior: en {share} de {n} respuestas.',
  themeRow: '{name}: en {hits} de {n} ({share}) · sistémico, p {p}',
  untested: 'muy pocos para saberlo: {n}',
  doubts: 'Cómo surgieron las respuestas',
  hasty: 'con prisa: {count} ({share})',
  hastyParts: 'todas las notas iguales {equal}, más rápido que leer {fast}',
  coached: 'después de que el personal pidiera una nota: {count} ({share})',
  withoutHasty: 'sin las hechas con prisa',
  withoutCoached: 'sin las pedidas',
  withoutBoth: 'sin ambas',
  kept: 'Ninguna otra cifra las excluye.',
};
