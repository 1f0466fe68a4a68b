/**
 * WeChat's own faces, which it sends by name: the emoji that looks most like each, the sign, and
 * the names in Chinese and English, which stand in brackets.
 */
const FACES = `
🙂 /::) 微笑 Smile
😒 /::~ 撇嘴 Grimace
😍 /::B 色 Drool
😳 /::| 发呆 Scowl
😎 /:8-) 得意 CoolGuy
😭 /::< 流泪 Sob
😊 /::$ 害羞 Shy
🤐 /::X 闭嘴 Silent
😴 /::Z 睡 Sleep
😭 /::'( 大哭 Cry
😅 /::-| 尴尬 Awkward
😡 /::@ 发怒 Angry
😜 /::P 调皮 Tongue
😁 /::D 呲牙 Grin
😮 /::O 惊讶 Surprise
😞 /::( 难过 Frown
😎 /::+ 酷 Cool
😰 /:--b 冷汗 囧 Blush
😫 /::Q 抓狂 Scream
🤮 /::T 吐 Puke
🤭 /:,@P 偷笑 Chuckle
😊 /:,@-D 愉快 可爱 Joyful
🙄 /::d 白眼 Slight
😏 /:,@o 傲慢 Smug
🤤 /::g 饥饿 Hungry
😪 /:|-) 困 Drowsy
😱 /::! 惊恐 Panic
😓 /::L 流汗 Sweat
😄 /::> 憨笑 Laugh
😌 /::,@ 悠闲 大兵 Loafer Commando
💪 /:,@f 奋斗 Strive Determined
🤬 /::-S 咒骂 Scold
🤔 /:? 疑问 Shocked Doubt
🤫 /:,@x 嘘 Shhh
😵 /:,@@ 晕 Dizzy
😖 /::8 折磨 Tormented
😩 /:,@! 衰 BadLuck Toasted
💀 /:!!! 骷髅 Skull
🔨 /:xx 敲打 Hammer
👋 /:bye 再见 Wave Bye
😅 /:wipe 擦汗 Relief Speechless
😑 /:dig 抠鼻 DigNose NosePick
👏 /:handclap 鼓掌 Clap
😳 /:&-( 糗大了 Shame
😈 /:B-) 坏笑 Trick
😤 /:<@ 左哼哼 Bah!L
😤 /:@> 右哼哼 Bah!R
🥱 /::-O 哈欠 Yawn
😒 /:>-| 鄙视 Lookdown Pooh-pooh
🥺 /:P-( 委屈 Wronged Shrunken
😢 /::'| 快哭了 Puling TearingUp
😏 /:X-) 阴险 Sly
😘 /::* 亲亲 Kiss
😨 /:@x 吓 Wrath
🥺 /:8* 可怜 Whimper
🔪 /:pd 菜刀 Cleaver
🍉 /:<W> 西瓜 Watermelon
🍺 /:beer 啤酒 Beer
🏀 /:basketb 篮球 Basketball
🏓 /:oo 乒乓 PingPong
☕ /:coffee 咖啡 Coffee
🍚 /:eat 饭 Rice
🐷 /:pig 猪头 Pig
🌹 /:rose 玫瑰 Rose
🥀 /:fade 凋谢 Wilt
💋 /:showlove 嘴唇 示爱 Lips
❤️ /:heart 爱心 Heart
💔 /:break 心碎 BrokenHeart
🎂 /:cake 蛋糕 Cake
⚡ /:li 闪电 Lightning
💣 /:bome 炸弹 Bomb
🗡️ /:kn 刀 Dagger
⚽ /:footb 足球 Soccer
🐞 /:ladybug 瓢虫 Ladybug
💩 /:shit 便便 Poop
🌙 /:moon 月亮 Moon
☀️ /:sun 太阳 Sun
🎁 /:gift 礼物 Gift
🤗 /:hug 拥抱 Hug
👍 /:strong 强 強 ThumbsUp Strong
👎 /:weak 弱 ThumbsDown Weak
🤝 /:share 握手 Shake Handshake
✌️ /:v 胜利 Peace Victory
🙏 /:@) 抱拳 Salute Fight
👉 /:jj 勾引 Beckon
👊 /:@@ 拳头 Fist
👎 /:bad 差劲 Pinky
🤟 /:lvu 爱你 RockOn
🙅 /:no NO No
👌 /:ok OK
💑 /:love 爱情 InLove
😘 /:<L> 飞吻 Blowkiss
🕺 /:jump 跳跳 Waddle
🥶 /:shake 发抖 Tremble
😠 /:<O> 怄火 Aaagh!
💃 /:circle 转圈 Twirl
🙇 /:kotow 磕头 Kotow
🔙 /:turn 回头 Dramatic
🤸 /:skip 跳绳 JumpRope
🙋 /:oY 投降 挥手 Surrender
🎉 /:#-0 激动 Hooray
💃 /:hiphot 乱舞 街舞 HeyHey
😚 /:kiss 献吻 Smooch
☯️ /:<& 左太极 TaiChiL
☯️ /:&> 右太极 TaiChiR
😆 笑脸 Happy
😷 生病 Sick
😳 脸红 Flushed
😂 破涕为笑 Lol
😨 恐惧 Terror
😔 失望 LetDown
😑 无语 Duh
🤗 嘿哈 Hey
🤦 捂脸 Facepalm
😏 奸笑 Smirk
🤓 机智 Smart
😟 皱眉 Concerned
✌️ 耶 Yeah!
🍉 吃瓜 Onlooker
💪 加油 GoForIt KeepFighting
😓 汗 Sweats
😱 天啊 OMG
😶 Emm
🤝 社会社会 Respect
🐶 旺柴 Doge
👌 好的 NoProb
🤕 打脸 MyBad
🤩 哇 Wow
🙄 翻白眼 Boring
💯 666 Awesome
👀 让我看看 LetMeSee
😔 叹气 Sigh
😣 苦涩 Hurt
💔 裂开 Broken
🙏 合十 Worship
🎊 庆祝 Party
🧧 红包 Packet
🤑 發 Rich
🍀 福 Blessing
🎆 烟花 Fireworks
🧨 爆竹 Firecracker
`;

const ROWS = FACES.trim()
  .split('\n')
  .map((row) => {
    const [emoji = '', ...names] = row.split(' ');
    return { emoji, names };
  });

const SIGNS = new Map(
  ROWS.flatMap(({ emoji, names: [first = ''] }) =>
    first.startsWith('/:') ? [[first, emoji] as const] : [],
  ),
);
const NAMES = new Map(
  ROWS.flatMap(({ emoji, names }) =>
    names
      .filter((name) => !name.startsWith('/:'))
      .map((name) => [name.toLowerCase(), emoji] as const),
  ),
);

/** The longest first; a sign that is a word does not end within one. */
const SIGN = new RegExp(
  [...SIGNS.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((sign) => literally(sign) + (/^\/:[a-z]+$/.test(sign) ? '(?![a-z])' : ''))
    .join('|'),
  'g',
);
const NAMED = /\[([^[\]\s]{1,12})\]/gu;

/** The text with emoji in place of WeChat's faces: `很好/:strong[OK]` is 很好👍👌. */
export function withFaces(text: string): string {
  return text
    .replace(SIGN, (sign) => SIGNS.get(sign) ?? sign)
    .replace(NAMED, (whole, name: string) => NAMES.get(name.toLowerCase()) ?? whole);
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
