import { never } from '../../base/never.ts';
import type { Report } from '../../insight/report/report-shape.ts';

type Verdict = Report['nps']['change']['verdict'];

/** An arrow where the verdict calls it a change, and nothing where it does not. */
export function changeMark(verdict: Verdict): string {
  switch (verdict) {
    case 'rise':
      return '  ▲';
    case 'fall':
      return '  ▼';
    case 'no-clear-change':
    case 'no-comparison':
      return '';
    default:
      return never(verdict);
  }
}
