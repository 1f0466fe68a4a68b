import type { RootCauseWords } from '../root-cause-words.ts';

export default {
  because: ['(weil|denn|wegen)'],
  denials: ['nicht'],
  supplier: [
    '(lieferant*|zulieferer*|vorlieferant*) (hat |haben |hatte |)(gewechselt|geändert|ersetzt|ausgetauscht|das material|anderes|verspätet|zu spät|falsch)',
    '(neuer|neuen|anderer|anderen|lieferant) (lieferant*|zulieferer|gewechselt)',
    '(subunternehmer*|zulieferer|vorlieferant*|lieferantenwechsel|fremdvergabe)',
  ],
  material: [
    '(rohstoff*|rohmaterial*|material*|komponente*|stoff|teile|bauteile) (fehlt*|knapp*|verspätet|zu spät|mangel|engpass|nicht verfügbar|schlecht*|geändert|nicht da|ausgegangen|minderwertig)',
    '(rohstoffmangel|materialmangel|materialengpass|materialknappheit|rohstoffknappheit|teilemangel|materialwechsel|materialfehler)',
    '(kein|fehlendes|falsches|anderes|minderwertiges|warten auf) (rohmaterial|material)',
  ],
  template: [
    '(falsche*|alte*|veraltete*|überholte*) (vorlage*|version|formular*|zeichnung*|muster|datei|druckdatei)',
    '(vorlage|version|zeichnung) (falsch|veraltet|alt|nicht aktuell*|nicht aktualisiert)',
    '(kopiert|copy paste|abgeschrieben) (aus|von|vom|)',
  ],
  'document-error': [
    '(tippfehler|schreibfehler|eingabefehler|zahlendreher|übertragungsfehler|erfassungsfehler|flüchtigkeitsfehler)',
    '(falsch) (getippt|eingegeben|abgeschrieben|eingetragen|erfasst|übertragen)',
    '(vertippt|verschrieben)',
  ],
  inspection: [
    '(keine|ohne|fehlende|mangelnde|keinerlei|unzureichende) (endkontrolle|kontrolle*|qualitätskontrolle|prüfung|inspektion|wareneingangskontrolle|warenausgangskontrolle|qualitätsprüfung|überprüfung)',
    '(niemand|keiner|nicht|nie) (richtig |ordentlich |)(geprüft|kontrolliert|überprüft|inspiziert|gegengelesen|getestet|gecheckt|nachgesehen|prüft|kontrolliert)',
    '(kontrolle|prüfung|inspektion|endkontrolle) (ausgelassen|übersprungen|vergessen|fehlt*|nicht|mangelhaft|oberflächlich|unzureichend)',
  ],
  'packing-method': [
    '(verpackung) (nicht |un|für |)(geeignet|ungeeignet|seetauglich|ausreichend|stabil|unzureichend|nicht geeignet|den seetransport|zu schwach|zu dünn|falsch)',
    '(karton*|kiste*|pappe|schachtel*) (zu |nicht |)(dünn*|schwach*|weich|stabil|instabil)',
    '(ohne|kein|keine|fehlend*) (trockenmittel|folie|schutz*|kantenschutz|palette*|innenbeutel|polsterung|füllmaterial|seeverpackung)',
    '(dünne|schwache|falsche) (karton*|verpackung*|kisten)',
    '(verpackungsart|verpackungsmethode|verpackungsdesign|verpackungsvorschrift)',
  ],
  loading: [
    '(falsch|schlecht|unsachgemäß|nachlässig) (beladen|verladen|gestapelt|gestaut|geladen)',
    '(ladungssicherung|nicht (gesichert|verzurrt|befestigt)|ohne sicherung|zu hoch gestapelt)',
  ],
  approval: [
    '(warten|gewartet|wartete|wartezeit|fehlende|ohne|verspätete|späte) (auf |)(die |eine |)(freigabe*|genehmigung*|unterschrift*|zustimmung|bestätigung)',
    '(freigabe|genehmigung|unterschrift|zustimmung) (zu spät|verspätet|fehlt*|dauert*|kam|verzögert|lag|nicht)',
    '(niemand|chef|vorgesetzte*) (hat |)(freigegeben|genehmigt|nicht unterschrieben|nicht freigegeben)',
  ],
  booking: [
    '(zu |)(spät) (gebucht|reserviert|bebucht)',
    '(buchung|reservierung) (zu spät|verspätet|vergessen|war spät|kam zu spät)',
    '(nicht|vergessen zu|vergessen) (gebucht|buchen)',
    '(cut off|cutoff|ladeschluss|redaktionsschluss) (verpasst|versäumt)',
  ],
  carrier: [
    '(spediteur|spedition|reederei|frachtführer|carrier|transporteur) (hat |haben |)(verschoben|gerollt|storniert|vergessen|verspätet|umgebucht|verloren|falsch|zu spät|die buchung|den container)',
    '(schiff|flug|lkw|frachter|feeder) (verspätet|hatte verspätung|ausgefallen|storniert|umgeleitet|kaputt|panne|zu spät)',
    '(umladung|transshipment|schiffswechsel|blank sailing|schiffsverspätung)',
  ],
  customs: [
    '(zoll) (hat |)(angehalten|gestoppt|kontroll*|prüf*|festgehalten|zurückgehalten|blockiert|verzögert)',
    '(beim|im|vom|am) zoll (festgehalten|hängen*|gestoppt|aufgehalten|kontrolliert|geprüft|liegen*)',
    '(zollkontrolle|zollabfertigung|zollprüfung|verzollung|einfuhrgenehmigung|zolltarifnummer)',
  ],
  payment: [
    '(zahlung|anzahlung|überweisung|akkreditiv|restzahlung) (zu spät|verspätet|fehlt*|nicht|verzögert|kam|spät freigegeben|ausstehend)',
    '(warten|gewartet|verspätete|späte|fehlende) (auf |)(die |)(zahlung|anzahlung|überweisung|restzahlung)',
    '(zu spät|spät) (bezahlt|gezahlt|überwiesen)',
    '(zahlungsverzug|kreditlimit)',
  ],
  'price-policy': [
    '(kosten) (sparen|gespart|senken|reduzieren|einsparung|druck|zu senken|eingespart)',
    '(kosteneinsparung*|kostendruck|preisdruck|sparmaßnahmen|preispolitik|sparzwang|billigste*)',
    '(preis*) (zu |)(hoch|niedrig|teuer)',
    '(am falschen ende gespart|geld sparen|geld gespart)',
  ],
  training: [
    '(neue*|unerfahrene*|ungelernte*|ungeschulte*) (mitarbeiter*|kollege*|personal|person|team|kraft|leute|arbeiter*)',
    '(nicht|schlecht|keine|fehlende|mangelnde|ohne|unzureichende) (geschult|eingearbeitet|schulung|einarbeitung|erfahrung|ausbildung|kenntnisse)',
    '(kannte*|kennen|wusste*) (die |)(vorschriften|anforderungen|abläufe|regeln|prozesse) nicht',
  ],
  staffing: [
    '(personalmangel|unterbesetzt|arbeitskräftemangel|fachkräftemangel|überlastet|überlastung der mitarbeiter|fluktuation|personalwechsel)',
    '(zu wenig|zu wenige|nicht genug|fehlendes|kein) (personal|leute|mitarbeiter|arbeiter|prüfer)',
    '(mitarbeiter*|kollege|sachbearbeiter*|verantwortliche*|ansprechpartner) (war |ist |hat |)(krank|im urlaub|gekündigt|ausgefallen|weg|gewechselt|nicht da|in elternzeit)',
    '(keine|ohne) vertretung',
    '(nur eine person|zu viel arbeit)',
  ],
  capacity: [
    '(keine|zu wenig|fehlende|nicht genug|begrenzte) (kapazität*|produktionskapazität)',
    '(kapazitätsengpass|überkapazität|hochsaison|zu viele aufträge|engpass in der produktion|auslastung|rückstau|überbucht)',
    '(fabrik|werk|linie|produktion) (überlastet|voll|ausgelastet)',
  ],
  planning: [
    '(schlechte|fehlende|keine|falsche|mangelnde|ohne|mangelhafte) (planung|produktionsplanung|terminplanung|disposition|vorausplanung|prognose)',
    '(falsch|zu spät|schlecht|zu knapp) (geplant|kalkuliert|eingeplant|terminiert)',
    '(produktion) (zu spät|spät) (begonnen|gestartet|angefangen)',
    '(zu spät) (mit der produktion |)(begonnen|angefangen|gestartet|produziert|bestellt)',
    '(planungsfehler|zeitdruck|unterschätzt|lieferzeit zu kurz|vorlaufzeit zu kurz|kein puffer|auf den letzten drücker|in letzter minute)',
  ],
  communication: [
    '(schlechte|fehlende|mangelnde|keine|mangelhafte|interne) kommunikation',
    '(missverständnis*|kommunikationsfehler|kommunikationsproblem*|kommunikationspanne|sprachbarriere|falsch verstanden|missverstanden)',
    '(niemand|nicht|keiner|nie) (uns |)(informiert|mitgeteilt|weitergegeben|weitergeleitet|gesagt|benachrichtigt|abgesprochen|bescheid)',
    '(mail|nachricht|information*|info) (nicht (weitergeleitet|gelesen|weitergegeben|angekommen)|übersehen|verloren|untergegangen|im spam)',
    'kommunikation zwischen',
  ],
  procedure: [
    '(kein|keine|keinen|ohne|fehlende*|fehlender|unklare*) (prozess*|verfahren|ablauf|abläufe|checkliste*|regel*|standard*|vorschrift*|anweisung*|arbeitsanweisung*|zuständigkeit*|verantwortlich*|vier augen prinzip|nachverfolgung|richtlinie*)',
    '(prozess*|verfahren|ablauf|vorschrift*|anweisung*|regel*|checkliste) (nicht (eingehalten|befolgt|beachtet|klar|vorhanden|aktuell)|ignoriert|missachtet|unklar|fehlt*)',
    '(niemand|keiner) (ist |war |fühlt sich |fühlte sich |)(verantwortlich|zuständig|kümmert*|verfolgt)',
    '(vergessen) (zu |)(aktualisieren|beizulegen|anzuhängen|zu schicken|senden|bestellen)',
  ],
  system: [
    '(systemfehler|softwarefehler|systemausfall|it problem*|edv fehler|programmfehler|serverausfall|computerfehler|stammdaten)',
    '(system|software|erp|sap|server) (fehler|ausgefallen|abgestürzt|nicht aktualisiert|down|hat nicht|falsch|defekt|störung|stürzte ab)',
    'fehler im (system|erp|sap|programm)',
  ],
  equipment: [
    '(maschine*|anlage*|gerät*|gabelstapler|werkzeug|form|drucker|linie) (kaputt|defekt|ausgefallen|ausfall|gebrochen|verschlissen|stand still|störung|alt|veraltet|nicht gewartet)',
    '(maschinenausfall|maschinenschaden|maschinendefekt|stromausfall|anlagenausfall|werkzeugverschleiß|containermangel|werkzeugbruch)',
    '(keine|fehlende|mangelnde) wartung',
    'container (mit |hatte |war |)(loch|löcher|undicht|rostig|leck|beschädigt)',
  ],
  holiday: [
    '(feiertag*|chinesisches neujahr|weihnachten|betriebsferien|werksferien|urlaubszeit|ferien|ostern|sommerpause)',
  ],
  'force-majeure': [
    '(hafenüberlastung|überlastung im hafen|hafenstau|stau (am|im|vor dem) hafen|verstopfung|niedrigwasser|starkwind|orkan|glatteis|nebel|eisgang|arbeitskampf|ausstand)',
    '(starker|starkem|viel|zu viel|heftiger|heftigem|der|dem) wind',
    '(windes|wind) (im|am|in|vor|war|stand)',
    '(hafen|terminal|kanal|grenze) (war |ist |wurde |)(gesperrt|dicht|verstopft|überlastet|geschlossen|überfüllt|blockiert)',
    '(nicht|keine) (ihre|eure|deine) schuld',
    '(sie|ihr|du) (können|könnt|kannst|konnten|konntet) (nichts|nix) (dafür|dazu)',
    '(dafür|dazu) (können|könnt|konnten) (sie|ihr|du) (nichts|nix)',
    '(nichts|nix) mit (ihnen|euch|ihrer firma) zu tun',
    '(liegt|lag) nicht an (ihnen|euch)',
    'außerhalb (ihrer|eurer|unserer) (kontrolle|macht)',
    '(taifun*|hurrikan*|erdbeben|hochwasser|überschwemmung*|unwetter|sturm|streik*|pandemie|corona|covid*|krieg|krieges|kriegs|schlechtes wetter|rotes meer|höhere gewalt|brand im|feuer im)',
  ],
} satisfies RootCauseWords;
