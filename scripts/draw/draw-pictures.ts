import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/insight/report/report-shape.ts';
import { pictureOf } from '../../src/render/chart/chart.ts';
import { chartView } from '../../src/render/chart/chart-view.ts';
import { svgOf } from '../../src/render/chart/draw.ts';
import { DEMO_COMPANY } from '../demo/open-demo.ts';
import { readmeTalk } from './readme-talk.ts';

const FOLDER = fileURLToPath(new URL('../../.github/pictures/', import.meta.url));

/** The chart's font, and what stands in where a reader has none. */
const FONT = 'Noto Sans SC';
const FONTS = `${FONT}, Noto Sans, Segoe UI, Roboto, Helvetica, Arial, sans-serif`;

/** Nobody points at a picture in a README. */
const HOVERING = /<style[\s\S]*?<\/style>\n?/;

async function reportPicture(file: string): Promise<string> {
  const figures: Report = JSON.parse(await readFile(file, 'utf8'));
  const view = chartView('en', { company: DEMO_COMPANY, period: figures.period });
  const svg = await svgOf(pictureOf({ kind: 'overview', figures }, view));
  const named = svg.replace('>', '><title>The report of the demo</title>');
  return named.replaceAll(FONT, FONTS).replace(HOVERING, '');
}

/** `npm run draw-pictures`: the conversation of the README; `--report FILE` draws its report, too. */
await writeFile(`${FOLDER}conversation.svg`, await readmeTalk());
const at = process.argv.indexOf('--report');
const file = at < 0 ? undefined : process.argv[at + 1];
if (file !== undefined) await writeFile(`${FOLDER}report.svg`, await reportPicture(file));
