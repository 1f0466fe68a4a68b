import type { CarrierWords } from './en.ts';

const de: CarrierWords = {
  greeting: 'Guten Tag, {contact},',
  forward:
    'Ihre Sendung {shipment} ({product}) {hasArrived, select, yes {ist am {arrivedOn} angekommen} other {müsste inzwischen angekommen sein}}. Wir möchten gern wissen, wie es gelaufen ist: ein paar kurze Fragen, etwa zwei Minuten, im Browser oder in Ihrem Messenger.\n\n{link}\n\nFalls Sie nach einem Code gefragt werden: {code}',
  remind:
    'vor einigen Tagen haben wir gefragt, wie es mit Ihrer Sendung {shipment} ({product}) gelaufen ist. Wenn Sie zwei Minuten haben, hilft uns Ihre Antwort, besser zu werden:\n\n{link}\n\nFalls Sie nach einem Code gefragt werden: {code}',
  notice:
    'Ihre Sendung {shipment} ({product}) {delay, select, delay {verspätet sich} other {wurde auf ein späteres Schiff verschoben}}.{isExpected, select, yes { Wir erwarten sie jetzt am {expectedOn}.} other {}} Das tut uns leid. Bitte schreiben Sie mir, wenn Ihnen das Schwierigkeiten macht.',
  closing: 'Mit freundlichen Grüßen',
};

export default de;
