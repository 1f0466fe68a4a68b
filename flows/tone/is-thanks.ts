/** Longer words may thank as well, but have something else to say. */
const LENGTH_LIMIT_UNITS = 60;

const THANKS =
  /(?<!\p{L})(?:thank|thx|gracias|agrade[cz]|obrigad[oa]|merci|danke|vielen dank|спасибо|благодар)|شكر|谢|謝/iu;

/** Short words of thanks, in any language that we speak: kind, and no answer to a question. */
export function isThanks(text: string): boolean {
  return text.length <= LENGTH_LIMIT_UNITS && THANKS.test(text);
}
