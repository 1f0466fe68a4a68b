import type { CloserWords } from './closer-words.ts';

export const GERMAN: CloserWords = {
  title: 'Genauer hingesehen',
  notEnough: 'nicht genug Antworten (n={n}, nötig {needed})',
  index:
    'Zufriedenheitsindex · 0, wo alle das Schlechteste wählten, 100, wo alle das Beste wählten',
  indexBefore: 'Zeitraum davor, mit denselben Gewichten: {index}',
  byDrivers:
    'Gewichte: was jede Dimension an der Gesamtzufriedenheit bewegt, aus n={n} vollständigen Bögen.',
  byEqual:
    'Gleiche Gewichte: nicht genug vollständige Bögen, um Dimensionen zu gewichten (n={n}, nötig {needed}).',
  byEqualAlike:
    'Gleiche Gewichte: die Noten unterscheiden sich zu wenig, um Dimensionen zu gewichten (n={n}).',
  classes: 'Nach Klasse, einfach und nach Wert gewichtet · jeder Kunde einmal; Wert {values}',
  plain: 'einfach',
  weighted: 'gewichtet',
  classRow: '{name}: {mean} · Kunden n={n}, Gewicht {weight}',
  unheard: 'Klassen, für die niemand sprach: {names}',
  unclassified: 'Kunden ohne solche Klasse, in keiner der beiden Noten: {n}',
  countries: 'Nach Land, roh und um den Umgang mit der Skala bereinigt',
  countryRow: '{name}: roh {raw} · bereinigt {adjusted} · n={n}, Niveau zu {weight} herausgenommen',
  countryRaw: '{name}: roh {raw} · n={n}, nicht bereinigt: {why}',
  few: 'nicht genug Noten, nötig {needed}',
  alone: 'kein anderes Land hat genug Noten',
  alike: 'Länder unterscheiden sich nicht mehr als zufällig',
  method:
    'Verfahren: je Land standardisiert und zur rohen Note zurückgezogen, wo man wenig weiß (Efron und Morris, 1975). Rohe Noten bleiben, wie sie sind.',
  unknownCountry: 'Noten aus unbekanntem Land: {n}',
  forecast: 'CSAT-Vorhersage für {month}',
  forecastRow: '{share}, 95-%-Intervall {interval}, aus n={n} Monaten',
  forecastError:
    'mittlerer Fehler in vergangenen Monaten: {error} Punkte, von „wie im Vormonat“ {naive}',
  noBetter: 'Ein Trend sagt es nicht besser als „wie im Vormonat“: {share} (n={n} Monate).',
  tooFewMonths: 'nicht genug Monate nacheinander mit je fünf Antworten (n={n}, nötig {needed})',
  owner: 'Nach Verantwortlichem der Sendung',
  themes: 'Beklagte Themen · derselbe Test gegen ein übliches Thema',
  themeBaseline: 'Ein übliches Thema im Zeitraum davor: in {share} von {n} Antwortbögen.',
  themeRow: '{name}: in {hits} von {n} ({share}) · systematisch, p {p}',
  untested: 'zu wenige, um es zu sagen: {n}',
  vendors: 'Zulieferer · Klagen je 100 benotete Sendungen, die schlechtesten zuerst',
  vendorMethod:
    'Eine Klage ist eine Sendung mit einer Note im schlechtesten Drittel ihrer Skala, einmal gezählt. Jeder wird mit den anderen seiner Art verglichen, mit Fishers exaktem Test, angepasst für alle Zulieferer (Holm, 1979). Wessen Schuld es war, sagt kein Test.',
  vendorRow: '{name}: {rate} je 100 · {sure}',
  vendorWorse: 'schlechter als die anderen, p {p}',
  vendorAlike: 'nicht deutlich schlechter als die anderen, p {p}',
  vendorAlone: 'kein anderer zum Vergleich',
  vendorThemes: 'beklagt: {themes}',
  unnamedVendors: 'Sendungen, die keinen Zulieferer nennen, in keiner Zahl hier: {n}',
  doubts: 'Wie die Antworten zustande kamen',
  hasty: 'hastig: {count} ({share})',
  hastyParts: 'alle Noten gleich {equal}, schneller als man liest {fast}',
  coached: 'nachdem Mitarbeiter um eine Note baten: {count} ({share})',
  withoutHasty: 'ohne die hastigen',
  withoutCoached: 'ohne die erbetenen',
  withoutBoth: 'ohne beide',
  kept: 'Keine andere Zahl lässt sie aus.',
};
