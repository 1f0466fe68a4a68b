import type { PagesWords } from './en.ts';

export default {
  subtitle: 'Votre avis, en quelques minutes',
  lead: 'Comment s’est passé l’envoi {shipment}\u00a0?',
  leadUnderway: 'Comment se passe l’envoi {shipment} jusqu’ici\u00a0?',
  arrived: 'Arrivé le {date}',
  shipped: 'Expédié le {date}',
  openHere: 'Répondre ici, dans le navigateur',
  elsewhere: 'Ou dans une autre application',
  openChannel: 'Continuer dans {channel}',
  scanWith: 'Scannez ceci avec {channel}\u00a0:',
  thenSend: 'Envoyez-y ensuite votre code.',
  sendCode: 'Ou envoyez-nous votre code dans {channel}.',
  yourCode: 'Votre code',
  copy: 'Copier',
  copied: 'Copié',
  personal: 'Cette invitation vous est réservée. Merci de ne pas la transmettre.',
  printed: 'Scannez ceci pour nous dire comment s’est passé l’envoi.',
  typed: 'Pas d’appareil photo\u00a0? Ouvrez {address} et saisissez ce code\u00a0:',
  shipment: 'Envoi {shipment}',
  expiredTitle: 'Ce lien a expiré',
  expired:
    'Les invitations sont ouvertes pour un temps limité. Si vous souhaitez encore nous dire quelque chose, nous vous lirons avec plaisir.',
  forgedTitle: 'Ce lien ne fonctionne pas',
  forged:
    'Il en manque peut-être une partie. Ouvrez-le de nouveau depuis notre message, ressaisissez votre code, ou écrivez-nous sans lui.',
  crowdedTitle: 'Veuillez patienter une minute',
  crowded:
    'Trop de codes ont été saisis d’ici. Réessayez dans une minute, ou écrivez-nous sans code.',
  closedTitle: 'Cette discussion est réservée aux clients invités',
  closed:
    'Ouvrez le lien de notre message, ou saisissez ci-dessous le code qu’il contient. Si vous n’avez pas reçu de message de notre part, adressez-vous à votre interlocuteur habituel.',
  missingTitle: 'Il n’y a rien ici',
  missing:
    'L’adresse contient peut-être une erreur. Si vous avez un code reçu dans notre message, saisissez-le ci-dessous.',
  failedTitle: 'Un problème est survenu de notre côté',
  failed: 'Rien de ce que vous nous avez dit n’est perdu. Réessayez dans une minute.',
  busyTitle: 'Nous sommes occupés un instant',
  busy: 'Réessayez dans quelques secondes. Rien n’est perdu.',
  refusedTitle: 'Cette demande n’est pas compréhensible',
  refused: 'Revenez en arrière et réessayez, ou écrivez-nous.',
  writeToUs: 'Nous écrire',
  homeTitle: 'Assistant d’avis de {company}',
  homeText: 'Si nous vous avons envoyé une invitation, ouvrez son lien ou saisissez son code ici.',
  homeWrite: 'Pas d’invitation\u00a0? Vous pouvez tout de même nous écrire.',
  enterCode: 'Code de notre message',
  open: 'Ouvrir',
} satisfies PagesWords;
