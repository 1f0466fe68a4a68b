import type { BuyerWordsTable } from '../buyer-words-table.ts';

export default {
  before: [
    '(bitte|hallo|guten (tag|morgen|abend)|hi|moin|danke|entschuldigung|sorry|ok|okay|ja|gut|also|jetzt|dann|nun|lieber|bitte einmal|verzeihung)',
    '(ich|wir) (möchte|moechte|will|würde gern|würde gerne|muss|brauche|wünsche|möchten|wollen|brauchen|hätte gern|hätte gerne|kann|können)( gern| gerne| bitte| lieber|)',
    '(kann ich|könnte ich|darf ich|können sie|könnten sie|können wir|kannst du|könnt ihr|kann man|lass mich|lassen sie mich|wie kann ich|ist es möglich|lass uns|lassen sie uns)( bitte|)',
  ],
  after: [
    '(bitte|danke|jetzt|sofort|danke schön|vielen dank|ok|mal|mal bitte|bitte mal|hier|heute|wenn möglich|gern|gerne|bitte jetzt|umgehend)',
  ],
  back: [
    '(zurück|zurueck|gehe zurück|geh zurück|gehen sie zurück|vorherige|vorherige frage|zur vorherigen frage|eine frage zurück|einen schritt zurück|einmal zurück|zurück zur vorherigen frage|vorige frage|letzte frage|rückgängig|zurückgehen)',
  ],
  skip: [
    '(überspringen|ueberspringen|auslassen|nächste|nächste frage|naechste frage|zur nächsten frage|frage überspringen|(diese|die) frage überspringen|passe|ich passe|weglassen|überspring|überspringe das|nächstes|weiter zur nächsten frage)',
  ],
  stop: [
    '(stopp|stop|halt|aufhören|aufhoeren|hör auf|hör auf damit|hören sie auf|beenden|abbrechen|abbruch|ende|schluss|genug|das reicht|es reicht|reicht|schluss jetzt|keine fragen mehr|ich höre auf|beende das|keine weiteren fragen|ich breche ab|verlassen|ich bin fertig)',
    '(die |diese |das |dieses |den |)(umfrage|befragung|gespräch|chat|unterhaltung|fragen) (beenden|abbrechen|stoppen|verlassen)',
    '(nicht weitermachen|nicht fortsetzen|hier aufhören|hier beenden)',
  ],
  stopForever: [
    '(schreiben|schicken|senden) sie (mir|uns)( bitte|) (keine|nichts)( nachrichten| mails|) mehr',
    '(schreibt|schickt) (mir|uns)( bitte|) (keine nachrichten|nichts) mehr',
    '(kontaktieren|belästigen|stören) sie (mich|uns)( bitte|) nicht( mehr|)',
    '(löschen|entfernen) sie( bitte|) (meine|unsere) (nummer|adresse|kontaktdaten|telefonnummer)',
    '(nie wieder|abmelden|abbestellen|mich abmelden|austragen|für immer stopp|stopp für immer|für immer stoppen|endgültig stopp|endgültig beenden|keine nachrichten mehr|keine weiteren nachrichten|nie mehr|blockieren|melden sie mich ab|melde mich ab|tragen sie mich aus|abmeldung|dauerhaft stoppen|keine nachrichten)',
    '(schreiben|kontaktieren|belästigen|stören|schreib|kontaktier|kontaktiere|kontaktiert|schreibt) (sie |)(mir|mich|uns) (nicht|nie|nicht mehr|nie wieder|nie mehr|bitte nicht|bitte nicht mehr)( mehr| wieder|)',
    '(hören sie auf|hör auf) (mir zu schreiben|mich zu kontaktieren|mich zu belästigen|mich zu nerven|mir nachrichten zu (senden|schicken))',
    '(keine|senden sie mir keine|schicken sie mir keine) (nachrichten|mails|umfragen) mehr',
    'nicht mehr (kontaktieren|schreiben|anschreiben|stören)',
  ],
  human: [
    '(mensch|einen menschen|echter mensch|einen echten menschen|ein mensch|ein echter mensch|echte person|eine echte person|eine person|mitarbeiter|einen mitarbeiter|ein mitarbeiter|menschlicher mitarbeiter|kundenservice bitte|support bitte|sachbearbeiter|ansprechpartner|einen ansprechpartner|berater|menschliche hilfe|person bitte|jemand echtes)',
    '(mit |)(einem|einer|einen|dem|der|ihrem|eurem|) (menschen|mensch|person|echten person|echten menschen|richtigen menschen|mitarbeiter|mitarbeiterin|kollegen|chef|vorgesetzten|verantwortlichen|berater|ansprechpartner|operator|vertreter|manager|sachbearbeiter) (sprechen|reden|schreiben|chatten|verbinden|verbunden werden|telefonieren|verbinde mich)',
    'mit (jemandem|jemanden|ihnen|jemandem aus ihrem team|jemand|jemand anderem) (sprechen|reden|schreiben|chatten|telefonieren)',
    '(verbinden sie mich|verbinde mich|sprechen|reden|weiterleiten) (mit|an) (einem|einer|einen|ihrem|) (menschen|mensch|mitarbeiter|person|kollegen|chef|ansprechpartner)',
    '(rufen sie mich an|ruf mich an|rufen sie mich zurück|rückruf|um rückruf|ist da jemand|ist jemand da|ist da ein mensch|kein bot|kein roboter|keine maschine|nicht mit einem (bot|roboter) (sprechen|reden))',
    '(beschwerde|mich beschweren|beschweren|beschwerde einreichen|eine beschwerde einreichen|reklamation|reklamieren)',
  ],
  who: [
    '(wer sind sie|wer bist du|wer seid ihr|wer ist da|wer ist das|wer schreibt( mir| da| hier|)|wer spricht|mit wem (spreche|schreibe|rede|chatte) ich|was bist du|was sind sie|von welcher firma (sind sie|bist du)|welche firma|welche firma ist das|von wem ist das)',
    '(bist du|sind sie|ist das|ist dies|spreche ich mit|rede ich mit) (ein |eine |einem |einer |)(bot|roboter|mensch|echter mensch|person|echte person|maschine|menschen|ki|betrug|echt|spam)',
  ],
  help: [
    '(hilfe|hilf mir|helfen sie mir|helft mir|ich brauche hilfe|brauche hilfe|wie funktioniert das|wie geht das|was kann ich (tun|sagen|schreiben|machen)|optionen|menü|befehle|anleitung|was ist das|ich verstehe nicht|verstehe ich nicht|verstehe nicht|das verstehe ich nicht|ich verstehe die frage nicht|was bedeutet das|was meinen sie|nicht verstanden)',
  ],
  privacy: [
    '(datenschutz|datenschutzerklärung|datenschutzhinweise|privatsphäre|dsgvo|vertraulichkeit|ist das (vertraulich|anonym|sicher)|vertraulich|anonym|impressum)',
    '(was|wie) (machen|passiert|macht ihr|geschieht|speichern|verwenden|nutzen) (sie |)(mit |)(meinen|meine|unseren|den) (daten|antworten)',
    '(warum (speichern|brauchen|sammeln|wollen) sie (meine|die) daten|wer (sieht|liest) (meine antworten|das)|woher haben sie meine (nummer|telefonnummer|daten|kontaktdaten)|wie lange (speichern|behalten) sie meine daten|wozu brauchen sie das)',
  ],
  myData: [
    '(meine daten|meine daten (sehen|anzeigen|einsehen|exportieren|herunterladen|anfordern|ansehen)|meine antworten|meine antworten (sehen|anzeigen|ansehen)|zeig mir meine daten|zeigen sie mir meine daten|daten exportieren|kopie meiner daten|auskunft|datenauskunft|auskunft über meine daten|welche daten haben sie( über mich| von mir|)|was wissen sie über mich|schicken sie mir meine daten)',
  ],
  delete: [
    '(meine|alle meine|unsere|die|alle|) (daten|antworten|informationen|personenbezogenen daten) (löschen|loeschen|entfernen|vernichten)',
    '(lösche|löschen sie|lösch|entfernen sie|löscht) (bitte |)(meine|alle meine|alle|unsere) (daten|antworten)( bitte|)',
    '(löschen|loeschen|alles löschen|lösche alles|löschen sie alles|vergessen sie mich|vergiss mich|recht auf vergessenwerden|mich löschen|mein konto löschen|konto löschen|löschung|datenlöschung)',
  ],
  feedback: [
    '(rückmeldung|kommentar|anmerkung|kommentar hinterlassen|feedback geben|rückmeldung geben|anregung|bemerkung)',
  ],
  continue: [
    '(weiter|weitermachen|fortsetzen|fortfahren|weiter gehts|gehts weiter|mach weiter|machen sie weiter|weiter machen|machen wir weiter|umfrage fortsetzen|die umfrage fortsetzen|fahren sie fort|ich bin bereit|bereit|umfrage starten|umfrage beginnen)',
  ],
  restart: [
    '(neu starten|neustart|neu anfangen|von vorne|von vorn|nochmal von vorne|noch einmal von vorne|von anfang an|neu beginnen|nochmal|noch einmal|von vorne anfangen|von vorne beginnen|wieder von vorne|umfrage neu starten|zurücksetzen|neubeginn)',
  ],
  change: [
    '(ändern|aendern|korrigieren|bearbeiten|änderung|korrektur|berichtigen|anpassen|(meine |eine |die |)antwort ändern|(meine |eine |die |)antwort korrigieren|(meine |die |)antworten ändern|ändere|ändern sie|korrigiere|etwas ändern)',
  ],
  changeLeads: [
    '(die|das|den|meine|meinen|mein|antwort|die antwort|meine antwort|bewertung|die bewertung|meine bewertung|frage|die frage|nummer|zu|zur|für|von|auf|die antwort auf|meine antwort auf|meine antwort zur|die bewertung der|meine bewertung der|note|die note für|bei|der)',
  ],
  changeTopics: [
    '(qualität|qualitaet|produktqualität|lieferung|pünktlichkeit|termintreue|lieferzeit|liefertreue|kommunikation|dokumente|unterlagen|dokumentation|richtigkeit der dokumente|gesamt|gesamtzufriedenheit|zufriedenheit|insgesamt|empfehlung|aufwand|letzte|vorherige|erste|letzte antwort|vorherige antwort)',
    '(vergleich|erwartungen|verlässlichkeit|fachkenntnis|vertrauenswürdigkeit|erscheinungsbild|schnelligkeit|niveau)',
  ],
  changeTails: [],
  language: [
    '(sprache|sprachen|sprache (ändern|wechseln|wählen|umstellen)|(die |)sprache (ändern|wechseln)|andere sprache|eine andere sprache|welche sprachen|welche sprachen sprechen sie|in einer anderen sprache|sprachwahl|meine sprache)',
  ],
  languageBefore: [
    '(auf|in|sprechen sie|sprichst du|sprache|wechseln zu|wechsle zu|umstellen auf|nur|ich spreche|ich spreche nur|schreiben sie|schreiben sie auf|schreib auf|antworten sie auf|weiter auf|weiter in|auch|geht das auf|geht das auch auf|können wir|gibt es das auf|reden wir|sprechen wir|lieber|lieber auf)',
  ],
  languageAfter: ['(sprechen|schreiben|reden|antworten|weitermachen|fortsetzen|nur|wechseln)'],
} satisfies BuyerWordsTable;
