import type { ThemeTerms } from './theme-terms.ts';

/** Own work, CC0-1.0. */
export const FRENCH_THEMES: ThemeTerms = {
  quality: `
    qualité batterie écran caméra photo fonctionn* son matériau système mémoire performance charg*
    signal défaut* défectueu* solide tissu couture* rouill*`,
  design: 'couleur* taille design poids légère* léger joli* beau belle petit* grand*',
  delivery: `
    livr* reçu reçue arriv* retard* expédi* colis délai* rapide* jours tard envoi envoyé
    transporteur à_temps navire conteneur fret expédition ponctuel*`,
  packaging: `
    emball* boîte carton* endommag* cass* abîm* scell* bulle état condition* cartons palette*
    mouillé* humidité écras* emballage`,
  service: `
    vendeur* service répon* réponse aimable support communication client équipe commercial
    interlocut* courriel`,
  price: `
    prix cher chère abordable* valeur argent coût* réduction promotion gratuit* cadeau
    rapport_qualité tarif* frais facturé surcoût`,
  accuracy: `
    manque* manquant* erreur mauvais description décrit quantité échantillon non_conforme
    pas_conforme manquait manquaient quantités erreurs`,
  aftersales: `
    retour* rembours* garantie échange* remplace* réclamation réclamations litige remplacé`,
  documents: `
    facture* certificat* douane document* manuel notice documents certificat connaissement
    liste_de_colisage étiquette* déclaration certificat_d'origine`,
  authenticity: 'original* authentique* faux contrefa* véritable',
  ordering: 'achat* command* paiement site expérience proforma virement',
  loyalty: 'recommand* à_nouveau encore prochaine deuxième rachet* recommander continuer',
};
