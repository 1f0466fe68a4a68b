import type { Locale } from '../../src/base/locale.ts';

const en = {
  isIn: 'The team is in today until {time} ({zone}).',
  isOut: 'Nobody is in right now: the team is back on {day} at {time} ({zone}).',
  sorry: 'I am sorry: nobody has been able to reply to you yet.',
  kept: 'What you wrote is kept.',
  known: 'What you wrote is kept, and the team knows that you are waiting.',
  goOn: 'To go on with the questions meanwhile, send "continue".',
  continue: 'Continue',
};

export type WaitingWords = Readonly<Record<keyof typeof en, string>>;

/** What a buyer hears who waits for a person, in every language. */
export const WAITING_WORDS: Readonly<Record<Locale, WaitingWords>> = {
  en,
  'zh-CN': {
    isIn: '同事今天在线到 {time}（{zone}）。',
    isOut: '现在是非工作时间，同事将于{day} {time}（{zone}）上班。',
    sorry: '很抱歉，目前还没有同事能够回复您。',
    kept: '您发来的内容已保存。',
    known: '您发来的内容已保存，同事们也知道您在等待回复。',
    goOn: '在此期间，发送“继续”可以接着回答问题。',
    continue: '继续',
  },
  es: {
    isIn: 'El equipo atiende hoy hasta las {time} ({zone}).',
    isOut: 'Ahora mismo no hay nadie: el equipo vuelve el {day} a las {time} ({zone}).',
    sorry: 'Lo siento: todavía nadie ha podido responderle.',
    kept: 'Lo que ha escrito queda guardado.',
    known: 'Lo que ha escrito queda guardado y el equipo sabe que usted espera una respuesta.',
    goOn: 'Mientras tanto, envíe «continuar» para seguir con las preguntas.',
    continue: 'Continuar',
  },
  pt: {
    isIn: 'A equipe atende hoje até as {time} ({zone}).',
    isOut: 'Não há ninguém no momento. A equipe volta a atender: {day}, às {time} ({zone}).',
    sorry: 'Sinto muito: ninguém conseguiu responder ainda.',
    kept: 'O que você escreveu está guardado.',
    known: 'O que você escreveu está guardado, e a equipe sabe que você está esperando.',
    goOn: 'Enquanto isso, envie “continuar” para seguir com as perguntas.',
    continue: 'Continuar',
  },
  fr: {
    isIn: 'L’équipe est présente aujourd’hui jusqu’à {time} ({zone}).',
    isOut:
      'Il n’y a personne pour le moment\u00a0: l’équipe sera de retour le {day} à {time} ({zone}).',
    sorry: 'Je suis désolé\u00a0: personne n’a encore pu vous répondre.',
    kept: 'Ce que vous avez écrit est conservé.',
    known: 'Ce que vous avez écrit est conservé, et l’équipe sait que vous attendez.',
    goOn: 'En attendant, envoyez «\u00a0continuer\u00a0» pour poursuivre les questions.',
    continue: 'Continuer',
  },
  de: {
    isIn: 'Unser Team ist heute bis {time} Uhr ({zone}) da.',
    isOut: 'Im Moment ist niemand da: Unser Team ist am {day} um {time} Uhr ({zone}) wieder da.',
    sorry: 'Es tut mir leid: Bisher konnte Ihnen noch niemand antworten.',
    kept: 'Was Sie geschrieben haben, ist gespeichert.',
    known: 'Was Sie geschrieben haben, ist gespeichert, und unser Team weiß, dass Sie warten.',
    goOn: 'Senden Sie „weiter“, um inzwischen mit den Fragen fortzufahren.',
    continue: 'Weiter',
  },
  ar: {
    isIn: 'الفريق موجود اليوم حتى الساعة {time} ({zone}).',
    isOut: 'لا يوجد أحد في الوقت الحالي: يعود الفريق يوم {day} الساعة {time} ({zone}).',
    sorry: 'نعتذر منكم: لم يتمكن أحد من الرد عليكم حتى الآن.',
    kept: 'ما كتبتموه محفوظ لدينا.',
    known: 'ما كتبتموه محفوظ لدينا، والفريق يعلم أنكم تنتظرون الرد.',
    goOn: 'وفي هذه الأثناء يمكنكم إرسال «متابعة» لاستكمال الأسئلة.',
    continue: 'متابعة',
  },
  ru: {
    isIn: 'Сегодня наши сотрудники на месте до {time} ({zone}).',
    isOut: 'Сейчас никого нет на месте. Ближайшее рабочее время: {day}, с {time} ({zone}).',
    sorry: 'Мне очень жаль: Вам пока никто не смог ответить.',
    kept: 'То, что Вы написали, сохранено.',
    known: 'То, что Вы написали, сохранено, и сотрудники знают, что Вы ждёте ответа.',
    goOn: 'Чтобы пока продолжить отвечать на вопросы, отправьте «продолжить».',
    continue: 'Продолжить',
  },
};
