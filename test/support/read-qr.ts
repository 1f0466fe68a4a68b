import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';

/** jsqr is a CommonJS module that names itself its default. */
const scan = jsQR as unknown as typeof jsQR.default;

const SIGNATURE_BYTES = 8;
const RGBA_BYTES = 4;

/** What a scanner reads in a PNG of eight bits a channel with transparency. */
export function readQrPng(png: Uint8Array): string | undefined {
  const file = Buffer.from(png);
  const parts: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = SIGNATURE_BYTES; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const data = file.subarray(at + 8, at + 8 + length);
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      if (data[8] !== 8 || data[9] !== 6) throw new Error('Not eight bits of RGBA');
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(parts)), width, height);
  return scan(pixels, width, height)?.data;
}

/** Undoes the five filters of PNG, row by row. */
function unfiltered(raw: Buffer, width: number, height: number): Uint8ClampedArray {
  const stride = width * RGBA_BYTES;
  const pixels = new Uint8ClampedArray(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const here = row * stride + column;
      const left = column < RGBA_BYTES ? 0 : (pixels[here - RGBA_BYTES] ?? 0);
      const up = row === 0 ? 0 : (pixels[here - stride] ?? 0);
      const corner = row === 0 || column < RGBA_BYTES ? 0 : pixels[here - stride - RGBA_BYTES];
      const value = raw[row * (stride + 1) + 1 + column] ?? 0;
      pixels[here] = (value + predicted(filter, left, up, corner ?? 0)) & 255;
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4: {
      const guess = left + up - corner;
      const [byLeft, byUp, byCorner] = [left, up, corner].map((one) => Math.abs(guess - one));
      if ((byLeft ?? 0) <= (byUp ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
      return (byUp ?? 0) <= (byCorner ?? 0) ? up : corner;
    }
    default:
      return 0;
  }
}

const PIXELS_PER_MODULE = 4;

/** What a scanner reads in an SVG whose dark modules are horizontal strokes. */
export function readQrSvg(svg: string): string | undefined {
  const side = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  const strokes = /stroke="#000000" d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const size = side * PIXELS_PER_MODULE;
  const pixels = new Uint8ClampedArray(size * size * RGBA_BYTES).fill(255);
  for (const [row, column] of darkModules(strokes)) {
    for (let y = row * PIXELS_PER_MODULE; y < (row + 1) * PIXELS_PER_MODULE; y += 1) {
      const from = (y * size + column * PIXELS_PER_MODULE) * RGBA_BYTES;
      for (let at = from; at < from + PIXELS_PER_MODULE * RGBA_BYTES; at += 1) {
        if (at % RGBA_BYTES !== 3) pixels[at] = 0;
      }
    }
  }
  return scan(pixels, size, size)?.data;
}

function* darkModules(strokes: string): Generator<readonly [number, number]> {
  let [x, y] = [0, 0];
  for (const [, command, first = '', second = ''] of strokes.matchAll(
    /([Mmh])\s*(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g,
  )) {
    const [one, two] = [Number(first), Number(second)];
    if (command === 'M') [x, y] = [one, two];
    if (command === 'm') [x, y] = [x + one, y + two];
    if (command !== 'h') continue;
    for (let step = 0; step < one; step += 1) yield [Math.floor(y), x + step];
    x += one;
  }
}
