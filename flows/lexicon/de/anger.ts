import type { AngerWords } from '../anger-words.ts';

export default {
  fury: [
    '(belügen|belogen|belügt|anlügen|angelogen|betrug|betrüger|betrogen|abzocke|abzocker|abgezockt|lügner|lügen|gelogen|gauner|verbrecher|idiot|idioten|deppen|trottel|schwachköpfe|dummköpfe|unfähige|stümper|dilettanten|scheiße|scheisse|scheiß|mist laden|saftladen|sauladen|drecksladen|arschloch|arschlöcher|verarschen|verarscht|verarsche|zum teufel|unverschämt|unverschämtheit|frechheit|eine frechheit|schämen sie sich|witzbolde|diebe seid ihr|sind diebe|diebesbande)',
    '(wütend|stinksauer|sauer auf sie|richtig sauer|ich bin sauer|sehr verärgert|schnauze voll|nase voll|die faxen dicke|es reicht mir|mir reichts|jetzt reichts|empörend|empört|wollen sie mich|soll das ein witz sein|ein witz|ist das ihr ernst|eine zumutung|eine unverschämtheit)',
    '(mein|unser) geld zurück( und zwar|) (sofort|jetzt|heute)',
    '(verklagen|vor gericht|rechtliche schritte|rechtsweg|anzeige erstatten|juristische schritte|mahnbescheid)',
    '(hören|hört) (von|noch von) (unserem|meinem|unseren|meinen) (anwalt|anwälten|rechtsanwalt)',
    '(suchen|suche|wechseln|wechsle|wechseln zu|finden) (uns |mir |)(einen anderen|den|einen neuen|anderen) (lieferanten|lieferant)',
    '(ab jetzt|nächstes mal|das nächste mal|künftig|in zukunft|zukünftig|dann|jetzt|demnächst) (kaufen|bestellen|kaufe|bestelle|gehen|werden) (wir |ich |)(woanders|anderswo|bei der konkurrenz|zur konkurrenz|bei anderen|bei einem anderen)',
    '(wir|ich) (kaufen|bestellen|kaufe|bestelle|gehen|gehe|werden|werde) (künftig |in zukunft |ab jetzt |jetzt |nun |dann |)(woanders|anderswo|bei der konkurrenz|zur konkurrenz|bei anderen|bei einem anderen (lieferanten|anbieter|hersteller))( kaufen| bestellen|)',
  ],
  law: ['(anwalt|anwälte|anwälten|rechtsanwalt|anwältin)'],
  vows: [
    '(nie wieder|nie mehr|niemals wieder) (bestelle|bestellen|kaufe|kaufen|bei ihnen|mit ihnen|etwas|eine bestellung|was)( ich| wir|)',
    '(wir|ich) (bestellen|bestelle|kaufen|kaufe|werden|werde) (nie wieder|nie mehr|niemals wieder|nichts mehr)( bei ihnen|)',
  ],
  farewells: [
    '(das ist|das war|war|ist|es war|dies war|dies ist) (unsere|meine|die|unser|mein) (letzte bestellung|letzter auftrag)',
    'letzte mal dass (wir|ich)',
  ],
  alone: [
    '(nie wieder|nie mehr|niemals wieder|nie im leben wieder)( bei ihnen| mit ihnen| mit euch| bei euch|)',
  ],
  strong: [
    '(schrecklich|furchtbar|inakzeptabel|unannehmbar|katastrophe|katastrophal|miserabel|lächerlich|ekelhaft|müll|schrott|diebe|nutzlos|unmöglich|schande|peinlich|verlange|fordern|niemand antwortet|keiner antwortet|unterirdisch)',
  ],
  heated: [
    '(verdammt|sofort|jetzt|geld|erstattung|unglaublich|nie wieder|schon wieder|immer wieder|jedes mal|hasse|verantwortlich|unfassbar)',
  ],
  negative: [
    '(schlecht|spät|verspätet|kaputt|nass|beschädigt|falsch|enttäuscht|verspätung|fehlt|fehlen|verloren|warte|warten|problem|probleme|beschwerde|nie|fehler|schmutzig|defekt|warum)',
  ],
  others: [
    '(mein|unser|unsere|ihr|der|die|das|ein|eine|unserem|unseren|einem|einen|dem|den|) (früherer|frühere|früheren|ehemaliger|ehemalige|ehemaligen|voriger|vorige|vorigen|alter|alte|alten|anderer|andere|anderen|letzter|letzte|letzten|erster|erste|ersten|vorherige|vorheriger|vorherigen|ex) (lieferant|lieferanten|anbieter|hersteller|fabrik|werk|händler|firma|firmen|verkäufer|partner)',
    '(die|ihre|eure|der|ihrer|) konkurrenz',
    '(der|die|ein|ihre|den|) (konkurrent|konkurrenten|mitbewerber|wettbewerber|wettbewerb)',
    '(die anderen|alle anderen|viele (lieferanten|anbieter|hersteller|händler)|manche (lieferanten|anbieter)|letztes jahr|voriges jahr|im letzten jahr|vor jahren|früher|damals)',
  ],
  elsewhere: [
    '(woanders|anderswo|anderenorts|(bei|von|mit|zu|) (einem anderen|einer anderen|anderen|keinem anderen|jemand anderem|jemand anders|niemand anderem|der konkurrenz|irgendeinem anderen|andern)|als bei ihnen|außer bei ihnen)',
  ],
  seasons: [
    '(in|für|vor|dieser|diese|dieses|in diesem|in dieser|für dieses|für diese|vor den|vor der|vor dem|der|des|im|am|) (dieser |diesem |dieses |diese |) (saison|jahr|jahres|jahr|monat|quartal|halbjahr|woche|sommer|winter|frühjahr|herbst|weihnachten|ferien|feiertagen|jahresende|jahreswechsel|ramadan|messe|projekt|vertrag|sommers|winters)',
    'vor (weihnachten|ostern|neujahr|ramadan|jahresende)',
    '(für|in|im jahr|von) (2024|2025|2026|2027|2028|2029|2030)',
    '(im|für|vor) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
  ],
  settled: [
    '(geprüft|prüft|prüfte|gelesen|durchgesehen|angesehen|angeschaut|genehmigt|freigegeben|unterschrieben|bestätigt|bestätigte|aufgesetzt|entworfen|übersetzt|akzeptiert|empfohlen|empfiehlt|abgesegnet)',
    '(zufrieden|einverstanden|in ordnung|alles gut|alles klar|alles bestens|alles okay|kein problem|keine probleme|keine einwände|nichts einzuwenden|passt)',
    '(bin|ist|sind|als) (ein |selbst |auch |)(anwalt|anwältin|anwälte|rechtsanwalt)',
  ],
  praise: [
    '(unglaublich|unfassbar|verdammt) (gut|gute|guter|gutes|schnell|schnelle|schneller|zuverlässig|toll|schön|hohe|günstig|freundlich|sauber|saubere|stark|pünktlich)',
    '(qualität|service|lieferung|arbeit|verpackung|tempo|geschwindigkeit|preis|team|produkte|ware) (ist |war |sind |einfach |)(so |)(unglaublich|unfassbar)',
    '(jedes mal|immer wieder|schon wieder|jederzeit) (gut|perfekt|super|toll|gern|gerne|pünktlich|hervorragend|bestens|top|zufrieden|ein vergnügen|eine freude)',
    '(nie|nie ein|nie eine|kein einziges|keine einzige|nicht ein|noch nie|kein|ohne) (problem|probleme|beschwerde|verspätung|verspätet|fehler|spät|kaputt|falsch|enttäuscht|defekt|schlecht|zu spät)',
    '(danke|vielen dank|weiter so|empfehle|empfehlen|empfehlenswert|gerne wieder|gern wieder|kaufen wieder|bestellen wieder|liebe|respekt)',
    'warum (haben|habe) (wir|ich) (sie|euch) nicht (früher|eher)',
  ],
  harmless: ['(betrugsprävention|betrugsschutz)'],
  you: ['(sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|euch|euer|eure|eurem|du|dich|dein)'],
  they: ['(die|der|das|welche|diese|deren|alles|alle|es)'],
  joints: ['(und|aber|weil|denn|während|doch|sondern|wohingegen|als|bis)'],
} satisfies AngerWords;
