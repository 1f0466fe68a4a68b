import type { NoticeWords } from './en.ts';

export default {
  greeting: '{named, select, yes {{name}，您好！} other {您好！}}这里是{company}。',
  news: {
    delay: '很抱歉，您的货物 {shipment} 发生延误。',
    'roll-over': '很抱歉，您的货物 {shipment} 未能按原船期装船（甩柜），将改由之后的船期运输。',
  },
  expected: '目前预计{day}到达。',
  answerHere: '如有疑问，直接在这里留言即可，会有同事查看。',
} satisfies NoticeWords;
