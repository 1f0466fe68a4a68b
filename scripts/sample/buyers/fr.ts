import type { Part } from '../buyer.ts';

export const FRENCH: readonly Part[] = [
  {
    contact: 'ATLANTIQUE-sophie',
    shipment: 'ATLANTIQUE-1',
    persona: 'unhappy',
    answersAll: true,
    scores: {
      overall: 2,
      quality: 4,
      timeliness: 1,
      communication: 3,
      documents: 5,
      recommend: 4,
      effort: 2,
    },
    whys: {
      overall: [
        'Le conteneur est arrivé au Havre avec douze jours de retard.',
        'Il a été reporté sur le navire suivant.',
        'La réservation a été faite au dernier moment.',
        'Le devis de fret a attendu quatre jours une validation chez vous.',
        'Une seule personne peut valider et elle était en congé.',
      ],
      quality: ['Quelques plateaux légèrement griffés.'],
      timeliness: ['Toujours cette validation qui a traîné.'],
      communication: [
        'On nous a prévenus une semaine après.',
        'Personne ne suit les navires de notre dossier.',
      ],
    },
    open: 'Prévenez-nous tout de suite, même sans solution.',
  },
  {
    contact: 'ATLANTIQUE-julien',
    shipment: 'ATLANTIQUE-2',
    persona: 'unhappy',
    scores: { overall: 3, quality: 2, documents: 4, recommend: 6, effort: 3 },
    whys: {
      overall: ['La finition n’est pas au niveau de l’échantillon.'],
      quality: [
        'L’huile s’écaille sur les bancs en acacia.',
        'Une seule couche a été appliquée au lieu de deux.',
        'La consigne des deux couches n’était que dans un courriel.',
      ],
      documents: ['Le poids net manquait sur une ligne.'],
    },
  },
  {
    contact: 'ATLANTIQUE-nathalie',
    shipment: 'ATLANTIQUE-3',
    persona: 'content',
    scores: { overall: 'très bien', communication: 5, documents: 5, effort: 5 },
    open: 'Factures justes du premier coup, merci.',
  },
  {
    contact: 'ATLAS-karim',
    shipment: 'ATLAS-1',
    persona: 'content',
    begins: 'oui, allons-y',
    scores: { overall: 5, recommend: '9 sur 10' },
  },
  {
    contact: 'ATLAS-samira',
    shipment: 'ATLAS-2',
    persona: 'vague',
    scores: {
      overall: 3,
      quality: 3,
      timeliness: 4,
      communication: 3,
      documents: 4,
      recommend: 6,
      effort: 3,
    },
    whys: {
      overall: ['Bof.', 'Je ne sais pas.'],
      quality: ['Moyen.', 'Difficile à dire.'],
      communication: ['Ça pourrait être mieux.', 'Je ne sais pas.'],
    },
    example: 'Le carton 27, ouvert le 6 octobre : trois miroirs fendus.',
  },
  {
    contact: 'ATLAS-youssef',
    shipment: 'ATLAS-2',
    persona: 'silent',
    scores: { overall: 2, quality: 2 },
    whys: { overall: ['Trois miroirs fendus.', 'Le calage était trop mince.'] },
    leavesAfter: 4,
  },
  {
    contact: 'WALLONIE-benoit',
    shipment: 'WALLONIE-1',
    persona: 'angry',
    answersAll: true,
    scores: { overall: 1, quality: 'Passez-moi un humain.' },
    whys: {
      overall: [
        'C’est scandaleux ! La saison du jardin est finie et je n’ai toujours rien à vendre. Je veux parler à un responsable !',
      ],
    },
  },
  {
    contact: 'WALLONIE-elise',
    shipment: 'WALLONIE-1',
    persona: 'unhappy',
    scores: { overall: 2, quality: 5, timeliness: 1, effort: 3 },
    whys: {
      overall: ['Trois semaines de retard à Anvers.'],
      timeliness: [
        'La marchandise n’était pas prête pour le premier navire.',
        'L’usine attendait les vis de son fournisseur.',
        'Les vis ont été commandées après la signature du contrat, sans stock de sécurité.',
      ],
    },
  },
  {
    contact: 'WALLONIE-luc',
    shipment: 'WALLONIE-2',
    persona: 'stopping',
    scores: { overall: 'stop' },
  },
];
