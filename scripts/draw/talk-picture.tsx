import { renderToString } from 'preact-render-to-string';
import { textWidth } from '../../src/render/chart/text-width.ts';
import type { TalkLine } from '../cli/talk-file.ts';

/** Units of the picture. */
const WIDTH = 640;
const BUBBLE = { text: 400, pad: 14, gap: 12 };
const SIZE = 15;
const LEADING = 21;
const PILL = { height: 30, pad: 12, gap: 8 };

const FONT = 'ui-sans-serif, system-ui, Segoe UI, Roboto, Helvetica, Arial, sans-serif';
const LOOKS = {
  bot: { fill: '#ffffff', ink: '#1f2933' },
  buyer: { fill: '#0d5f6e', ink: '#ffffff' },
};

/** What stands in a bubble, and how high it is with its buttons. */
interface Bubble {
  readonly author: TalkLine['author'];
  readonly rows: readonly string[];
  readonly choices: readonly string[];
  readonly height: number;
}

/** A part of a recorded talk as an SVG: bubbles of both sides, and choices as buttons. */
export function talkPicture(lines: readonly TalkLine[]): string {
  return `${renderToString(<Picture bubbles={lines.map(bubbleOf)} />)}\n`;
}

function Picture({ bubbles }: { readonly bubbles: readonly Bubble[] }) {
  let bottom = BUBBLE.gap;
  const placed = bubbles.map((bubble) => {
    const y = bottom;
    bottom += bubble.height + BUBBLE.gap;
    return <BubbleAt key={y} bubble={bubble} y={y} />;
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={bottom}
      viewBox={`0 0 ${WIDTH} ${bottom}`}
      font-family={FONT}
      font-size={SIZE}
    >
      <title>A part of a conversation</title>
      <rect width={WIDTH} height={bottom} rx={12} fill="#eef2f3" />
      {placed}
    </svg>
  );
}

function bubbleOf({ author, text }: TalkLine): Bubble {
  const lines = text.split('\n');
  const choices = choicesIn(lines.at(-1) ?? '');
  const rows = (choices.length > 0 ? lines.slice(0, -1) : lines).flatMap(wrapped);
  const buttons = choices.length > 0 ? PILL.gap + PILL.height : 0;
  return { author, rows, choices, height: heightOf(rows) + buttons };
}

function heightOf(rows: readonly string[]): number {
  return rows.length * LEADING + BUBBLE.pad;
}

function BubbleAt({ bubble, y }: { readonly bubble: Bubble; readonly y: number }) {
  const { author, rows, choices } = bubble;
  const { fill, ink } = LOOKS[author];
  const width = Math.max(...rows.map(widthOf)) + 2 * BUBBLE.pad;
  const height = heightOf(rows);
  const x = author === 'bot' ? BUBBLE.gap : WIDTH - BUBBLE.gap - width;
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={14} fill={fill} />
      {rows.map((row, at) => (
        <text key={row} x={x + BUBBLE.pad} y={y + (at + 1) * LEADING} fill={ink}>
          {row}
        </text>
      ))}
      <Buttons labels={choices} left={x} y={y + height + PILL.gap} />
    </g>
  );
}

interface ButtonsParts {
  readonly labels: readonly string[];
  readonly left: number;
  readonly y: number;
}

function Buttons({ labels, left, y }: ButtonsParts) {
  let right = left;
  const { height } = PILL;
  const colour = LOOKS.buyer.fill;
  return labels.map((label) => {
    const x = right;
    const width = widthOf(label) + 2 * PILL.pad;
    right += width + PILL.gap;
    return (
      <g key={label} fill="#ffffff">
        <rect x={x} y={y} width={width} height={height} rx={height / 2} stroke={colour} />
        <text x={x + width / 2} y={y + 20} fill={colour} text-anchor="middle">
          {label}
        </text>
      </g>
    );
  });
}

/** The labels of a last line such as `[1] [2] [3]`; none for any other line. */
function choicesIn(line: string): readonly string[] {
  if (!/^(\[[^\]]+\] ?)+$/.test(line)) return [];
  return [...line.matchAll(/\[([^\]]+)\]/g)].map(([, label = '']) => label);
}

function wrapped(line: string): readonly string[] {
  const rows: string[] = [];
  for (const word of line.split(' ')) {
    const last = rows.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > BUBBLE.text) rows.push(word);
    else rows[rows.length - 1] = longer;
  }
  return rows;
}

function widthOf(text: string): number {
  return Math.ceil(textWidth(text, `${SIZE}px sans-serif`));
}
