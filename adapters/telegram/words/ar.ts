import type { TelegramWords } from './en.ts';

export default {
  shortDescription: 'تسألكم {company} هنا عن رأيكم في الشحنات التي وصلتكم.',
  description:
    'بضعة أسئلة قصيرة من {company} عن شحنة وصلتكم. اضغطوا «ابدأ»؛ يمكنكم التوقف أو طلب التحدث إلى موظف في أي وقت.',
} satisfies TelegramWords;
