import type { BuyerWordsTable } from '../buyer-words-table.ts';

export default {
  before: [
    '(sil vous plaît|sil te plaît|svp|stp|bonjour|bonsoir|salut|merci|merci de|pardon|désolé|désolée|excusez moi|ok|daccord|oui|bon|alors|maintenant|plutôt|veuillez)',
    '(je|j|on|nous) (veux|voudrais|aimerais|souhaite|souhaiterais|préfère|préférerais|dois|peux|voulons|voudrions|souhaitons|peut|pouvons|pourrais|pourrait)',
    '(jaimerais|puis je|pourrais je|pouvez vous|pourriez vous|peux tu|pourrais tu|est ce que je peux|est ce possible de|est il possible de|comment|laissez moi|jai besoin de|jai besoin dun|jai besoin dune|peut on|pourrait on|il faut)',
  ],
  after: [
    '(sil vous plaît|sil te plaît|svp|stp|merci|merci beaucoup|maintenant|tout de suite|immédiatement|ok|ici|aujourdhui|si possible|monsieur|madame|plutôt|merci davance)',
  ],
  back: [
    '(retour|retourner|revenir|revenir en arrière|en arrière|arrière|précédent|précédente|question précédente|la question précédente|revenir à la question précédente|retour à la question précédente|retour en arrière|reculer|annuler la dernière)',
  ],
  skip: [
    '(passer|passe|passez|sauter|ignorer|suivant|suivante|question suivante|la question suivante|la suivante|passer (cette|la|) question|sauter (cette|la|) question|passer à la (question |)suivante|ignorer (cette|la|) question|prochaine question|je passe|au suivant)',
  ],
  stop: [
    '(stop|arrêter|arrêt|arrête|arrêtez|arrêtons|arrêter ici|terminer|terminé|fin|finir|quitter|annuler|ça suffit|cela suffit|assez|abandonner|plus de questions|stopper|fini|on arrête|on arrête là|arrêtons là|jarrête|je ne veux plus continuer|je ne souhaite pas continuer|assez de questions)',
    '(arrêter|terminer|quitter|stopper|annuler|finir|abandonner) (le|la|ce|cette|lenquête|les) (sondage|questionnaire|conversation|enquête|chat|questions|discussion)',
    '(arrêter|terminer|quitter|stopper) lenquête',
  ],
  stopForever: [
    "ne (m'écrivez|m'envoyez|me contactez|me dérangez|m'appelez|nous écrivez|nous contactez) plus( de messages| rien|)",
    '(supprimez|effacez|retirez|enlevez) (mon|notre) (numéro|contact|adresse|email)( de votre liste| de la liste|)',
    '(désinscrivez|désabonnez) moi',
    "arrêtez de (m'écrire|m'envoyer des messages|me contacter|me déranger)",
    '(arrêter définitivement|stop définitif|stop définitivement|me désabonner|désabonner|désabonnez moi|désabonnement|désinscription|me désinscrire|désinscrivez moi|bloquer|plus jamais|plus de messages|retirez moi de (la|votre) liste|supprimez moi de (la|votre) liste|je ne veux plus de messages|je ne veux plus recevoir de messages|désinscrire)',
    '(ne |)(me|m|nous) (écrivez|contactez|envoyez|dérangez|appelez|écris|contacte|envoie|dérange) (plus|plus jamais|pas)( de messages| de message|)',
    '(ne |)mécrivez plus( jamais|)',
    '(ne |)menvoyez plus (rien|de messages|de message|ça)',
    '(arrêtez|arrête|cessez) de (mécrire|me contacter|menvoyer des messages|me déranger|mappeler|me harceler|menvoyer ça)',
  ],
  human: [
    '(humain|un humain|une personne|personne réelle|une personne réelle|une vraie personne|vraie personne|être humain|un être humain|opérateur|un opérateur|agent humain|un agent humain|conseiller|un conseiller|assistance humaine|quelquun de réel|un vrai humain|une personne humaine|service client svp|responsable svp)',
    '(parler|discuter|parlez|échanger|communiquer|transférez moi|passez moi|mettez moi en relation|être mis en relation|être mis en contact) (à|avec|au|) (un|une|le|la|votre|) (humain|personne|vraie personne|personne réelle|agent|opérateur|conseiller|responsable|directeur|manager|représentant|commercial|être humain|collègue|interlocuteur|employé|supérieur|chef)',
    '(parler|discuter|échanger) (à|avec) (quelquun|quelquun de réel|quelquun de votre équipe|vous|votre équipe|le service client|un de vos collègues|lun de vos collègues)',
    '(appelez moi|rappelez moi|quon mappelle|quon me rappelle|être rappelé|être rappelée|il y a quelquun|y a t il quelquun|y a quelquun|pas de robot|je ne veux pas (parler à |)(dun |un |de )(robot|bot)|contactez moi)',
    '(faire une réclamation|porter réclamation|réclamation|me plaindre|déposer une plainte|faire une plainte|déposer une réclamation)',
  ],
  who: [
    '(qui êtes vous|qui es tu|tes qui|vous êtes qui|cest qui|qui est ce|qui me parle|à qui je parle|à qui ai je affaire|avec qui je parle|qui parle|qui écrit|qui mécrit|qui est là|quêtes vous|quelle entreprise( êtes vous|)|de quelle (entreprise|société)( êtes vous|)|quelle société)',
    '(êtes vous|es tu|tu es|vous êtes|cest|est ce|est ce que cest|est ce que vous êtes|je parle à|est ce que je parle à) (un |une |)(bot|robot|humain|personne|vraie personne|machine|réel|arnaque|ia|être humain)',
  ],
  help: [
    '(aide|aidez moi|aide moi|aider|besoin daide|jai besoin daide|comment ça marche|comment ça fonctionne|comment faire|que puis je (faire|dire|écrire)|options|menu|commandes|instructions|cest quoi|quest ce que cest|je ne comprends pas( la question|)|je comprends pas|pas compris|je nai pas compris|que voulez vous dire|ça veut dire quoi|au secours)',
  ],
  privacy: [
    '(confidentialité|vie privée|politique de confidentialité|protection des données|rgpd|données personnelles|mentions légales|cest (confidentiel|anonyme|privé|sécurisé)|est ce (confidentiel|anonyme)|est ce que cest (confidentiel|anonyme)|confidentiel)',
    '(que|quoi|comment) (faites vous|faites|utilisez vous|conservez vous|traitez vous) (de |avec |)(mes|nos) (données|réponses)',
    '(pourquoi (collectez vous|gardez vous|conservez vous|avez vous besoin de) mes données|qui (voit|lit|verra) mes réponses|comment avez vous (eu|obtenu) mon numéro|combien de temps gardez vous mes données|que faites vous de mes données)',
  ],
  myData: [
    '(mes données|voir mes données|voir mes réponses|mes réponses|exporter mes données|télécharger mes données|copie de mes données|une copie de mes données|accéder à mes données|consulter mes données|montrez moi mes données|envoyez moi mes données|quelles (données|informations) avez vous( sur moi|)|que savez vous (de|sur) moi)',
  ],
  delete: [
    '(supprimer|effacer|supprimez|effacez|supprime|efface|détruire|retirer) (mes|toutes mes|nos|les|) (données|réponses|informations|données personnelles)',
    '(supprimer|effacer|tout supprimer|tout effacer|supprimez tout|effacez tout|oubliez moi|droit à loubli|supprimer mon compte|supprimez moi|effacez moi|supprimer la conversation)',
  ],
  feedback: [
    '(commentaire|commentaires|avis|suggestion|suggestions|laisser un commentaire|laisser un avis|donner mon avis|remarque|faire une remarque)',
  ],
  continue: [
    '(continuer|continue|continuez|continuons|poursuivre|poursuivez|poursuivons|reprendre|reprenons|on continue|reprendre (le|) (sondage|questionnaire)|reprendre lenquête|allez y continuez|je suis prêt|je suis prête|commencer lenquête|commencer le questionnaire)',
  ],
  restart: [
    '(recommencer|recommence|recommençons|redémarrer|reprendre depuis le début|depuis le début|du début|à zéro|recommencer à zéro|repartir de zéro|tout recommencer|recommencer depuis le début|refaire|relancer)',
  ],
  change: [
    '(modifier|changer|corriger|rectifier|éditer|modification|correction|changement|modifier (ma |la |une |)réponse|changer (ma |la |une |de |)réponse|corriger (ma |la |une |)réponse|modifier mes réponses|changez|modifiez|corrigez)',
  ],
  changeLeads: [
    '(la|le|les|ma|mon|mes|réponse|la réponse|ma réponse|note|la note|ma note|question|la question|numéro|de|du|des|pour|sur|à|la note de|ma note de|la note pour|ma note pour|la réponse à|ma réponse à|ma réponse sur|lévaluation de)',
  ],
  changeTopics: [
    '(qualité|qualité du produit|livraison|délai|délais|ponctualité|délai de livraison|ponctualité de la livraison|communication|documents|documentation|exactitude des documents|globale|satisfaction globale|satisfaction|générale|recommandation|effort|dernière|précédente|première|dernière réponse|réponse précédente)',
    '(comparaison|attentes|fiabilité|compétence|confiance|aspect|attention|rapidité|niveau)',
  ],
  changeTails: [],
  language: [
    '(langue|langues|changer langue|changer (de|la) langue|autre langue|une autre langue|dans une autre langue|quelles langues|quelles langues parlez vous|choisir (la |une |)langue|ma langue)',
  ],
  languageBefore: [
    '(en|parler|parlez vous|parles tu|parlez|parler en|langue|passer en|passer à l|changer en|mettre en|seulement|je parle|je ne parle que|écrire en|écrivez en|répondre en|répondez en|continuer en|préfère|utiliser|vous parlez|tu parles|parlons|parlons en|on peut parler|on peut parler en|peut on parler|peut on continuer en|le|l|basculer en)',
  ],
  languageAfter: ['(seulement|uniquement)'],
} satisfies BuyerWordsTable;
