import type { AppWords } from './en.ts';

export default {
  apology: 'حدث خطأ من جانبنا، وسيتولى أحد أفراد فريقنا الأمر ويرد عليك هنا.',
} satisfies AppWords;
