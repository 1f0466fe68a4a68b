import type { AppWords } from './en.ts';

export default {
  apology: '我们这边出了点问题，同事会接手为您处理，并在这里回复您。',
  commands: {
    help: '帮助',
    human: '转人工',
    feedback: '反馈意见',
    back: '返回上一题',
    change: '修改答案',
    language: '切换语言',
    privacy: '您的数据如何使用',
    stop: '停止提问',
  },
} satisfies AppWords;
