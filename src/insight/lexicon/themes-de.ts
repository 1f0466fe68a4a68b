import type { ThemeTerms } from './theme-terms.ts';

/** Own work, CC0-1.0. */
export const GERMAN_THEMES: ThemeTerms = {
  quality: `
    qualität akku bildschirm display kamera funktion* klang ton material system speicher leistung
    lade* signal mangel mängel mangelhaft rost* stoff naht nähte robust`,
  design: 'farbe* größe design gewicht leicht schön* klein groß schwer aussehen',
  delivery: `
    liefer* versand* verschick* angekommen ankam erhalten paket spät verspät* schnell* tage
    zustell* pünktlich* lieferung container schiff fracht verzöger* rechtzeitig termin*`,
  packaging: `
    verpack* karton schachtel beschädigt defekt* zustand versiegelt luftpolster kaputt kartons
    palette* nass feucht* zerdrückt`,
  service: `
    verkäufer* service kundenservice antwort* freundlich* support kommunikation hilfsbereit team
    ansprechpartner* mitarbeiter* e-mail erreichbar`,
  price: `
    preis* günstig* teuer wert geld kosten rabatt angebot gratis kostenlos geschenk gebühr*
    aufpreis zuschlag`,
  accuracy: `
    fehlt fehlte* falsch* beschrieben beschreibung menge muster abweich* fehlten fehlmenge
    stückzahl nicht_wie`,
  aftersales: `
    rückgabe rücksend* erstatt* garantie umtausch* ersatz reklam* gutschrift beschwerde*
    nachbesser* ersatzlieferung`,
  documents: `
    rechnung zertifikat zoll dokument* anleitung rechnungen zertifikate dokumente frachtbrief
    konnossement packliste etikett* ursprungszeugnis verzoll*`,
  authenticity: 'original* echt* fälschung gefälscht authentisch',
  ordering: 'bestell* kauf* zahlung website einkauf* proforma auftrag überweisung',
  loyalty: 'empfehl* wieder nochmal zweite* nächste* weiterempfehl* weiterhin',
};
