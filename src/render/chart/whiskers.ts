import type { CustomSeriesOption } from 'echarts';
import type { Interval } from '../../insight/metrics/interval.ts';
import { INK } from './look.ts';

const CAP_UNITS = 5;

/** Lines with caps along the x axis, one for each row of a category axis; null draws none. */
export function whiskers(intervals: readonly (Interval | null)[]): CustomSeriesOption {
  const rows = intervals.flatMap((interval, row) =>
    interval === null ? [] : [[interval.low, interval.high, row]],
  );
  return {
    type: 'custom',
    data: rows,
    encode: { x: [0, 1], y: 2 },
    silent: true,
    z: 4,
    renderItem: (_params, api) => {
      const row = api.value(2);
      const [left = 0, y = 0] = api.coord([api.value(0), row]);
      const [right = 0] = api.coord([api.value(1), row]);
      return { type: 'group', children: [line(left, y, right, y), cap(left, y), cap(right, y)] };
    },
  };
}

function cap(x: number, y: number) {
  return line(x, y - CAP_UNITS, x, y + CAP_UNITS);
}

function line(x1: number, y1: number, x2: number, y2: number) {
  return {
    type: 'line' as const,
    shape: { x1, y1, x2, y2 },
    style: { stroke: INK.text, lineWidth: 1.5 },
  };
}
