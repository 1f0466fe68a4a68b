import type { ParsedCell } from '../columns/column.ts';
import { flagCell } from './flag-cell.ts';
import { wordCell } from './word-cell.ts';

const kindOf = wordCell({
  delay: ['delayed', 'late', '延误', '延迟', '晚开', '船期延误'],
  'roll-over': ['rolled', 'rolled over', 'rolled to next vessel', '甩柜', '被甩柜', '甩箱'],
});

/** The kind of a delay. A plain no says that there is none; a plain yes does not say which. */
export function delayCell(written: string): ParsedCell {
  const kind = kindOf(written);
  if (kind.ok) return kind;
  const flag = flagCell(written);
  return flag.ok && flag.value === false ? { ok: true, value: undefined } : { ok: false };
}
