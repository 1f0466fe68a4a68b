import type { Locale } from '../../base/locale.ts';

/** Words that carry no subject, by language, parted by spaces; lower case. */
const SMALL_WORDS: Readonly<Record<Locale, string>> = {
  en: 'the a an and or but if of to in on at for from by with as is are was were be been it its this that these those i we you they he she my our your their me us them not no nor so very too can could would should will do did does done have has had there here what when which who why how all any some more most much many just only also than then because again please really get got make made like want good bad nice great wish hope',
  'zh-CN':
    '的 了 是 在 我 我们 你 你们 他 他们 和 与 也 都 就 不 没 没有 有 很 太 更 再 又 还 这 那 这个 那个 一个 可以 能 希望 因为 所以 但 但是 吗 呢 吧 啊 给 把 被 会 要 到 说 去 上 下 好 请 可能 应该 什么 怎么',
  es: 'el la los las un una unos unas y o pero si de a en con por para que es son fue era ser no se su sus mi nuestro nuestra lo le les nos me te muy más mas como ya hay este esta eso esto cuando porque todo todos también sin sobre ni',
  pt: 'o a os as um uma uns umas e ou mas se de do da dos das em no na nos nas com por para que é são foi era ser não seu sua seus nosso nossa lhe me te muito mais como já há este esta isso isto quando porque tudo todos também sem sobre',
  fr: 'le la les un une des et ou mais si de du à au aux en dans avec par pour que qui est sont était être ne pas se sa son ses notre nos votre vos il elle ils on nous vous je me très plus comme ce cette ces cela quand parce tout tous aussi sans sur ci ça ni',
  de: 'der die das den dem des ein eine einen einem einer und oder aber wenn von zu zum zur in im an am auf mit für bei aus nach ist sind war waren sein nicht kein keine es er sie wir ihr ich mich uns euch sich sehr mehr wie schon dies diese dieser dass weil alle auch ohne über noch nur so wird werden wurde hat haben ja na naja tja',
  ar: 'في من على إلى الى عن مع و أو او لكن إن أن ان لا ليس لم لن ما هو هي هم نحن أنا انا أنت هذا هذه ذلك كان كانت يكون كل جدا أكثر اكثر كما قد لأن لان عند بعد قبل لنا لي له لها',
  ru: 'и или но если в во на с со к по за из от до для у о об не ни же бы ли это этот эта эти тот та был была было были быть есть я мы вы он она они нас вас мне нам вам их его её очень более как так уже что чтобы когда потому все всё также без',
};

const SETS = new Map(
  Object.entries(SMALL_WORDS).map(([locale, words]) => [locale, new Set(words.split(' '))]),
);

export function isSmallWord(word: string, locale: Locale): boolean {
  return SETS.get(locale)?.has(word) ?? false;
}
