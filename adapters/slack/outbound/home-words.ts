import type { Locale } from '../../../src/base/locale.ts';

/** What the app's home says; `{company}` is who asks. */
export interface HomeWords {
  readonly title: string;
  readonly how: string;
  readonly code: string;
  /** Stands over the shipments that are still asked about. */
  readonly open: string;
}

export const HOME_WORDS: Readonly<Record<Locale, HomeWords>> = {
  en: {
    title: 'Your deliveries, in your words',
    how: '{company} asks here how your deliveries went. You begin with the code of your invitation: enter it below, or send it as a message. You can also simply write to us.',
    code: 'Code of your invitation',
    open: 'Still open – write to us in the messages to go on:',
  },
  'zh-CN': {
    title: '说说您收到的货物',
    how: '{company} 在此了解您对货物与服务的看法。请在下方输入邀请码，或直接把它作为消息发送。您也可以随时给我们留言。',
    code: '邀请码',
    open: '尚未完成，请在消息中继续：',
  },
  es: {
    title: 'Sus entregas, en sus palabras',
    how: '{company} le pregunta aquí cómo fueron sus entregas. Empiece con el código de su invitación: escríbalo abajo o envíelo como mensaje. También puede simplemente escribirnos.',
    code: 'Código de su invitación',
    open: 'Aún abierto; escríbanos en los mensajes para continuar:',
  },
  pt: {
    title: 'As suas remessas, nas suas palavras',
    how: 'A {company} pergunta aqui como foram as suas remessas. Comece com o código do seu convite: escreva-o abaixo ou envie-o como mensagem. Você também pode simplesmente nos escrever.',
    code: 'Código do seu convite',
    open: 'Ainda em aberto; escreva para nós nas mensagens para continuar:',
  },
  fr: {
    title: 'Vos livraisons, avec vos mots',
    how: '{company} vous demande ici comment se sont passées vos livraisons. Commencez avec le code de votre invitation : saisissez-le ci-dessous ou envoyez-le comme message. Vous pouvez aussi simplement nous écrire.',
    code: 'Code de votre invitation',
    open: 'Encore ouvert ; écrivez-nous dans les messages pour continuer :',
  },
  de: {
    title: 'Ihre Sendungen in Ihren Worten',
    how: '{company} fragt hier, wie Ihre Sendungen gelaufen sind. Sie beginnen mit dem Code Ihrer Einladung: tragen Sie ihn unten ein oder senden Sie ihn als Nachricht. Sie können uns auch einfach schreiben.',
    code: 'Code Ihrer Einladung',
    open: 'Noch offen – schreiben Sie uns in den Nachrichten, um fortzufahren:',
  },
  ar: {
    title: 'شحناتكم بكلماتكم',
    how: 'تسألكم {company} هنا عن رأيكم في الشحنات التي وصلتكم. ابدأوا برمز الدعوة: اكتبوه أدناه أو أرسلوه كرسالة. ويمكنكم أيضًا أن تكتبوا إلينا مباشرة.',
    code: 'رمز الدعوة',
    open: 'لم يكتمل بعد؛ اكتبوا إلينا في الرسائل للمتابعة:',
  },
  ru: {
    title: 'Ваши поставки вашими словами',
    how: '{company} спрашивает здесь, как прошли ваши поставки. Начните с кода приглашения: введите его ниже или отправьте сообщением. Можно и просто написать нам.',
    code: 'Код приглашения',
    open: 'Ещё не завершено — напишите нам в сообщениях, чтобы продолжить:',
  },
};
