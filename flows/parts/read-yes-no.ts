import { fold } from './fold.ts';

const YES = new Set(
  [
    'yes ok okay sure y yep yeah start begin go please do of-course yes-begin yes-please lets-go',
    '好 好的 可以 是 是的 行 开始 嗯 同意 没问题',
    'si claro vale empezar adelante de-acuerdo',
    'sim claro ok comecar pode',
    'oui daccord commencer bien-sur',
    'ja gerne los klar in-ordnung anfangen',
    'نعم اجل حسنا موافق ابدا تفضل',
    'да хорошо конечно давайте начать ок',
  ].flatMap(phrases),
);

const NO = new Set(
  [
    'no nope not-now later no-thanks no-thank-you another-time n',
    '不 不用 不了 不要 以后 下次 没空 现在不行',
    'ahora-no luego no-gracias mas-tarde',
    'nao agora-nao depois nao-obrigado',
    'non pas-maintenant plus-tard non-merci',
    'nein spater nicht-jetzt nein-danke',
    'لا ليس-الان لاحقا لا-شكرا',
    'нет потом не-сейчас позже нет-спасибо',
  ].flatMap(phrases),
);

/** Phrases as a message is compared with them: folded, their words joined by one space. */
function phrases(list: string): readonly string[] {
  return list.split(' ').map((phrase) => plain(phrase.replaceAll('-', ' ')));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\p{P}\p{S}]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A whole message that says yes or no in any of our languages; undefined for everything else. */
export function readYesNo(text: string): 'yes' | 'no' | undefined {
  const said = plain(text.slice(0, 60));
  if (/^(👍|👌|✅)/u.test(text.trim())) return 'yes';
  if (YES.has(said)) return 'yes';
  return NO.has(said) ? 'no' : undefined;
}
