import type { AngerWords } from '../anger-words.ts';

export default {
  fury: [
    '(arnaque|arnaques|arnaqueur|arnaqueurs|arnaqué|arnaqués|escroc|escrocs|escroquerie|fraude|fraudeurs|menteur|menteurs|mensonges|idiot|idiots|imbécile|imbéciles|crétin|crétins|abrutis|incapables|incompétents|guignols|clowns|merde|merdique|putain|bordel|connard|connards|conneries|salaud|salauds|honte à vous|allez au diable|foutage de gueule|se foutre de|vous vous foutez|vous vous moquez de (nous|moi))',
    '(vous êtes des|êtes des|bande de|cest des|des) (voleurs|bandits|criminels)',
    '(furieux|furieuse|en colère|très en colère|fou de rage|excédé|excédée|ras le bol|marre de|jen ai marre|on en a marre|indigné|indignée|scandaleux|scandale|une honte|cest honteux|quelle honte|inadmissible|vous plaisantez|cest une blague|énervé|énervée|manque de respect)',
    '(remboursez|rendez) (moi|nous) (maintenant|immédiatement|tout de suite|mon argent|notre argent)',
    '(porter plainte|plainte contre vous|poursuites|poursuivre en justice|action en justice|en justice|mise en demeure|appeler la police|devant le tribunal|au tribunal|procès)',
    '(des nouvelles|entendrez parler|entendre parler) de (notre|mon|nos) (avocat|avocats)',
    '(nous allons|on va|je vais|nous voulons|je veux) (changer de|chercher un autre|trouver un autre) fournisseur',
    '(nous |on |je |)(achèterons|achèterai|commanderons|commanderai|irons|irai|allons acheter|va acheter|vais acheter|allons commander|vais commander|va commander|partons|pars) (ailleurs|chez un autre|chez vos concurrents|chez un concurrent|à la concurrence|chez quelquun dautre)',
  ],
  law: ['(avocat|avocats|avocate|tribunal)'],
  vows: [
    '(plus jamais|jamais plus) (je |nous |on |)(ne |)(commande|commanderai|commanderons|commandons|achète|achetons|achèterons|travaille|travaillerons|chez vous|avec vous|chez)',
    '(je |nous |on |)ne (commanderai|commanderons|commande|commandons|travaillerai|travaillerons|travaillons|achèterai|achèterons|achète|achetons) (plus|jamais) (jamais |plus |)(chez vous|avec vous|rien|)',
  ],
  farewells: [
    '(cest|cétait|ce sera|ce fut) (ma|notre|la) dernière commande',
    'dernière fois que (je|nous|on) (commande|commandons|travaille|travaillons|achète)',
  ],
  alone: ['(plus jamais|jamais plus|plus jamais ça)( chez vous| avec vous|)'],
  strong: [
    '(terrible|horrible|inacceptable|nul|nulle|honteux|ridicule|dégoûtant|poubelle|voleurs|inutile|catastrophe|lamentable|jexige|nous exigeons|personne ne répond|honte|déplorable)',
  ],
  heated: [
    '(maintenant|tout de suite|immédiatement|argent|remboursement|incroyable|plus jamais|encore une fois|toujours pareil|déteste|responsables|nimporte quoi)',
  ],
  negative: [
    '(mauvais|mal|retard|tard|cassé|mouillé|endommagé|faux|déçu|déçue|manque|manquant|perdu|attends|problème|problèmes|réclamation|jamais|erreur|erreurs|sale|défectueux|pourquoi)',
  ],
  others: [
    '(mon|notre|votre|le|la|un|une|nos|les|des|dautres|) (lancien|lancienne|lautre|lex|ancien|ancienne|anciens|précédent|précédente|précédents|autre|autres|dernier|premier|vieux|ex) (fournisseur|fournisseurs|entreprise|usine|usines|vendeur|vendeurs|fabricant|fabricants|prestataire|société|sociétés)',
    '(fournisseur|fournisseurs|entreprise|usine|vendeur|fabricant|prestataire|société) (précédent|précédente|précédents|davant|dautrefois|quon avait|que nous avions)',
    '(un autre|une autre|dautres|les autres|beaucoup de|la plupart des) (fournisseur|fournisseurs|entreprise|entreprises|usine|usines|vendeurs|fabricants|sociétés)',
    '(la|votre|) concurrence',
    '(le|les|un|vos|votre|des|) (concurrent|concurrents)',
    '(les autres|lannée dernière|lan dernier|il y a des années|par le passé|autrefois|avant de vous connaître)',
  ],
  elsewhere: [
    '(ailleurs|autre part|(chez|avec|à|de|) (un autre|une autre|dautres|aucun autre|aucune autre|nimporte quel autre|quelquun dautre|personne dautre|les autres|un concurrent|vos concurrents|la concurrence)|chez personne|sauf chez vous|quailleurs|que chez vous)',
  ],
  seasons: [
    '(de|pour|avant|cette|dans|pendant|) (la|cette|les|noël|le|) (saison|année|fin dannée|semaine|rentrée|noël|fêtes|vacances|campagne|collection|ramadan)',
    '(du|ce|avant le|pour le|de ce|avant lété|de lété|de lhiver|avant lhiver|cet été|cet hiver|au printemps) (mois|trimestre|semestre|printemps|projet|contrat|nouvel an|ramadan|ete|été|)',
    '(de lannée|avant noël|cette année|pour lannée|de lexercice|avant la fin|cet été|cet hiver)',
    '(de|pour|en) (2024|2025|2026|2027|2028|2029|2030|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
  ],
  settled: [
    '(vérifié|vérifie|relu|relit|lu|examiné|examine|approuvé|approuve|signé|confirmé|confirme|rédigé|préparé|traduit|accepté|accepte|validé|valide|recommandé|recommande|regardé|contrôlé)',
    '(content|contente|satisfait|daccord|tout va bien|tout est bon|tout est clair|en ordre|aucun problème|aucune objection|sans problème|rien à redire|cest bon|conforme)',
    '(suis|est|sommes|comme) (un |une |)(avocat|avocate|avocats)',
  ],
  praise: [
    '(qualité|service|rapidité|accueil|prix|travail|équipe|produit|produits|livraison|emballage|suivi|finition) (est |sont |était |vraiment |tout simplement |juste |)(incroyable|incroyables|de fou)',
    '(incroyable|incroyables) (qualité|service|rapidité|travail|équipe|produit|produits|livraison|emballage)',
    '(toujours|encore une fois|à nouveau|chaque fois) (parfait|parfaits|excellent|impeccable|bien|très bien|super|ponctuel|ponctuels|au top)',
    '(commanderons|commanderai|reviendrons|reviendrai|achèterons) (encore|à nouveau|de nouveau)',
    '(recommanderons|recommande|recommandons|rachèterons)',
    '(jamais|pas une fois|sans|aucun) (un |une |eu |eu un |eu de |eu le moindre |en |de |)(problème|problèmes|réclamation|erreur|erreurs|retard|mal|mauvais|cassé|manque)',
    '(merci|bravo|félicitations|continuez ainsi|adorons|adore)',
    'pourquoi ne (vous |)(avons|ai) (nous |je |)pas (trouvé|trouvés|connu|connus)',
  ],
  harmless: ['(service|assurance|contrôle) (de la|des|anti|contre la) (fraude|fraudes)'],
  you: ['(vous|votre|vos|vôtres|tu|ton|tes|ta|toi)'],
  they: ['(qui|que|ils|elles|ces|ce sont|cétaient|cétait|leur|leurs)'],
  joints: ['(et|mais|parce que|car|tandis que|alors que|donc|quand)'],
} satisfies AngerWords;
