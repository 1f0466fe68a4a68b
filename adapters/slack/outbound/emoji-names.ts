/**
 * Emoji that answer a question, by the names that Slack has for them: forms and slash commands
 * bring no blocks that would tell the character.
 */
const NAMES = `
👍 +1 thumbsup
👎 -1 thumbsdown
👌 ok_hand
🆗 ok
✅ white_check_mark
✔️ heavy_check_mark
❌ x
🚫 no_entry_sign
🙅 no_good
⭐ star
🌟 star2
👏 clap
🙌 raised_hands
🤝 handshake
🙏 pray
💪 muscle
🎉 tada
🔥 fire
❤️ heart
💔 broken_heart
🙂 slightly_smiling_face
😊 blush
😀 grinning
😁 grin
😄 smile
😃 smiley
😆 laughing satisfied
😂 joy
😍 heart_eyes
🤩 star-struck
😐 neutral_face
😑 expressionless
😕 confused
🙁 slightly_frowning_face
☹️ white_frowning_face
😟 worried
😞 disappointed
😢 cry
😭 sob
😒 unamused
😠 angry
😡 rage
🤬 face_with_symbols_on_mouth
🤔 thinking_face
😤 triumph
😩 weary
🤷 shrug
🤦 face_palm
0️⃣ zero
1️⃣ one
2️⃣ two
3️⃣ three
4️⃣ four
5️⃣ five
6️⃣ six
7️⃣ seven
8️⃣ eight
9️⃣ nine
🔟 keycap_ten
`;

export const EMOJI_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((row) => {
      const [emoji = '', ...names] = row.split(' ');
      return names.map((name) => [name, emoji] as const);
    }),
);
