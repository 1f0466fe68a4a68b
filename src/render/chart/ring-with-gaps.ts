import type { CustomSeriesOption } from 'echarts';
import { INK } from './look.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const DOT_UNITS = 3.5;

/**
 * A dashed ring on the axes of a radar, each part of 1 along its own; null leaves its axis out.
 * A radar series itself would draw a missing value as the worst there is.
 */
export function ringWithGaps(
  parts: readonly (number | null)[],
  centre: Point,
  radius: number,
): CustomSeriesOption {
  const points = parts.map((part, axis) =>
    part === null ? null : pointAt(centre, part * radius, axis / parts.length),
  );
  const children = points.flatMap((point, axis) => {
    const next = points[(axis + 1) % points.length] ?? null;
    if (point === null) return [];
    return next === null ? [dot(point)] : [dashed(point, next), dot(point)];
  });
  return {
    type: 'custom',
    coordinateSystem: 'none',
    color: INK.bad,
    silent: true,
    z: 5,
    data: [0],
    renderItem: () => ({ type: 'group', children }),
  };
}

/** Axes begin at the top and go round against the clock, as those of the radar do. */
function pointAt({ x, y }: Point, distance: number, turn: number): Point {
  const angle = Math.PI / 2 + 2 * Math.PI * turn;
  return { x: x + distance * Math.cos(angle), y: y - distance * Math.sin(angle) };
}

function dashed(from: Point, to: Point) {
  return {
    type: 'line' as const,
    shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
    style: { stroke: INK.bad, lineWidth: 2, lineDash: [6, 4] },
  };
}

function dot({ x, y }: Point) {
  return {
    type: 'circle' as const,
    shape: { cx: x, cy: y, r: DOT_UNITS },
    style: { fill: INK.bad },
  };
}
