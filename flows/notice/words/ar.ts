import type { NoticeWords } from './en.ts';

export default {
  greeting: 'مرحبًا{named, select, yes { {name}} other {}}، معكم \u2068{company}\u2069.',
  news: {
    delay: 'نعتذر منكم: تأخرت شحنتكم \u2068{shipment}\u2069.',
    'roll-over': 'نعتذر منكم: نُقلت شحنتكم \u2068{shipment}\u2069 إلى سفينة لاحقة.',
  },
  expected: 'ومن المتوقع الآن أن تصل في {day}.',
  answerHere: 'إذا كان لديكم سؤال، فاكتبوه هنا وسيقرؤه أحد الزملاء.',
} satisfies NoticeWords;
