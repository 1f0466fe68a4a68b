import type { FlowWords } from './en.ts';

export default {
  language: {
    name: 'Français',
    dates: 'fr',
    betweenSentences: ' ',
  },

  consent: {
    opening:
      'Bonjour{named, select, yes { {name}} other {}}, ici {company}{managed, select, yes {, de la part de {manager}, qui suit vos commandes} other {}}. {about}\u00a0: {count, plural, one {# question courte} other {# questions courtes}}, environ {minutes} min.\n\nVos réponses sont conservées par {company} afin d’améliorer notre travail, vues uniquement par les personnes qui traitent vos commandes et supprimées sur demande. Envoyez «\u00a0confidentialité\u00a0» pour en savoir plus ou «\u00a0stop\u00a0» à tout moment pour arrêter.',
    aboutArrived:
      'Votre expédition {shipment} est arrivée et nous aimerions savoir comment cela s’est passé',
    aboutShipment:
      'Nous aimerions savoir comment cela s’est passé pour votre expédition {shipment}',
    openingQuestion: 'Pouvons-nous commencer\u00a0?',
    begin: 'Oui, commencer',
    notNow: 'Pas maintenant',
    callMe: 'Appelez-moi, s’il vous plaît',
    callComing:
      'Avec plaisir : quelqu’un vous appellera. Dites-nous ici quand cela vous convient et à quel numéro.',
    notNowReply:
      'Pas de problème. Quand cela vous conviendra, envoyez «\u00a0continuer\u00a0» et nous commencerons. Bonne journée\u00a0!',
    takenAsYes: 'Je prends cela pour un oui.',
    askConsentAgain:
      'Veuillez choisir «\u00a0Oui, commencer\u00a0» ou «\u00a0Pas maintenant\u00a0».',
  },

  questions: {
    askOverall:
      'Dans l’ensemble, quel est votre degré de satisfaction concernant l’expédition {shipment}\u00a0?',
    askDimension: 'Quel est votre degré de satisfaction concernant {dimension}\u00a0?',
    askRecommendation:
      'Dans quelle mesure recommanderiez-vous {company} à un partenaire commercial\u00a0?',
    askEffort:
      'Dans quelle mesure vous a-t-il été facile de faire traiter le problème lié à cette expédition\u00a0?',
    askExpectation: 'Par rapport à ce que vous attendiez, comment cela s’est-il passé\u00a0?',
    askExpected:
      'Quel niveau un excellent fournisseur devrait-il atteindre sur ce point\u00a0: {dimension}\u00a0?',
    scales: {
      satisfaction: '{lowest} = très faible, {highest} = très élevé',
      recommendation: '{lowest} = certainement pas, {highest} = certainement',
      effort: '{lowest} = très difficile, {highest} = très facile',
      expected: '{lowest} = niveau très bas, {highest} = niveau très élevé',
    },
    better: 'Mieux que prévu',
    asExpected: 'Comme prévu',
    worse: 'Moins bien que prévu',
    notApplicable: 'Sans objet',
    askOpen:
      'Dernière question\u00a0: y a-t-il autre chose que nous devrions savoir ou améliorer\u00a0?',
    askSeveral: 'Qu’est-ce qui n’a pas été avec l’expédition {shipment}\u00a0?',
    oneByOne: 'Choisissez l’un après l’autre, ou écrivez-en plusieurs.',
    askMore: 'Noté\u00a0: {chosen}. Autre chose\u00a0?',
    noneOfThese: 'Rien de tout cela',
    thatIsAll: 'C’est tout',
    skip: 'Passer',
  },

  labels: {
    quality: 'la qualité des produits',
    timeliness: 'la ponctualité de la livraison',
    communication: 'notre communication',
    documents: 'l’exactitude des documents',
    reliability: 'la fiabilité des engagements',
    assurance: 'la compétence et la confiance inspirée',
    tangibles: 'l’aspect des marchandises, de l’emballage et des documents',
    empathy: 'l’attention portée à vos besoins',
    responsiveness: 'la rapidité de réponse et d’aide',
    overall: 'l’expédition dans son ensemble',
    recommend: 'votre recommandation',
    effort: 'la facilité à obtenir de l’aide',
    open: 'votre commentaire',
    expectation: 'la comparaison avec vos attentes',
    problems: 'ce qui n’a pas été',
    expectedLevel: 'le niveau attendu ({dimension})',
  },

  options: {
    late: 'Livraison en retard',
    damaged: 'Marchandise endommagée',
    'wrong-goods': 'Mauvaise marchandise',
    missing: 'Marchandise manquante',
    defects: 'Défauts du produit',
    packing: 'Emballage',
    papers: 'Erreurs dans les documents',
    service: 'Service et communication',
  },

  whys: {
    sorryLow:
      'Je suis désolé que cette expédition vous ait déçu. Votre réponse est transmise aux personnes qui peuvent y remédier, et je ne pose plus que l’essentiel.',
    speakToPerson: 'Parler à une personne',
    moreQuestions: 'Plus de questions',
    whyFirst:
      'Merci. Vous avez donné {score} sur {highest} pour {dimension}. Quelle en est la raison principale\u00a0?',
    meantBest:
      'Vous avez donné {score} sur {highest}, et {highest} est la meilleure note. Si vous vouliez donner une autre note, envoyez-la\u00a0; sinon\u00a0:',
    whyFailure: 'Vous avez donné {score} sur {highest}. Quelle en est la raison principale\u00a0?',
    whyNearTop: 'Merci. Qu’a-t-il manqué pour une note de {highest} concernant {dimension}\u00a0?',
    whyNext1:
      'Vous avez dit\u00a0: «\u00a0{quote}\u00a0». Pourquoi est-ce arrivé, à votre connaissance\u00a0?',
    whyNext2: '«\u00a0{quote}\u00a0» – et quelle en était l’origine\u00a0?',
    whyNext3: 'Bien compris\u00a0: «\u00a0{quote}\u00a0». Qu’est-ce qui y a conduit\u00a0?',
    whyNext4:
      'Un dernier pourquoi\u00a0: «\u00a0{quote}\u00a0» – que faudrait-il changer pour que cela ne se reproduise plus\u00a0?',
    examples: {
      any: 'Je vois\u00a0: «\u00a0{quote}\u00a0». Pourriez-vous donner un exemple – que s’est-il passé, et quand\u00a0?',
      goods:
        'Je vois\u00a0: «\u00a0{quote}\u00a0». Pourriez-vous donner un exemple – quel carton ou quelle pièce, et quel était le défaut\u00a0?',
      time: 'Je vois\u00a0: «\u00a0{quote}\u00a0». Pourriez-vous donner un exemple – qu’est-ce qui est arrivé en retard, et de combien de jours\u00a0?',
      papers:
        'Je vois\u00a0: «\u00a0{quote}\u00a0». Pourriez-vous donner un exemple – quel document, et quelle erreur contenait-il\u00a0?',
      people:
        'Je vois\u00a0: «\u00a0{quote}\u00a0». Pourriez-vous donner un exemple – que s’est-il passé, avec qui et quand\u00a0?',
    },
    dontKnow: 'Je ne sais pas',
    chainThanks: 'Merci, cela nous aide à trouver la cause.',
    chainRefused: 'Très bien, nous en restons là sur ce point.',
  },

  ending: {
    thanks:
      'C’était la dernière question. Merci{named, select, yes { {name}} other {}}\u00a0! Vos réponses sont transmises directement aux personnes qui traitent vos commandes.',
    thanksLow:
      'C’était la dernière question. Merci{named, select, yes { {name}} other {}} pour votre franchise. Vos réponses sont transmises directement aux personnes qui traitent vos commandes, et nous allons examiner ce qui n’a pas fonctionné.',
    thanksRequest: 'Vous nous avez demandé quelque chose\u00a0: un collègue vous répondra ici.',
    changeHint: 'Pour corriger une réponse, envoyez «\u00a0modifier\u00a0».',
  },

  unclear: {
    rating:
      'Je ne suis pas certain d’avoir compris votre note. Veuillez envoyer un nombre de {lowest} à {highest}.',
    outside:
      '{heard} ne figure pas sur cette échelle. Veuillez envoyer un nombre de {lowest} à {highest}.',
    options:
      'Désolé, je ne trouve pas cela dans la liste. Choisissez-y une réponse, ou envoyez «\u00a0passer\u00a0».',
    several:
      'J’ai relevé plusieurs notes. Laquelle dois-je retenir, de {lowest} à {highest}\u00a0?',
    expectation:
      'Je ne suis pas certain d’avoir compris. Était-ce mieux que prévu, comme prévu ou moins bien que prévu\u00a0?',
    still:
      'Désolé, je ne reconnais toujours pas de note. Veuillez envoyer un seul nombre de {lowest} à {highest}, ou «\u00a0passer\u00a0». Si vous préférez parler à une personne, envoyez «\u00a0humain\u00a0».',
    choice:
      'Désolé, je ne comprends toujours pas. Veuillez appuyer sur l’un des boutons ou écrire son texte. Si vous préférez parler à une personne, envoyez «\u00a0humain\u00a0».',
    cannotJudge:
      'Ce n’est pas grave. Si vous ne pouvez pas en juger, choisissez «\u00a0Sans objet\u00a0».',
    cannotSay: 'Ce n’est pas grave. Envoyez «\u00a0passer\u00a0» pour continuer sans note.',
    emptyAnswer: 'Je n’ai pu lire aucun mot dans votre message.',
  },

  changes: {
    corrected: 'Corrigé\u00a0: {dimension}, {before} → {after}.',
    correctedWords: 'C’est corrigé, merci.',
    recalled: 'J’ai supprimé cette réponse.',
    changeWhich: 'Quelle réponse souhaitez-vous modifier\u00a0?',
    changeNothing: 'Il n’y a pas encore de réponse à modifier.',
    nothingBefore: 'C’est la première question.',
    skipped: 'Question passée.',
  },

  goingOn: {
    reminder:
      'Petit rappel\u00a0: nous aimerions savoir comment s’est passée l’expédition {shipment}.',
    welcomeBack:
      'Nous sommes heureux d’avoir de vos nouvelles. Reprenons là où nous nous étions arrêtés.',
    resumed: 'Revenons à nos questions\u00a0:',
    nextWaits:
      'Merci, j’ai bien noté aussi l’envoi {shipment}. Terminons d’abord celui-ci, l’autre suivra aussitôt.',
  },

  anytime: {
    noted: 'Merci, c’est noté.',
    mediaNoted: 'Merci, je l’ai joint à vos réponses.',
    staleChoice:
      'Vous avez déjà répondu à cette question. Envoyez «\u00a0modifier\u00a0» pour corriger votre réponse.',
    stopped:
      'Nous nous arrêtons ici. Ce que vous nous avez dit jusqu’à présent est conservé\u00a0; envoyez «\u00a0continuer\u00a0» si vous changez d’avis.',
    optedOut:
      'C’est entendu\u00a0: vous ne recevrez plus de messages de notre part ici. Si un jour vous souhaitez nous écrire, n’hésitez pas.',
    refused:
      'Veuillez nous excuser pour le dérangement. Nous ne poserons plus de questions. Si quelque chose n’a pas fonctionné, envoyez «\u00a0humain\u00a0».',
    humanComing: 'Je transmets votre message à un collègue, qui vous répondra ici.',
    angerHeard:
      'Je suis désolé – cela n’aurait pas dû arriver. Plus de questions\u00a0: un collègue prendra contact avec vous ici.',
    crowded:
      'Nous avons échangé beaucoup de messages en peu de temps, je fais donc une pause. Un collègue va regarder cela et vous répondre.',
    dataRequest:
      'Un collègue s’occupera de votre demande concernant vos données et vous répondra ici.',
    who: 'Je suis l’assistant de {company}, un programme, et je vous interroge au nom des personnes qui traitent vos commandes.',
    whoAbout: 'Il s’agit de l’expédition {shipment}.',
    whoOwner: 'Votre interlocuteur\u00a0: {owner}.',
    whoProof: 'Vous pouvez le vérifier dans vos propres documents\u00a0:',
    facts: {
      product: 'Marchandise\u00a0: {product}',
      destination: 'Destination\u00a0: {destination}',
      arrival: 'Arrivée\u00a0: {day}',
    },
    help: 'Vous pouvez répondre avec les boutons ou avec vos propres mots. À tout moment\u00a0: «\u00a0retour\u00a0», «\u00a0passer\u00a0», «\u00a0modifier\u00a0», «\u00a0humain\u00a0», «\u00a0langue\u00a0», «\u00a0qui êtes-vous\u00a0», «\u00a0confidentialité\u00a0», «\u00a0stop\u00a0», «\u00a0arrêter définitivement\u00a0».',
    privacy:
      '{company} conserve vos réponses et cette conversation pour améliorer son travail et résoudre les problèmes liés à vos expéditions. Elles sont vues par les personnes qui traitent vos commandes, conservées aussi longtemps que la relation commerciale l’exige, et ne sont transmises à personne d’autre\u00a0; elles transitent par cette messagerie. Les photos et les fichiers que vous envoyez sont conservés avec elles. Une réclamation, ou le souhait de parler à une personne, est entendue et conservée à tout moment, même avant que vous n’acceptiez les questions. Vous pouvez les consulter, les corriger ou les supprimer\u00a0: envoyez «\u00a0mes données\u00a0», «\u00a0modifier\u00a0» ou «\u00a0supprimer mes données\u00a0».{link}',
    privacyLink: ' En savoir plus\u00a0: {link}',
    languageWhich: 'Quelle langue préférez-vous\u00a0?',
    feedbackThanks: 'Merci, nous avons noté\u00a0: «\u00a0{quote}\u00a0».',
    feedbackAsk: 'Veuillez écrire ce que vous souhaitez nous dire.',
  },

  files: {
    tooLarge:
      'Ce fichier dépasse {limit} Mo, je n’ai pas pu le garder. Envoyez-en un plus petit, ou dites-le-nous avec des mots.',
  },

  welcome: {
    greeting:
      'Bonjour{named, select, yes { {name}} other {}}, ici {company}. Si vous souhaitez nous dire comment s’est passée une expédition, envoyez votre numéro de commande ou d’expédition. Ou écrivez simplement ce qui s’est passé.',
    noted:
      'Merci, c’est noté et nous transmettons. S’il s’agit d’une commande, veuillez envoyer son numéro\u00a0; si vous souhaitez parler à une personne, envoyez «\u00a0humain\u00a0».',
    orderUnknown:
      'Je n’ai pas trouvé ce numéro. Veuillez le vérifier, ou écrivez simplement ce qui s’est passé.',
    linkUnknown:
      'Ce lien ne fonctionne pas ici\u00a0: il a peut-être expiré ou appartient à quelqu’un d’autre. Veuillez envoyer votre numéro de commande, ou écrivez simplement ce qui s’est passé.',
  },

  waiting: {
    isIn: 'L’équipe est présente aujourd’hui jusqu’à {time} ({zone}).',
    isOut:
      'Il n’y a personne pour le moment\u00a0: l’équipe sera de retour le {day} à {time} ({zone}).',
    sorry: 'Je suis désolé\u00a0: personne n’a encore pu vous répondre.',
    kept: 'Ce que vous avez écrit est conservé.',
    known: 'Ce que vous avez écrit est conservé, et l’équipe sait que vous attendez.',
    goOn: 'En attendant, envoyez «\u00a0continuer\u00a0» pour poursuivre les questions.',
    continue: 'Continuer',
  },

  verification: {
    told: 'Bonjour{named, select, yes { {name}} other {}}, au sujet de l’expédition {shipment} : {told}',
    ask: 'La question est-elle réglée pour vous ?',
    yes: 'Oui, réglée',
    no: 'Non, pas encore',
    reminder: 'Pouvons-nous vous interroger encore une fois sur l’expédition {shipment} ?',
    thanks: 'Merci de nous l’avoir dit. Nous sommes heureux que ce soit réglé.',
    whatIsLeft: 'Nous en sommes désolés. Qu’est-ce qui ne va toujours pas ?',
    reopened: 'Merci, je l’ai transmis : le dossier est rouvert et un collègue vous répondra ici.',
    unclear: 'Pour éviter toute erreur : est-ce réglé ? Choisissez « {yes} » ou « {no} ».',
    late: 'Cette question n’est plus ouverte. Si quelque chose ne va pas, envoyez « humain ».',
  },
} satisfies FlowWords;
