import { blackA, cyan, orange, orangeDark, slate, slateDark, whiteA } from '@radix-ui/colors';
import { type Hex, mixed, standingOut, textOn } from './contrast.ts';

/** Enough for text, by WCAG 2.2 AA. */
const READABLE = 4.5;
/** Enough to be seen as a surface. */
const VISIBLE = 1.35;
const HUE_OF_TINT = 0.1;
const HUE_OF_EDGE = 0.45;

interface Grounds {
  readonly sheet: Hex;
  readonly water: Hex;
}

const LIGHT: Grounds = { sheet: '#ffffff', water: slate.slate2 };
const DARK: Grounds = { sheet: slateDark.slate3, water: slateDark.slate1 };

/** What browsers paint their own bars with. */
export const BAR_COLOURS = { light: LIGHT.sheet, dark: DARK.sheet } as const;

/** The colour of links, buttons and the buyer's own words, as it can be read on these grounds. */
function accents(colour: Hex, { sheet, water }: Grounds) {
  const fill = standingOut(colour, sheet, VISIBLE);
  const tint = mixed(colour, sheet, HUE_OF_TINT);
  // Each ground moves it the same way, so what is readable on one stays so on the next.
  const ink = [tint, sheet, water].reduce(
    (tried, ground) => standingOut(tried, ground, READABLE),
    colour,
  );
  return {
    accent: fill,
    'on-accent': textOn(fill),
    'accent-ink': ink,
    'accent-tint': tint,
    'accent-edge': mixed(ink, sheet, HUE_OF_EDGE),
  };
}

function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/**
 * The colours of every page as CSS custom properties, by day and by night: steps of Radix Colors
 * (slate, cyan, orange), with the company's colour (`#rrggbb`) in the place of cyan.
 */
export function tokens(companyColour: Hex | undefined): string {
  const light = {
    ...accents(companyColour ?? cyan.cyan11, LIGHT),
    ...LIGHT,
    ground: slate.slate4,
    ink: slate.slate12,
    quiet: slate.slate11,
    line: slate.slate6,
    warning: orange.orange12,
    'warning-ground': orange.orange3,
    shadow: blackA.blackA3,
    'far-shadow': blackA.blackA4,
  };
  const dark = {
    ...accents(companyColour ?? cyan.cyan11, DARK),
    ...DARK,
    ground: '#000000',
    ink: slateDark.slate12,
    quiet: slateDark.slate11,
    line: slateDark.slate6,
    warning: orangeDark.orange12,
    'warning-ground': orangeDark.orange3,
    shadow: whiteA.whiteA1,
    'far-shadow': 'transparent',
  };
  const night = `@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
  return `:root{${declarations(light)}}\n${night}\n`;
}
