import type { PolarityTerms } from './polarity-terms.ts';

/** Own work, CC0-1.0. Skin tones and variation marks are no units, so the plain sign is enough. */
export const EMOJI_POLARITY: Partial<PolarityTerms> = {
  weights: {
    '2': '👍 👏 🙌 💯 ❤ ♥ 💕 💖 🥰 😍 🤩 🎉 🏆 💪 👌 🌹 😃 😄 😁 🤗 ✨ 🌟',
    '1': '😀 🙂 😊 ☺ 😉 😌 🙏 🤝 ✅ ⭐',
    '-1': '😐 😑 😕 🙁 ☹ 😟 🤔 😬 🙄 ❗ ⚠',
    '-2': '👎 😠 😡 🤬 😤 😞 😔 😢 😭 😩 😫 😒 💔 🤮 🤢 😱 ❌ 🚫 💩',
  },
};
