import type { Locale } from '../../src/core/locale.ts';

export interface RefusedWords {
  readonly expiredTitle: string;
  readonly expired: string;
  readonly forgedTitle: string;
  readonly forged: string;
  /** On the way to a chat without an invitation. */
  readonly elsewhere: string;
}

/** What the page says to somebody whose link leads nowhere: kindly, and nothing about anybody. */
export const refusedWords: Readonly<Record<Locale, RefusedWords>> = {
  en: {
    expiredTitle: 'This link has expired',
    expired:
      'Invitations are open for a limited time. If you still want to tell us something, we are glad to hear it.',
    forgedTitle: 'This link does not work',
    forged:
      'Perhaps a part of it was lost on the way. Please open it once more from our message, or write to us without it.',
    elsewhere: 'Write to us',
  },
  'zh-CN': {
    expiredTitle: '此链接已过期',
    expired: '邀请只在一段时间内有效。如果您仍想告诉我们什么，我们非常乐意倾听。',
    forgedTitle: '此链接无法使用',
    forged: '链接可能不完整。请从我们的消息中重新打开，或直接给我们留言。',
    elsewhere: '给我们留言',
  },
  es: {
    expiredTitle: 'Este enlace ha caducado',
    expired:
      'Las invitaciones están abiertas por tiempo limitado. Si aún quiere contarnos algo, lo leeremos con gusto.',
    forgedTitle: 'Este enlace no funciona',
    forged:
      'Quizá se perdió una parte por el camino. Ábralo de nuevo desde nuestro mensaje o escríbanos sin él.',
    elsewhere: 'Escribirnos',
  },
  pt: {
    expiredTitle: 'Este link expirou',
    expired:
      'Os convites ficam abertos por tempo limitado. Se ainda quiser contar-nos algo, teremos gosto em ouvir.',
    forgedTitle: 'Este link não funciona',
    forged:
      'Talvez uma parte se tenha perdido no caminho. Abra-o de novo a partir da nossa mensagem ou escreva-nos sem ele.',
    elsewhere: 'Escrever-nos',
  },
  fr: {
    expiredTitle: 'Ce lien a expiré',
    expired:
      'Les invitations sont ouvertes pour un temps limité. Si vous souhaitez encore nous dire quelque chose, nous vous lirons avec plaisir.',
    forgedTitle: 'Ce lien ne fonctionne pas',
    forged:
      'Une partie s’est peut-être perdue en route. Ouvrez-le de nouveau depuis notre message, ou écrivez-nous sans lui.',
    elsewhere: 'Nous écrire',
  },
  de: {
    expiredTitle: 'Dieser Link ist abgelaufen',
    expired:
      'Einladungen gelten eine begrenzte Zeit. Wenn Sie uns noch etwas sagen möchten, hören wir gerne zu.',
    forgedTitle: 'Dieser Link funktioniert nicht',
    forged:
      'Vielleicht ging unterwegs ein Teil verloren. Öffnen Sie ihn noch einmal aus unserer Nachricht, oder schreiben Sie uns ohne ihn.',
    elsewhere: 'Uns schreiben',
  },
  ar: {
    expiredTitle: 'انتهت صلاحية هذا الرابط',
    expired: 'الدعوات متاحة لمدة محدودة. إذا كنت لا تزال ترغب في إخبارنا بشيء فيسعدنا سماعه.',
    forgedTitle: 'هذا الرابط لا يعمل',
    forged: 'ربما ضاع جزء منه في الطريق. افتحه مرة أخرى من رسالتنا، أو اكتب إلينا بدونه.',
    elsewhere: 'اكتب إلينا',
  },
  ru: {
    expiredTitle: 'Срок действия ссылки истёк',
    expired:
      'Приглашения действуют ограниченное время. Если вы хотите что-то нам рассказать, мы будем рады.',
    forgedTitle: 'Эта ссылка не работает',
    forged:
      'Возможно, часть её потерялась по пути. Откройте её ещё раз из нашего сообщения или напишите нам без неё.',
    elsewhere: 'Написать нам',
  },
};
