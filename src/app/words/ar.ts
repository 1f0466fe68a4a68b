import type { AppWords } from './en.ts';

export default {
  apology: 'حدث خطأ من جانبنا، وسيتولى أحد أفراد فريقنا الأمر ويرد عليكم هنا.',
  commands: {
    help: 'مساعدة',
    human: 'التحدث مع شخص',
    feedback: 'أخبرونا برأيكم',
    back: 'السؤال السابق',
    change: 'تعديل إجابة',
    language: 'تغيير اللغة',
    privacy: 'كيف نستخدم بياناتكم',
    stop: 'إنهاء الأسئلة',
  },
} satisfies AppWords;
