import { inflateSync } from 'node:zlib';

/** A PNG of eight bits a channel, as its pixels say. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many different colours there are. */
  readonly colours: number;
  /** Pixels that are not white, as part of 1. */
  readonly inked: number;
}

const SIGNATURE = '89504e470d0a1a0a';
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Throws where the bytes are no PNG of true colours. */
export function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is no PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = CHANNELS[bytes.readUInt8(25)];
  if (channels === undefined || bytes.readUInt8(24) !== 8) throw new Error('No true colours');
  return {
    width,
    height,
    ...counted(unfiltered(dataOf(bytes), width * channels, channels), channels),
  };
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  return inflateSync(Buffer.concat(parts));
}

/** Takes back the five filters of a PNG's rows. */
function unfiltered(data: Buffer, rowBytes: number, step: number): Buffer {
  const rows = Buffer.alloc((data.length / (rowBytes + 1)) * rowBytes);
  for (let row = 0; row * (rowBytes + 1) < data.length; row += 1) {
    const filter = data[row * (rowBytes + 1)] ?? 0;
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const left = column >= step ? (rows[at - step] ?? 0) : 0;
      const up = row > 0 ? (rows[at - rowBytes] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (rows[at - rowBytes - step] ?? 0) : 0;
      rows[at] = (data[row * (rowBytes + 1) + 1 + column] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return rows;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const nearest = [left, up, corner].reduce((best, each) =>
    Math.abs(estimate - each) < Math.abs(estimate - best) ? each : best,
  );
  return [0, left, up, (left + up) >> 1, nearest][filter] ?? 0;
}

function counted(rows: Buffer, channels: number): Pick<Pixels, 'colours' | 'inked'> {
  const colours = new Map<number, number>();
  for (let at = 0; at < rows.length; at += channels) {
    const colour = rows.readUIntBE(at, 3);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const all = rows.length / channels;
  return { colours: colours.size, inked: 1 - (colours.get(0xffffff) ?? 0) / all };
}
