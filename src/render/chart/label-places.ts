import { SIZE } from './look.ts';
import { textWidth } from './text-width.ts';

export interface Dot {
  /** In units of the layout, y downwards. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** A side of the dot, and how far from it along the other axis, in units. */
export interface Place {
  readonly position: 'right' | 'left' | 'top' | 'bottom';
  readonly offset: readonly [number, number];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DOT_UNITS = 8;
const HALF_LINE_UNITS = 9;
const ABOVE_UNITS = DOT_UNITS + HALF_LINE_UNITS + 1;

const SIDES: readonly Place[] = (['right', 'left', 'top', 'bottom'] as const).map((position) => ({
  position,
  offset: [0, 0],
}));
const CORNERS: readonly Place[] = (['right', 'left'] as const).flatMap((position) =>
  [-ABOVE_UNITS, ABOVE_UNITS].map((down): Place => ({ position, offset: [0, down] })),
);
const PLACES: readonly Place[] = [...SIDES, ...CORNERS];
const USUAL: Place = { position: 'right', offset: [0, 0] };

export interface Room {
  readonly widthUnits: number;
  readonly heightUnits: number;
}

/**
 * Where each dot's label stands: the first place, in order, where it hides no dot, no label and none
 * of the obstacles; where there is none, the first that hides no dot and no label.
 */
export function labelPlaces(
  dots: readonly Dot[],
  room: Room,
  obstacles: readonly Box[] = [],
): readonly Place[] {
  const taken: Box[] = dots.map(({ x, y }) => around(x, y, DOT_UNITS, DOT_UNITS));
  return dots.map((dot) => {
    const isFree = (place: Place, others: readonly Box[]): boolean =>
      fits(boxOf(dot, place), others, room);
    const place =
      PLACES.find((each) => isFree(each, [...taken, ...obstacles])) ??
      PLACES.find((each) => isFree(each, taken)) ??
      USUAL;
    taken.push(boxOf(dot, place));
    return place;
  });
}

function boxOf({ x, y, label }: Dot, place: Place): Box {
  const half = textWidth(label, `${SIZE.text}px`) / 2;
  const aside = DOT_UNITS + half + 1;
  const shift = {
    right: [aside, 0],
    left: [-aside, 0],
    top: [0, -ABOVE_UNITS],
    bottom: [0, ABOVE_UNITS],
  };
  const [dx = 0, dy = 0] = shift[place.position];
  const [right, down] = place.offset;
  return around(x + dx + right, y + dy + down, half, HALF_LINE_UNITS);
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function fits(box: Box, taken: readonly Box[], { widthUnits, heightUnits }: Room): boolean {
  if (box.left < 0 || box.right > widthUnits) return false;
  if (box.top < 0 || box.bottom > heightUnits) return false;
  return taken.every(
    ({ left, right, top, bottom }) =>
      box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom,
  );
}
