import type { BuyerCommand } from '../core/contract/channel.ts';

/** Commands a messenger may show in its menu; each is also a word that may simply be typed. */
export const BUYER_COMMANDS: readonly BuyerCommand[] = [
  {
    name: 'help',
    describe: {
      en: 'What you can say',
      'zh-CN': '您可以说什么',
      es: 'Qué puede decir',
      pt: 'O que pode dizer',
      fr: 'Ce que vous pouvez dire',
      de: 'Was Sie sagen können',
      ar: 'ما يمكنك قوله',
      ru: 'Что можно сказать',
    },
  },
  {
    name: 'human',
    describe: {
      en: 'Talk to a person',
      'zh-CN': '转人工',
      es: 'Hablar con una persona',
      pt: 'Falar com uma pessoa',
      fr: 'Parler à une personne',
      de: 'Mit einem Menschen sprechen',
      ar: 'التحدث مع شخص',
      ru: 'Поговорить с человеком',
    },
  },
  {
    name: 'feedback',
    describe: {
      en: 'Tell us something',
      'zh-CN': '告诉我们您的意见',
      es: 'Contarnos algo',
      pt: 'Contar-nos algo',
      fr: 'Nous dire quelque chose',
      de: 'Uns etwas mitteilen',
      ar: 'أخبرنا بشيء',
      ru: 'Рассказать нам что-то',
    },
  },
  {
    name: 'back',
    describe: {
      en: 'One question back',
      'zh-CN': '返回上一题',
      es: 'Una pregunta atrás',
      pt: 'Uma pergunta atrás',
      fr: 'Question précédente',
      de: 'Eine Frage zurück',
      ar: 'السؤال السابق',
      ru: 'Предыдущий вопрос',
    },
  },
  {
    name: 'change',
    describe: {
      en: 'Correct an answer',
      'zh-CN': '修改答案',
      es: 'Corregir una respuesta',
      pt: 'Corrigir uma resposta',
      fr: 'Corriger une réponse',
      de: 'Eine Antwort ändern',
      ar: 'تعديل إجابة',
      ru: 'Исправить ответ',
    },
  },
  {
    name: 'language',
    describe: {
      en: 'Another language',
      'zh-CN': '切换语言',
      es: 'Otro idioma',
      pt: 'Outro idioma',
      fr: 'Autre langue',
      de: 'Andere Sprache',
      ar: 'لغة أخرى',
      ru: 'Другой язык',
    },
  },
  {
    name: 'privacy',
    describe: {
      en: 'What happens to your data',
      'zh-CN': '您的数据如何处理',
      es: 'Qué pasa con sus datos',
      pt: 'O que acontece com os seus dados',
      fr: 'Ce que deviennent vos données',
      de: 'Was mit Ihren Daten geschieht',
      ar: 'ماذا يحدث لبياناتك',
      ru: 'Что происходит с вашими данными',
    },
  },
  {
    name: 'stop',
    describe: {
      en: 'End the questions',
      'zh-CN': '停止提问',
      es: 'Terminar las preguntas',
      pt: 'Terminar as perguntas',
      fr: 'Arrêter les questions',
      de: 'Fragen beenden',
      ar: 'إنهاء الأسئلة',
      ru: 'Закончить вопросы',
    },
  },
];
