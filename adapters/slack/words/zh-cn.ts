import type { SlackWords } from './en.ts';

export default {
  form: {
    open: '填写较长的回答',
    title: '您的回答',
    label: '请用您自己的话',
    submit: '发送',
    close: '取消',
  },
  home: {
    title: '说说您收到的货物',
    how: '{company} 在此了解您对货物与服务的看法。请在下方输入邀请码，或直接把它作为消息发送。您也可以随时给我们留言。',
    code: '邀请码',
    open: '尚未完成，请在消息中继续：',
  },
} satisfies SlackWords;
