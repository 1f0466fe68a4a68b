import { readFile } from 'node:fs/promises';
import { dayAt } from '../../../src/asking/days.ts';
import { DAY_MS, type Instant } from '../../../src/base/instant.ts';
import type { Demo } from '../open-demo.ts';
import { askExample } from './ask-example.ts';
import { liveWeeks } from './live-weeks.ts';
import { readWeeks } from './read-weeks.ts';
import { movedShipments, type Row } from './sample-days.ts';
import { weeksText } from './weeks-text.ts';

/** How far the clock of the demo is behind when it opens. */
export const WEEKS_MS = 42 * DAY_MS;

/** The sample's shipments, which arrive until the end of the weeks. */
export async function weeksOf(file: string, end: Instant): Promise<readonly Row[]> {
  return movedShipments(await readFile(file, 'utf8'), dayAt(end, 'UTC'));
}

/** Lives through the weeks; tells what they have brought, and the story of one ask. */
export async function showWeeks(demo: Demo, rows: readonly Row[], end: Instant): Promise<string> {
  const daysOff = await liveWeeks(demo, rows, end);
  const figures = await readWeeks(demo, daysOff);
  const { example } = figures;
  const story = example && (await askExample(demo, example));
  return [
    weeksText(figures),
    ...(story === undefined
      ? []
      : ['', 'One of these asks, as /why tells it to the team:', '', story]),
  ]
    .join('\n')
    .replaceAll(/^(?=.)/gm, '  ');
}
