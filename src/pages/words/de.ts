import type { PagesWords } from './en.ts';

export default {
  subtitle: 'Ihre Meinung, in wenigen Minuten',
  lead: 'Wie lief die Sendung {shipment}?',
  leadUnderway: 'Wie läuft die Sendung {shipment} bisher?',
  arrived: 'Angekommen am {date}',
  shipped: 'Versandt am {date}',
  openHere: 'Hier im Browser antworten',
  elsewhere: 'Oder in einer anderen App',
  openChannel: 'Weiter in {channel}',
  scanWith: 'Scannen Sie dies mit {channel}:',
  thenSend: 'Senden Sie dort dann Ihren Code.',
  sendCode: 'Oder senden Sie uns Ihren Code in {channel}.',
  yourCode: 'Ihr Code',
  copy: 'Kopieren',
  copied: 'Kopiert',
  personal: 'Diese Einladung ist nur für Sie. Bitte geben Sie sie nicht weiter.',
  printed: 'Scannen Sie dies und sagen Sie uns, wie die Sendung lief.',
  typed: 'Keine Kamera? Öffnen Sie {address} und geben Sie diesen Code ein:',
  shipment: 'Sendung {shipment}',
  expiredTitle: 'Dieser Link ist abgelaufen',
  expired:
    'Einladungen gelten eine begrenzte Zeit. Wenn Sie uns noch etwas sagen möchten, hören wir gerne zu.',
  forgedTitle: 'Dieser Link funktioniert nicht',
  forged:
    'Vielleicht fehlt ein Teil. Öffnen Sie ihn noch einmal aus unserer Nachricht, geben Sie Ihren Code noch einmal ein, oder schreiben Sie uns ohne ihn.',
  crowdedTitle: 'Bitte warten Sie eine Minute',
  crowded:
    'Von hier wurden zu viele Codes eingegeben. Versuchen Sie es in einer Minute noch einmal, oder schreiben Sie uns ohne Code.',
  closedTitle: 'Dieser Chat ist für eingeladene Kunden',
  closed:
    'Bitte öffnen Sie den Link in unserer Nachricht, oder geben Sie den Code daraus unten ein. Wenn Sie keine Nachricht von uns haben, wenden Sie sich bitte an Ihren gewohnten Ansprechpartner.',
  missingTitle: 'Hier gibt es nichts',
  missing:
    'Vielleicht ist die Adresse falsch geschrieben. Wenn Sie einen Code aus unserer Nachricht haben, geben Sie ihn unten ein.',
  failedTitle: 'Bei uns ist etwas schiefgegangen',
  failed:
    'Nichts von dem, was Sie uns gesagt haben, ist verloren. Bitte versuchen Sie es in einer Minute noch einmal.',
  busyTitle: 'Wir sind gerade ausgelastet',
  busy: 'Bitte versuchen Sie es in ein paar Sekunden noch einmal. Es geht nichts verloren.',
  refusedTitle: 'Diese Anfrage ist nicht zu verstehen',
  refused: 'Bitte gehen Sie zurück und versuchen Sie es noch einmal, oder schreiben Sie uns.',
  writeToUs: 'Uns schreiben',
  homeTitle: 'Feedback-Assistent von {company}',
  homeText:
    'Wenn Sie eine Einladung von uns haben, öffnen Sie ihren Link, oder geben Sie hier ihren Code ein.',
  homeWrite: 'Keine Einladung? Sie können uns trotzdem schreiben.',
  enterCode: 'Code aus unserer Nachricht',
  open: 'Öffnen',
} satisfies PagesWords;
