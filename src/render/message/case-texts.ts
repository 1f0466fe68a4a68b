import type { Report } from '../../insight/report/report-shape.ts';
import { fill } from '../text/fill.ts';
import type { MessageView } from './message-view.ts';

/** Lights and breaches; nothing where nobody keeps cases, or none was opened. */
export function caseTexts({ cases }: Report, { message }: MessageView): readonly string[] {
  if (cases === null || cases.n === 0) return [];
  const { n, lights, open, breached, reopened } = cases;
  const told = fill(message.cases, { n, ...lights, open: open.all });
  if (breached + reopened === 0) return [told];
  return [`${told} · ${fill(message.breaches, { breached, reopened })}`];
}
