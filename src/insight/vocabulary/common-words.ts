/** The languages that are written in Latin letters, as far as ours go. */
export const LATIN_LOCALES = ['en', 'es', 'pt', 'fr', 'de'] as const;
export type LatinLocale = (typeof LATIN_LOCALES)[number];

/**
 * The words that tell a language: the commonest, and those that buyers write about a shipment, in
 * lower case and separated by spaces. A word of several languages stands in each list that has it;
 * trade words that every language borrows, such as container, stand in none.
 */
export const COMMON_WORDS: Readonly<Record<LatinLocale, string>> = {
  en: `the a an and or is are was were be been am to of in it its we you our your us they them he she i my me not no none nothing nobody
    this that these those there here with for from have has had but all any some so as at by on if do does did don't doesn't didn't isn't wasn't weren't
    can't cannot could couldn't would wouldn't should will won't can may might than then too very just only still again never always ever yet
    what when where which who why how much many more most less better best worse worst good great fine nice well bad poor late slow fast early
    complaints complaint problem problems issue issues damage damaged broken crushed wet torn missing wrong faulty defective leaking bent cracked dented rusty scratched
    boxes box cartons carton goods shipment shipments delivery delivered arrived arrive received receive order ordered packed packing invoice documents papers
    quality price pieces everything anything something everyone anyone one two three half first last time week weeks day days month year ago
    thanks thank please sorry hello happy pleased satisfied disappointed nobody called back answered reply replied waiting wait sent send
    about after before because been being between both down each few into like made make need now off once other out over own same such take their through
    under until up want while work works worked working yes i'm i've it's that's we're we've you're haven't hasn't hadn't`,
  es: `el la los las equivocada equivocado equivocadas equivocados un una unos unas de del al que y o e en es son está están fue fueron era eran ser hay ha han he hemos por para con sin
    se lo le les no sí si nos su sus mi mis muy más menos pero porque como cuando donde quien cual este esta esto estos estas ese esa eso todo todos toda todas
    nada nadie ningún ninguna ninguno nunca siempre también tampoco ya aún todavía solo sólo otra otro vez bien mal mejor peor bueno buena buen malo mala
    mercancía mercancia mercadería mercaderia pedido pedidos entrega envío envio llegó llego llegaron llegaba cajas caja cartones factura documentos calidad precio
    dañada dañado dañadas dañados danada danado rota roto rotas rotos mojada mojado mojadas mojados aplastadas aplastada faltan faltaron falta faltaba tarde retraso atraso demora
    gracias hola perdón disculpe disculpen satisfechos satisfecho contentos recibimos recibido recibí pedimos esperamos tenemos tuvimos queja quejas problema problemas
    piezas mitad semana semanas días dias hace fue estaba estaban pudo podría podria desde hasta sobre entre después antes proveedor cumplió cumplieron apenas`,
  pt: `o a os as está estão errada errado erradas errados fatura faturas um uma uns umas de do da dos das ao aos que e ou em no na nos nas é são foi foram era eram ser há tem têm temos por para com sem pelo pela
    se não nao sim nós seu sua seus suas meu minha muito muita mais menos mas porque como quando onde quem qual este esta isto isso esse essa tudo todo todos toda todas
    nada ninguém ninguem nenhum nenhuma nunca sempre também tambem já ainda só apenas outra outro vez bem mal melhor pior bom boa bons boas
    mercadoria carga pedido pedidos entrega envio chegou chegaram veio vieram caixas caixa documentos qualidade preço preco
    danificada danificado danificadas danificados danificou quebrada quebrado quebradas quebrados molhada molhado molhadas molhados amassada amassadas faltam faltaram falta atraso atrasou demora
    obrigado obrigada olá ola desculpe desculpem satisfeitos satisfeito contentes recebemos recebi pedimos esperamos tivemos reclamação reclamações problema problemas
    peças metade semana semanas dias faz estava estavam podia poderia desde até ate sobre entre depois antes fornecedor você voces vocês responder`,
  fr: `le la les l un une des de du d au aux et ou que qui en est sont était étaient sera été être a ont avons avez ai il elle ils elles on nous vous je
    ne pas n plus jamais rien personne aucun aucune sans avec pour par sur sous dans chez ce cet cette ces c ça cela tout tous toute toutes très trop peu
    mais car parce comme quand où quel quelle notre nos votre vos mon ma mes son sa ses leur leurs bien mal mieux pire bon bonne bons bonnes mauvais mauvaise
    marchandise marchandises commande commandes livraison livré livrée livrés arrivé arrivée arrivés arrivées cartons carton colis facture qualité prix produit produits
    abîmé abîmés abîmée abîmées abime abimes cassé cassés cassée cassées casse mouillé mouillés mouillée mouillées écrasé écrasés manque manquait manquent retard tard
    merci bonjour désolé désolée désolés satisfaits satisfait contents reçu reçus avons problème problèmes probleme problemes défaut défauts réclamation plainte plaintes
    pièces moitié semaine semaines jours depuis jusqu pourrait aurait peut fait faire encore toujours aussi après avant fournisseur`,
  de: `der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden sein hat haben hatte hatten habe wir sie ihr ihre ihren uns unser unsere unseren ich mich mir
    es er nicht kein keine keinen keinem keiner keinerlei nichts niemand nie auch noch nur schon sehr so zu zum zur von vom mit für fuer bei auf aus nach im am an in um über ueber unter ohne gegen
    aber denn weil dass daß wenn als wie was wann wo wer warum alles alle allen viel viele mehr weniger besser schlecht schlechte schlechter gut gute guter gutes guten
    ware waren lieferung lieferungen bestellung sendung verpackung kartons karton kisten rechnung papiere qualität qualitaet preis stück stücke palette paletten
    beschädigt beschaedigt beschädigte kaputt kaputte zerdrückt zerdrueckt nass nasse defekt defekte fehlt fehlte fehlen fehlten fehler falsch falsche verspätet verspaetet verspätung zu spät spaet
    danke vielen dank hallo bitte leider entschuldigung zufrieden angekommen erhalten bekommen gekommen geliefert bestellt problem probleme beschwerden mängel
    hälfte woche wochen tage tagen monat seit bis könnte koennte könnten hätte haette wäre waere einfach immer wieder letzten letzte lieferant lieferanten
    hab meine mein meinen meiner deine dein du dich dir hast bin bist mal ja nein doch jetzt hier da dann ganz heute komplett verloren man kann will`,
};
