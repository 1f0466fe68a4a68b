import type { Part } from '../buyer.ts';

export const RUSSIAN: readonly Part[] = [
  {
    contact: 'STEPPE-aigul',
    shipment: 'STEPPE-1',
    persona: 'unhappy',
    scores: {
      overall: 2,
      quality: 4,
      timeliness: 1,
      communication: 2,
      documents: 3,
      recommend: 4,
      effort: 1,
    },
    whys: {
      overall: [
        'Груз пришёл в Алматы на 18 дней позже срока.',
        'Контейнер две недели простоял на границе в Хоргосе.',
        'Не хватало оригинала сертификата происхождения.',
        'Его отправили обычной почтой, а не курьером.',
        'У вас нет списка документов для железной дороги, действуют как для моря.',
      ],
      quality: ['Небольшие сколы на двух столешницах.'],
      timeliness: ['Из-за того же сертификата.'],
      communication: [
        'Нам никто не сообщил о задержке.',
        'Ваш менеджер не получает данных с железной дороги.',
      ],
      documents: ['В упаковочном листе вес указан только общий.'],
    },
    open: 'Сделайте отдельный перечень документов для Казахстана.',
  },
  {
    contact: 'STEPPE-dmitry',
    shipment: 'STEPPE-2',
    persona: 'content',
    begins: 'да, давайте',
    scores: { overall: 'отлично', quality: 5, timeliness: '5', effort: 5 },
    open: 'Всё целое, маркировка понятная.',
  },
  {
    contact: 'STEPPE-oleg',
    shipment: 'STEPPE-2',
    persona: 'content',
    scores: { overall: 4, recommend: '8 из 10' },
    whys: { overall: ['Хотелось бы отсрочку платежа.'] },
  },
  {
    contact: 'SAMARKAND-rustam',
    shipment: 'SAMARKAND-1',
    persona: 'unhappy',
    scores: {
      overall: 'плохо',
      quality: 2,
      timeliness: 4,
      communication: 4,
      documents: 5,
      recommend: 5,
      effort: 3,
    },
    whys: {
      overall: ['Часть комплектов пришла без фурнитуры.'],
      quality: [
        'В 35 коробках нет петель и винтов.',
        'Фурнитуру упаковывали отдельно и не всю погрузили.',
        'При погрузке не сверяли с упаковочным листом.',
      ],
      timeliness: ['На день позже, не страшно.'],
      communication: ['Отвечают быстро, но решают долго.'],
    },
    open: 'Когда довезёте петли?',
  },
  {
    contact: 'SAMARKAND-elena',
    shipment: 'SAMARKAND-2',
    persona: 'silent',
    scores: { overall: 4, quality: 4 },
    whys: { overall: ['Цвет немного темнее образца.'] },
    leavesAfter: 3,
  },
  {
    contact: 'SAMARKAND-nodira',
    shipment: 'SAMARKAND-2',
    persona: 'stopping',
    scores: { overall: 5, communication: 'стоп' },
  },
];
