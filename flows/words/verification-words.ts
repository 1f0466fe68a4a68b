import type { Locale } from '../../src/base/locale.ts';

const en = {
  told: 'Hello{name}, a word about shipment {shipment}: {told}',
  ask: 'Is the matter settled for you now?',
  yes: 'Yes, settled',
  no: 'No, not yet',
  reminder: 'May we ask once more about shipment {shipment}?',
  thanks: 'Thank you for telling us. We are glad that it is settled.',
  whatIsLeft: 'I am sorry to hear that. What is still wrong?',
  reopened:
    'Thank you. I have passed it on: the matter is open again, and a colleague will answer you here.',
  unclear: 'So that we get it right: is the matter settled? Please choose "{yes}" or "{no}".',
  late: 'This question is no longer open. If something is still wrong, send "human".',
};

export type VerificationWords = Readonly<Record<keyof typeof en, string>>;

/** What a buyer is asked after a complaint was resolved, in every language. */
export const VERIFICATION_WORDS: Readonly<Record<Locale, VerificationWords>> = {
  en,
  'zh-CN': {
    told: '您好{name}，关于货物 {shipment}：{told}',
    ask: '这个问题对您来说解决了吗？',
    yes: '已解决',
    no: '还没有',
    reminder: '关于货物 {shipment}，想再请问您一次：',
    thanks: '感谢您的确认，很高兴问题已经解决。',
    whatIsLeft: '很抱歉。请问还有什么没有解决？',
    reopened: '谢谢，我已经转达：问题已重新打开，同事会在这里回复您。',
    unclear: '为避免误会：问题解决了吗？请选择“{yes}”或“{no}”。',
    late: '这个问题已经关闭。如果仍有问题，请发送“人工”。',
  },
  es: {
    told: 'Hola{name}, sobre el envío {shipment}: {told}',
    ask: '¿Queda resuelto el asunto para usted?',
    yes: 'Sí, resuelto',
    no: 'No, todavía no',
    reminder: '¿Podemos preguntarle una vez más por el envío {shipment}?',
    thanks: 'Gracias por decírnoslo. Nos alegra que esté resuelto.',
    whatIsLeft: 'Lo sentimos. ¿Qué sigue sin estar bien?',
    reopened:
      'Gracias, lo he transmitido: el asunto vuelve a estar abierto y un colega le responderá aquí.',
    unclear: 'Para no equivocarnos: ¿está resuelto? Elija "{yes}" o "{no}".',
    late: 'Esta pregunta ya no está abierta. Si algo sigue mal, envíe "persona".',
  },
  pt: {
    told: 'Olá{name}, sobre a remessa {shipment}: {told}',
    ask: 'O assunto está resolvido para você?',
    yes: 'Sim, resolvido',
    no: 'Não, ainda não',
    reminder: 'Podemos perguntar mais uma vez sobre a remessa {shipment}?',
    thanks: 'Obrigado por nos avisar. Que bom que está resolvido.',
    whatIsLeft: 'Lamentamos. O que ainda não está certo?',
    reopened:
      'Obrigado, já avisei a equipe: o assunto foi reaberto e uma pessoa vai responder por aqui.',
    unclear: 'Para não haver engano: está resolvido? Escolha "{yes}" ou "{no}".',
    late: 'Esta pergunta não está mais aberta. Se algo ainda não está certo, envie "humano".',
  },
  fr: {
    told: 'Bonjour{name}, au sujet de l’expédition {shipment} : {told}',
    ask: 'La question est-elle réglée pour vous ?',
    yes: 'Oui, réglée',
    no: 'Non, pas encore',
    reminder: 'Pouvons-nous vous interroger encore une fois sur l’expédition {shipment} ?',
    thanks: 'Merci de nous l’avoir dit. Nous sommes heureux que ce soit réglé.',
    whatIsLeft: 'Nous en sommes désolés. Qu’est-ce qui ne va toujours pas ?',
    reopened: 'Merci, je l’ai transmis : le dossier est rouvert et un collègue vous répondra ici.',
    unclear: 'Pour éviter toute erreur : est-ce réglé ? Choisissez « {yes} » ou « {no} ».',
    late: 'Cette question n’est plus ouverte. Si quelque chose ne va pas, envoyez « humain ».',
  },
  de: {
    told: 'Guten Tag{name}, zu Ihrer Sendung {shipment}: {told}',
    ask: 'Ist die Sache für Sie damit erledigt?',
    yes: 'Ja, erledigt',
    no: 'Nein, noch nicht',
    reminder: 'Dürfen wir noch einmal nach Sendung {shipment} fragen?',
    thanks: 'Danke für die Nachricht. Es freut uns, dass es erledigt ist.',
    whatIsLeft: 'Das tut uns leid. Was stimmt noch nicht?',
    reopened:
      'Danke, ich habe es weitergegeben: Die Sache ist wieder offen, und jemand aus dem Team antwortet Ihnen hier.',
    unclear:
      'Damit wir es richtig festhalten: Ist es erledigt? Bitte wählen Sie "{yes}" oder "{no}".',
    late: 'Diese Frage ist nicht mehr offen. Stimmt noch etwas nicht, senden Sie "Mensch".',
  },
  ar: {
    told: 'مرحباً{name}، بخصوص الشحنة {shipment}: {told}',
    ask: 'هل انتهت المشكلة بالنسبة لكم الآن؟',
    yes: 'نعم، حُلّت',
    no: 'لا، ليس بعد',
    reminder: 'هل لنا أن نسأل مرة أخرى عن الشحنة {shipment}؟',
    thanks: 'شكراً لإخبارنا. يسعدنا أن الأمر قد حُلّ.',
    whatIsLeft: 'نأسف لذلك. ما الذي لا يزال غير سليم؟',
    reopened: 'شكراً، لقد نقلت ذلك: أُعيد فتح الموضوع، وسيجيبكم أحد الزملاء هنا.',
    unclear: 'حتى لا نخطئ: هل حُلّت المشكلة؟ اختاروا "{yes}" أو "{no}".',
    late: 'هذا السؤال لم يعد مفتوحاً. إذا بقي شيء غير سليم فأرسلوا "موظف".',
  },
  ru: {
    told: 'Здравствуйте{name}, о грузе {shipment}: {told}',
    ask: 'Решён ли теперь этот вопрос для вас?',
    yes: 'Да, решён',
    no: 'Нет, ещё нет',
    reminder: 'Можно ещё раз спросить о грузе {shipment}?',
    thanks: 'Спасибо, что сообщили. Мы рады, что вопрос решён.',
    whatIsLeft: 'Нам очень жаль. Что ещё не так?',
    reopened: 'Спасибо, я передал: вопрос снова открыт, и коллега ответит вам здесь.',
    unclear: 'Чтобы не ошибиться: решён ли вопрос? Выберите «{yes}» или «{no}».',
    late: 'Этот вопрос уже закрыт. Если что-то не так, отправьте «человек».',
  },
};
