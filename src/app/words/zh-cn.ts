import type { AppWords } from './en.ts';

export default {
  apology: '我们这边出了点问题，接下来由同事人工为您处理，会在这里回复您。',
  commands: {
    help: '您可以说什么',
    human: '转人工',
    feedback: '告诉我们您的意见',
    back: '返回上一题',
    change: '修改答案',
    language: '切换语言',
    privacy: '您的数据如何处理',
    stop: '停止提问',
  },
} satisfies AppWords;
