import type { RatingWords } from '../rating-words.ts';

export default {
  numbers: [
    [0, 'zéro'],
    [1, 'une étoile', 'un point', '1 point'],
    [2, 'deux'],
    [3, 'trois'],
    [4, 'quatre'],
    [5, 'cinq'],
    [7, 'sept'],
    [8, 'huit'],
    [9, 'neuf'],
    [10, 'dix'],
  ],
  levels: {
    veryBad: [
      '(très|très très) (mauvais|mauvaise|mal|insatisfait|insatisfaite|déçu|déçue|déçus|décevant|mécontent|mécontente|faible)',
      '(horrible|terrible|affreux|catastrophique|lamentable|exécrable|nul|nulle|nuls|désastreux|désastreuse|déplorable|épouvantable)',
      '(le|la|) pire',
      '(inacceptable|une catastrophe|un désastre)',
      '(totalement|complètement) (insatisfait|insatisfaite|inacceptable)',
    ],
    bad: [
      '(mauvais|mauvaise|mauvaises|mal|insatisfait|insatisfaite|insatisfaits|déçu|déçue|déçus|décevant|décevante|médiocre|faible|insuffisant)',
      '(mécontent|mécontente|insatisfaisant|insatisfaisante|pas terrible|pas top|pas fameux|pas génial|bof bof|pas ouf)',
      '(laisse à désirer|en dessous des attentes|en dessous de la moyenne)',
    ],
    middling: [
      '(moyen|moyenne|moyens|bof|passable|correct|correcte|acceptable|comme ci comme ça|couci couça|neutre|mitigé|normal)',
      'ni (bon|bien|bonne) ni (mauvais|mal|mauvaise)',
      '(peut|pourrait) (mieux faire|être mieux|faire mieux)',
      '(dans la moyenne|suffisant|peut être mieux)',
    ],
    good: [
      '(bien|bon|bonne|bons|bonnes|satisfait|satisfaite|satisfaits|content|contente|contents|positif|satisfaisant|satisfaisante|chouette)',
      '(tout|tout est|tout va) (bien|ok|bon)',
      '(sans problème|sans souci|rien à signaler|rien à redire|ras|au dessus de la moyenne|pas à se plaindre)',
      '(pas mal|pas mauvais|pas mal du tout|plutôt pas mal|vraiment pas mal)',
    ],
    // 'très' is spelled out with its words: without the accent it is the Spanish three.
    veryGood: [
      '(très|très très) (bien|bon|bonne|bons|bonnes|satisfait|satisfaite|satisfaits|satisfaisant|content|contente|contents|positif|correct)',
      '(excellent|excellente|excellents|parfait|parfaite|parfaits|super|génial|formidable|fantastique|magnifique|impeccable|nickel)',
      '(le|la|) (meilleur|meilleure)',
      '(exceptionnel|exceptionnelle|remarquable|au top|ravi|ravie|note maximale|maximum|extraordinaire|irréprochable|incroyable|enchanté)',
    ],
  },
  intensifiers: [
    '(vraiment|tellement|extrêmement|super|hyper|totalement|complètement|tout à fait|trop|absolument|particulièrement|fort)',
  ],
  negators: [
    '(pas|ce nest pas|cest pas|nest pas|nétait pas|était pas|ne suis pas|suis pas|je ne suis pas|je suis pas|nous ne sommes pas|pas très|pas vraiment|pas si|pas tellement|jamais|pas un|pas trop|peu|pas du tout)',
    '(tout sauf|loin dêtre|loin de|certainement pas|sûrement pas)',
  ],
  refusers: [],
  fillers: [
    '(je|j|on|nous|je vous|je leur|je lui|) (donne|donnerais|dirais|mets|mettrais|mettrai|note|noterais|pense|crois|trouve|dis|estime|vote|donnons|mettons)( que| un| une|)',
    '(jdirais|je pense que cest|à mon avis|selon moi|pour moi|pour nous|de mon côté|en général|dans lensemble|globalement|au total|pour linstant|franchement|honnêtement|sincèrement)',
    '(cest|cétait|est|était|sont|étaient|ce sera|ce serait|suis|je suis|nous sommes|sommes|on est|a été|ont été|tout|toutes|tous|ça va)( un| une|)',
    '(ma|notre|la|une|comme|de|avec une) (note|réponse|évaluation|appréciation)( est| serait| de| est de|)',
    '(note|réponse|évaluation|appréciation|option|numéro|niveau|un|une|petit|bon gros|joli|de|gros)',
    '(peut être|environ|à peu près|plutôt|presque|autour de|disons|genre|seulement|juste|à peine|au plus|au moins|allez|on va dire)',
    '(bonjour|salut|bonsoir|merci|merci beaucoup|sil vous plaît|svp|oui|alors|donc|ben|euh|ok|daccord|voilà|cordialement)',
    '(qualité|communication|service|livraison|documents|documentation|emballage|prix|ponctualité|le service|la qualité|la communication|la livraison|les documents|la documentation|lemballage|le prix|lexpérience|expérience|satisfaction|délai|délais|les délais)',
    '(pour|sur|de|concernant) (la qualité|la communication|le service|la livraison|les documents|la documentation|lemballage|le prix|qualité|communication|service|livraison|documents|les délais)',
    '(assez|un peu|relativement|cette fois|je ne sais pas|je sais pas|pas sûr|pas sûre|toujours|travail|le travail|du travail|avec vous|quand même)',
    '(du tout|en tout)',
  ],
  subjects: ['(le|la|les|il|elle|ils|elles|nous|vous|on|je|mon|ma|mes|notre|nos|votre|ce|ça)'],
  things: [
    '(produit|produits|marchandise|marchandises|commande|envoi|le produit|les produits|la marchandise|la commande|résultat)',
  ],
  joiners: ['(ou|et|entre|à|voire)'],
  units: ['(étoile|étoiles|point|points)'],
  outOf: ['(sur|de|sur un total de|sur un maximum de)'],
  percent: ['(pour cent|pourcent)'],
  halves: ['(et demi|et demie)'],
  decimalPoints: ['(virgule)'],
  corrections: [
    '(pardon|non pardon|attends|attendez|non attends|non attendez|je veux dire|je voulais dire|ou plutôt|enfin|correction|désolé|désolée|non|non non|erreur|je corrige|je me suis trompé|je me suis trompée|oups|changez en|maintenant|finalement|non plutôt|mettez plutôt)',
  ],
  breaks: [
    '(mais|car|parce que|parce quil|parce quon|puisque|bien que|cependant|toutefois|sauf|à cause|malgré|pourtant|même si|vu que|étant donné|sinon|et la|et le|et les)',
    '(je |nous |)(recommande|recommandons|recommanderais|recommanderai|rachèterai|rachèterais|recommandé|recommandée)( vivement| sans hésiter|)',
  ],
  scales: ['(sur |)(une |)échelle( de| allant de|)'],
  deductions: [
    '(moins|en moins|de moins|retirée|retiré|enlevée|enlevé|retire|enlève|retrait|perdue)',
  ],
  denials: [
    '(jamais de la vie|pas question|hors de question|même pas en rêve|tu rêves|vous rêvez|vous plaisantez|et puis quoi encore|impossible|loin de là|nimporte quoi)',
  ],
  abouts: ['(pour|concernant|considérant|vu)'],
  notApplicable: [
    '(sans objet|non applicable|pas applicable|non concerné|pas concerné|non concernée|pas concernée|inapplicable|ne (me|nous) concerne pas)',
    '(ne|) sapplique pas( à nous| ici| dans notre cas|)',
    '(cela|ça|ce point|) ne sapplique pas( à nous| ici| dans notre cas|)',
    '(je ne peux pas|impossible (de|à)) (juger|évaluer|noter)',
  ],
  others: [
    'bien (reçu|sûr|emballé|entendu|noté)',
    '(bon|bonne) (jour|journée|soirée|appétit|courage|chance)',
    '(bonne|mauvaise) (journée|soirée|idée|question|nouvelle|chance|continuation)',
    '(plus|moins|mieux|meilleur|pire|autre) (que|de)',
    '(beaucoup|un peu|bien) (mieux|pire|plus|moins)',
    'pas (encore|de|possible|tout|toujours|grave)',
    'tant (mieux|pis)',
    '(un|une) (par|des|de|fois|jour)',
    'le (seul|moins) bon',
    'au moins bon',
  ],
} satisfies RatingWords;
