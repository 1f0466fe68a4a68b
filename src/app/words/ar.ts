import type { AppWords } from './en.ts';

export default {
  apology: 'حدث خطأ من جانبنا، وسيتولى أحد أفراد فريقنا الأمر ويرد عليك هنا.',
  commands: {
    help: 'ما يمكنك قوله',
    human: 'التحدث مع شخص',
    feedback: 'أخبرنا بشيء',
    back: 'السؤال السابق',
    change: 'تعديل إجابة',
    language: 'لغة أخرى',
    privacy: 'ماذا يحدث لبياناتك',
    stop: 'إنهاء الأسئلة',
  },
} satisfies AppWords;
