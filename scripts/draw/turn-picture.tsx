import { renderToString } from 'preact-render-to-string';
import { ROOMS, type TurnStep } from './turn-steps.ts';

/** Units of the picture. */
const COLUMN = 190;
const ROW = 62;
const BOX = { width: 174, height: 44 };
const HEAD = 56;
const MARGIN = 16;

const FONT = 'ui-sans-serif, system-ui, Segoe UI, Roboto, Helvetica, Arial, sans-serif';
const INK = '#1f2933';
const LINE = '#0d5f6e';

/** One turn as an SVG: a column for each room, a row for each step. */
export function turnPicture(steps: readonly TurnStep[]): string {
  return `${renderToString(<Picture steps={steps} />)}\n`;
}

function Picture({ steps }: { readonly steps: readonly TurnStep[] }) {
  const width = ROOMS.length * COLUMN + 2 * MARGIN;
  const height = HEAD + steps.length * ROW + MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
      fill={INK}
      text-anchor="middle"
    >
      <title>One turn: the path of an update through the rooms</title>
      <rect width={width} height={height} fill="#ffffff" />
      {ROOMS.map((room, at) => (
        <Column key={room} room={room} at={at} height={height} />
      ))}
      {steps.slice(1).map((step, at) => (
        <Arrow key={step.name} from={steps[at] ?? step} to={step} at={at} />
      ))}
      {steps.map((step, at) => (
        <Step key={step.name} step={step} at={at} />
      ))}
    </svg>
  );
}

interface ColumnParts {
  readonly room: string;
  readonly at: number;
  readonly height: number;
}

function Column({ room, at, height }: ColumnParts) {
  const x = MARGIN + at * COLUMN;
  const fill = at % 2 === 0 ? '#f4f7f8' : '#ffffff';
  return (
    <g>
      <rect x={x} y={0} width={COLUMN} height={height} fill={fill} />
      <text x={x + COLUMN / 2} y={30} font-size={15} font-weight="bold">
        {room}
      </text>
    </g>
  );
}

function Step({ step, at }: { readonly step: TurnStep; readonly at: number }) {
  const { x, y } = middleOf(step, at);
  const corner = { x: x - BOX.width / 2, y: y - BOX.height / 2 };
  return (
    <g>
      <rect {...corner} {...BOX} rx={8} fill="#ffffff" stroke={LINE} />
      <text x={x} y={y - 4} font-size={13} font-weight="bold">
        {`${at + 1}. ${step.name}`}
      </text>
      <text x={x} y={y + 13} font-size={11}>
        {step.does}
      </text>
    </g>
  );
}

interface ArrowParts {
  readonly from: TurnStep;
  readonly to: TurnStep;
  readonly at: number;
}

/** Down within a room; else down to the next row and across to its side. */
function Arrow({ from, to, at }: ArrowParts) {
  const start = middleOf(from, at);
  const end = middleOf(to, at + 1);
  const way = from.room === to.room ? 'down' : end.x > start.x ? 'right' : 'left';
  const x = end.x + { down: 0, right: -BOX.width / 2, left: BOX.width / 2 }[way];
  const y = way === 'down' ? end.y - BOX.height / 2 : end.y;
  const line = `M${start.x} ${start.y + BOX.height / 2}V${y}H${x}`;
  const head = { down: 'l-4 -7h8z', right: 'l-7 -4v8z', left: 'l7 -4v8z' }[way];
  return (
    <g stroke={LINE} stroke-width={1.5}>
      <path d={line} fill="none" />
      <path d={`M${x} ${y}${head}`} fill={LINE} />
    </g>
  );
}

function middleOf({ room }: TurnStep, at: number): { readonly x: number; readonly y: number } {
  const x = MARGIN + ROOMS.indexOf(room) * COLUMN + COLUMN / 2;
  return { x, y: HEAD + at * ROW + BOX.height / 2 };
}
