import type { LexiconWords } from '../lexicon-words.ts';

export default {
  letters: 'èùœûîêçàâ',
  general: ['pattern.tsv'],
  small:
    'le la les un une des et ou mais si de du à au aux en dans avec par pour que qui est sont était être ne pas se sa son ses notre nos votre vos il elle ils on nous vous je me très plus comme ce cette ces cela quand parce tout tous aussi sans sur ci ça ni',
  common: `le la les l un une des de du d au aux et ou que qui en est sont était étaient sera été être a ont avons avez ai il elle ils elles on nous vous je
    ne pas n plus jamais rien personne aucun aucune sans avec pour par sur sous dans chez ce cet cette ces c ça cela tout tous toute toutes très trop peu
    mais car parce comme quand où quel quelle notre nos votre vos mon ma mes son sa ses leur leurs bien mal mieux pire bon bonne bons bonnes mauvais mauvaise
    marchandise marchandises commande commandes livraison livré livrée livrés arrivé arrivée arrivés arrivées cartons carton colis facture qualité prix produit produits
    abîmé abîmés abîmée abîmées abime abimes cassé cassés cassée cassées casse mouillé mouillés mouillée mouillées écrasé écrasés manque manquait manquent retard tard
    merci bonjour désolé désolée désolés satisfaits satisfait contents reçu reçus avons problème problèmes probleme problemes défaut défauts réclamation plainte plaintes
    pièces moitié semaine semaines jours depuis jusqu pourrait aurait peut fait faire encore toujours aussi après avant fournisseur`,
  evidence: {
    faults: 'manque* manquant* manquait manquaient erreur* mauvais défaut* défectueu*',
    bare: 'carton* palette* boîte colis conteneur* envoi envoyé arriv* reçu* jours état poids condition* command* courriel équipe matériau système original* argent client site rapide* légère* léger* petit* grand* encore à_nouveau prochaine deuxième expérience',
  },
  coached: {
    asking:
      "s'il (?:vous|te) pla[iî]t|svp|stp|merci de|pourriez|pouvez|veuillez|aidez|esp[eé]r(?:ons|e)|n'oubliez pas|je vous demande",
    rating:
      'donn(?:er|ez|e)|mett(?:re|ez)|not(?:er|ez)|attribu(?:er|ez)|laiss(?:er|ez)|choisi(?:r|ssez)|coch(?:er|ez)',
    number: '10|dix|9|neuf|5|cinq',
    unit: 'points?|[eé]toiles?|sur (?:10|dix|5|cinq)|/ ?(?:10|5)',
    top: '(?:note|score) (?:maximale?|maximum|parfaite?)|(?:la |une )?(?:meilleure|bonne|tr[eè]s bonne) (?:note|[eé]valuation)|un (?:10|dix)|un (?:5|cinq)',
    denial: 'ne .{0,12}pas|inutile|jamais',
  },
} satisfies LexiconWords;
