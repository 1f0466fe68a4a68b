import type { Part } from '../buyer.ts';

export const ARABIC: readonly Part[] = [
  {
    contact: 'DARALNOOR-ahmed',
    shipment: 'DARALNOOR-1',
    persona: 'unhappy',
    answersAll: true,
    scores: {
      overall: 2,
      quality: 5,
      timeliness: 1,
      communication: '٣',
      documents: 4,
      recommend: 5,
      effort: 2,
    },
    whys: {
      overall: [
        'وصلت البضاعة إلى جبل علي متأخرة عشرة أيام.',
        'لم تُحمَّل الحاوية على السفينة الأولى.',
        'تم الحجز متأخراً قبل الإبحار بأربعة أيام فقط.',
        'انتظر عرض الشحن موافقة المدير أربعة أيام.',
      ],
      timeliness: ['السبب نفسه: تأخر الموافقة على الحجز.'],
      communication: [
        'لم يخبرنا أحد بتغيير السفينة.',
        'الموظف المسؤول كان في إجازة ولا يوجد بديل.',
      ],
      documents: ['خطأ بسيط في اسم الشركة.'],
    },
    open: 'نرجو إبلاغنا فور حدوث أي تأخير.',
  },
  {
    contact: 'DARALNOOR-fatima',
    shipment: 'DARALNOOR-2',
    persona: 'unhappy',
    scores: { overall: 3, communication: 4, documents: 1, effort: 1 },
    whys: {
      overall: ['المشكلة في المستندات.'],
      communication: ['الرد جيد لكنه يتأخر يوماً أحياناً.'],
      documents: [
        'رمز النظام المنسق في الفاتورة خاطئ فأوقفت الجمارك الشحنة.',
        'نُسخ الرمز من فاتورة قديمة.',
        'لا توجد قائمة بالمنتجات مع رموزها الصحيحة.',
      ],
    },
    open: 'دفعنا غرامة ألفي درهم.',
  },
  {
    contact: 'DARALNOOR-khalid',
    shipment: 'DARALNOOR-3',
    persona: 'content',
    begins: 'نعم تفضل',
    scores: { overall: 'ممتاز', recommend: 9 },
    open: 'شكراً على التعاون.',
  },
  {
    contact: 'NAJD-abdullah',
    shipment: 'NAJD-1',
    persona: 'angry',
    scores: { overall: 1, quality: 'أريد التحدث مع موظف' },
    whys: {
      overall: ['هذا غير مقبول إطلاقاً! نصف الطاولات مكسورة ولا أحد يرد. أريد التحدث مع شخص الآن!'],
    },
  },
  {
    contact: 'NAJD-noura',
    shipment: 'NAJD-1',
    persona: 'unhappy',
    answersAll: true,
    scores: { overall: 2, quality: 1, documents: 5, recommend: 3, effort: 2 },
    whys: {
      overall: ['وصلت طاولات كثيرة مكسورة الأرجل.'],
      quality: [
        'كسرت الأرجل لأن الكرتون رقيق.',
        'غيّر المصنع نوع الكرتون في يوليو.',
        'أراد قسم المشتريات خفض التكلفة دون إجراء اختبار سقوط.',
      ],
    },
  },
  {
    contact: 'NAJD-saad',
    shipment: 'NAJD-2',
    persona: 'content',
    scores: { overall: '٤', quality: 5, timeliness: 5, effort: 5 },
    whys: { overall: ['التحميل على المنصات يمكن أن يكون أفضل.'] },
  },
  {
    contact: 'NILE-mahmoud',
    shipment: 'NILE-1',
    persona: 'silent',
    scores: { overall: 3 },
    leavesAfter: 1,
  },
  {
    contact: 'NILE-hoda',
    shipment: 'NILE-1',
    persona: 'vague',
    scores: {
      overall: 3,
      quality: 3,
      timeliness: 3,
      communication: 4,
      documents: 4,
      recommend: 7,
      effort: 4,
    },
    whys: {
      overall: ['عادي.', 'لا أعرف.'],
      quality: ['مقبول.', 'لا أدري.'],
      timeliness: ['كان ممكن أفضل.', 'لا أعرف.'],
    },
    example: 'في 20 سبتمبر وجدنا ثمانية كراسي بدون مسامير في الكرتونة رقم 112.',
  },
  {
    contact: 'NILE-tarek',
    shipment: 'NILE-2',
    persona: 'refusing',
    begins: 'لا شكراً، ليس لدي وقت',
    scores: {},
  },
];
