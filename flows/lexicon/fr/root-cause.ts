import type { RootCauseWords } from '../root-cause-words.ts';

export const FR: RootCauseWords = {
  supplier: [
    '(fournisseur*) (a |ont |avait |)(chang*|remplac*|substitu*|utilis*)',
    '(changement de|chang* de|nouveau|autre) (sous |)(fournisseur|traitant)',
    '(sous trait*|soustrait*)',
  ],
  material: [
    '(manque|penurie|rupture|attente|attend*) (de |des |d |)(matière* première*|matériau*|matière*|composant*|tissu|pièces)',
    '(matière* première*|matériau*|composant*|tissu) (en retard|manqu*|arriv* en retard|de mauvaise qualité|différent*|remplac*|changé*|indisponible*)',
    '(chang*) (de |le |la |)(matériau*|matière)',
  ],
  template: [
    '(mauvais|ancien|vieux|ancienne|mauvaise|vieille) (modèle|formulaire|version|plan|fichier|gabarit|format)',
    '(modèle|version|formulaire) (obsolète|périmé*|erroné*|pas à jour|incorrect*)',
    '(copi*) (coll*|depuis|sur lancien*|de lancien*|du précédent)',
  ],
  'document-error': [
    '(erreur*|faute*) (de |à la |dans la |)(frappe|saisie|transcription|typographique|orthographe)',
    '(mal (saisi|tapé|recopié|écrit)|coquille*)',
  ],
  inspection: [
    '(pas|aucun|aucune|sans|manque|absence) (de |d |du |)(inspection|contrôle*|vérification|relecture|contrôle qualité)',
    '(personne|pas|jamais) (na |n a |na pas |été |ont |)(vérif*|contrôl*|inspect*|relu*|test*)',
    '(inspection|contrôle|vérification) (oubli*|insuffisant*|pas fait*|négligé*|superficiel*|saut*)',
  ],
  'packing-method': [
    '(emballage|lemballage) (pas |non |in|nest pas |était pas |nétait pas |)(adapt*|inadapt*|inadéquat|insuffisant|conçu|assez solide|suffisant|assez résistant)',
    '(cartons|carton|caisses) (trop |pas assez |)(fin*|mince*|faible*|fragile*|solide*|mou|mous)',
    '(sans|manque|pas|absence) (de |d |)(dessicant*|déshydratant|film|protection*|coins|palette*|sac intérieur|housse|calage)',
    '(méthode|mode|type) (de |d)(emballage|demballage)',
  ],
  loading: [
    '(mal) (chargé*|empilé*|arrimé*|calé*|manipulé*)',
    '(mauvais|mauvaise) (chargement|arrimage|manutention|empilage)',
    '(sans|pas) (d |de |)(arrimage|sangle*|calage|fixation|darrimage)',
  ],
  approval: [
    '(attend*|attente|manque*|retard*|sans|en attente) (de |d |la |l |une |)(approbation|lapprobation|validation|signature|accord|laccord|dapprobation|bon à tirer)',
    '(approbation|lapprobation|validation|signature|accord) (tardi*|en retard|retard*|pas reçu*|en attente|tard|trop longue)',
    '(personne|chef|directeur|responsable) (na validé|na pas validé|na pas signé|na approuvé)',
  ],
  booking: [
    '(réserv*|booking|booké) (trop |)(tard|tardivement)',
    '(réservation) (tardive|oubliée|faite trop tard|en retard)',
    '(pas|oubli*) (de |)(réserv*)',
    '(manqu*|raté) (le |la |)(cut off|cutoff|clôture)',
  ],
  carrier: [
    '(transitaire|transporteur|compagnie maritime|armateur|commissionnaire) (a |ont |)(chang*|retard*|annul*|oubli*|report*|perd*|décal*|tromp*|en retard)',
    '(navire|bateau|vol|camion) (en retard|retard*|annul*|arrivé en retard|décal*|en panne)',
    '(transbordement|changement de navire|conteneur reporté)',
    'retard (du|de la) (navire|bateau|transporteur|compagnie|camion)',
  ],
  customs: [
    '(douane|douanes|douanier*) (a |ont |)(bloqu*|reten*|contrôl*|retard*|inspect*)',
    '(bloqué*|retenu*|arrêté*) (en|à la|par la|aux|par les) douane*',
    '(dédouanement|contrôle douanier|inspection douanière)',
    '(manque|sans|pas) (de |d |)(licence|permis) (d |de |)(importation|exportation|dimportation|dexportation)',
  ],
  payment: [
    '(paiement|acompte|virement|lettre de crédit|solde) (en retard|tardif|retard*|pas reçu|en attente|libéré tard*|arrivé en retard|bloqué)',
    '(attend*|attente|retard) (de |du |le |d |)(paiement|acompte|virement|lacompte|règlement)',
    '(payé|réglé) (trop |)(tard|en retard)',
  ],
  'price-policy': [
    '(économis*|rédui*|couper|baisser|réduction des|réduction de) (sur |les |des |)(coût*|frais|dépenses|argent)',
    '(prix) (trop |)(haut*|élevé*|bas|cher*)',
    '(politique de prix|politique tarifaire|budget (limité|serré)|le moins cher)',
  ],
  training: [
    '(personnel|employé*|ouvrier*|collègue*|équipe) (nouveau*|nouvelle|inexpériment*|non formé*|pas formé*|sans expérience|débutant*|intérimaire*)',
    '(nouveau|nouvel|nouvelle) (employé*|collègue|personne|équipe|collaborat*)',
    '(manque|sans|absence) (de |d |)(formation|expérience|dexpérience|connaissance*)',
    '(pas|mal) formé*',
  ],
  staffing: [
    '(manque|pénurie|pas assez|trop peu) (de |d |)(personnel|main dœuvre|deffectif*|effectif*|monde|ouvriers|employés|deffectifs|bras)',
    '(sous effectif|surcharge*|trop de travail|une seule personne|rotation du personnel|débordé*)',
    '(personne|responsable|commercial|interlocuteur|collègue) (en charge |)(parti*|malade|en congé*|absent*|démission*|en vacances)',
  ],
  capacity: [
    '(manque de|pas assez de|sans|surcapacité) (capacité*)',
    '(usine|ligne|production) (pleine|satur*|surchargée)',
    '(trop de commandes|haute saison|goulot*|capacité insuffisante)',
  ],
  planning: [
    '(mauvaise|manque de|sans|pas de|absence de) (planification|prévision*|programmation|planning|plan)',
    '(planif*|programm*) (trop tard|mal|tard)',
    '(production) (a |)(commencé|démarré|lancée) (trop |)tard',
    '(commencé|démarré) (la production |)(trop )tard',
    '(délai|temps) (trop court|sous estim*|insuffisant)',
    '(dernière minute|dans lurgence|précipitation|sous estim*)',
  ],
  communication: [
    '(mauvaise|manque de|problème* de|défaut de|absence de|pas de|erreur de) communication',
    '(malentendu*|mal compris|mauvaise compréhension|barrière de la langue)',
    '(personne|pas) (nous |ne nous |na |été |ne ma |a |)(inform*|prévenu*|prévenir|communiqu*|transmis*|averti*)',
    '(mail|message|information|linformation) (pas (lu|transmis*|reçu*|passé*)|non transmis*|perdu*|ignoré*|na pas circulé)',
    'communication entre',
  ],
  procedure: [
    '(pas|aucun|aucune|sans|manque|absence) (de |d |)(procédure*|processus|check list|checklist|règle*|norme*|standard*|instruction*|consigne*|suivi|responsable*|protocole)',
    '(procédure*|processus|consigne*|règle*|instructions) (pas |non |mal |)(suivi*|respecté*|claire*|appliqué*)',
    '(personne) (nest |nétait |ne |)(responsable|suit|en charge|sen occupe|suivi)',
    '(oublié) (de |d|)(mettre à jour|joindre|envoyer|préparer|établir)',
  ],
  system: [
    '(erreur*|panne|problème*|bug|défaillance) (du|de|dans le|informatique) (système|logiciel|erp|serveur|)',
    '(système|logiciel|erp|serveur) (en panne|planté|bug*|na pas|tombé|pas à jour)',
  ],
  equipment: [
    '(machine*|équipement|ligne|chariot|moule*|imprimante) (en panne|cassé*|tombé* en panne|défectueu*|usé*|arrêté*|vieille*|vieux)',
    '(panne|casse|défaillance) (de |d |)(la |une |l|)(machine*|équipement|ligne|léquipement|moule)',
    '(coupure de courant|panne de courant|coupure délectricité|manque dentretien|pas de maintenance|manque de maintenance)',
    '(manque|pénurie) de conteneurs',
    'conteneur (troué|percé|avec un trou|rouillé|non étanche|pas étanche|abîmé)',
  ],
  holiday: ['(vacances|jours fériés|jour férié|congés|nouvel an chinois|noël|fêtes|pont de)'],
  'force-majeure': [
    '(congestion|port congestionné|congestionné*|encombrement|brouillard|tornade|houle|mouvement social|débrayage)',
    '(vent|vents) (fort*|violent*|trop|à|au|en)',
    '(trop de|fort|forts|du) vent*',
    '(port|terminal|canal|frontière) (était |a été |est |)(fermé*|saturé*|bloqué*|encombré*|engorgé*)',
    '(file d’attente|attente) (au|devant le|dans le) (port|terminal)',
    '(pas) (de |)votre faute',
    '(y êtes|y etes|êtes) pour rien',
    '(rien) à voir avec vous',
    '(indépendant) de votre volonté',
    '(typhon*|ouragan*|tremblement de terre|inondation*|tempête*|grève*|pandémie|covid*|guerre|mauvais temps|intempéries|mer rouge|force majeure|incendie)',
  ],
};
