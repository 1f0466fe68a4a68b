import qrcode from 'qrcode';

/** Readable with a smudge on it, and with the quiet zone of four modules that scanners want. */
const LOOK = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** Pixels of a side: 300 dots per inch on five centimetres. */
const PRINTED_PIXELS = 600;

/** A square that holds this text, as an SVG element without any style. */
export function qrSvg(text: string): Promise<string> {
  return qrcode.toString(text, { ...LOOK, type: 'svg' });
}

export function qrPng(text: string): Promise<Uint8Array> {
  return qrcode.toBuffer(text, { ...LOOK, type: 'png', width: PRINTED_PIXELS });
}
