/** A colour as `#rrggbb`. */
export type Hex = string;

const WHITE = '#ffffff';
const BLACK = '#000000';
const MIX_STEP = 0.05;

type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: Hex): Channels {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Relative luminance from 0 for black to 1 for white, as WCAG 2.2 defines it. */
function luminance(colour: Hex): number {
  const [red, green, blue] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Hex, other: Hex): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `part` of the first colour, from 0 to 1, in the other one. */
export function mixed(colour: Hex, other: Hex, part: number): Hex {
  const [ground, added] = [channels(other), channels(colour)];
  const mix = ground.map((channel, index) =>
    Math.round(channel + ((added[index] ?? 0) - channel) * part),
  );
  return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** White or black, whichever is easier to read on this colour: a contrast of 4.5 at least. */
export function textOn(colour: Hex): Hex {
  return contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK;
}

/** The colour, darker or lighter by as little as gives it this contrast with the ground. */
export function standingOut(colour: Hex, ground: Hex, ratio: number): Hex {
  const towards = textOn(ground);
  for (let part = 0; part < 1; part += MIX_STEP) {
    const tried = mixed(towards, colour, part);
    if (contrast(tried, ground) >= ratio) return tried;
  }
  return towards;
}
