import type { Locale } from '../../core/locale.ts';

/** What the page of an invitation says; values stand in braces. */
export interface InvitationWords {
  readonly subtitle: string;
  readonly lead: string;
  readonly choose: string;
  readonly openChannel: string;
  readonly openHere: string;
  readonly thenSend: string;
  readonly scanWith: string;
  readonly orSend: string;
  readonly personal: string;
  readonly printed: string;
  readonly shipment: string;
  readonly expiredTitle: string;
  readonly expired: string;
  readonly forgedTitle: string;
  readonly forged: string;
}

export const INVITATION_WORDS: Readonly<Record<Locale, InvitationWords>> = {
  en: {
    subtitle: 'Your feedback, in a few minutes',
    lead: 'How did shipment {shipment} go?',
    choose: 'Choose where you would like to answer.',
    openChannel: 'Continue in {channel}',
    openHere: 'Answer here in the browser',
    thenSend: 'Then send this code there:',
    scanWith: 'Scan this with {channel}:',
    orSend: 'Or send this code to us in {channel}:',
    personal: 'This invitation is personal: it belongs to whoever answers it first.',
    printed: 'Scan this code to tell us how the shipment went.',
    shipment: 'Shipment {shipment}',
    expiredTitle: 'This invitation has expired',
    expired: 'Invitations are open for a limited time. Please ask your contact for a new one.',
    forgedTitle: 'This link does not work',
    forged: 'Perhaps a part of it was lost on the way. Please open it once more from our message.',
  },
  'zh-CN': {
    subtitle: '您的反馈，只需几分钟',
    lead: '货物 {shipment} 的情况如何？',
    choose: '请选择您希望回答的方式。',
    openChannel: '在 {channel} 中继续',
    openHere: '在浏览器中回答',
    thenSend: '然后在那里发送此代码：',
    scanWith: '请用 {channel} 扫描：',
    orSend: '或在 {channel} 中向我们发送此代码：',
    personal: '此邀请仅供您本人使用，由最先打开的人作答。',
    printed: '请扫描此码，告诉我们这批货物的情况。',
    shipment: '货物 {shipment}',
    expiredTitle: '此邀请已过期',
    expired: '邀请只在一段时间内有效。请向您的联系人索取新的邀请。',
    forgedTitle: '此链接无法使用',
    forged: '链接可能不完整。请从我们的消息中重新打开。',
  },
  es: {
    subtitle: 'Su opinión, en pocos minutos',
    lead: '¿Cómo fue el envío {shipment}?',
    choose: 'Elija dónde prefiere responder.',
    openChannel: 'Continuar en {channel}',
    openHere: 'Responder aquí en el navegador',
    thenSend: 'Después envíe allí este código:',
    scanWith: 'Escanee esto con {channel}:',
    orSend: 'O envíenos este código en {channel}:',
    personal: 'Esta invitación es personal: pertenece a quien responda primero.',
    printed: 'Escanee este código para contarnos cómo fue el envío.',
    shipment: 'Envío {shipment}',
    expiredTitle: 'Esta invitación ha caducado',
    expired: 'Las invitaciones están abiertas por tiempo limitado. Pida una nueva a su contacto.',
    forgedTitle: 'Este enlace no funciona',
    forged: 'Quizá se perdió una parte por el camino. Ábralo de nuevo desde nuestro mensaje.',
  },
  pt: {
    subtitle: 'A sua opinião, em poucos minutos',
    lead: 'Como correu o envio {shipment}?',
    choose: 'Escolha onde prefere responder.',
    openChannel: 'Continuar no {channel}',
    openHere: 'Responder aqui no navegador',
    thenSend: 'Depois envie lá este código:',
    scanWith: 'Leia isto com o {channel}:',
    orSend: 'Ou envie-nos este código no {channel}:',
    personal: 'Este convite é pessoal: pertence a quem responder primeiro.',
    printed: 'Leia este código para nos contar como correu o envio.',
    shipment: 'Envio {shipment}',
    expiredTitle: 'Este convite expirou',
    expired: 'Os convites ficam abertos por tempo limitado. Peça um novo ao seu contacto.',
    forgedTitle: 'Este link não funciona',
    forged: 'Talvez uma parte se tenha perdido no caminho. Abra-o de novo na nossa mensagem.',
  },
  fr: {
    subtitle: 'Votre avis, en quelques minutes',
    lead: 'Comment s’est passé l’envoi {shipment}\u00a0?',
    choose: 'Choisissez où vous souhaitez répondre.',
    openChannel: 'Continuer dans {channel}',
    openHere: 'Répondre ici, dans le navigateur',
    thenSend: 'Envoyez-y ensuite ce code\u00a0:',
    scanWith: 'Scannez ceci avec {channel}\u00a0:',
    orSend: 'Ou envoyez-nous ce code dans {channel}\u00a0:',
    personal: 'Cette invitation est personnelle\u00a0: elle revient à qui répond en premier.',
    printed: 'Scannez ce code pour nous dire comment s’est passé l’envoi.',
    shipment: 'Envoi {shipment}',
    expiredTitle: 'Cette invitation a expiré',
    expired:
      'Les invitations sont ouvertes pour un temps limité. Demandez-en une nouvelle à votre contact.',
    forgedTitle: 'Ce lien ne fonctionne pas',
    forged: 'Une partie s’est peut-être perdue. Ouvrez-le de nouveau depuis notre message.',
  },
  de: {
    subtitle: 'Ihre Rückmeldung, in wenigen Minuten',
    lead: 'Wie lief die Lieferung {shipment}?',
    choose: 'Wählen Sie, wo Sie antworten möchten.',
    openChannel: 'Weiter in {channel}',
    openHere: 'Hier im Browser antworten',
    thenSend: 'Senden Sie dort dann diesen Code:',
    scanWith: 'Scannen Sie dies mit {channel}:',
    orSend: 'Oder senden Sie uns in {channel} diesen Code:',
    personal: 'Diese Einladung ist persönlich: Sie gilt für die Person, die zuerst antwortet.',
    printed: 'Scannen Sie diesen Code und sagen Sie uns, wie die Lieferung lief.',
    shipment: 'Lieferung {shipment}',
    expiredTitle: 'Diese Einladung ist abgelaufen',
    expired:
      'Einladungen gelten eine begrenzte Zeit. Bitten Sie Ihren Ansprechpartner um eine neue.',
    forgedTitle: 'Dieser Link funktioniert nicht',
    forged:
      'Vielleicht ging unterwegs ein Teil verloren. Öffnen Sie ihn noch einmal aus unserer Nachricht.',
  },
  ar: {
    subtitle: 'رأيك في دقائق قليلة',
    lead: 'كيف كانت الشحنة \u2068{shipment}\u2069؟',
    choose: 'اختر المكان الذي تود الإجابة فيه.',
    openChannel: 'المتابعة في \u2068{channel}\u2069',
    openHere: 'الإجابة هنا في المتصفح',
    thenSend: 'ثم أرسل هذا الرمز هناك:',
    scanWith: 'امسح هذا الرمز باستخدام \u2068{channel}\u2069:',
    orSend: 'أو أرسل إلينا هذا الرمز في \u2068{channel}\u2069:',
    personal: 'هذه الدعوة شخصية، وهي لمن يجيب عنها أولًا.',
    printed: 'امسح هذا الرمز لتخبرنا كيف كانت الشحنة.',
    shipment: 'الشحنة \u2068{shipment}\u2069',
    expiredTitle: 'انتهت صلاحية هذه الدعوة',
    expired: 'الدعوات متاحة لمدة محدودة. يرجى طلب دعوة جديدة من جهة الاتصال لديك.',
    forgedTitle: 'هذا الرابط لا يعمل',
    forged: 'ربما ضاع جزء منه في الطريق. يرجى فتحه مرة أخرى من رسالتنا.',
  },
  ru: {
    subtitle: 'Ваш отзыв за несколько минут',
    lead: 'Как прошла поставка {shipment}?',
    choose: 'Выберите, где вам удобнее ответить.',
    openChannel: 'Продолжить в {channel}',
    openHere: 'Ответить здесь, в браузере',
    thenSend: 'Затем отправьте там этот код:',
    scanWith: 'Отсканируйте это в {channel}:',
    orSend: 'Или отправьте нам этот код в {channel}:',
    personal: 'Это личное приглашение: оно закрепляется за тем, кто ответит первым.',
    printed: 'Отсканируйте этот код и расскажите, как прошла поставка.',
    shipment: 'Поставка {shipment}',
    expiredTitle: 'Срок приглашения истёк',
    expired: 'Приглашения действуют ограниченное время. Попросите новое у вашего менеджера.',
    forgedTitle: 'Эта ссылка не работает',
    forged: 'Возможно, часть её потерялась по пути. Откройте её ещё раз из нашего сообщения.',
  },
};
