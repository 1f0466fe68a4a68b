import type { CarrierWords } from './en.ts';

const fr: CarrierWords = {
  greeting: 'Bonjour {contact},',
  forward:
    'votre envoi {shipment} ({product}) {hasArrived, select, yes {est arrivé le {arrivedOn}} other {devrait être arrivé à présent}}. Nous aimerions savoir comment cela s’est passé : quelques questions courtes, environ deux minutes, dans votre navigateur ou votre messagerie.\n\n{link}\n\nSi l’on vous demande un code : {code}',
  remind:
    'il y a quelques jours, nous vous avons demandé comment s’était passé votre envoi {shipment} ({product}). Si vous avez deux minutes, votre réponse nous aide à progresser :\n\n{link}\n\nSi l’on vous demande un code : {code}',
  notice:
    'votre envoi {shipment} ({product}) {delay, select, delay {a du retard} other {a été reporté sur un navire suivant}}.{isExpected, select, yes { Nous l’attendons désormais le {expectedOn}.} other {}} Nous en sommes désolés. Écrivez-moi si cela vous pose problème.',
  closing: 'Cordialement',
};

export default fr;
