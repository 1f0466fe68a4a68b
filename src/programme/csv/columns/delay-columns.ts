import { dayCell } from '../cells/day-cell.ts';
import { delayCell } from '../cells/delay-cell.ts';
import type { Column } from './column.ts';

/** That a shipment comes later than was told, and when. A bare "eta" is the day that was promised. */
export const DELAY_COLUMNS: readonly Column[] = [
  {
    kind: 'shipments',
    field: 'delayKind',
    titles: ['delay', 'delay kind', 'delayed', '延误/甩柜', '延误', '延误情况', '甩柜'],
    required: false,
    expected: 'delay or roll-over, empty where there is none',
    example: 'roll-over',
    read: delayCell,
  },
  {
    kind: 'shipments',
    field: 'expectedOn',
    titles: ['expected on', 'new eta', 'revised eta', '预计到达', '预计到达日期', '最新预计到达'],
    required: false,
    expected: 'a date, year first, together with a delay',
    example: '2026-12-31',
    read: dayCell,
  },
];
