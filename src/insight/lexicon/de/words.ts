import type { LexiconWords } from '../lexicon-words.ts';

export default {
  letters: 'äößü',
  general: ['polarity.tsv'],
  small:
    'der die das den dem des ein eine einen einem einer und oder aber wenn von zu zum zur in im an am auf mit für bei aus nach ist sind war waren sein nicht kein keine es er sie wir ihr ich mich uns euch sich sehr mehr wie schon dies diese dieser dass weil alle auch ohne über noch nur so wird werden wurde hat haben ja na naja tja',
  common: `der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden sein hat haben hatte hatten habe wir sie ihr ihre ihren uns unser unsere unseren ich mich mir
    es er nicht kein keine keinen keinem keiner keinerlei nichts niemand nie auch noch nur schon sehr so zu zum zur von vom mit für fuer bei auf aus nach im am an in um über ueber unter ohne gegen
    aber denn weil dass daß wenn als wie was wann wo wer warum alles alle allen viel viele mehr weniger besser schlecht schlechte schlechter gut gute guter gutes guten
    ware waren lieferung lieferungen bestellung sendung verpackung kartons karton kisten rechnung papiere qualität qualitaet preis stück stücke palette paletten
    beschädigt beschaedigt beschädigte kaputt kaputte zerdrückt zerdrueckt nass nasse defekt defekte fehlt fehlte fehlen fehlten fehler falsch falsche verspätet verspaetet verspätung zu spät spaet
    danke vielen dank hallo bitte leider entschuldigung zufrieden angekommen erhalten bekommen gekommen geliefert bestellt problem probleme beschwerden mängel
    hälfte woche wochen tage tagen monat seit bis könnte koennte könnten hätte haette wäre waere einfach immer wieder letzten letzte lieferant lieferanten
    hab meine mein meinen meiner deine dein du dich dir hast bin bist mal ja nein doch jetzt hier da dann ganz heute komplett verloren man kann will`,
  evidence: {
    faults: 'fehlt* fehlen zu_wenig falsch* abweich* mangel mängel mangelhaft',
    bare: 'karton* schachtel* palette* paket container* lieferung lieferungen angekommen ankam erhalten gewicht tage* bestell* auftrag material system original* geld e-mail team mitarbeiter* schnell* leicht schön* klein groß schwer wieder nochmal zweite* nächste* weiterhin ton',
  },
  coached: {
    asking:
      'bitte|k[oö]nnten|k[oö]nnen sie|k[oö]nntest|w[uü]rden|hoffen|hoffe|helfen sie|denken sie daran|w[aä]re nett|freuen uns',
    rating: 'geben|gib|gebt|bewert(?:en|e|et)|vergeben|vergib|w[aä]hlen|ankreuzen|kreuzen',
    number: '10|zehn|9|neun|5|f[uü]nf',
    unit: 'punkte?n?|sterne?n?|von (?:10|zehn|5|f[uü]nf)|/ ?(?:10|5)',
    top: 'volle punktzahl|h[oö]chst(?:note|wertung|punktzahl)|beste(?:n|r)? (?:note|bewertung|wertung)|gute(?:n|r)? (?:note|bewertung)|eine (?:10|zehn)|eine (?:5|f[uü]nf)',
    denial: 'nicht n[oö]tig|m[uü]ssen (?:uns )?(?:keine?|nicht)|keine?|nie',
  },
} satisfies LexiconWords;
