import type { AppWords } from './en.ts';

export default {
  apology: '我们这边出了点问题，接下来由同事人工为您处理，会在这里回复您。',
} satisfies AppWords;
