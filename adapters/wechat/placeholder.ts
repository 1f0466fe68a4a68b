/** WeChat's sentences are short; a longer text is somebody's own. */
const LONGEST = 80;

const BRACKETS = /^\s*[【[［]\s*([\s\S]*?)\s*[】\]］]\s*$/u;

/** In brackets, as nobody writes, a few words tell it. */
const BRACKETED =
  /不支持|不支援|(?:无法|不能)(?:显示|展示|查看|识别)|请(?:在|到|使用).{0,8}(?:手机|版)|unsupported|not supported|cannot be (?:displayed|shown)|(?:view|check|open) (?:it )?on (?:your |the |a )?(?:phone|mobile)/iu;

/** What WeChat names in brackets where it does not send it along. */
const NAMED =
  /^(?:图片|照片|语音|语音消息|视频|动画表情|表情|自定义表情|文件|位置|链接|名片|个人名片|转账|小程序|聊天记录|音乐|语音通话|视频通话|笔记|视频号|unsupported|photo|image|picture|stickers?|animated sticker|video|voice|voice message|audio|file|location|link|contact card|name card|mini program|chat history|transfer|music|voice call|video call|note)$/iu;

/** What WeChat and its bridges write without brackets. */
const SENTENCES: readonly RegExp[] = [
  /^(?:您|你)?收到(?:了)?(?:一[条个])?(?:网页版)?(?:微信)?(?:暂)?(?:不支持|不支援)的?(?:消息|訊息|信息)/u,
  /^(?:您|你)?收到(?:了)?一[条个].{0,16}请(?:在|到|使用).{0,8}(?:手机|版).{0,4}查看/u,
  /^(?:该|此|这类|这种)?(?:消息|信息)类型(?:暂)?(?:不支持|不能|无法)/u,
  /^(?:该|此)(?:消息|信息|内容)(?:暂)?(?:不支持|不能|无法)(?:显示|展示|查看|识别)/u,
  /^(?:暂)?(?:不支持|无法识别)(?:的|该|此|这类)(?:消息|信息)(?:类型)?[。.]?$/u,
  /^当前(?:微信)?版本(?:暂)?不支持/u,
  /请使用(?:最新版本?)?(?:的)?手机微信查看[。.]?$/u,
  /^unsupported (?:message|msg)(?: type)?[.!]?$/iu,
  /^this (?:type of )?message (?:type )?(?:is not supported|cannot be (?:displayed|shown))/iu,
  /^(?:the )?current version of (?:wechat|weixin) does not support/iu,
  /^(?:you )?(?:received|sent) an? .{1,40}(?:view|check|open) (?:it )?on (?:your |the )?(?:phone|mobile)/iu,
];

/** True for a text that WeChat put in place of what it could not show. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST) return false;
  const inside = BRACKETS.exec(text)?.[1];
  if (inside !== undefined && (NAMED.test(inside) || BRACKETED.test(inside))) return true;
  const sentence = inside ?? text.trim();
  return SENTENCES.some((known) => known.test(sentence));
}
