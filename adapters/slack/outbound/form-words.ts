import type { Locale } from '../../../src/base/locale.ts';

/** What Slack shows around a long answer. Titles and buttons of a form have 24 characters. */
export interface FormWords {
  /** On the button under an open question. */
  readonly open: string;
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  readonly close: string;
}

export const FORM_WORDS: Readonly<Record<Locale, FormWords>> = {
  en: {
    open: 'Write a longer answer',
    title: 'Your answer',
    label: 'In your own words',
    submit: 'Send',
    close: 'Cancel',
  },
  'zh-CN': {
    open: '填写较长的回答',
    title: '您的回答',
    label: '请用您自己的话',
    submit: '发送',
    close: '取消',
  },
  es: {
    open: 'Escribir una respuesta más larga',
    title: 'Su respuesta',
    label: 'Con sus propias palabras',
    submit: 'Enviar',
    close: 'Cancelar',
  },
  pt: {
    open: 'Escrever uma resposta mais longa',
    title: 'A sua resposta',
    label: 'Com as suas próprias palavras',
    submit: 'Enviar',
    close: 'Cancelar',
  },
  fr: {
    open: 'Écrire une réponse plus longue',
    title: 'Votre réponse',
    label: 'Avec vos propres mots',
    submit: 'Envoyer',
    close: 'Annuler',
  },
  de: {
    open: 'Ausführlicher antworten',
    title: 'Ihre Antwort',
    label: 'In Ihren eigenen Worten',
    submit: 'Senden',
    close: 'Abbrechen',
  },
  ar: {
    open: 'كتابة إجابة أطول',
    title: 'إجابتك',
    label: 'بكلماتك أنت',
    submit: 'إرسال',
    close: 'إلغاء',
  },
  ru: {
    open: 'Ответить подробнее',
    title: 'Ваш ответ',
    label: 'Своими словами',
    submit: 'Отправить',
    close: 'Отмена',
  },
};
