import type { CarrierWords } from './en.ts';

const ru: CarrierWords = {
  greeting: 'Здравствуйте, {contact}!',
  forward:
    'Ваш груз {shipment} ({product}) {hasArrived, select, yes {прибыл {arrivedOn}} other {должен был уже прибыть}}. Нам хотелось бы узнать, как всё прошло: несколько коротких вопросов, около двух минут, в браузере или мессенджере.\n\n{link}\n\nЕсли попросят код: {code}',
  remind:
    'Несколько дней назад мы спрашивали, как всё прошло с вашим грузом {shipment} ({product}). Если у вас найдётся две минуты, ваш ответ поможет нам работать лучше:\n\n{link}\n\nЕсли попросят код: {code}',
  notice:
    'Ваш груз {shipment} ({product}) {delay, select, delay {задерживается} other {перенесён на следующее судно}}.{isExpected, select, yes { Теперь мы ожидаем его {expectedOn}.} other {}} Приносим извинения. Пожалуйста, напишите мне, если это создаёт вам трудности.',
  closing: 'С уважением',
};

export default ru;
